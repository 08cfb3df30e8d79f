// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people and the money of the demonstration: right numbers of nobody, every kind in every state with its history,
// and the shares that the profiles stand for.
#include "app/demo/DemoHoldings.h"
#include "app/demo/DemoOffice.h"
#include "app/demo/DemoPeople.h"
#include "app/demo/DemoRandom.h"
#include "app/demo/DemoShares.h"
#include "app/setup/OfficeFile.h"
#include "model/investment/StandardKinds.h"
#include "model/office/Consistency.h"
#include "model/office/DocumentRepository.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OperationLog.h"
#include "model/office/PeopleRepository.h"
#include "model/people/Iban.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace gkwh;
using namespace gkwh::demo;

namespace {

const QDate lastDay(2021, 4, 23);

template <typename List, typename Test>
qsizetype count(const List &list, Test test) {
    return std::count_if(list.begin(), list.end(), test);
}

} // namespace

class DemoInvestmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersAreRight();
    void peopleAreTheSameAndDiffer();
    void membersAreOfAllSorts();
    void everyKindIsInEveryState_data();
    void everyKindIsInEveryState();
    void everyActionWasTaken();
    void emissionsAreInEveryState();
    void remittancesAreInEveryState();
    void taxIsWithheldAndOneMemberPays();
    void sharesAreThoseOfTheProfiles();
    void isSound();
    void isTheSameEachTime();
    void comesToAnyEnd_data();
    void comesToAnyEnd();

private:
    struct Standing {
        QString name;
        QString kind;
        QString member;
        StateReading reading;
        qint64 shares = 0;
    };

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Storage &storage() { return m_file->storage(); }
    static std::vector<Standing> standings(Storage &storage, QDate today);

    QTemporaryDir m_folder;
    std::unique_ptr<OfficeFile> m_file;
    std::vector<Standing> m_standings;
};

std::vector<DemoInvestmentsTest::Standing> DemoInvestmentsTest::standings(Storage &storage, QDate today) {
    std::vector<Standing> all;
    const auto investments = storage.investments().investments().value();
    const auto histories = storage.investments().allEvents().value();
    for (const Investment &one : investments) {
        const Emission emission = storage.investments().emission(one.emission).value().value();
        const Terms terms = termsOf(storage, emission).value();
        all.push_back({one.name, emission.kind, one.member, stateOf(one, terms, histories.value(one.name), today),
                       one.shares(terms)});
    }
    return all;
}

void DemoInvestmentsTest::initTestCase() {
    const QString file = path(u"demo.gkwh"_s);
    const auto written = writeDemo(file, {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().code));
    auto open = OfficeFile::open(file, store::datafile::Mode::ReadOnly, {});
    QVERIFY(open);
    m_file = std::move(*open);
    m_standings = standings(storage(), lastDay);
}

void DemoInvestmentsTest::numbersAreRight() {
    QCOMPARE(personalVat(12'345'678), u"ES12345678Z"_s);
    QCOMPARE(personalVat(0), u"ES00000000T"_s);
    QCOMPARE(societyVat(u'F', 5'509'136), u"ESF55091367"_s);
    for (quint64 chance = 0; chance < 500; ++chance) {
        const QString number = inventedIban(mixed(chance));
        QVERIFY2(iban::checked(number), qPrintable(number));
    }
}

void DemoInvestmentsTest::peopleAreTheSameAndDiffer() {
    std::set<QString> numbers, accounts;
    for (int place = 0; place < 300; ++place) {
        const Member one = demoPerson(place, 7);
        QCOMPARE(one, demoPerson(place, 7));
        QVERIFY(!one.name.isEmpty() && !one.address.street.isEmpty() && !one.address.province.isEmpty());
        QVERIFY(one.email.isEmpty() || one.email.endsWith("@example.org"_L1));
        numbers.insert(one.vat);
        accounts.insert(one.iban);
    }
    QCOMPARE(numbers.size(), 300U);
    QCOMPARE(accounts.size(), 300U);
    QVERIFY(!(demoPerson(0, 7) == demoPerson(0, 8)));
}

