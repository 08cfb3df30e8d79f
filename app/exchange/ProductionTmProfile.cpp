// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of the telemetry's tm_profile collection (rights.md §1.2, §1.3, §2.4): stamps are the end of the hour, and an
// hour may come whole (type p), in quarters (type p4), or both.
#include "app/exchange/CsvValues.h"
#include "app/exchange/ProductionFormats.h"
#include "model/base/ExactMath.h"

#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace gkwh::production {

namespace {

constexpr std::array columns{"name"_L1,
                             "timestamp"_L1,
                             "season"_L1,
                             "utc_timestamp"_L1,
                             "utc_gkwh_timestamp"_L1,
                             "type"_L1,
                             "magn"_L1,
                             "ae"_L1,
                             "ai"_L1,
                             "r1"_L1,
                             "r2"_L1,
                             "r3"_L1,
                             "r4"_L1,
                             "quality_ae"_L1,
                             "quality_ai"_L1,
                             "quality_r1"_L1,
                             "quality_r2"_L1,
                             "quality_r3"_L1,
                             "quality_r4"_L1,
                             "ae_fact"_L1,
                             "ai_fact"_L1,
                             "r1_fact"_L1,
                             "r2_fact"_L1,
                             "r3_fact"_L1,
                             "r4_fact"_L1,
                             "valid"_L1,
                             "valid_date"_L1,
                             "cch_bruta"_L1,
                             "cch_fact"_L1,
                             "firm_fact"_L1,
                             "_id"_L1,
                             "id"_L1,
                             "create_uid"_L1,
                             "create_date"_L1,
                             "write_uid"_L1,
                             "write_date"_L1};

constexpr qint64 billion = 1'000'000'000;
constexpr int wholeHour = -1;

/// An hour or a quarter of one.
struct Reading {
    int line = 0;
    QString meter;
    UtcHour hour = 0;
    int quarter = wholeHour;
    qint64 billionths = 0; ///< of a kWh
};

using HourKey = std::pair<UtcHour, QString>;
using Quarters = std::array<std::optional<Reading>, 4>;

Result<int> typeOf(QByteArrayView field) {
    const QByteArrayView type = field.trimmed();
    if (type.isEmpty() || type == "p")
        return wholeHour;
    if (type == "p4")
        return 0;
    return csv::refuseText("bad-argument"_L1, field);
}

/// ae · magn / 1000 kWh in billionths; ae in millionths.
Result<qint64> energyOf(qint64 ae, qint64 magn, QByteArrayView field) {
    const std::optional<qint64> billionths = multiplied(ae, magn);
    if (!billionths || *billionths / billion > csv::WholeRange().greatest)
        return refuse("out-of-range"_L1, {{u"value"_s, QString::fromUtf8(field)}});
    return *billionths;
}

/// Whole kWh of an hour.
Result<qint64> kwhOf(qint64 billionths) {
    const qint64 kwh = billionths / billion;
    if (billionths % billion != 0) {
        const QString fraction = QString::number(billionths % billion).rightJustified(9, u'0');
        return refuse("not-integer"_L1, {{u"text"_s, QString::number(kwh) + u'.' + fraction}});
    }
    if (kwh > csv::WholeRange().greatest)
        return refuse("out-of-range"_L1, {{u"value"_s, kwh}});
    return kwh;
}

class TmProfileReader {
public:
    TmProfileReader(const CsvTable &table, const QString &defaultMeter)
        : m_name(table.column("name"_L1)), m_timestamp(table.column("timestamp"_L1)),
          m_season(table.column("season"_L1)), m_utc(table.column("utc_timestamp"_L1)),
          m_begin(table.column("utc_gkwh_timestamp"_L1)), m_type(table.column("type"_L1)),
          m_magn(table.column("magn"_L1)), m_ae(table.column("ae"_L1)), m_meters(defaultMeter) {}

    Reading read(CsvRowReader &reader) {
        Reading reading;
        reading.meter = reader.required(m_name, m_meters);
        reading.quarter = reader.required(m_type, typeOf);
        readTime(reader, reading);
        const qint64 ae = reader.required(m_ae, csv::millionths);
        const auto positive = [](QByteArrayView field) { return csv::whole(field, {1, billion}); };
        const qint64 magn = reader.field(m_magn, positive).value.value_or(1000);
        reading.billionths =
            reader.required(m_ae, [ae, magn](QByteArrayView field) { return energyOf(ae, magn, field); });
        return reading;
    }

    /// The stamp to point at when an hour comes twice.
    QLatin1StringView timeColumn() const {
        return m_timestamp >= 0 ? "timestamp"_L1 : m_utc >= 0 ? "utc_timestamp"_L1 : "utc_gkwh_timestamp"_L1;
    }

private:
    void readTime(CsvRowReader &reader, Reading &reading) const {
        const bool quarterly = reading.quarter != wholeHour;
        const int length = quarterly ? 15 : 60;
        const qint64 begin = endMinute(reader, length) - length;
        reading.hour = floorDiv(begin, 60);
        if (quarterly)
            reading.quarter = static_cast<int>(floorMod(begin, 60) / length);
    }

