// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ExchangeKind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr std::pair<ExchangeKind, QLatin1StringView> kinds[] = {{ExchangeKind::Plants, "plants"_L1},
                                                                {ExchangeKind::Production, "production"_L1},
                                                                {ExchangeKind::Rights, "rights"_L1},
                                                                {ExchangeKind::Correction, "correction"_L1},
                                                                {ExchangeKind::Remainders, "remainders"_L1},
                                                                {ExchangeKind::Members, "members"_L1},
                                                                {ExchangeKind::Banks, "banks"_L1},
                                                                {ExchangeKind::Emissions, "emissions"_L1},
                                                                {ExchangeKind::Investments, "investments"_L1},
                                                                {ExchangeKind::ActionLog, "action-log"_L1},
                                                                {ExchangeKind::Savings, "savings"_L1}};

} // namespace

QLatin1StringView exchangeKindName(ExchangeKind kind) {
    return std::ranges::find(kinds, kind, &std::pair<ExchangeKind, QLatin1StringView>::first)->second;
}

std::optional<ExchangeKind> exchangeKindOf(const QString &name) {
    for (const auto &[kind, known] : kinds) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

QStringList exchangeKindNames() {
    QStringList names;
    for (const auto &[kind, name] : kinds)
        names << name;
    return names;
}

} // namespace gkwh
