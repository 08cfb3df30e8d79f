// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list behind the investments page: what a filter lets through, with how much looking; order; the table's
// contract; filters kept by name; files that are taken away.
#include "app/setup/Settings.h"
#include "tests/ui/investments/InvestmentOffice.h"
#include "ui/common/DataTable.h"
#include "ui/investments/InvestmentExport.h"
#include "ui/investments/InvestmentsModel.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/SavedFilters.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class InvestmentListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hidesDiscardedOnesUntilAskedFor();
    void findsWordsWithoutAccents_data();
    void findsWordsWithoutAccents();
    void filtersByEachCondition();
    void datesIncludeBothEnds();
    void looksAtTextsOnlyOfRowsThatPassTheRest();
    void sortsByValueAndKeepsNamesBetweenEquals();
    void filtersSurviveJson();
    void keepsFiltersByName();
    void modelKeepsItsContract();
    void selectionSurvivesSorting();
    void showsAndCopiesInTwoForms();
    void readsAmountsAsTyped_data();
    void readsAmountsAsTyped();
    void csvCanBeImported();
    void workbookHasNumbersAndDays();
    void cancelledExportLeavesNothing();
    void unwritablePlaceIsRefused();

private:
    std::vector<int> matching(const InvestmentFilter &filter) const { return m_index->matching(filter); }

    QTemporaryDir m_folder{fakes::scratch()};
    std::shared_ptr<const InvestmentIndex> m_index;
};

void InvestmentListTest::initTestCase() {
    const QString file = m_folder.filePath(u"office.gkwh"_s);
    fakes::createInvestmentOffice(file, 30, 200);
    Desk desk;
    desk.clock = [] { return QDateTime(fakes::officeDay, QTime(9, 0), Qt::UTC); };
    const auto open = fakes::must(OfficeFile::openAgain(file, store::datafile::Mode::ReadOnly, desk));
    m_index = fakes::must(readInvestments(*open));
    QCOMPARE(m_index->count(), 200);
    QCOMPARE(m_index->today(), fakes::officeDay);
}

void InvestmentListTest::hidesDiscardedOnesUntilAskedFor() {
    InvestmentFilter filter;
    const auto isDiscarded = [&](int place) { return m_index->row(place).reading.state == InvestmentState::Discarded; };
    const std::vector<int> usual = matching(filter);
    QVERIFY(std::ranges::none_of(usual, isDiscarded));
    filter.withDiscarded = true;
    QCOMPARE(std::ssize(matching(filter)), 200);
    InvestmentFilter discarded;
    discarded.states = {InvestmentState::Discarded};
    QVERIFY(std::ranges::all_of(matching(discarded), isDiscarded));
    QCOMPARE(std::ssize(matching(discarded)) + std::ssize(usual), 200);
}

void InvestmentListTest::findsWordsWithoutAccents_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found"); // what every row found holds in one of its texts
    QTest::newRow("accent") << u"clàudia"_s << u"Clàudia"_s;
    QTest::newRow("without") << u"CLAUDIA"_s << u"Clàudia"_s;
    QTest::newRow("middle dot") << u"til·ler"_s << u"Til·ler"_s;
    QTest::newRow("code") << u"s000007"_s << u"S000007"_s;
    QTest::newRow("vat") << u"10000007z"_s << u"S000007"_s;
    QTest::newRow("emission") << u"201703"_s << u"GKWH_201703"_s;
    QTest::newRow("name") << u"gkwh00015"_s << u"GKWH00015"_s;
    QTest::newRow("all words, any order") << u"S000007 gkwh"_s << u"S000007"_s;
}

void InvestmentListTest::findsWordsWithoutAccents() {
    QFETCH(QString, typed);
    QFETCH(QString, found);
    InvestmentFilter filter;
    filter.withDiscarded = true;
    filter.text = typed;
    const auto holds = [&](int place) {
        const InvestmentRow &row = m_index->row(place);
        const QStringList texts{row.investment.name, row.investment.member, row.memberName, row.investment.emission};
        return texts.join(u' ').contains(found);
    };
    const std::vector<int> places = matching(filter);
    QVERIFY(!places.empty());
    QVERIFY(std::ranges::all_of(places, holds));
    filter.text = typed + u" nobody"_s;
    QVERIFY(matching(filter).empty());
}

