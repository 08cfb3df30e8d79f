// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/KindRates.h"

#include <algorithm>

namespace gkwh {

KindRates::KindRates(const std::vector<KindRate> &stored, const QString &kind, const QString &emission) {
    for (const KindRate &rate : stored) {
        if (rate.emission.isEmpty() ? rate.kind == kind : rate.emission == emission)
            m_rates.push_back(rate);
    }
    std::stable_sort(m_rates.begin(), m_rates.end(),
                     [](const KindRate &a, const KindRate &b) { return a.from < b.from; });
}

std::optional<Ppm> KindRates::on(QDate day) const {
    std::optional<Ppm> ofKind;
    std::optional<Ppm> ofEmission;
    for (const KindRate &rate : m_rates) {
        if (rate.from <= day)
            (rate.emission.isEmpty() ? ofKind : ofEmission) = rate.rate;
    }
    return ofEmission ? ofEmission : ofKind;
}

std::vector<QDate> KindRates::changes(QDate from, QDate until) const {
    std::vector<QDate> days;
    for (const KindRate &rate : m_rates) {
        if (rate.from > from && rate.from <= until && (days.empty() || days.back() != rate.from))
            days.push_back(rate.from);
    }
    return days;
}

} // namespace gkwh
