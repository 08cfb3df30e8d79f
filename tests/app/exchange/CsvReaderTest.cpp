// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text side of CSV: encoding, separators, quotes, line numbers, rows of the wrong length, and the way back.
#include "app/exchange/CsvReader.h"

#include "app/exchange/CsvWriter.h"
#include "tests/app/exchange/ExchangeTesting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace gkwh::testing;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void linesOfRows();
    void separators_data();
    void separators();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void rowsOfTheWrongLength();
    void textAfterAQuoteSpoilsItsRowOnly();
    void columnsAreFoundByName();
    void theDiskSaysNo();
    void writerQuotesWhatNeedsIt();
    void whatIsWrittenIsReadBack();
    void manyRowsAreReadQuickly();
};

namespace {

/// Header and rows as "a|b / 1|2".
QString shown(const CsvTable &table) {
    QStringList lines{table.columns().join('|'_L1)};
    for (qsizetype row = 0; row < table.rows(); ++row) {
        QStringList fields;
        for (int column = 0; column < table.columns().size(); ++column)
            fields += QString::fromUtf8(table.field(row, column));
        lines += fields.join('|'_L1);
    }
    return lines.join(" / "_L1);
}

std::vector<QLatin1StringView> numberedColumns(size_t count) {
    static const std::vector<QByteArray> names = [] {
        std::vector<QByteArray> made;
        for (int number = 0; number < 8; ++number)
            made.push_back("c" + QByteArray::number(number));
        return made;
    }();
    std::vector<QLatin1StringView> columns;
    for (size_t index = 0; index < count; ++index)
        columns.emplace_back(names[index]);
    return columns;
}

} // namespace

void CsvReaderTest::cells_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "a,b\n1,2\n3,4\n"_ba << u"a|b / 1|2 / 3|4"_s;
    QTest::newRow("no last line end") << "a,b\n1,2"_ba << u"a|b / 1|2"_s;
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF"
                                        "a,b\n1,2\n"_ba
                                     << u"a|b / 1|2"_s;
    QTest::newRow("mark before a quote") << "\xEF\xBB\xBF\"a\",b\n1,2\n"_ba << u"a|b / 1|2"_s;
    QTest::newRow("CRLF") << "a,b\r\n1,2\r\n"_ba << u"a|b / 1|2"_s;
    QTest::newRow("CR alone") << "a,b\r1,2\r"_ba << u"a|b / 1|2"_s;
    QTest::newRow("empty fields") << "a,b,c\n,,\n1,,3\n"_ba << u"a|b|c / || / 1||3"_s;
    QTest::newRow("header only") << "a,b\n"_ba << u"a|b"_s;
    QTest::newRow("one column") << "date\n2020-01-01\n"_ba << u"date / 2020-01-01"_s;
    QTest::newRow("blanks around names") << " a , b\n1, 2\n"_ba << u"a|b / 1| 2"_s;
    QTest::newRow("quotes") << "a,b\n\"x,y\",\"say \"\"hi\"\"\"\n"_ba << u"a|b / x,y|say \"hi\""_s;
    QTest::newRow("empty quotes") << "a,b\n\"\",\"\"\"\"\n"_ba << u"a|b / |\""_s;
    QTest::newRow("quoted line ends") << "a,b\n\"1\n2\",\"3\r\n4\"\n5,6\n"_ba << u"a|b / 1\n2|3\r\n4 / 5|6"_s;
    QTest::newRow("a quote inside") << "a,b\n5\" pipe,2\n"_ba << u"a|b / 5\" pipe|2"_s;
    QTest::newRow("blank lines") << "\n\na,b\n\n1,2\n\r\n\n3,4\n\n"_ba << u"a|b / 1|2 / 3|4"_s;
    QTest::newRow("accents") << "nom,lloc\nMúrcia,Alcolea del Río · ñ €\n"_ba
                             << u"nom|lloc / Múrcia|Alcolea del Río · ñ €"_s;
}

void CsvReaderTest::cells() {
    QFETCH(QByteArray, bytes);
    const FileResult<CsvTable> table = CsvReader::readBytes(bytes);
    QVERIFY2(table, qPrintable(table ? QString() : problemText(table.error())));
    QTEST(shown(*table), "expected");
    QVERIFY(table->rowProblems().empty());
}

