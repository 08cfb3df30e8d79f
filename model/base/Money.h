// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole cents and rates in parts per million, with the texts of the exchange formats ("4000.00", "1.75") and
// the one way to round: half away from zero, once per document line (investments.md, conventions).
#pragma once

#include "model/base/Result.h"

#include <QString>

#include <optional>

namespace gkwh {

using Cents = qint64;
/// Parts per million: 1 % is 10 000.
using Ppm = qint64;

namespace money {

inline constexpr Ppm one = 1'000'000; ///< 100 %

/// value · numerator / denominator, rounded half away from zero; exact as long as the result fits; `denominator` > 0.
constexpr qint64 share(qint64 value, qint64 numerator, qint64 denominator) {
    __extension__ using Wide = __int128;
    const Wide product = Wide(value) * numerator;
    const Wide half = product < 0 ? -(denominator / 2) : denominator / 2;
    return static_cast<qint64>((product + half) / denominator);
}

/// Digits with an optional sign and at most two decimals after a point, at most 12 digits before it: "40", "-4000.00".
/// Nothing for anything else: "40,00", "1e9", "NaN", "".
inline std::optional<qint64> hundredths(QStringView text) {
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 12 || (point >= 0 && (part.isEmpty() || part.size() > 2)))
        return std::nullopt;
    qint64 value = 0;
    for (const QStringView digits : {whole, part}) {
        for (const QChar digit : digits) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
            value = value * 10 + (digit.unicode() - u'0');
        }
    }
    for (qsizetype decimals = part.size(); decimals < 2; ++decimals)
        value *= 10;
    return negative ? -value : value;
}

/// 400000 as "4000.00".
inline QString text(Cents cents) {
    const quint64 size = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    return (cents < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + u'.'
           + QString::number(size % 100).rightJustified(2, u'0');
}

/// Refuses bad-amount {text}.
inline Result<Cents> parsed(const QString &text) {
    if (const auto cents = hundredths(text))
        return *cents;
    return refuse(QLatin1StringView("bad-amount"), {{QStringLiteral("text"), text}});
}

/// 17500 ppm as "1.75": in per cent with two decimals; what is finer than that is rounded.
inline QString percent(Ppm rate) { return text(share(rate, 1, 100)); }

/// "1.75" as 17500 ppm. Refuses bad-amount {text}.
inline Result<Ppm> rate(const QString &text) {
    if (const auto percent = hundredths(text))
        return *percent * 100;
    return refuse(QLatin1StringView("bad-amount"), {{QStringLiteral("text"), text}});
}

} // namespace money
} // namespace gkwh
