// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/CurveRows.h"

#include "model/curve/CurveChunk.h"

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

int monthOf(QDate day) { return day.year() * 100 + day.month(); }
QDate firstDayOf(int month) { return QDate(month / 100, month % 100, 1); }
QDate lastDayOf(int month) { return firstDayOf(month).addMonths(1).addDays(-1); }

/// The slots of some days of a curve, all of which it covers.
template <typename Curve>
auto slotsOf(Curve &curve, QDate from, QDate until) {
    return curve.values().subspan(static_cast<size_t>(curve.firstDay().daysTo(from) * madrid::slotsPerDay),
                                  static_cast<size_t>((from.daysTo(until) + 1) * madrid::slotsPerDay));
}

bool coversMonth(const HourlyCurve &curve, int month) {
    return curve.firstDay() <= firstDayOf(month) && curve.lastDay() >= lastDayOf(month);
}

/// Copies the days that both cover.
void lay(const HourlyCurve &source, HourlyCurve &target) {
    const QDate from = std::max(source.firstDay(), target.firstDay());
    const QDate until = std::min(source.lastDay(), target.lastDay());
    if (from <= until)
        std::ranges::copy(slotsOf(source, from, until), slotsOf(target, from, until).begin());
}

/// Fills the slots of a stored month. False when its bytes are not what their digest says: SQLite would not notice.
bool decode(const QByteArray &bytes, const QByteArray &digest, std::span<HourlyCurve::Value> values) {
    return chunk::digest(bytes) == digest && chunk::decode(bytes, values);
}

std::optional<HourlyCurve> decoded(int month, const QByteArray &bytes, const QByteArray &digest) {
    HourlyCurve curve = HourlyCurve::spanning(firstDayOf(month), lastDayOf(month));
    return decode(bytes, digest, curve.values()) ? std::optional(std::move(curve)) : std::nullopt;
}

/// Lays a stored month into a curve, at once where all of it is asked for. False as decode().
bool layStored(int month, const QByteArray &bytes, const QByteArray &digest, HourlyCurve &curve) {
    if (coversMonth(curve, month))
        return decode(bytes, digest, slotsOf(curve, firstDayOf(month), lastDayOf(month)));
    const auto values = decoded(month, bytes, digest);
    if (values)
        lay(*values, curve);
    return values.has_value();
}

/// Forgets the hours after `last`, which had not been recorded yet.
void cutAfter(HourlyCurve &curve, std::optional<UtcHour> last) {
    const QDate lastDay = last ? madrid::addressOf(*last).day : curve.firstDay().addDays(-1);
    for (QDate day = std::max(lastDay, curve.firstDay()); day <= curve.lastDay(); day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto values = curve.day(day);
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
            if (!last || midnight + slot > *last)
                values[static_cast<size_t>(slot)] = HourlyCurve::missing;
        }
    }
}

} // namespace

QString kindName(CurveKind kind) {
    switch (kind) {
    case CurveKind::Production:
        return u"production"_s;
    case CurveKind::Rights:
        return u"rights"_s;
    case CurveKind::Correction:
        return u"correction"_s;
    }
    return {};
}

struct CurveRows::Month {
    qint64 curve = 0;
    int month = 0;
    std::optional<UtcHour> lastHour; ///< of the whole curve before this writing
    qint64 version = 0;              ///< 0: nothing stored yet
    HourlyCurve values;              ///< as stored
};

tl::unexpected<Refusal> CurveRows::damaged(const CurveKey &key, int month) const {
    return refuse("damaged-file"_L1, {{u"file"_s, m_connection.file()},
                                      {u"detail"_s, u"%1 %2 %3"_s.arg(kindName(key.kind), key.name).arg(month)}});
}

