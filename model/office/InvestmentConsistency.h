// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether investments, their histories, their invoices and the books agree with the rules and with each other.
#pragma once

#include "model/office/Consistency.h"

namespace gkwh {

/// Every invariant that is broken: those of invariantFaults, by their code {name} · attributes-against-history {name,
/// attribute, stored, replayed} · wrong-invoice-sum {name, invoice, stored, reckoned} · wrong-residual {name, invoice,
/// residual} · unbalanced-move {name, reference}.
Done checkInvestments(Storage &storage, std::vector<Fault> &faults, const Progress &progress = {});

} // namespace gkwh