void DemoInvestmentsTest::membersAreOfAllSorts() {
    const auto members = storage().people().members();
    QVERIFY(members);
    QCOMPARE(members->size(), 300U);
    const auto number = [&](auto test) { return count(*members, test); };
    QVERIFY(number([](const Member &one) { return one.language == "ca"_L1; }) > 200);
    QVERIFY(number([](const Member &one) { return one.language == "es"_L1; }) > 30);
    QVERIFY(number([](const Member &one) { return one.iban.isEmpty(); }) > 2);
    QVERIFY(number([](const Member &one) { return one.email.isEmpty(); }) > 5);
    QVERIFY(number([](const Member &one) { return one.left.isValid(); }) > 4);
    QVERIFY(number([](const Member &one) { return one.vat.startsWith("ESG"_L1); }) > 0);
    QCOMPARE(number([](const Member &one) { return one.joined > lastDay || !one.joined.isValid(); }), 0);
}

void DemoInvestmentsTest::everyKindIsInEveryState_data() {
    QTest::addColumn<QString>("kind");
    for (const Terms &terms : standardKinds())
        QTest::addRow("%s", qPrintable(terms.code)) << terms.code;
}

void DemoInvestmentsTest::everyKindIsInEveryState() {
    QFETCH(QString, kind);
    QVERIFY2(m_standings.size() > 600 && m_standings.size() < 900, qPrintable(QString::number(m_standings.size())));
    for (const auto &state : namesOf(InvestmentState())) {
        const auto such = [&](const Standing &one) { return one.kind == kind && one.reading.state == state.value; };
        QVERIFY2(count(m_standings, such) > 0, state.text.data());
    }
    QVERIFY(count(m_standings, [&](const Standing &one) { return one.kind == kind && one.reading.owed; }) > 0);
    QCOMPARE(count(m_standings, [](const Standing &one) { return !one.reading.anomaly.isEmpty(); }), 0);
}

void DemoInvestmentsTest::everyActionWasTaken() {
    using enum InvestmentEvent::Type;
    std::set<InvestmentEvent::Type> types;
    const auto histories = storage().investments().allEvents();
    QVERIFY(histories);
    QCOMPARE(static_cast<size_t>(histories->size()), m_standings.size());
    QDate first = lastDay;
    for (const auto &history : *histories) {
        QVERIFY(!history.empty());
        first = std::min(first, history.front().date);
        for (const InvestmentEvent &event : history)
            types.insert(event.type);
    }
    QCOMPARE(first.year(), 2012);
    for (const auto type : {Order, Sign, Invoice, Pay, Unpay, Recharge, Cancel, Divest, TransferOut, TransferIn,
                            Amortize, Interest, Maturity, Pact, Correct, Migrate, Undo})
        QVERIFY2(types.contains(type), qPrintable(nameOf(type)));
}

void DemoInvestmentsTest::emissionsAreInEveryState() {
    const auto emissions = storage().investments().emissions();
    QVERIFY(emissions);
    std::map<QString, Emission::State> states;
    for (const Emission &emission : *emissions)
        states[emission.code] = emission.state;
    QCOMPARE(states[u"GKWH"_s], Emission::State::Open);
    QCOMPARE(states[u"APO_201205"_s], Emission::State::Closed);
    QCOMPARE(states[u"APO_201710"_s], Emission::State::Closed);
    QCOMPARE(states[u"APO_202003"_s], Emission::State::Open);
    QCOMPARE(states[u"APO_202110"_s], Emission::State::Draft);
    QCOMPARE(states[u"TIT10_2012"_s], Emission::State::Closed);
    QCOMPARE(states[u"TIT5_201209"_s], Emission::State::Closed);
}

void DemoInvestmentsTest::remittancesAreInEveryState() {
    const auto remittances = storage().documents().remittances();
    QVERIFY(remittances);
    for (const RemittanceState state : {RemittanceState::Draft, RemittanceState::Sent, RemittanceState::Executed})
        QVERIFY(count(*remittances, [&](const Remittance &one) { return one.state == state; }) > 0);
}

