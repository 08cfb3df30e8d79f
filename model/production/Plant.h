// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mix, its plants and their meters as plain values (rights.md §2.1), and the one rule of when a meter counts (§2.2
// [N]).
#pragma once

#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace gkwh {

/// Days from first to last, both included; an invalid date is an open end.
struct DayRange {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); }
    bool operator==(const DayRange &) const = default;
};

struct Meter {
    QUuid uuid;
    qint64 version = 0;
    QString serial; ///< the key of its readings
    QString description;
    bool enabled = true;
    DayRange active; ///< open: counts on all days of its plant

    bool operator==(const Meter &) const = default;
};

struct Plant {
    QUuid uuid;
    qint64 version = 0;
    QString name;
    QString description;
    bool enabled = true;
    qint64 shares = 0; ///< built shares, 0 or more
    DayRange active;   ///< a plant without first day is not in service
    std::vector<Meter> meters;

    /// Enabled and in service on that day.
    bool counts(QDate day) const { return enabled && active.first.isValid() && active.contains(day); }
    bool operator==(const Plant &) const = default;
};

struct Mix {
    QUuid uuid;
    qint64 version = 0;
    QString name;
    QString description;
    bool enabled = true;
    std::vector<Plant> plants;

    /// Whether the readings of that meter of that plant count on a day: mix, plant and meter enabled and in their
    /// dates.
    bool counts(const Plant &plant, const Meter &meter, QDate day) const {
        return enabled && plant.counts(day) && meter.enabled && meter.active.contains(day);
    }
    /// Earliest first day of the enabled plants; invalid where there is none.
    QDate firstActiveDate() const;

    bool operator==(const Mix &) const = default;
};

} // namespace gkwh