void InvestmentListTest::filtersByEachCondition() {
    const auto check = [&](const InvestmentFilter &filter, auto passes) {
        const std::vector<int> places = matching(filter);
        QVERIFY(!places.empty());
        std::vector<int> expected;
        for (int place = 0; place < m_index->count(); ++place) {
            const InvestmentRow &row = m_index->row(place);
            if (row.reading.state != InvestmentState::Discarded && passes(row))
                expected.push_back(place);
        }
        QVERIFY(places == expected);
    };
    InvestmentFilter kind;
    kind.kind = u"APO"_s;
    check(kind, [](const InvestmentRow &row) { return row.kind == "APO"_L1; });
    InvestmentFilter emission;
    emission.emission = u"TIT5_2020"_s;
    check(emission, [](const InvestmentRow &row) { return row.investment.emission == "TIT5_2020"_L1; });
    InvestmentFilter member;
    member.member = u"S000003"_s;
    check(member, [](const InvestmentRow &row) { return row.investment.member == "S000003"_L1; });
    InvestmentFilter states;
    states.states = {InvestmentState::Returned, InvestmentState::Invoiced};
    check(states, [](const InvestmentRow &row) {
        return row.reading.state == InvestmentState::Returned || row.reading.state == InvestmentState::Invoiced;
    });
    InvestmentFilter owed;
    owed.quotasOwed = true;
    check(owed, [](const InvestmentRow &row) { return row.due.count > 0 || row.reading.owed; });
}

void InvestmentListTest::datesIncludeBothEnds() {
    const QDate day = m_index->row(50).investment.orderDate;
    InvestmentFilter filter;
    filter.withDiscarded = true;
    filter.from = filter.until = day;
    const std::vector<int> onDay = matching(filter);
    QVERIFY(std::ranges::find(onDay, 50) != onDay.end());
    filter.from = day.addDays(1);
    filter.until = {};
    QVERIFY(std::ranges::all_of(matching(filter),
                                [&](int place) { return m_index->row(place).investment.orderDate > day; }));
    filter.dates = InvestmentFilter::Dates::Effective;
    filter.from = filter.until = fakes::officeDay;
    for (const int place : matching(filter)) {
        const Investment &one = m_index->row(place).investment;
        QVERIFY(one.firstEffectiveDate <= fakes::officeDay);
        QVERIFY(!one.lastEffectiveDate.isValid() || one.lastEffectiveDate >= fakes::officeDay);
    }
    QVERIFY(!matching(filter).empty());
}

void InvestmentListTest::looksAtTextsOnlyOfRowsThatPassTheRest() {
    InvestmentFilter filter;
    filter.member = u"S000003"_s;
    const auto rows = static_cast<qint64>(matching(filter).size());
    filter.text = u"gkwh"_s;
    qint64 read = 0;
    m_index->matching(filter, &read);
    QCOMPARE(read, rows); // not 200
    filter.text = u"nobody gkwh somewhere"_s;
    m_index->matching(filter, &read);
    QCOMPARE(read, rows); // the first word that is missing ends it
    filter.text.clear();
    m_index->matching(filter, &read);
    QCOMPARE(read, 0);
}

void InvestmentListTest::sortsByValueAndKeepsNamesBetweenEquals() {
    std::vector<int> places = matching({});
    const std::vector<int> byName = places;
    for (int i = 0; i < investmentColumns; ++i) {
        const auto column = static_cast<InvestmentColumn>(i);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_index->sort(places, column, order);
            for (size_t at = 1; at < places.size(); ++at) {
                const qint64 before = m_index->key(places[at - 1], column);
                const qint64 after = m_index->key(places[at], column);
                QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
                QVERIFY(before != after || places[at - 1] < places[at]);
            }
        }
    }
    m_index->sort(places, InvestmentColumn::Name, Qt::AscendingOrder);
    QVERIFY(places == byName);
    m_index->sort(places, InvestmentColumn::Member, Qt::AscendingOrder);
    QVERIFY(m_index->row(places.front()).memberName.startsWith(u"Alzina"_s));
}

void InvestmentListTest::filtersSurviveJson() {
    InvestmentFilter filter;
    filter.text = u"Puig “Ada” 🌞"_s;
    filter.kind = u"APO"_s;
    filter.emission = u"APO_202110"_s;
    filter.member = u"S000001"_s;
    filter.states = {InvestmentState::Returned, InvestmentState::Ordered};
    filter.dates = InvestmentFilter::Dates::Effective;
    filter.from = QDate(2020, 2, 29);
    filter.quotasOwed = filter.withDiscarded = true;
    QCOMPARE(InvestmentFilter::fromJson(filter.toJson()), filter);
    QCOMPARE(InvestmentFilter::fromJson({}), InvestmentFilter());
    QCOMPARE(InvestmentFilter::fromJson({{u"states"_s, QJsonArray{u"nonsense"_s}}, {u"from"_s, u"2023-02-30"_s}}),
             InvestmentFilter());
}

