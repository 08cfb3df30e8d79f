<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionEffectText</name>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message numerus="yes">
        <source>%n investment(s), %1 € in all.</source>
        <translation>
            <numerusform>%n investment, %1 € in all.</numerusform>
            <numerusform>%n investments, %1 € in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) refused.</source>
        <translation>
            <numerusform>%n investment refused.</numerusform>
            <numerusform>%n investments refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveAnswer</name>
    <message numerus="yes">
        <source>%n hour(s) are not known.</source>
        <translation>
            <numerusform>%n hour is not known.</numerusform>
            <numerusform>%n hours are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n row(s) are wrong, so nothing was imported.</source>
        <translation>
            <numerusform>%n row is wrong, so nothing was imported.</numerusform>
            <numerusform>%n rows are wrong, so nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) performed.</source>
        <translation>
            <numerusform>%n line performed.</numerusform>
            <numerusform>%n lines performed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n line refused.</numerusform>
            <numerusform>%n lines refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductionWords</name>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meter %1 of %2 lacks %n hour(s) on %3.</source>
        <translation>
            <numerusform>Meter %1 of %2 lacks %n hour on %3.</numerusform>
            <numerusform>Meter %1 of %2 lacks %n hours on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meter has anything after %1, %n day(s) ago.</source>
        <translation>
            <numerusform>No meter has anything after %1, %n day ago.</numerusform>
            <numerusform>No meter has anything after %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out.</source>
        <translation>
            <numerusform>%1 row left out.</numerusform>
            <numerusform>%1 rows left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::BatchDialog</name>
    <message numerus="yes">
        <source>Charge %n order(s)</source>
        <translation>
            <numerusform>Charge %n order</numerusform>
            <numerusform>Charge %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amortise %n investment(s)</source>
        <translation>
            <numerusform>Amortise %n investment</numerusform>
            <numerusform>Amortise %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay interest on %n investment(s)</source>
        <translation>
            <numerusform>Pay interest on %n investment</numerusform>
            <numerusform>Pay interest on %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n investment(s)</source>
        <translation>
            <numerusform>Return %n investment</numerusform>
            <numerusform>Return %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n investment(s)</source>
        <translation>
            <numerusform>%1: %n investment</numerusform>
            <numerusform>%1: %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::CurveComparison</name>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years before</source>
        <translation>
            <numerusform>%n year before</numerusform>
            <numerusform>%n years before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::CurveMeasure</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::CurveRenderer</name>
    <message numerus="yes">
        <source>%n more curves have no room here; make it higher, or switch some off</source>
        <translation>
            <numerusform>%n more curve has no room here; make it higher, or switch one off</numerusform>
            <numerusform>%n more curves have no room here; make it higher, or switch some off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::Curves</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours missing</source>
        <translation>
            <numerusform>%n hour missing</numerusform>
            <numerusform>%n hours missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::DeskStatusBar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::Desktop</name>
    <message numerus="yes">
        <source>%n fault(s) found. The first: %1. Keep this file and go back to the newest sound backup.</source>
        <translation>
            <numerusform>%n fault found. The first: %1. Keep this file and go back to the newest sound backup.</numerusform>
            <numerusform>%n faults found. The first: %1. Keep this file and go back to the newest sound backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::GrantDialog</name>
    <message numerus="yes">
        <source>%n profile(s) are up to date and are skipped.</source>
        <translation>
            <numerusform>%n profile is up to date and is skipped.</numerusform>
            <numerusform>%n profiles are up to date and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n profile(s)</source>
        <translation>
            <numerusform>Grant %n profile</numerusform>
            <numerusform>Grant %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ImportDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 format, %2 row(s)</source>
        <translation>
            <numerusform>%1 format, %2 row</numerusform>
            <numerusform>%1 format, %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wrong: correct the file, or skip them.</source>
        <translation>
            <numerusform>%1 row wrong: correct the file, or skip them.</numerusform>
            <numerusform>%1 rows wrong: correct the file, or skip them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 hour(s)</source>
        <translation>
            <numerusform>Import %1 hour</numerusform>
            <numerusform>Import %1 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ImportProblemModel</name>
    <message numerus="yes">
        <source>%1 of meter %2 lacks %n hour(s).</source>
        <translation>
            <numerusform>%1 of meter %2 lacks %n hour.</numerusform>
            <numerusform>%1 of meter %2 lacks %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentExportMenu</name>
    <message numerus="yes">
        <source>%n investment(s) were written to %1.</source>
        <translation>
            <numerusform>%n investment were written to %1.</numerusform>
            <numerusform>%n investments were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentsModel</name>
    <message numerus="yes">
        <source>%n quota(s) owed, %1 in all.</source>
        <translation>
            <numerusform>%n quota owed, %1 in all.</numerusform>
            <numerusform>%n quotas owed, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::InvestmentsPage</name>
    <message numerus="yes">
        <source>%n investment(s)</source>
        <translation>
            <numerusform>%n investment</numerusform>
            <numerusform>%n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::MatrixPane</name>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ProductionCommands</name>
    <message numerus="yes">
        <source>%1 hour(s) written to %2.</source>
        <translation>
            <numerusform>%1 hour written to %2.</numerusform>
            <numerusform>%1 hours written to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ProductionPage</name>
    <message numerus="yes">
        <source>Mix %1 · %2 share(s) built</source>
        <translation>
            <numerusform>Mix %1 · %2 share built</numerusform>
            <numerusform>Mix %1 · %2 shares built</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::ProfileDetail</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaPane</name>
    <message numerus="yes">
        <source>The calendar of quotas begins with the payment: its first quota falls due %n year(s) later.</source>
        <translation>
            <numerusform>The calendar of quotas begins with the payment: its first quota falls due %n year later.</numerusform>
            <numerusform>The calendar of quotas begins with the payment: its first quota falls due %n years later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::QuotaStrip</name>
    <message numerus="yes">
        <source>%1 of %n quota(s) paid</source>
        <translation>
            <numerusform>%1 of %n quota paid</numerusform>
            <numerusform>%1 of %n quotas paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::RightsImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) are wrong. The first is line %1: %2</source>
        <translation>
            <numerusform>%n row is wrong. The first is line %1: %2</numerusform>
            <numerusform>%n rows are wrong. The first is line %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::RightsPage</name>
    <message numerus="yes">
        <source>%n profile(s), tracked since %1</source>
        <translation>
            <numerusform>%n profile, tracked since %1</numerusform>
            <numerusform>%n profiles, tracked since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s)</source>
        <translation>
            <numerusform>%1 of %n profile</numerusform>
            <numerusform>%1 of %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1 granted</source>
        <translation>
            <numerusform>%n selected · %1 granted</numerusform>
            <numerusform>%n selected · %1 granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remainder of %n share(s) was changed; the next grant goes on from it.</source>
        <translation>
            <numerusform>The remainder of %n share was changed; the next grant goes on from it.</numerusform>
            <numerusform>The remainder of %n shares was changed; the next grant goes on from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were granted %1 in all.</source>
        <translation>
            <numerusform>%n profile was granted %1 in all.</numerusform>
            <numerusform>%n profiles were granted %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gkwh::TrackDialog</name>
    <message numerus="yes">
        <source>%n of them are tracked already and stay as they are.</source>
        <translation>
            <numerusform>%n of them is tracked already and stays as it is.</numerusform>
            <numerusform>%n of them are tracked already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %n profile(s)</source>
        <translation>
            <numerusform>Track %n profile</numerusform>
            <numerusform>Track %n profiles</numerusform>
        </translation>
    </message>
</context>
</TS>
