// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the production page asks the office: everything about the mix at one moment, as an immutable snapshot. It is
// asked
// on a job's thread.
#pragma once

#include "app/setup/OfficeFile.h"
#include "ui/production/ProductionNode.h"

#include <memory>

namespace gkwh {

/// What is known of one meter, whether it counts or not.
struct MeterData {
    std::optional<UtcHour> first; ///< earliest and latest reading
    std::optional<UtcHour> last;
    QDate completeTo;     ///< last day without a gap; of a meter that counts nowhere the day of its last reading
    QDate lateSince;      ///< first day that lacks hours although others have them; invalid: none
    int missingHours = 0; ///< on that day
};

struct ProductionSnapshot {
    Mix mix;
    MeterReadings readings;
    std::vector<AcceptedGap> gaps;
    QHash<QString, MeterData> meters; ///< by serial
    ProductionState state;
    QDate grantedUntil;
    QDate today;

    const Plant *plant(const QString &name) const;
    /// The plant of a meter; nullptr for a serial that nobody knows.
    const Plant *plantOf(const QString &serial) const;
    const Meter *meter(const QString &serial) const;
    bool has(const ProductionNode &node) const;

    qint64 sharesOn(QDate day) const;
    bool hasReadings(const ProductionNode &node) const;
    /// What the column "Data to" says of a node; invalid where nothing has been read.
    QDate dataTo(const ProductionNode &node) const;
    bool isLate(const ProductionNode &node) const;
    /// Greyed: disabled itself, or what it belongs to.
    bool isOff(const ProductionNode &node) const;
};

using SharedProduction = std::shared_ptr<const ProductionSnapshot>;

Result<SharedProduction> loadProduction(OfficeFile &file, QDate today);
/// The part of loadProduction that asks nobody: which meters are late, measured by what the others have.
QHash<QString, MeterData> meterData(const ProductionSnapshot &snapshot);

} // namespace gkwh