void InvestmentListTest::keepsFiltersByName() {
    const QString path = m_folder.filePath(u"settings.ini"_s);
    InvestmentFilter owed;
    owed.quotasOwed = true;
    owed.text = u"gkwh"_s;
    {
        Settings settings(path);
        FilterStore store(settings);
        QVERIFY(store.filters().empty());
        store.save(u"Júlia’s, of March"_s, owed);
        store.save(u"second"_s, {});
        store.save(u"second"_s, owed); // takes the place
    }
    Settings settings(path);
    FilterStore store(settings);
    QCOMPARE(store.filters().size(), 2U);
    QCOMPARE(store.filters().front().name, u"Júlia’s, of March"_s);
    QCOMPARE(store.filters().back().filter, owed);
    store.rename(u"second"_s, u"third"_s);
    QVERIFY(store.has(u"third"_s) && !store.has(u"second"_s));
    store.remove(u"third"_s);
    QCOMPARE(store.filters().size(), 1U);
    SavedFilters button(settings);
    button.setFilter(owed);
    QVERIFY2(button.text().startsWith(u"Júlia"_s), qPrintable(button.text()));
    button.setFilter({});
    QCOMPARE(button.text(), standardFilters().front().name);
}

void InvestmentListTest::modelKeepsItsContract() {
    InvestmentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIndex(m_index);
    model.sort(static_cast<int>(InvestmentColumn::Outstanding), Qt::DescendingOrder);
    InvestmentFilter filter;
    filter.kind = u"GKWH"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), static_cast<int>(matching(filter).size()));
    Cents sum = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        sum += model.at(row)->investment.outstanding();
        QCOMPARE(model.rowOf(model.at(row)->investment.name), row);
        QVERIFY(row == 0 || model.at(row - 1)->investment.outstanding() >= model.at(row)->investment.outstanding());
    }
    QCOMPARE(model.outstandingShown(), sum);
    QCOMPARE(model.rowOf(u"AA00002"_s), -1);
    QVERIFY(!model.at(-1) && !model.at(model.rowCount()));
    filter.text = u"nobody"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.setIndex(nullptr);
}

void InvestmentListTest::selectionSurvivesSorting() {
    Settings settings(m_folder.filePath(u"sorting.ini"_s));
    InvestmentsModel model;
    model.setIndex(m_index);
    DataTable table(u"sorting"_s, settings);
    table.setModel(&model);
    table.selectRow(17);
    const QString name = model.at(17)->investment.name;
    table.sortByColumn(static_cast<int>(InvestmentColumn::Nominal), Qt::DescendingOrder);
    QCOMPARE(table.selectedRows(), 1);
    QCOMPARE(model.at(table.currentIndex().row())->investment.name, name);
    QVERIFY(table.selectionModel()->isRowSelected(model.rowOf(name), {}));
}

void InvestmentListTest::showsAndCopiesInTwoForms() {
    InvestmentsModel model;
    model.setIndex(m_index);
    const auto paid = std::ranges::find_if(
        model.shown(), [&](int place) { return m_index->row(place).nextQuota && m_index->row(place).due.count > 0; });
    QVERIFY(paid != model.shown().end());
    const int row = static_cast<int>(paid - model.shown().begin());
    const InvestmentRow &one = *model.at(row);
    const auto cell = [&](InvestmentColumn column, int role) {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    };
    QCOMPARE(cell(InvestmentColumn::Outstanding, CopyRole), money::text(one.investment.outstanding()));
    QCOMPARE(cell(InvestmentColumn::NextQuota, CopyRole), one.nextQuota->date.toString(Qt::ISODate));
    QCOMPARE(cell(InvestmentColumn::NextQuota, Qt::DisplayRole), one.nextQuota->date.toString(u"dd/MM/yyyy"_s));
    QVERIFY(!cell(InvestmentColumn::NextQuota, Qt::ToolTipRole).isEmpty());
    QVERIFY(!cell(InvestmentColumn::Outstanding, Qt::DisplayRole).contains(u'€'));
    QCOMPARE(cell(InvestmentColumn::Accrued, Qt::DisplayRole), u"–"_s);
    QCOMPARE(cell(InvestmentColumn::Accrued, CopyRole), QString());
}

