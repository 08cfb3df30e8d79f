// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same action on all investments that are due for it: which they are, what it comes to, and a result for each.
#pragma once

#include "model/investment/InvestmentCase.h"
#include "model/office/Office.h"

namespace gkwh::cli {

struct BatchRequest {
    enum class Action { Charge, Amortize, Interest, Mature };

    Action action = Action::Charge;
    QString emission; ///< empty: of all of them
    QDate until;      ///< ordered, owed, earned or ended by this day
    QString rate;     ///< of interest a year, in per cent, for investments without a rate of their own
    bool dryRun = false;
};

struct BatchRow {
    QString name;
    Cents amount = 0; ///< charged, returned or earned before tax; 0 where it was refused
    Result<QJsonObject> result;
};

struct BatchReport {
    std::vector<BatchRow> rows; ///< by name

    qint64 done() const;
    Cents amount() const;
};

/// Each investment is a transaction of its own, and one that is refused keeps no other from it; a dry run keeps none.
/// Refuses not-found {what: emission}, kind {kind} and int-kind {kind} for an emission whose kind does not know the
/// action, amort-too-far {limit}, bad-amount {argument, text} for a rate that is none, cancelled, and trouble with the
/// data file.
Result<BatchReport> performBatch(Office &office, const BatchRequest &request, QDate today,
                                 const Progress &progress = {});

} // namespace gkwh::cli