    /// The UTC minute at which an hour or a quarter of it ends, `length` minutes long, from the surest stamp there is.
    /// utc_gkwh_timestamp is always an hour before it: the beginning of an hour, but not that of a quarter.
    qint64 endMinute(CsvRowReader &reader, int length) const {
        const auto has = [&reader](int column) { return !reader.raw(column).trimmed().isEmpty(); };
        const auto fullMinute = [length](Result<qint64> minute, QByteArrayView field) {
            return minute && floorMod(*minute, length) != 0 ? csv::refuseText("bad-date"_L1, field) : minute;
        };
        const auto utc = [&](QByteArrayView field) { return fullMinute(csv::utcMinuteOfUtc(field), field); };
        const bool quarterly = length < 60;
        if (has(m_begin) && !(quarterly && (has(m_utc) || has(m_timestamp))))
            return reader.required(m_begin, utc) + 60;
        if (has(m_utc) || m_timestamp < 0)
            return reader.required(m_utc < 0 ? m_begin : m_utc, utc);
        const madrid::Season season = reader.field(m_season, csv::season).value.value_or(madrid::Season::Unknown);
        return reader.required(m_timestamp, [&](QByteArrayView field) {
            // a dump of the collection marks the local clock with a Z that is not true
            return fullMinute(csv::utcMinute(field.endsWith('Z') ? field.chopped(1) : field, season), field);
        });
    }

    int m_name;
    int m_timestamp;
    int m_season;
    int m_utc;
    int m_begin;
    int m_type;
    int m_magn;
    int m_ae;
    MeterNames m_meters;
};

/// Turns readings into hours: whole ones as they are, quarters only where an hour has all four and is not there whole.
class HourMaker {
public:
    explicit HourMaker(ProductionRows &read) : m_read(read) {}

    void add(const Reading &reading) {
        const HourKey key(reading.hour, reading.meter);
        if (reading.quarter == wholeHour) {
            m_whole.insert(key);
            addRow(reading.line, reading.line, key, reading.billionths);
        } else {
            m_quarters[key][static_cast<size_t>(reading.quarter)] = reading;
        }
    }

    void finish() {
        for (const auto &[key, quarters] : m_quarters) {
            if (!m_whole.contains(key))
                addSum(key, quarters);
        }
        std::ranges::stable_sort(m_read.rows, {}, &ProductionRow::line);
        sortByLine(m_read.errors);
        sortByLine(m_read.warnings);
    }

private:
    void addSum(const HourKey &key, const Quarters &quarters) {
        qint64 billionths = 0;
        int known = 0;
        int first = std::numeric_limits<int>::max();
        int last = 0;
        for (const std::optional<Reading> &quarter : quarters) {
            if (!quarter)
                continue;
            ++known;
            billionths += quarter->billionths;
            first = std::min(first, quarter->line);
            last = std::max(last, quarter->line);
        }
        if (known == static_cast<int>(quarters.size())) {
            addRow(first, last, key, billionths);
            return;
        }
        m_read.warnings.push_back(
            {u"incomplete-data"_s,
             first,
             u"type"_s,
             {{u"meter"_s, key.second}, {u"hour"_s, madrid::hourText(key.first)}, {u"quarters"_s, known}}});
    }

    void addRow(int line, int errorLine, const HourKey &key, qint64 billionths) {
        Result<qint64> kwh = kwhOf(billionths);
        if (kwh)
            m_read.rows.push_back({line, key.second, key.first, *kwh});
        else
            m_read.errors.push_back({kwh.error().code, errorLine, u"ae"_s, kwh.error().arguments});
    }

    ProductionRows &m_read;
    std::set<HourKey> m_whole;
    std::map<HourKey, Quarters> m_quarters;
};

} // namespace

bool isTmProfile(const CsvTable &table) {
    const auto has = [&table](QLatin1StringView name) { return table.column(name) >= 0; };
    return has("ae"_L1) && (has("timestamp"_L1) || has("utc_timestamp"_L1) || has("utc_gkwh_timestamp"_L1));
}

FileResult<ProductionRows> readTmProfile(const CsvTable &table, const QString &defaultMeter) {
    if (table.column("name"_L1) < 0 && defaultMeter.isEmpty())
        return refuseFile(meterNeeded());
    TmProfileReader profile(table, defaultMeter);
    CsvRows<Reading> readings =
        gatherRows<Reading>(table, columns, [&profile](CsvRowReader &reader) { return profile.read(reader); });
    const QString timeColumn(profile.timeColumn());
    // whole hours are compared once they are rows
    keepLatest(readings, timeColumn, [](const Reading &reading) {
        return std::tuple(reading.hour, QStringView(reading.meter), reading.quarter,
                          reading.quarter == wholeHour ? reading.line : 0);
    });

    ProductionRows read{{readings.dataRows, {}, std::move(readings.errors), std::move(readings.warnings)},
                        ProductionFormat::TmProfile};
    HourMaker hours(read);
    for (const Reading &reading : readings.rows)
        hours.add(reading);
    hours.finish();
    keepLatestHours(read, timeColumn);
    return read;
}

} // namespace gkwh::production
