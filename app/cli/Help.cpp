// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/CommandTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString translated(const char *text) { return QCoreApplication::translate("Commands", text); }

QString withValue(const Option &option) {
    return option.value.isEmpty() ? QString(option.name) : option.name + ' '_L1 + option.value;
}

QString inUsage(const Option &option) {
    if (option.need == Option::Need::Required)
        return withValue(option);
    return '['_L1 + withValue(option) + (option.need == Option::Need::Repeatable ? "]..."_L1 : "]"_L1);
}

/// Two columns, indented.
QString list(const QList<std::pair<QString, QString>> &lines) {
    qsizetype width = 0;
    for (const auto &line : lines)
        width = std::max(width, line.first.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += "  "_L1 + left.leftJustified(width + 2) + right + '\n'_L1;
    return text;
}

QString list(const std::vector<Option> &options) {
    QList<std::pair<QString, QString>> lines;
    for (const Option &option : options)
        lines.emplaceBack(withValue(option), translated(option.explains));
    return list(lines);
}

} // namespace

QString usage(const Command *command) {
    if (!command)
        return u"gkwh [--file FILE] [--today DATE] [--user NAME] [--role ROLE] [--lang LANG] [--json] [--quiet] "
               "COMMAND …"_s;
    QStringList parts{u"gkwh"_s, command->name};
    if (!command->operands.names.isEmpty())
        parts << command->operands.names;
    for (const Option &option : command->options)
        parts << inUsage(option);
    return parts.join(' '_L1);
}

QString help() {
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : commands()) {
        const QString operands = command.operands.names.isEmpty() ? QString() : ' '_L1 + command.operands.names;
        lines.emplaceBack(command.name + operands, translated(command.does));
    }
    return Text::tr("Generation Desk without a window: rights to the energy of the cooperative's own plants.")
           + "\n\n"_L1 + usage(nullptr) + "\n\n"_L1 + Text::tr("Commands") + '\n'_L1 + list(lines) + '\n'_L1
           + Text::tr("Options of every command, before or after it") + '\n'_L1 + list(commonOptions()) + '\n'_L1
           + Text::tr("“gkwh COMMAND --help” tells the options of a command.") + '\n'_L1
           + Text::tr(
               "It ends with 0 when done, 1 refused or faults found, 2 wrong usage, 3 trouble with the data file, "
               "4 trouble with a server.");
}

QString help(const Command &command) {
    QString text = usage(&command) + "\n\n"_L1 + translated(command.does);
    if (!command.options.empty())
        text += "\n\n"_L1 + Text::tr("Options") + '\n'_L1 + list(command.options).chopped(1);
    return text;
}

} // namespace gkwh::cli
