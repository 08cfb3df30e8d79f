// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed, taken apart by the table of commands: command, operands and options in any order.
#pragma once

#include "app/cli/Command.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace gkwh::cli {

class CommandLine {
public:
    /// Takes the arguments apart, without the program's name; what is wrong with them stands in problem().
    explicit CommandLine(const QStringList &arguments);

    /// Why this is wrong usage, in words; nothing when all is well.
    const std::optional<QString> &problem() const { return m_problem; }
    /// nullptr where none was named.
    const Command *command() const { return m_command; }
    const QStringList &operands() const { return m_operands; }

    bool has(QLatin1StringView option) const { return m_values.contains(option); }
    QString text(QLatin1StringView option) const { return m_values.value(option).value(0); }
    QStringList texts(QLatin1StringView option) const { return m_values.value(option); }
    QDate date(QLatin1StringView option) const;
    std::optional<qint64> whole(QLatin1StringView option) const;
    /// Milliseconds since 1970 UTC. A time without offset is Europe/Madrid, CET where ambiguous; a day is its end.
    std::optional<qint64> moment(QLatin1StringView option) const;

private:
    using Problem = std::optional<QString>;

    Problem takeApart(const QStringList &arguments);
    Problem findCommand();
    Problem checkOptions() const;
    Problem checkValues(const Option &option) const;
    Problem checkOperands() const;

    const Command *m_command = nullptr;
    QStringList m_operands;
    QHash<QString, QStringList> m_values; ///< a flag has an empty list
    Problem m_problem;
};

} // namespace gkwh::cli
