// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is stored agrees with the rules and with itself; a fault is a value, its words are made elsewhere.
#pragma once

#include "model/base/Progress.h"
#include "model/office/Storage.h"

#include <vector>

namespace gkwh {

struct Fault {
    QString code;          ///< stable, for programs: "unbalanced-grant"
    QString where;         ///< what it is about, as data names it: "rights 10 2016-05-03"
    QJsonObject arguments; ///< facts for the words

    bool operator==(const Fault &) const = default;
};

/// Every invariant of production, rights and remainders that is broken (rights.md §3.6 P1, P3):
/// bad-dates {what, name} · unknown-meter {meter} · negative-production, negative-rights, negative-original {name,
/// time, value} · missing-rights {profile, day} within what runs granted · unbalanced-grant {profile, from, until} ·
/// rights-against-log, correction-against-log {profile, from, until, logged, stored} · bad-remainder,
/// missing-remainder {profile, targetDay}; and those of checkInvestments.
Result<std::vector<Fault>> checkOffice(Storage &storage, const Progress &progress = {});

} // namespace gkwh
