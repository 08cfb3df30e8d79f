// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files, thousands of them: whatever the bytes, the readers neither crash nor let a wrong row through, and
// every problem they tell lies on a line of the file.
// GKWH_FUZZ_ROUNDS sets how many variants of each corpus file are tried.
#include "app/exchange/CsvReader.h"
#include "app/exchange/PlantRows.h"
#include "app/exchange/ProductionPreview.h"
#include "app/exchange/RemainderRows.h"
#include "app/exchange/RightsRows.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace gkwh;
using namespace Qt::StringLiterals;

class ExchangeFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles_data();
    void damagedFiles();
};

namespace {

constexpr int defaultRounds = 1500;
constexpr qint64 greatestKwh = std::numeric_limits<qint32>::max();

/// Makes variants of a text, the same ones in every run.
class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray variantOf(QByteArray bytes) {
        for (int change = below(4); change >= 0; --change)
            mutate(bytes);
        return bytes;
    }

private:
    int below(qsizetype bound) { return bound <= 0 ? 0 : static_cast<int>(m_random() % static_cast<quint64>(bound)); }

    QByteArray token() {
        static const QList<QByteArray> tokens{"\"",
                                              "\"\"",
                                              "\n",
                                              "\r",
                                              "\r\n",
                                              ",",
                                              ";",
                                              "\t",
                                              "-",
                                              "+",
                                              ".",
                                              "0",
                                              "00000000000000000000",
                                              "9223372036854775808",
                                              "2147483648",
                                              "-1",
                                              "1.5",
                                              "1e9",
                                              "NaN",
                                              "\xEF\xBB\xBF",
                                              "\xFF",
                                              "\xC3",
                                              QByteArray(1, '\0'),
                                              "Planta:",
                                              "Z",
                                              "+02:00",
                                              "-14:00",
                                              "2016-03-27 02:00",
                                              "9999-12-31 23:00Z",
                                              "0000-00-00 00:00",
                                              "S",
                                              "W",
                                              "p",
                                              "p4",
                                              "€"};
        return tokens[below(tokens.size())];
    }

    void mutate(QByteArray &bytes) {
        const int at = below(bytes.size() + 1);
        const int length = below(std::min<qsizetype>(bytes.size() - at, 12) + 1);
        switch (below(8)) {
        case 0:
            bytes.insert(at, token());
            break;
        case 1:
            bytes.replace(at, length, token());
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 5:
            bytes.insert(below(bytes.size() + 1), bytes.mid(at, length));
            break;
        case 6:
            shuffleLine(bytes);
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }

    void shuffleLine(QByteArray &bytes) {
        QList<QByteArray> lines = bytes.split('\n');
        lines.insert(below(lines.size() + 1), lines[below(lines.size())]);
        lines.removeAt(below(lines.size()));
        bytes = lines.join('\n');
    }

    std::mt19937 m_random;
};

/// What a variant proved wrong; empty: nothing.
class Judge {
public:
    explicit Judge(const QByteArray &bytes) : m_lines(static_cast<int>(bytes.count('\n') + bytes.count('\r') + 1)) {}

    const QString &fault() const { return m_fault; }

    template <typename Row>
    void check(const FileResult<CsvRows<Row>> &read) {
        if (!read)
            return checkProblem(read.error(), 0);
        checkRows(*read);
    }

    template <typename Row>
    void checkRows(const CsvRows<Row> &read) {
        for (const RowProblem &error : read.errors)
            checkProblem(error, 1);
        for (const RowProblem &warning : read.warnings)
            checkProblem(warning, 1);
        expect(static_cast<qint64>(read.rows.size()) <= read.dataRows, u"more rows than the file has"_s);
        for (const Row &row : read.rows)
            expect(row.line >= 2 && row.line <= m_lines, u"a row on line %1"_s.arg(row.line));
    }

    template <typename Problem>
    void checkProblem(const Problem &problem, int firstLine) {
        expect(problem.line >= firstLine && problem.line <= m_lines,
               u"%1 on line %2 of %3"_s.arg(problem.code).arg(problem.line).arg(m_lines));
        expect(!problem.code.isEmpty(), u"a problem without a code"_s);
    }

    void expect(bool holds, const QString &fault) {
        if (!holds && m_fault.isEmpty())
            m_fault = fault;
    }

private:
    int m_lines;
    QString m_fault;
};

void judgeProduction(Judge &judge, const QByteArray &bytes, const ProductionHint &hint) {
    const auto read = readProduction(bytes, hint);
    if (!read)
        return judge.checkProblem(read.error(), 0);
    judge.checkRows(*read);
    qint64 total = 0;
    for (const ProductionRow &row : read->rows) {
        judge.expect(row.kwh >= 0 && row.kwh <= greatestKwh, u"%1 kWh"_s.arg(row.kwh));
        judge.expect(!row.meter.isEmpty(), u"a row without meter"_s);
        total += row.kwh;
    }
    qint64 hours = 0;
    for (const ProductionPreview &preview : previewProduction(read->rows)) {
        hours += preview.hours;
        total -= preview.totalKwh;
    }
    judge.expect(hours == static_cast<qint64>(read->rows.size()) && total == 0, u"the preview tells of other hours"_s);
    const auto again = readProduction(writeProduction(read->rows));
    judge.expect(again && again->errors.empty() && again->warnings.empty() && again->rows.size() == read->rows.size(),
                 u"what was read cannot be written and read again"_s);
}

void judgeRows(Judge &judge, const QByteArray &bytes) {
    const auto table = CsvReader::readBytes(bytes);
    if (!table)
        return judge.checkProblem(table.error(), 0);
    judge.check(parsePlants(*table));
    judge.check(parseRights(*table));
    judge.check(parseCorrection(*table));
    judge.check(parseRemainders(*table));
}

} // namespace

void ExchangeFuzzTest::damagedFiles_data() {
    QTest::addColumn<QByteArray>("seed");
    const QDir corpus(QStringLiteral(GKWH_FUZZ_CORPUS));
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void ExchangeFuzzTest::damagedFiles() {
    QFETCH(QByteArray, seed);
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("GKWH_FUZZ_ROUNDS", &given);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    Mutator mutator(static_cast<quint32>(seed.size()));
    QByteArray variant = seed;
    for (int round = 0; round <= (given ? asked : defaultRounds); ++round) {
        Judge judge(variant);
        judgeProduction(judge, variant, {u"501600324"_s, name});
        judgeProduction(judge, variant, {});
        judgeRows(judge, variant);
        QVERIFY2(judge.fault().isEmpty(),
                 qPrintable(u"round %1: %2\n%3"_s.arg(round).arg(judge.fault(), QString::fromLatin1(variant))));
        // every tenth variant is a step further away from the corpus
        variant = mutator.variantOf(round % 10 == 9 ? variant : seed);
    }
}

QTEST_GUILESS_MAIN(ExchangeFuzzTest)
#include "ExchangeFuzzTest.moc"
