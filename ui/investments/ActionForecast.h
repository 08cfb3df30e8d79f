// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an action would come to, found by performing it and taking it back; and its performance, provided that the
// investment is still as it was looked at.
#pragma once

#include "ui/investments/InvestmentDetailQuery.h"

namespace gkwh {

struct ActionForecast {
    InvestmentDetailData before;
    InvestmentDetailData after;
    std::vector<InvestmentCase> others; ///< what came out of it, as it would be
    QStringList warnings;               ///< codes
    bool changes = false;               ///< false: there is nothing to do

    /// Of its documents those that are new or would be changed.
    std::vector<Invoice> documents() const;
    /// Of its history what is new.
    std::vector<InvestmentEvent> events() const;
    std::vector<AccountMove> moves() const;
    std::vector<MailRow> mails() const;
};

/// How far a history had come when somebody looked at it; the action is refused when it has gone on.
struct ActionSight {
    QString investment;
    int events = 0;
    int undone = 0;

    static ActionSight of(const InvestmentCase &facts);
    bool operator==(const ActionSight &) const = default;
};

/// Performs `operation` as Office::preview does, looks at the investment before it takes everything back. Refuses what
/// the operation refuses.
Result<ActionForecast> foretell(OfficeFile &file, const Operation &operation, const QString &name, QDate today);

/// Refuses changed-meanwhile {name} when the investment is no longer as it was seen, and what the operation refuses.
Result<ActionForecast> performSeen(OfficeFile &file, const Operation &operation, const ActionSight &seen, QDate today);

} // namespace gkwh
