// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// investment ACTION: a command for each operation investment.ACTION, its options the arguments in kebab-case.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/InvestmentTexts.h"
#include "app/cli/OptionMakers.h"
#include "app/setup/RefusalText.h"
#include "model/office/OperationKinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InvestmentActions)
};

// days and amounts are read by the operation, which says what is wrong with them
constexpr Option text(QLatin1StringView name, QLatin1StringView shown, const char *explains) {
    return value(name, Type::Text, shown, explains);
}

constexpr Option date =
    text("--date"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the day on which it happened; else today"));
constexpr Option amount =
    required(text("--amount"_L1, "EUROS"_L1, QT_TRANSLATE_NOOP("Commands", "the amount, as 1000.00")));
constexpr Option reason = text("--reason"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "why"));
constexpr Option reasonNeeded = required(reason);
constexpr Option overriding =
    text("--override"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "why it is done although a rule speaks against it"));
constexpr Option orderedBy = required(text("--member"_L1, "CODE"_L1, QT_TRANSLATE_NOOP("Commands", "who orders it")));
constexpr Option ordered =
    required(text("--emission"_L1, "CODE"_L1, QT_TRANSLATE_NOOP("Commands", "in which emission")));
constexpr Option iban =
    text("--iban"_L1, "IBAN"_L1, QT_TRANSLATE_NOOP("Commands", "the account; else the one known of the member"));
constexpr Option ip = text("--ip"_L1, "ADDRESS"_L1, QT_TRANSLATE_NOOP("Commands", "from where the form was sent"));
constexpr Option method = value("--method"_L1, Type::Text, "METHOD"_L1,
                                QT_TRANSLATE_NOOP("Commands", "remittance or transfer"), "remittance|transfer"_L1);
constexpr Option penaltyRate =
    text("--penalty-rate"_L1, "PERCENT"_L1, QT_TRANSLATE_NOOP("Commands", "the penalty, as 4.00; else the usual one"));
constexpr Option waive =
    text("--waive"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "why no penalty is kept; else it is"));
constexpr Option to = required(text("--to"_L1, "CODE"_L1, QT_TRANSLATE_NOOP("Commands", "the member who gets it")));
constexpr Option newName =
    text("--new-name"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Commands", "the name of the new investment; else the next"));
constexpr Option newNames = text("--new-names"_L1, "NAME,NAME"_L1,
                                 QT_TRANSLATE_NOOP("Commands", "the names of the two parts; else the next ones"));
constexpr Option cause =
    value("--cause"_L1, Type::Text, "CAUSE"_L1,
          QT_TRANSLATE_NOOP("Commands", "sale (as it is without), inheritance or gift"), "sale|inheritance|gift"_L1);
constexpr Option until =
    text("--until"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "every quota due by this day; else today"));