void CsvReaderTest::linesOfRows() {
    const auto table = CsvReader::readBytes("a,b\n\"1\r\n1\n1\r1\",2\n\n3,4\r\n5,\"\"\"\n\"\n6,7\n"_ba);
    QVERIFY(table);
    QCOMPARE(table->rows(), 4);
    QCOMPARE(table->headerLine(), 1);
    QCOMPARE(table->line(0), 2);
    QCOMPARE(table->line(1), 7);
    QCOMPARE(table->line(2), 8);
    QCOMPARE(table->line(3), 10);
}

void CsvReaderTest::separators_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << "a,b\n1;2,3\n"_ba << ',';
    QTest::newRow("semicolon") << "a;b\n1,2;3\n"_ba << ';';
    QTest::newRow("tab") << "a\tb\n1,2\t3\n"_ba << '\t';
    QTest::newRow("none") << "a\n1\n"_ba << ',';
    QTest::newRow("quoted ones do not count") << "\"a,b,c\";d\n1;2\n"_ba << ';';
}

void CsvReaderTest::separators() {
    QFETCH(QByteArray, bytes);
    const auto table = CsvReader::readBytes(bytes);
    QVERIFY(table);
    QTEST(table->separator(), "separator");
    QVERIFY(table->rowProblems().empty());
}

void CsvReaderTest::filesThatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << ""_ba << uR"(0  bad-csv {"reason":"empty"})"_s;
    QTest::newRow("blank lines") << "\n\r\n"_ba << uR"(0  bad-csv {"reason":"empty"})"_s;
    QTest::newRow("Latin-1") << "a,b\n1,2\n1,M\xFArcia\n3,4\n"_ba << uR"(3  bad-csv {"reason":"not-utf-8"})"_s;
    QTest::newRow("cut character") << "a,b\n1,\xC3"_ba << uR"(2  bad-csv {"reason":"not-utf-8"})"_s;
    QTest::newRow("UTF-16") << "\xFF\xFE"
                               "a"_ba
                            << uR"(1  bad-csv {"reason":"not-utf-8"})"_s;
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << uR"(2  bad-csv {"reason":"nul"})"_s;
    QTest::newRow("unclosed quote") << "a,b\n1,2\n1,\"2\n3,4\n"_ba << uR"(3 b bad-csv {"reason":"unclosed-quote"})"_s;
    QTest::newRow("unclosed quote in the header") << "a,\"b\n"_ba << uR"(1  bad-csv {"reason":"unclosed-quote"})"_s;
    QTest::newRow("a name twice") << "a,b,a\n"_ba << uR"(1 a bad-csv {"column":"a","reason":"duplicate-column"})"_s;
}

void CsvReaderTest::filesThatCannotBeRead() {
    QFETCH(QByteArray, bytes);
    const auto table = CsvReader::readBytes(bytes);
    QVERIFY(!table);
    QTEST(problemText(table.error()), "problem");
}

void CsvReaderTest::rowsOfTheWrongLength() {
    const auto table = CsvReader::readBytes("a,b\n1\n1,2\n1,2,3\n"_ba);
    QVERIFY(table);
    QCOMPARE(shown(*table), u"a|b / 1|2"_s);
    QCOMPARE(table->dataRows(), 3);
    QCOMPARE(problemTexts(table->rowProblems()),
             (QStringList{uR"(2  bad-csv {"expected":2,"found":1,"reason":"field-count"})"_s,
                          uR"(4  bad-csv {"expected":2,"found":3,"reason":"field-count"})"_s}));
}

void CsvReaderTest::textAfterAQuoteSpoilsItsRowOnly() {
    const auto table = CsvReader::readBytes("a,b\n\"1\"x,2\n3,4\n"_ba);
    QVERIFY(table);
    QCOMPARE(shown(*table), u"a|b / 3|4"_s);
    QCOMPARE(problemTexts(table->rowProblems()), QStringList{uR"(2  bad-csv {"reason":"text-after-quote"})"_s});
}