Result<std::optional<qint64>> CurveRows::idOf(const CurveKey &key) {
    GKWH_LET(id, m_connection.value(u"SELECT id FROM curve WHERE kind = ? AND name = ?"_s,
                                    {static_cast<int>(key.kind), key.name}));
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

Result<qint64> CurveRows::createdId(const CurveKey &key) {
    GKWH_LET(known, idOf(key));
    if (known)
        return *known;
    GKWH_TRY(m_connection.write(u"INSERT INTO curve (uuid, kind, name) VALUES (?, ?, ?)"_s,
                                {uuidText(uuidOfKey("curve"_L1, kindName(key.kind) + '/'_L1 + key.name)),
                                 static_cast<int>(key.kind), key.name}));
    GKWH_LET(created, idOf(key));
    return created.value_or(0);
}

Result<std::optional<UtcHour>> CurveRows::lastHour(qint64 curve, AsOf asOf) {
    GKWH_LET(hour, m_connection.value(u"SELECT last_hour FROM curve_extent WHERE curve = ? AND recorded_ms <= ? "
                                      "ORDER BY recorded_ms DESC LIMIT 1"_s,
                                      {curve, asOf.value_or(std::numeric_limits<Moment>::max())}));
    return hour.isValid() ? std::optional<UtcHour>(hour.toLongLong()) : std::nullopt;
}

Result<HourlyCurve> CurveRows::read(const CurveKey &key, QDate from, QDate until, AsOf asOf) {
    GKWH_LET(id, idOf(key));
    return id ? readKnown(key, *id, from, until, asOf) : HourlyCurve::spanning(from, until);
}

Result<HourlyCurve> CurveRows::readKnown(const CurveKey &key, qint64 id, QDate from, QDate until, AsOf asOf) {
    HourlyCurve curve = HourlyCurve::spanning(from, until);
    if (curve.isEmpty())
        return curve;
    // as of a moment: the version that was replaced first after it, else today's if the month was begun by then
    const QString sql =
        asOf ? u"SELECT chunk.month, coalesce(past.hours, chunk.hours), coalesce(past.sha256, chunk.sha256) "
               "FROM curve_chunk chunk LEFT JOIN curve_chunk_past past ON past.curve = chunk.curve "
               "AND past.month = chunk.month AND past.version = (SELECT min(version) FROM curve_chunk_past later "
               "WHERE later.curve = chunk.curve AND later.month = chunk.month AND later.replaced_ms > ?) "
               "WHERE chunk.curve = ? AND chunk.month BETWEEN ? AND ? AND chunk.recorded_ms <= ?"_s
             : u"SELECT month, hours, sha256 FROM curve_chunk WHERE curve = ? AND month BETWEEN ? AND ?"_s;
    const QVariantList values = asOf ? QVariantList{*asOf, id, monthOf(from), monthOf(until), *asOf}
                                     : QVariantList{id, monthOf(from), monthOf(until)};
    GKWH_LET(query, m_connection.run(sql, values));
    for (;;) {
        GKWH_LET(more, m_connection.next(*query));
        if (!more)
            break;
        const int number = query->value(0).toInt();
        if (!layStored(number, query->value(1).toByteArray(), query->value(2).toByteArray(), curve)) {
            query->finish();
            return damaged(key, number);
        }
    }
    if (asOf) {
        GKWH_LET(last, lastHour(id, asOf));
        cutAfter(curve, last);
    }
    return curve;
}

Result<std::optional<CurveExtent>> CurveRows::extent(const CurveKey &key, AsOf asOf) {
    GKWH_LET(id, idOf(key));
    if (!id)
        return std::optional<CurveExtent>();
    GKWH_LET(last, lastHour(*id, asOf));
    if (!last)
        return std::optional<CurveExtent>();
    GKWH_LET(firstMonth,
             m_connection.value(u"SELECT min(month) FROM curve_chunk WHERE curve = ? AND recorded_ms <= ?"_s,
                                {*id, asOf.value_or(std::numeric_limits<Moment>::max())}));
    GKWH_LET(month, readKnown(key, *id, firstDayOf(firstMonth.toInt()), lastDayOf(firstMonth.toInt()), asOf));
    return std::optional(CurveExtent{month.firstKnownHour().value_or(*last), *last});
}

Result<QStringList> CurveRows::names(CurveKind kind, AsOf asOf) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT name FROM curve WHERE kind = ? AND EXISTS (SELECT 1 FROM curve_extent "
                           "WHERE curve = curve.id AND recorded_ms <= ?) ORDER BY name"_s,
                           {static_cast<int>(kind), asOf.value_or(std::numeric_limits<Moment>::max())}));
    QStringList names;
    for (const QVariantList &row : std::as_const(rows))
        names << row[0].toString();
    return names;
}

