// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/CommandTable.h"
#include "model/curve/Madrid.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

const Option *optionNamed(const std::vector<Option> &options, const QString &name) {
    const auto found = std::ranges::find_if(options, [&](const Option &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// The option of any command: where options stand before the command, only their names tell whether a value follows.
const Option *optionOfAny(const QString &name) {
    if (const Option *common = optionNamed(commonOptions(), name))
        return common;
    for (const Command &command : commands()) {
        if (const Option *option = optionNamed(command.options, name))
            return option;
    }
    return nullptr;
}

bool looksLikeOption(const QString &argument) {
    static const QRegularExpression number(u"^-\\d"_s);
    return argument.size() > 1 && argument.startsWith('-'_L1) && !number.match(argument).hasMatch();
}

QDate dayIn(const QString &text) { return QDate::fromString(text, u"yyyy-MM-dd"_s); }

std::optional<qint64> wholeIn(const QString &text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> momentIn(const QString &text) {
    if (const QDate day = dayIn(text); day.isValid())
        return madrid::instantOf(madrid::midnight(day.addDays(1))).toMSecsSinceEpoch() - 1;
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?)(Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString clock = match.captured(1) + 'T'_L1 + match.captured(2);
    if (!match.captured(3).isEmpty()) {
        const QDateTime instant = QDateTime::fromString(clock + match.captured(3), Qt::ISODateWithMs);
        return instant.isValid() ? std::optional(instant.toMSecsSinceEpoch()) : std::nullopt;
    }
    const QDateTime asWritten = QDateTime::fromString(clock + 'Z'_L1, Qt::ISODateWithMs); // free of this machine's zone
    if (!match.hasMatch() || !asWritten.isValid())
        return std::nullopt;
    const Result<UtcHour> hour = madrid::hourOfClock(asWritten.date(), asWritten.time().hour());
    if (!hour)
        return std::nullopt;
    return madrid::instantOf(*hour).toMSecsSinceEpoch() + asWritten.time().msecsSinceStartOfDay() % 3'600'000;
}

bool isValue(const QString &text, Option::Type type) {
    switch (type) {
    case Option::Type::Date:
        return dayIn(text).isValid();
    case Option::Type::Moment:
        return momentIn(text).has_value();
    case Option::Type::Whole:
        return wholeIn(text).has_value();
    case Option::Type::Flag:
    case Option::Type::Text:
        break;
    }
    return true;
}

QString expected(const Option &option) {
    switch (option.type) {
    case Option::Type::Date:
        return CommandLineText::tr("a day like 2020-06-30");
    case Option::Type::Moment:
        return CommandLineText::tr("a time like 2020-06-30T14:00:00+02:00");
    case Option::Type::Whole:
        return CommandLineText::tr("a whole number");
    case Option::Type::Flag:
    case Option::Type::Text:
        break;
    }
    return QString(option.choices).replace('|'_L1, ", "_L1);
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments) {
    m_problem = takeApart(arguments);
    if (!m_problem)
        m_problem = findCommand();
    else
        static_cast<void>(findCommand()); // for the help beside the problem
    if (!m_problem)
        m_problem = checkOptions();
    if (!m_problem)
        m_problem = checkOperands();
}

CommandLine::Problem CommandLine::takeApart(const QStringList &arguments) {
    Problem first;
    const auto note = [&first](const QString &problem) {
        if (!first)
            first = problem;
    };
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &argument = arguments[index];
        if (argument == "--"_L1) {
            m_operands += arguments.sliced(index + 1);
            break;
        }
        if (!looksLikeOption(argument)) {
            m_operands << argument;
            continue;
        }
        const QString name = argument == "-h"_L1 ? u"--help"_s : argument.section('='_L1, 0, 0);
        const Option *option = optionOfAny(name);
        if (!option) {
            note(CommandLineText::tr("There is no option %1.").arg(name));
            continue;
        }
        QStringList &values = m_values[name];
        const bool hasValue = argument.contains('='_L1);
        if (option->type == Option::Type::Flag) {
            if (hasValue)
                note(CommandLineText::tr("The option %1 takes no value.").arg(name));
        } else if (!hasValue && (index + 1 == arguments.size() || looksLikeOption(arguments[index + 1]))) {
            note(CommandLineText::tr("The option %1 wants a value after it.").arg(name));
        } else {
            values << (hasValue ? argument.section('='_L1, 1) : arguments[++index]);
        }
    }
    return first;
}

CommandLine::Problem CommandLine::findCommand() {
    if (m_operands.isEmpty())
        return has("--help"_L1) || has("--version"_L1) ? Problem() : Problem(CommandLineText::tr("Which command?"));
    QStringList following;
    for (const Command &command : commands()) {
        const QStringList name = QString(command.name).split(' '_L1);
        if (m_operands.first(std::min(m_operands.size(), name.size())) == name) {
            m_command = &command;
            m_operands.remove(0, name.size());
            return {};
        }
        if (name.size() > 1 && name.first() == m_operands.first())
            following << name.last();
    }
    if (!following.isEmpty())
        return CommandLineText::tr("“%1” wants another word after it: %2.")
            .arg(m_operands.first(), following.join(", "_L1));
    return CommandLineText::tr("There is no command “%1”.").arg(m_operands.first());
}

CommandLine::Problem CommandLine::checkOptions() const {
    if (!m_command || has("--help"_L1))
        return {};
    for (auto given = m_values.begin(); given != m_values.end(); ++given) {
        const Option *option = optionNamed(commonOptions(), given.key());
        if (!option)
            option = optionNamed(m_command->options, given.key());
        if (!option)
            return CommandLineText::tr("“%1” has no option %2.").arg(m_command->name, given.key());
        if (const Problem problem = checkValues(*option))
            return problem;
    }
    for (const Option &option : m_command->options) {
        if (option.need == Option::Need::Required && !has(option.name))
            return CommandLineText::tr("“%1” wants the option %2 %3.").arg(m_command->name, option.name, option.value);
    }
    return {};
}

CommandLine::Problem CommandLine::checkValues(const Option &option) const {
    const QStringList values = texts(option.name);
    if (values.size() > 1 && option.need != Option::Need::Repeatable)
        return CommandLineText::tr("The option %1 is there more than once.").arg(option.name);
    const QStringList choices = QString(option.choices).split('|'_L1, Qt::SkipEmptyParts);
    for (const QString &value : values) {
        if (!isValue(value, option.type) || (!choices.isEmpty() && !choices.contains(value)))
            return CommandLineText::tr("“%1” is no value for %2: expected is %3.")
                .arg(value, option.name, expected(option));
    }
    return {};
}

CommandLine::Problem CommandLine::checkOperands() const {
    if (!m_command || has("--help"_L1))
        return {};
    const Operands &operands = m_command->operands;
    if (m_operands.size() < operands.least)
        return CommandLineText::tr("“%1” wants more: %2.").arg(m_command->name, operands.names);
    if (m_operands.size() > operands.most)
        return CommandLineText::tr("“%1” has no use for “%2”.").arg(m_command->name, m_operands[operands.most]);
    return {};
}

QDate CommandLine::date(QLatin1StringView option) const { return dayIn(text(option)); }

std::optional<qint64> CommandLine::whole(QLatin1StringView option) const { return wholeIn(text(option)); }

std::optional<qint64> CommandLine::moment(QLatin1StringView option) const {
    return has(option) ? momentIn(text(option)) : std::nullopt;
}

} // namespace gkwh::cli
