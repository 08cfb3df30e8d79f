// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a member saved by Generation kWh: the difference of prices on each invoiced line, and their sum over a year
// (investments.md §4.6).
#pragma once

#include "model/base/Money.h"

#include <QDate>

#include <vector>

namespace gkwh {

/// Millionths of a euro for a kWh: prices are published with six decimals.
using MicroEuros = qint64;

struct SavingLine {
    QString invoiceLine; ///< which line; the same one may be listed twice
    QDate invoiceDate;
    QDate from, until; ///< period of consumption, both included
    qint64 kwh = 0;
    MicroEuros generationPrice = 0;
    MicroEuros marketPrice = 0;                ///< of the ordinary line of the same period
    std::optional<MicroEuros> adjustmentPrice; ///< of the invoice's gas adjustment, where it has one
    bool refund = false;
};

/// The days on which the gas adjustment adds to the market price of a line that lies wholly inside.
struct AdjustmentPeriod {
    QDate first{2022, 10, 1};
    QDate last{2099, 12, 31};
};

/// Rounded to cents; negative for a refund.
Cents savingOf(const SavingLine &line, const AdjustmentPeriod &adjustment = {});
/// Of the lines invoiced in that year, each counted once: of the same line listed twice, the greater.
Cents savingOfYear(const std::vector<SavingLine> &lines, int year, const AdjustmentPeriod &adjustment = {});

} // namespace gkwh
