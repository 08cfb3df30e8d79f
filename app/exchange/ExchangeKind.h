// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be imported and exported as CSV, and under which names (cli.md "CSV").
#pragma once

#include <QStringList>

#include <optional>

namespace gkwh {

enum class ExchangeKind {
    Plants,
    Production,
    Rights,
    Correction,
    Remainders,
    Members,
    Banks,
    Emissions,
    Investments,
    ActionLog,
    Savings
};

/// "plants", "production", "action-log" and so on.
QLatin1StringView exchangeKindName(ExchangeKind kind);
std::optional<ExchangeKind> exchangeKindOf(const QString &name);
QStringList exchangeKindNames();

} // namespace gkwh