void DemoInvestmentsTest::taxIsWithheldAndOneMemberPays() {
    int withheld = 0;
    int charged = 0;
    for (const Standing &one : m_standings) {
        if (one.kind != "GKWH"_L1)
            continue;
        const auto withholdings = storage().investments().withholdings(one.name);
        QVERIFY(withholdings);
        withheld += static_cast<int>(withholdings->size());
        const auto invoices = storage().documents().invoicesOf(one.name);
        QVERIFY(invoices);
        for (const gkwh::Invoice &invoice : *invoices)
            charged += invoice.name.contains("-AMOR"_L1) && invoice.type == InvoiceType::Out ? 1 : 0;
    }
    QVERIFY2(withheld > 100, qPrintable(QString::number(withheld)));
    QVERIFY(charged > 0);
}

void DemoInvestmentsTest::sharesAreThoseOfTheProfiles() {
    std::map<QString, qint64> held;
    for (const Standing &one : m_standings) {
        const bool has =
            one.reading.state == InvestmentState::Waiting || one.reading.state == InvestmentState::Effective;
        if (one.kind == "GKWH"_L1 && has)
            held[one.member] += one.shares;
    }
    std::set<int> numbers;
    for (const auto &[member, shares] : held)
        numbers.insert(static_cast<int>(shares));
    const std::vector<int> counts = demoShareCounts(300, demoSeed);
    QCOMPARE(numbers, std::set<int>(counts.begin(), counts.end()));
    std::set<int> tracked;
    const auto profiles = m_file->reader().profiles();
    QVERIFY(profiles);
    for (const ProfileState &profile : *profiles)
        tracked.insert(static_cast<int>(profile.profile.shares));
    QVERIFY(std::includes(tracked.begin(), tracked.end(), numbers.begin(), numbers.end()));
}

void DemoInvestmentsTest::isSound() {
    const auto faults = checkOffice(storage());
    QVERIFY(faults);
    for (const Fault &fault : *faults)
        qWarning() << fault.code << fault.where;
    QVERIFY(faults->empty());
}

void DemoInvestmentsTest::isTheSameEachTime() {
    const DemoRequest small{25, QDate(2018, 9, 30), 4};
    std::vector<QJsonObject> told[2];
    std::vector<Investment> investments[2];
    for (int time = 0; time < 2; ++time) {
        const QString file = path(u"same-%1.gkwh"_s.arg(time));
        QVERIFY(writeDemo(file, small));
        const auto open = OfficeFile::open(file, store::datafile::Mode::ReadOnly, {});
        QVERIFY(open);
        investments[time] = (*open)->storage().investments().investments().value();
        const auto latest = (*open)->storage().operations().latest(100'000);
        QVERIFY(latest);
        for (const PerformedOperation &one : *latest)
            told[time].push_back(one.operation.toJson());
    }
    QVERIFY(told[0].size() > 300);
    QVERIFY(told[0] == told[1]);
    QVERIFY(investments[0] == investments[1]);
}

void DemoInvestmentsTest::comesToAnyEnd_data() {
    QTest::addColumn<int>("members");
    QTest::addColumn<QDate>("until");
    QTest::newRow("one member") << 1 << QDate(2016, 6, 1);
    QTest::newRow("early") << 30 << QDate(2016, 6, 30);
    QTest::newRow("on a sending day") << 30 << QDate(2018, 10, 20);
    QTest::newRow("after the campaigns") << 20 << QDate(2022, 2, 4);
}

void DemoInvestmentsTest::comesToAnyEnd() {
    QFETCH(int, members);
    QFETCH(QDate, until);
    const QString file = path(QString::fromLatin1(QTest::currentDataTag()) + u".gkwh"_s);
    const auto written = writeDemo(file, {members, until, 11});
    QVERIFY2(written, written ? "" : qPrintable(written.error().code));
    const auto open = OfficeFile::open(file, store::datafile::Mode::ReadOnly, {});
    QVERIFY(open);
    QCOMPARE(static_cast<int>((*open)->storage().people().members().value().size()), members);
    QVERIFY(checkOffice((*open)->storage()).value().empty());
    std::set<InvestmentState> states;
    for (const Standing &one : standings((*open)->storage(), until.addDays(1)))
        states.insert(one.reading.state);
    QVERIFY2(states.size() >= (until.year() > 2016 ? 8U : 5U), qPrintable(QString::number(states.size())));
}

QTEST_GUILESS_MAIN(DemoInvestmentsTest)
#include "DemoInvestmentsTest.moc"
