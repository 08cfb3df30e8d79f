// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stored hourly curves by kind and name. Missing hours are not stored; an hour that changes keeps its former value.
#pragma once

#include "model/curve/HourlyCurve.h"
#include "model/office/Storage.h"

#include <QStringList>

namespace gkwh {

enum class CurveKind { Production = 1, Rights = 2, Correction = 3 };

/// A stored curve: readings by meter serial, rights and correction by number of shares.
struct CurveKey {
    CurveKind kind = CurveKind::Production;
    QString name;

    static CurveKey meter(const QString &serial) { return {CurveKind::Production, serial}; }
    static CurveKey rights(qint64 shares) { return {CurveKind::Rights, QString::number(shares)}; }
    static CurveKey correction(qint64 shares) { return {CurveKind::Correction, QString::number(shares)}; }
    bool operator==(const CurveKey &) const = default;
};

struct CurveExtent {
    UtcHour first = 0;
    UtcHour last = 0;
};

/// What writing hours came to.
struct WrittenHours {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
};

class CurveRepository {
public:
    virtual ~CurveRepository() = default;

    /// The curve over from … until; hours never stored are missing. A curve nobody wrote is all missing.
    virtual Result<HourlyCurve> read(const CurveKey &key, QDate from, QDate until, AsOf asOf = {}) = 0;
    /// First and last stored hour; nothing when there is none.
    virtual Result<std::optional<CurveExtent>> extent(const CurveKey &key, AsOf asOf = {}) = 0;
    /// Stores the hours that are not missing in `hours`, leaves the others as they are. Hours after the last stored one
    /// are appended; any other difference keeps the former month as a past version. Refuses out-of-range {value}.
    virtual Result<WrittenHours> write(const CurveKey &key, const HourlyCurve &hours) = 0;
    /// Names of the curves of a kind that have a stored hour.
    virtual Result<QStringList> names(CurveKind kind, AsOf asOf = {}) = 0;
};

} // namespace gkwh