void CsvReaderTest::columnsAreFoundByName() {
    const auto table = CsvReader::readBytes("b,x,a,\n2,?,1,\n"_ba);
    QVERIFY(table);
    QCOMPARE(table->field(0, table->column("a"_L1)).toByteArray(), "1"_ba);
    QCOMPARE(table->column("A"_L1), -1);
    QVERIFY(table->field(0, -1).isEmpty());
    const std::array known{"a"_L1, "b"_L1, "c"_L1};
    QCOMPARE(problemTexts(table->unknownColumns(known)), QStringList{uR"(1 x unknown-column {"column":"x"})"_s});
    QVERIFY(table->require({"a"_L1, "b"_L1}));
    const auto incomplete = table->require({"a"_L1, "c"_L1, "d"_L1});
    QVERIFY(!incomplete);
    QCOMPARE(problemText(incomplete.error()), uR"(1 c missing-column {"column":"c"})"_s);
}

void CsvReaderTest::theDiskSaysNo() {
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"nothing.csv"_s)}) {
        const auto table = CsvReader::readFile(path);
        QVERIFY(!table);
        QCOMPARE(table.error().code, u"bad-csv"_s);
        QCOMPARE(table.error().arguments["reason"_L1].toString(), u"unreadable"_s);
        QCOMPARE(table.error().arguments["file"_L1].toString(), path);
    }
    QFile file(folder.filePath(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    const auto table = CsvReader::readFile(file.fileName());
    QVERIFY(table);
    QCOMPARE(shown(*table), u"a|b / 1|2"_s);
}

void CsvReaderTest::writerQuotesWhatNeedsIt() {
    CsvWriter csv(numberedColumns(4));
    csv.add(u"plain text"_s).add(u"a,b"_s).add(u"a;b"_s).add(u"a\tb"_s);
    csv.add(u"say \"hi\""_s).add(u"two\nlines"_s).add(u"€"_s).add(u""_s);
    csv.add(qint64(-7)).add(true).add(QDate(2016, 5, 1)).add(std::optional<qint64>());
    QCOMPARE(csv.bytes(), "c0,c1,c2,c3\n"
                          "plain text,\"a,b\",\"a;b\",\"a\tb\"\n"
                          "\"say \"\"hi\"\"\",\"two\nlines\",€,\n"
                          "-7,true,2016-05-01,\n"_ba);
    CsvWriter single(numberedColumns(1), ';');
    single.add(QString());
    QCOMPARE(single.takeBytes(), "c0\n\"\"\n"_ba);
    single.add(u"more"_s);
    QCOMPARE(single.bytes(), "more\n"_ba);
}

void CsvReaderTest::whatIsWrittenIsReadBack() {
    const bool holds = rc::check("any table of text survives writing and reading, with any separator", [] {
        const auto columns = *rc::gen::inRange<size_t>(1, 9);
        const char separator = *rc::gen::element(',', ';', '\t');
        const auto field = textsOf(u"\",;\t\n\r\"\n 0aZé€·"_s);
        const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
            rc::gen::container<std::vector<QString>>(columns, field));
        CsvWriter csv(numberedColumns(columns), separator);
        for (const auto &row : rows) {
            for (const QString &text : row)
                csv.add(text);
        }
        const auto table = CsvReader::readBytes(csv.bytes());
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->rowProblems().empty());
        RC_ASSERT(static_cast<size_t>(table->rows()) == rows.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            for (size_t column = 0; column < columns; ++column) {
                const QByteArrayView read = table->field(static_cast<qsizetype>(row), static_cast<int>(column));
                RC_ASSERT(QString::fromUtf8(read) == rows[row][column]);
            }
        }
    });
    QVERIFY(holds);
}

void CsvReaderTest::manyRowsAreReadQuickly() {
    constexpr int rows = 400'000;
    std::vector<ProductionRow> written;
    for (int row = 0; row < rows; ++row)
        written.push_back({row + 2, row % 4 == 0 ? u"501600324"_s : u"44711885"_s, 405'000 + row, row % 977});
    const QByteArray bytes = writeProduction(written);
    QElapsedTimer clock;
    clock.start();
    const auto read = readProduction(bytes);
    const qint64 elapsed = clock.elapsed();
    QVERIFY(read);
    QVERIFY(read->errors.empty() && read->warnings.empty());
    QVERIFY(read->rows == written);
    qInfo("400,000 rows of production read in %lld ms", elapsed);
    QVERIFY2(elapsed < 20'000, "reading is out of all proportion");
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
