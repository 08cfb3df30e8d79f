// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/OrderNames.h"

#include <algorithm>

namespace gkwh {

std::optional<qint64> sequenceNumber(const Terms &terms, QStringView name) {
    if (!name.startsWith(terms.sequence))
        return std::nullopt;
    const QStringView digits = name.mid(terms.sequence.size());
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    if (digits.isEmpty() || digits.size() > 18 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    return digits.toLongLong();
}

QString sequenceName(const Terms &terms, qint64 number) {
    return terms.sequence + QString::number(number).rightJustified(terms.sequenceDigits, u'0');
}

} // namespace gkwh
