// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights/ShareNumbers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr qint64 mostNumbers = 10'000;

} // namespace

Result<std::set<qint64>> shareNumbers(const QString &text) {
    const auto wrong = [&](const QString &part) {
        return refuse("bad-argument"_L1,
                      {{u"argument"_s, u"profiles"_s}, {u"why"_s, u"sequence"_s}, {u"text"_s, part}});
    };
    std::set<qint64> numbers;
    for (const QString &part : text.split(','_L1)) {
        bool right = false;
        qint64 first = part.trimmed().toLongLong(&right); // a number alone, which may be negative
        qint64 last = first;
        if (const QStringList ends = part.split('-'_L1); !right && ends.size() == 2) {
            bool readable = false;
            first = ends.first().trimmed().toLongLong(&right);
            last = ends.last().trimmed().toLongLong(&readable);
            right = right && readable && last >= first && last - first < mostNumbers;
        }
        if (!right)
            return wrong(part.trimmed());
        if (first < 1)
            return refuse("out-of-range"_L1, {{u"argument"_s, u"profiles"_s}, {u"value"_s, first}});
        for (qint64 number = first; number <= last; ++number)
            numbers.insert(number);
        if (static_cast<qint64>(numbers.size()) > mostNumbers)
            return wrong(part.trimmed());
    }
    return numbers;
}

} // namespace gkwh
