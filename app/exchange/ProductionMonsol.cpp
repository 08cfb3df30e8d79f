// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The daily files of the Monsol loggers (rights.md §2.4): a line with the plant, a header, then strict rows
// YYYYMMDDHHMMSS;export;import;S/W whose stamp is the end of the hour on the local clock.
#include "app/exchange/CsvValues.h"
#include "app/exchange/ProductionFormats.h"

#include <QRegularExpression>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace gkwh::production {

namespace {

constexpr std::array columns{"Fecha:", "Energía Exportada (kWh)", "Energía Importada (kWh)", "E"};
using Fields = std::array<QByteArrayView, columns.size()>;

bool areDigits(QByteArrayView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// The day that a name like 20_20161030.csv says; invalid where it says none.
QDate dayOfName(const QString &fileName) {
    static const QRegularExpression pattern(u"^.+_(\\d{8})\\.csv$"_s, QRegularExpression::CaseInsensitiveOption);
    return QDate::fromString(pattern.match(fileName).captured(1), u"yyyyMMdd"_s);
}

/// Lines one after another without their ends, counted from 1.
class Lines {
public:
    explicit Lines(QByteArrayView bytes) : m_rest(bytes) {}

    bool next() {
        if (m_rest.isEmpty())
            return false;
        const qsizetype newline = m_rest.indexOf('\n');
        m_text = newline < 0 ? m_rest : m_rest.first(newline);
        m_rest = newline < 0 ? QByteArrayView() : m_rest.sliced(newline + 1);
        if (m_text.endsWith('\r'))
            m_text.chop(1);
        ++m_number;
        return true;
    }
    QByteArrayView text() const { return m_text; }
    int number() const { return m_number; }

private:
    QByteArrayView m_rest;
    QByteArrayView m_text;
    int m_number = 0;
};

/// The fields of a row; the number of them may be wrong, then nothing is in `fields`.
int split(QByteArrayView line, Fields &fields) {
    int count = 0;
    for (qsizetype begin = 0; begin <= line.size(); ++count) {
        const qsizetype found = line.indexOf(';', begin);
        const qsizetype end = found < 0 ? line.size() : found;
        if (count < static_cast<int>(fields.size()))
            fields[static_cast<size_t>(count)] = line.sliced(begin, end - begin);
        begin = end + 1;
    }
    return count;
}

/// The hour that ends at a stamp YYYYMMDDHHMMSS.
Result<UtcHour> hourEndingAt(QByteArrayView stamp, madrid::Season season) {
    if (stamp.size() != 14 || !areDigits(stamp))
        return csv::refuseText("bad-date"_L1, stamp);
    QByteArray text = stamp.toByteArray();
    for (const auto &[at, mark] : {std::pair(12, ':'), {10, ':'}, {8, ' '}, {6, '-'}, {4, '-'}})
        text.insert(at, mark);
    const Result<UtcHour> end = csv::hour(text, season);
    if (!end)
        return csv::refuseText("bad-date"_L1, stamp);
    return *end - 1;
}

class MonsolReader {
public:
    MonsolReader(QString meter, ProductionRows &read) : m_meter(std::move(meter)), m_read(read) {}

    void readRow(QByteArrayView text, int line) {
        m_line = line;
        ++m_read.dataRows;
        Fields fields;
        const int found = split(text, fields);
        if (found != static_cast<int>(fields.size())) {
            const auto expected = static_cast<int>(fields.size());
            m_read.errors.push_back(
                {u"bad-csv"_s,
                 line,
                 {},
                 {{u"reason"_s, u"field-count"_s}, {u"expected"_s, expected}, {u"found"_s, found}}});
            return;
        }
        const auto season = value(3, csv::season(fields[3]));
        const auto hour = value(0, hourEndingAt(fields[0], season.value_or(madrid::Season::Unknown)));
        const auto exported = value(1, wholeKwh(fields[1]));
        const auto imported = value(2, csv::whole(fields[2], {0, std::numeric_limits<qint64>::max()}));
        if (season && hour && exported && imported)
            m_read.rows.push_back({line, m_meter, *hour, *exported});
    }

private:
    template <typename T>
    std::optional<T> value(size_t column, Result<T> parsed) {
        if (parsed)
            return *std::move(parsed);
        Refusal refusal = std::move(parsed).error();
        const QString name = QString::fromUtf8(columns[column]);
        if (refusal.code == "bad-argument"_L1)
            refusal.arguments[u"argument"_s] = name;
        m_read.errors.push_back({std::move(refusal.code), m_line, name, std::move(refusal.arguments)});
        return std::nullopt;
    }

    QString m_meter;
    ProductionRows &m_read;
    int m_line = 0;
};

/// The day that most hours belong to, the earlier of equals; invalid without rows.
QDate usualDay(const std::vector<ProductionRow> &rows) {
    std::map<QDate, int> hoursByDay;
    for (const ProductionRow &row : rows)
        ++hoursByDay[madrid::addressOf(row.hour).day];
    const auto most = std::ranges::max_element(hoursByDay, {}, [](const auto &entry) { return entry.second; });
    return most == hoursByDay.end() ? QDate() : most->first;
}

/// Keeps the hours of the file's day. The hour before it belongs there too and says nothing; any other is warned of.
void keepDay(ProductionRows &read, QDate day) {
    std::erase_if(read.rows, [&](const ProductionRow &row) {
        if (madrid::addressOf(row.hour).day == day)
            return false;
        if (row.hour != madrid::midnight(day) - 1)
            read.warnings.push_back(
                {u"out-of-range"_s,
                 row.line,
                 QString::fromUtf8(columns[0]),
                 {{u"value"_s, madrid::hourText(row.hour)}, {u"day"_s, day.toString(Qt::ISODate)}}});
        return true;
    });
}

} // namespace

bool isMonsol(QByteArrayView bytes, const QString &fileName) {
    return bytes.startsWith("Planta:") || (bytes.trimmed().isEmpty() && dayOfName(fileName).isValid());
}

FileResult<ProductionRows> readMonsol(QByteArrayView bytes, const ProductionHint &hint) {
    ProductionRows read;
    read.format = ProductionFormat::Monsol;
    Lines lines(bytes);
    lines.next();
    // the loggers' header is not always UTF-8, so only its first word counts
    if (lines.next() && !lines.text().trimmed().isEmpty() && !lines.text().startsWith("Fecha"))
        return refuseFile(missingColumn(lines.number(), QString::fromUtf8(columns[0])));
    if (hint.defaultMeter.isEmpty())
        return refuseFile(meterNeeded());
    MonsolReader reader(hint.defaultMeter, read);
    while (lines.next()) {
        if (!lines.text().trimmed().isEmpty())
            reader.readRow(lines.text(), lines.number());
    }
    if (!read.errors.empty()) {
        read.rows.clear();
        return read;
    }
    if (!read.rows.empty()) {
        const QDate named = dayOfName(hint.fileName);
        keepDay(read, named.isValid() ? named : usualDay(read.rows));
        keepLatestHours(read, QString::fromUtf8(columns[0]));
    }
    return read;
}

} // namespace gkwh::production
