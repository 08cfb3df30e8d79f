// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much a member may still order in an emission (investments.md §4.9).
#pragma once

#include "model/investment/Emission.h"
#include "model/investment/Investment.h"

#include <vector>

namespace gkwh {

/// What is committed so far: outstanding capital of active investments, drafts and unpaid ones included.
struct CommittedAmounts {
    Cents emission = 0;         ///< by everybody in the emission
    Cents memberInFamily = 0;   ///< by the member over all emissions of the family
    Cents memberInEmission = 0; ///< by the member in the emission
};

Cents committed(const std::vector<Investment> &investments);

/// The bounds that hold; what is empty sets none.
struct InvestmentMaximum {
    std::optional<Cents> legal;       ///< of the member in the family
    std::optional<Cents> room;        ///< in the emission
    std::optional<Cents> firstPeriod; ///< of the member in the first days

    /// The least of them, never below 0; nothing: as much as anybody likes.
    std::optional<Cents> amount() const;
    bool operator==(const InvestmentMaximum &) const = default;
};

/// Refuses emission-closed (not open, or none: nullptr), emission-not-started {start}, emission-ended {end},
/// emission-complete {total}. The days named are those of the emission, the last ones included.
Result<InvestmentMaximum> investmentMaximum(const Terms &terms, const Emission *emission,
                                            const CommittedAmounts &committed, QDate day);
/// Refuses limit {maximum, given}.
Done checkLimit(const InvestmentMaximum &maximum, Cents amount);

/// Whether the law asks for an attachment, going by what the member has in the emission after ordering.
bool needsLegalAttachment(const Terms &terms, Cents memberInEmission);

} // namespace gkwh
