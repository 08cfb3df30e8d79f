// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interest rates of a kind over time; those decided for an emission come before the kind's (investments.md §7.1).
#pragma once

#include "model/base/Money.h"

#include <QDate>

#include <vector>

namespace gkwh {

struct KindRate {
    QString kind;
    QString emission; ///< empty: for all of the kind
    QDate from;       ///< first day; it holds until the next one of its sort
    Ppm rate = 0;
    QString source; ///< who decided it

    bool operator==(const KindRate &) const = default;
};

class KindRates {
public:
    /// What is stored, in any order, reduced to what concerns the emission of that kind.
    KindRates(const std::vector<KindRate> &stored, const QString &kind, const QString &emission);

    /// Nothing before the first one.
    std::optional<Ppm> on(QDate day) const;
    /// The days from which another rate may hold, after `from` and up to `until`, in order.
    std::vector<QDate> changes(QDate from, QDate until) const;

private:
    std::vector<KindRate> m_rates; ///< by day
};

} // namespace gkwh