Result<WrittenHours> CurveRows::write(const CurveKey &key, const HourlyCurve &hours) {
    WrittenHours written;
    const std::optional<UtcHour> newest = hours.lastKnownHour();
    if (!newest)
        return written;
    GKWH_LET(id, createdId(key));
    GKWH_LET(last, lastHour(id, {}));
    for (QDate day = QDate(hours.firstDay().year(), hours.firstDay().month(), 1); day <= hours.lastDay();
         day = day.addMonths(1)) {
        Month month{id, monthOf(day), last, 0, {}};
        GKWH_TRY(load(key, month));
        GKWH_TRY(month.version == 0 ? addMonth(month, hours, written) : changeMonth(month, hours, written));
    }
    if (!last || *newest > *last)
        GKWH_TRY(m_connection.write(u"INSERT OR REPLACE INTO curve_extent VALUES (?, ?, ?)"_s,
                                    {id, m_stamp.recorded, *newest}));
    return written;
}

Done CurveRows::load(const CurveKey &key, Month &month) {
    // months after the curve's last hour hold nothing: a long run must not ask for each of them
    if (month.lastHour && month.month <= monthOf(madrid::addressOf(*month.lastHour).day)) {
        GKWH_LET(rows, allRows(m_connection,
                               u"SELECT version, hours, sha256 FROM curve_chunk WHERE curve = ? AND month = ?"_s,
                               {month.curve, month.month}));
        if (!rows.isEmpty()) {
            month.version = rows[0][0].toLongLong();
            auto stored = decoded(month.month, rows[0][1].toByteArray(), rows[0][2].toByteArray());
            if (!stored)
                return damaged(key, month.month);
            month.values = std::move(*stored);
        }
    }
    return {};
}

Done CurveRows::addMonth(const Month &month, const HourlyCurve &hours, WrittenHours &written) {
    const QDate from = std::max(hours.firstDay(), firstDayOf(month.month));
    const QDate until = std::min(hours.lastDay(), lastDayOf(month.month));
    const auto part = slotsOf(hours, from, until);
    const auto unused = std::ssize(part) - (madrid::midnight(until.addDays(1)) - madrid::midnight(from));
    const auto known = std::ssize(part) - std::ranges::count(part, HourlyCurve::missing) - unused;
    if (known == 0)
        return {};
    written.added += known;
    if (coversMonth(hours, month.month))
        return store(month, part, false);
    HourlyCurve values = HourlyCurve::spanning(firstDayOf(month.month), lastDayOf(month.month));
    lay(hours, values);
    return store(month, values.values(), false);
}

Done CurveRows::changeMonth(Month &month, const HourlyCurve &hours, WrittenHours &written) {
    bool differs = false;
    bool replaces = false; // a known hour changes, or one is filled in before the curve's end
    const QDate until = std::min(hours.lastDay(), month.values.lastDay());
    for (QDate day = std::max(hours.firstDay(), month.values.firstDay()); day <= until; day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto wanted = hours.day(day);
        const auto stored = month.values.day(day);
        for (size_t slot = 0, count = static_cast<size_t>(madrid::hoursIn(day)); slot < count; ++slot) {
            if (wanted[slot] == HourlyCurve::missing)
                continue;
            if (wanted[slot] == stored[slot]) {
                ++written.same;
                continue;
            }
            differs = true;
            const bool known = stored[slot] != HourlyCurve::missing;
            ++(known ? written.changed : written.added);
            replaces |= known || (month.lastHour && midnight + static_cast<int>(slot) < *month.lastHour);
            stored[slot] = wanted[slot];
        }
    }
    return differs ? store(month, month.values.values(), replaces) : Done();
}