constexpr Option interestFrom =
    required(text("--from"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the first day of the period")));
constexpr Option interestUntil =
    required(text("--until"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the last day of the period")));
constexpr Option rate = required(text("--rate"_L1, "PERCENT"_L1, QT_TRANSLATE_NOOP("Commands", "a year, as 1.75")));
constexpr Option comment =
    required(text("--comment"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "what was agreed, and why")));
constexpr Option change = repeatable(
    text("--change"_L1, "ATTRIBUTE=VALUE"_L1, QT_TRANSLATE_NOOP("Commands", "what it becomes; no value unsets it")));
constexpr Option wrongAmount =
    required(text("--from"_L1, "EUROS"_L1, QT_TRANSLATE_NOOP("Commands", "the amount that stands there")));
constexpr Option rightAmount =
    required(text("--to"_L1, "EUROS"_L1, QT_TRANSLATE_NOOP("Commands", "the amount that it should be")));
constexpr Option fromVersion =
    required(text("--from-version"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "the rules that it followed")));
constexpr Option toVersion =
    required(text("--to-version"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Commands", "the rules that it follows now")));

/// "penalty-rate" or "penalty_rate" as "penaltyRate".
QString camelCase(const QString &name) {
    QString camel;
    for (const QChar letter : name) {
        if (letter != u'-' && letter != u'_')
            camel += camel.endsWith(u' ') ? letter.toUpper() : letter;
        else
            camel += u' ';
    }
    return camel.remove(u' ');
}

/// "lastEffectiveDate=2030-01-01", several of them, as {attribute: value}; nothing where one is no such pair.
std::optional<QJsonObject> changesIn(const QStringList &pairs) {
    QJsonObject changes;
    for (const QString &pair : pairs) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign <= 0)
            return std::nullopt;
        const QString text = pair.mid(sign + 1);
        changes.insert(camelCase(pair.left(sign)), text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    }
    return changes;
}

bool needs(const OperationKind &kind, QLatin1StringView argument) {
    const auto spec = std::ranges::find(kind.arguments, argument, &ArgumentSpec::name);
    return spec != kind.arguments.end() && spec->need == ArgumentSpec::Need::Required;
}

/// What was typed, as the operation takes it.
tl::expected<QJsonObject, Failure> argumentsOf(Call &call, const OperationKind &kind, QDate today) {
    const CommandLine &line = call.line();
    QJsonObject arguments;
    if (!line.operands().isEmpty())
        arguments.insert(u"name"_s, line.operands().first());
    for (const Option &option : line.command()->options) {
        if (!line.has(option.name))
            continue;
        const QString argument = camelCase(QString(option.name).mid(2));
        if (argument == "change"_L1) {
            const auto changes = changesIn(line.texts(option.name));
            if (!changes)
                return tl::unexpected(Failure::usage(
                    Text::tr("“%1” is no change: expected is ATTRIBUTE=VALUE.").arg(line.text(option.name))));
            arguments.insert(u"changes"_s, *changes);
        } else if (argument == "newNames"_L1) {
            arguments.insert(argument, QJsonArray::fromStringList(line.text(option.name).split(u',')));
        } else {
            arguments.insert(argument, line.text(option.name));
        }
    }
    for (const auto day : {"date"_L1, "until"_L1}) {
        if (needs(kind, day) && !arguments.contains(day))
            arguments.insert(day, today.toString(Qt::ISODate));
    }
    if (needs(kind, "changes"_L1) && !arguments.contains("changes"_L1))
        arguments.insert(u"changes"_s, QJsonObject());
    return arguments;
}

Reply act(Call &call) {
    const OperationKind *kind = operationKind(QString(call.line().command()->name).replace(u' ', u'.'));
    Q_ASSERT(kind);
    GKWH_LET(file, call.openToWrite());
    const auto arguments = argumentsOf(call, *kind, todayAt(file->office()));
    if (!arguments)
        return tl::unexpected(arguments.error());
    GKWH_LET(outcome, file->office().perform({{}, kind->name, {}, {}, *arguments}, call.progress()));
    Answer answer{outcome.result, investmentText(outcome.result), {}};
    if (!outcome.changed)
        answer.notes << Text::tr("There was nothing to do.");
    for (const QJsonValue &warning : outcome.result.value("warnings"_L1).toArray())
        answer.notes << words(Refusal{warning.toString(), {}});
    return answer;
}

} // namespace

std::vector<Command> investmentActionCommands() {
    const Operands name{"NAME"_L1, 1, 1};
    const auto command = [&](QLatin1StringView called, const char *does, std::vector<Option> options) {
        return Command{called, does, name, std::move(options), act};
    };
    Command order = command("investment order"_L1, QT_TRANSLATE_NOOP("Commands", "write down an order"),
                            {orderedBy, ordered, amount, date, iban, ip});
    order.operands = {"[NAME]"_L1, 0, 1};
    return {order,
            command("investment sign"_L1, QT_TRANSLATE_NOOP("Commands", "the contract was signed"), {date, overriding}),
            command("investment invoice"_L1, QT_TRANSLATE_NOOP("Commands", "order the charge"), {date, overriding}),
            command("investment pay"_L1, QT_TRANSLATE_NOOP("Commands", "the money has come"), {date, amount, method}),
            command("investment unpay"_L1, QT_TRANSLATE_NOOP("Commands", "the bank returned the charge"),
                    {date, amount, reason, overriding}),
            command("investment recharge"_L1, QT_TRANSLATE_NOOP("Commands", "charge again what was returned"), {date}),
            command("investment cancel"_L1, QT_TRANSLATE_NOOP("Commands", "give up an order"), {reason}),
            command("investment resign"_L1, QT_TRANSLATE_NOOP("Commands", "give up an order after its charge order"),
                    {reason}),
            command("investment divest"_L1, QT_TRANSLATE_NOOP("Commands", "return all that is outstanding"),
                    {date, penaltyRate, waive}),
            command("investment transfer"_L1, QT_TRANSLATE_NOOP("Commands", "hand it over to another member"),
                    {to, date, newName, iban, cause}),
            command("investment split"_L1, QT_TRANSLATE_NOOP("Commands", "make two of one"), {amount, date, newNames}),
            command("investment amortize"_L1, QT_TRANSLATE_NOOP("Commands", "return the quotas that are due"), {until}),
            command("investment interest"_L1, QT_TRANSLATE_NOOP("Commands", "pay the interest of a period"),
                    {interestFrom, interestUntil, rate}),
            command("investment mature"_L1, QT_TRANSLATE_NOOP("Commands", "return the capital at its end"), {date}),
            command("investment pact"_L1, QT_TRANSLATE_NOOP("Commands", "change what was agreed with the member"),
                    {date, comment, change}),
            command("investment correct"_L1, QT_TRANSLATE_NOOP("Commands", "correct the amount of an order"),
                    {wrongAmount, rightAmount}),
            command("investment partial"_L1, QT_TRANSLATE_NOOP("Commands", "a part was returned before, elsewhere"),
                    {date, amount}),
            command("investment migrate"_L1, QT_TRANSLATE_NOOP("Commands", "the rules it follows have a new version"),
                    {fromVersion, toVersion}),
            command("investment undo"_L1, QT_TRANSLATE_NOOP("Commands", "undo the last thing that was done"),
                    {reasonNeeded})};
}

} // namespace gkwh::cli