void InvestmentListTest::readsAmountsAsTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents"); // −1: no amount
    QTest::newRow("whole") << u" 1500 "_s << 150'000LL;
    QTest::newRow("point") << u"40.5"_s << 4'050LL;
    QTest::newRow("comma") << u"40,00"_s << 4'000LL;
    QTest::newRow("grouped") << u"1.500"_s << -1LL; // 1.5 or 1500: nobody knows
    QTest::newRow("both") << u"1.500,00"_s << -1LL;
    QTest::newRow("power") << u"1e9"_s << -1LL;
    QTest::newRow("none") << u"NaN"_s << -1LL;
    QTest::newRow("empty") << QString() << -1LL;
}

void InvestmentListTest::readsAmountsAsTyped() {
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    QCOMPARE(investmentwords::typedAmount(typed).value_or(-1), cents);
}

void InvestmentListTest::csvCanBeImported() {
    InvestmentsModel model;
    model.setIndex(m_index);
    model.sort(static_cast<int>(InvestmentColumn::Nominal), Qt::DescendingOrder);
    const QByteArray csv = investmentexport::csv(*m_index, model.shown());
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), model.rowCount() + 2); // header, and nothing behind the last end of line
    QVERIFY(lines.first().startsWith(
        "name,member,emission,nominal,amortized,order_date,signed_date,purchase_date,first_effective_date,"
        "last_effective_date,last_interest_paid_date,draft,active,"));
    const Investment &first = model.at(0)->investment;
    QVERIFY(lines.at(1).startsWith(
        (first.name + u',' + first.member + u',' + first.emission + u',' + money::text(first.nominal) + u',')
            .toUtf8()));
}

void InvestmentListTest::workbookHasNumbersAndDays() {
    const QString path = m_folder.filePath(u"investments.xlsx"_s);
    const auto rows = investmentexport::write(investmentexport::Format::Xlsx, path, *m_index, matching({}),
                                              investmentexport::words(*m_index));
    QVERIFY(rows);
    QCOMPARE(*rows, std::ssize(matching({})));
    QVERIFY(QDir(m_folder.path()).entryList({u".*.xlsx"_s}, QDir::Files | QDir::Hidden).isEmpty());
    QProcess unzip;
    unzip.start(u"python3"_s, {u"-c"_s,
                               u"import sys, zipfile; sys.stdout.buffer.write("
                               "zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"_s,
                               path});
    if (!unzip.waitForStarted())
        QSKIP("There is no python3 here to look into the workbook.");
    QVERIFY(unzip.waitForFinished());
    const QString sheet = QString::fromUtf8(unzip.readAllStandardOutput());
    const InvestmentRow &first = m_index->row(matching({}).front());
    QVERIFY(sheet.contains(first.memberName));
    // a number and a day have a value and a format, and are no text
    const qint64 serial = QDate(1899, 12, 30).daysTo(first.investment.orderDate);
    QVERIFY(QRegularExpression(uR"(<c r="L2" s="\d+"><v>%1</v>)"_s.arg(serial)).match(sheet).hasMatch());
    const QString nominal = QString::number(first.investment.nominal / 100);
    QVERIFY(QRegularExpression(uR"(<c r="G2" s="\d+"><v>%1</v>)"_s.arg(nominal)).match(sheet).hasMatch());
}

void InvestmentListTest::cancelledExportLeavesNothing() {
    for (const auto &[format, suffix] :
         {std::pair(investmentexport::Format::Csv, u"csv"_s), std::pair(investmentexport::Format::Xlsx, u"xlsx"_s)}) {
        const QString path = m_folder.filePath(u"cancelled."_s + suffix);
        const auto rows =
            investmentexport::write(format, path, *m_index, matching({}), investmentexport::words(*m_index),
                                    Progress{[](qint64, qint64, const QString &) { return false; }});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, u"cancelled"_s);
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(QDir(m_folder.path()).entryList({u".*.xlsx"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void InvestmentListTest::unwritablePlaceIsRefused() {
    for (const auto format : {investmentexport::Format::Csv, investmentexport::Format::Xlsx}) {
        const auto rows = investmentexport::write(format, m_folder.filePath(u"no/such/folder/x"_s), *m_index,
                                                  matching({}), investmentexport::words(*m_index));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, u"storage-failed"_s);
    }
}

QTEST_MAIN(InvestmentListTest)
#include "InvestmentListTest.moc"