Done CurveRows::store(const Month &month, std::span<const HourlyCurve::Value> values, bool replaces) {
    GKWH_LET(bytes, chunk::encode(values));
    const QByteArray digest = chunk::digest(bytes);
    if (month.version == 0)
        return m_connection.write(u"INSERT INTO curve_chunk (curve, month, version, recorded_ms, operation, sha256, "
                                  "hours) VALUES (?, ?, 1, ?, ?, ?, ?)"_s,
                                  {month.curve, month.month, m_stamp.recorded, m_stamp.operation, digest, bytes});
    if (replaces)
        GKWH_TRY(m_connection.write(
            u"INSERT INTO curve_chunk_past (curve, month, version, replaced_ms, replaced_by, sha256, hours) "
            "SELECT curve, month, version, ?, ?, sha256, hours FROM curve_chunk WHERE curve = ? AND month = ?"_s,
            {m_stamp.recorded, m_stamp.operation, month.curve, month.month}));
    return m_connection.write(
        u"UPDATE curve_chunk SET version = ?, operation = ?, sha256 = ?, hours = ? "
        "WHERE curve = ? AND month = ?"_s,
        {month.version + (replaces ? 1 : 0), m_stamp.operation, digest, bytes, month.curve, month.month});
}

Result<std::vector<CurveRows::DamagedChunk>> CurveRows::damages() {
    GKWH_LET(query,
             m_connection.run(
                 u"SELECT kind, name, month, hours, sha256 FROM curve_chunk JOIN curve ON curve.id = curve_chunk.curve "
                 "UNION ALL SELECT kind, name, month, hours, sha256 FROM curve_chunk_past "
                 "JOIN curve ON curve.id = curve_chunk_past.curve"_s));
    std::vector<DamagedChunk> found;
    for (;;) {
        GKWH_LET(more, m_connection.next(*query));
        if (!more)
            return found;
        const int month = query->value(2).toInt();
        const auto values = decoded(month, query->value(3).toByteArray(), query->value(4).toByteArray());
        HourlyCurve cleared = values.value_or(HourlyCurve());
        cleared.clearUnusedSlots();
        if (!values || cleared != *values)
            found.push_back({{static_cast<CurveKind>(query->value(0).toInt()), query->value(1).toString()}, month});
    }
}

Result<std::vector<CurveKey>> CurveRows::wrongExtents() {
    GKWH_LET(
        rows,
        allRows(m_connection,
                u"SELECT kind, name, (SELECT max(month) FROM curve_chunk WHERE curve = curve.id), EXISTS (SELECT 1 "
                "FROM curve_extent earlier JOIN curve_extent later ON later.curve = earlier.curve "
                "AND later.recorded_ms > earlier.recorded_ms AND later.last_hour <= earlier.last_hour "
                "WHERE earlier.curve = curve.id) FROM curve ORDER BY kind, name"_s));
    std::vector<CurveKey> wrong;
    for (const QVariantList &row : std::as_const(rows)) {
        const CurveKey key{static_cast<CurveKind>(row[0].toInt()), row[1].toString()};
        GKWH_LET(extent, this->extent(key, {}));
        std::optional<UtcHour> last;
        if (const int month = row[2].toInt(); month != 0) {
            GKWH_LET(values, read(key, firstDayOf(month), lastDayOf(month), {}));
            last = values.lastKnownHour();
        }
        const std::optional<UtcHour> recorded = extent ? std::optional(extent->last) : std::nullopt;
        if (row[3].toBool() || recorded != last)
            wrong.push_back(key);
    }
    return wrong;
}

} // namespace gkwh::store
