// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The campaigns of the demonstration cooperative, when each was open, and what was paid for the money lent.
#pragma once

#include "model/investment/Emission.h"
#include "model/investment/Terms.h"

#include <vector>

namespace gkwh::demo {

struct DemoEmission {
    Emission emission; ///< as it is entered
    Terms terms;       ///< of its kind, with what it replaces
    QDate closes;      ///< invalid: still open

    QDate entered() const;
    QDate opens() const;
    bool isOpen(QDate day) const { return day >= opens() && (!closes.isValid() || day < closes); }
    /// Per cent of a year that ended on that day, "1.75"; empty where none is paid.
    QString rate(QDate until) const;
};

/// On which the oldest operation of the demonstration is performed.
QDate demoBeginning();

/// Every campaign, by the day on which it opens; larger for more members.
std::vector<DemoEmission> demoEmissions(int members);

} // namespace gkwh::demo
