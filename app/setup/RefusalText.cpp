// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/RefusalText.h"

#include "app/setup/Format.h"
#include "app/setup/RefusalPhrases.h"
#include "model/base/Money.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Codes that mean several things tell them apart by one of these arguments (RefusalPhrases.h).
struct Distinction {
    QLatin1StringView argument;
    QChar sign;
};
constexpr Distinction distinctions[] = {{"why"_L1, u':'},      {"reason"_L1, u':'}, {"what"_L1, u':'},
                                        {"argument"_L1, u'@'}, {"action"_L1, u'@'}, {"state"_L1, u'#'}};
/// What people wrote themselves is shown as they wrote it.
constexpr QLatin1StringView verbatim[] = {"text"_L1, "file"_L1, "detail"_L1, "meter"_L1, "name"_L1, "id"_L1, "iban"_L1};

/// Amounts are written "1000.00" in arguments, as people read them here.
constexpr QLatin1StringView amounts[] = {"amount"_L1,   "unit"_L1,        "expected"_L1, "given"_L1,
                                         "maximum"_L1,  "outstanding"_L1, "total"_L1,    "amortized"_L1,
                                         "reckoned"_L1, "residual"_L1,    "stored"_L1,   "replayed"_L1};

std::optional<QString> phrase(const QString &key, const QJsonObject &arguments);

/// Several things one after the other; faults in their words.
QString shownList(const QString &name, const QJsonArray &list) {
    QStringList texts;
    for (const QJsonValue &one : list)
        texts << (name == "faults"_L1 ? phrase("fault:"_L1 + one.toString(), {}).value_or(one.toString())
                                      : one.toString());
    return texts.join(name == "faults"_L1 ? " "_L1 : ", "_L1);
}

QString shown(const QString &name, const QJsonValue &value) {
    if (value.isDouble())
        return format::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("RefusalText", "yes")
                              : QCoreApplication::translate("RefusalText", "no");
    if (value.isArray())
        return shownList(name, value.toArray());
    const QString text = value.toString();
    const auto cents = money::hundredths(text);
    if (cents && text.contains(u'.') && std::ranges::find(amounts, name) != std::end(amounts))
        return format::money(*cents);
    if (std::find(std::begin(verbatim), std::end(verbatim), name) != std::end(verbatim))
        return text;
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? format::dayMonthYear(day) : text;
}

/// The text with every {name} replaced, or nothing when an argument that it names is not there.
std::optional<QString> filled(const QString &text, const QJsonObject &arguments) {
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        const QJsonValue value = arguments.value(match.captured(1));
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        result += text.sliced(end, match.capturedStart() - end) + shown(match.captured(1), value);
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

std::optional<QString> phrase(const QString &key, const QJsonObject &arguments) {
    for (const RefusalPhrase &candidate : refusalPhrases()) {
        if (key != QLatin1StringView(candidate.key))
            continue;
        if (auto text = filled(QCoreApplication::translate("RefusalText", candidate.text), arguments))
            return text;
    }
    return std::nullopt;
}

QString textOf(const QString &code, const QJsonObject &arguments) {
    for (const Distinction &distinction : distinctions) {
        const QString value = arguments.value(distinction.argument).toString();
        if (value.isEmpty())
            continue;
        if (const auto text = phrase(code + distinction.sign + value, arguments))
            return *text;
    }
    if (const auto text = phrase(code, arguments))
        return *text;
    return QCoreApplication::translate("RefusalText", "This is not possible as things stand. Nothing was changed.");
}

} // namespace

QString words(const Refusal &refusal) { return textOf(refusal.code, refusal.arguments); }

QString words(const FileProblem &problem) {
    QJsonObject arguments = problem.arguments;
    if (!arguments.contains("line"_L1) && problem.line > 0)
        arguments.insert(u"line"_s, problem.line);
    const bool needsMeter = problem.code == "bad-argument"_L1 && arguments.value("argument"_L1) == "meter"_L1;
    return textOf(needsMeter ? u"meter-needed"_s : problem.code, arguments);
}

QString words(const RowProblem &problem) {
    QJsonObject arguments = problem.arguments;
    if (problem.code != "unknown-column"_L1 && !problem.column.isEmpty())
        arguments.insert(u"column"_s, problem.column);
    return textOf(problem.code, arguments);
}

QString words(const Fault &fault) {
    if (const auto text = phrase("fault:"_L1 + fault.code, fault.arguments))
        return *text;
    return QCoreApplication::translate("RefusalText", "Something here does not agree with the rules.");
}

} // namespace gkwh
