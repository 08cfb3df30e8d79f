// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the production page: late data, what a change does to rights, what an import came to. Pure.
#pragma once

#include "ui/production/ProductionQuery.h"

namespace gkwh {

/// What a late-data panel shows.
struct LateWords {
    enum class Kind { Nothing, Complete, Late }; ///< of the last somebody should do something

    Kind kind = Kind::Nothing;
    QString title;
    QString text;
    QString meter; ///< that holds granting back first; empty where none does
    QDate day;     ///< its first day with missing hours
};

/// What importing came to, after it was kept.
struct ImportedHours {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 skippedRows = 0;
    QDate changedFrom; ///< first day of which a stored hour changed; invalid: none
    ProductionState state;
    QDate grantedUntil;
};

namespace productionwords {

/// "04/06" in the year of `today`, else "30/09/20"; nothing for an invalid day.
QString shortDay(QDate day, QDate today);
/// "from 1 May 2016 on", "to 30 September 2020", "1 May 2016 to 30 September 2020", "not in service".
QString days(const DayRange &range);
LateWords late(const ProductionSnapshot &snapshot);
/// "Meter 501600324 of Alcolea lacks 1 hour on 15 April 2021."
QString lack(const MeterCompleteness &meter);
/// What changing the mix from `before` to `after` does to shares and to rights already granted; empty when nothing.
QString effect(const Mix &before, const Mix &after, QDate grantedUntil);
/// "Rights already granted stay until they are corrected." where a change from that day on touches granted days.
QString grantedStay(QDate changedFrom, QDate grantedUntil);
QString imported(const ImportedHours &hours);
/// There is something new to grant.
bool canGrant(const ImportedHours &hours);

} // namespace productionwords
} // namespace gkwh
