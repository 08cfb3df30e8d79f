// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves in SQLite: one blob a curve and local month, past versions beside them, and how far each recording reached.
#pragma once

#include "model/office/CurveRepository.h"
#include "model/store/VersionedRows.h"

namespace gkwh::store {

/// "production", "rights", "correction"
QString kindName(CurveKind kind);

class CurveRows final : public CurveRepository {
public:
    CurveRows(Connection &connection, const Stamp &stamp) : m_connection(connection), m_stamp(stamp) {}

    Result<HourlyCurve> read(const CurveKey &key, QDate from, QDate until, AsOf asOf) override;
    Result<std::optional<CurveExtent>> extent(const CurveKey &key, AsOf asOf) override;
    Result<WrittenHours> write(const CurveKey &key, const HourlyCurve &hours) override;
    Result<QStringList> names(CurveKind kind, AsOf asOf) override;

    struct DamagedChunk {
        CurveKey key;
        int month = 0; ///< YYYYMM
    };
    /// Every chunk whose bytes are not what its digest says, or not a chunk of its month, or with values in unused
    /// slots.
    Result<std::vector<DamagedChunk>> damages();
    /// Curves whose recorded ends do not agree with their chunks, or went back.
    Result<std::vector<CurveKey>> wrongExtents();

private:
    struct Month; // a chunk as it is being written
    tl::unexpected<Refusal> damaged(const CurveKey &key, int month) const;
    Result<std::optional<qint64>> idOf(const CurveKey &key);
    Result<qint64> createdId(const CurveKey &key);
    Result<HourlyCurve> readKnown(const CurveKey &key, qint64 id, QDate from, QDate until, AsOf asOf);
    Result<std::optional<UtcHour>> lastHour(qint64 curve, AsOf asOf);
    Done load(const CurveKey &key, Month &month);
    Done addMonth(const Month &month, const HourlyCurve &hours, WrittenHours &written);
    Done changeMonth(Month &month, const HourlyCurve &hours, WrittenHours &written);
    Done store(const Month &month, std::span<const HourlyCurve::Value> values, bool replaces);

    Connection &m_connection;
    const Stamp &m_stamp;
};

} // namespace gkwh::store
