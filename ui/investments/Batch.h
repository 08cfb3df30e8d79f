// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that are done to many investments at once: whom they concern, what each would come to, and doing it, one
// operation for each. For a job's thread, as values.
#pragma once

#include "app/setup/OfficeFile.h"
#include "ui/investments/InvestmentIndex.h"

namespace gkwh {

enum class BatchAction { Charge, Amortize, Interest, Mature };

struct BatchSettings {
    BatchAction action = BatchAction::Charge;
    QDate day;               ///< of the charge order or the maturity; last day of quotas or interest
    std::optional<Ppm> rate; ///< for those without a rate of their own

    bool operator==(const BatchSettings &) const = default;
};

/// What it comes to for one of them, and what became of it.
struct BatchRow {
    enum class State { Ready, Refused, Waiting, Performed };

    QString name;
    QString member; ///< the name
    State state = State::Ready;
    int documents = 0;
    Cents amount = 0; ///< before tax
    Cents net = 0;    ///< what goes to the bank
    std::optional<Refusal> refusal;
    Operation operation;
};

struct BatchTotals {
    int count = 0;
    Cents amount = 0;
    Cents net = 0;
};
/// Of those that are ready.
BatchTotals totals(const std::vector<BatchRow> &rows);

/// Whether there may be something to do: what is offered when all shown are taken.
bool concerns(const BatchSettings &settings, const InvestmentRow &row, const Terms &terms);

/// What each would come to; nothing is changed. Those with nothing to do at all are left out. Refuses cancelled, and
/// what reading refuses.
Result<std::vector<BatchRow>> previewBatch(OfficeFile &file, const BatchSettings &settings, const QStringList &names,
                                           const Progress &progress = {});

/// Performs the operations of the rows that are ready, each by itself. When cancelled, those done stay done and the
/// others are Waiting.
std::vector<BatchRow> performBatch(OfficeFile &file, std::vector<BatchRow> rows, const Progress &progress = {});

} // namespace gkwh
