// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SepaValues.h"

#include "app/exchange/SepaText.h"
#include "app/exchange/SepaXml.h"
#include "model/people/Iban.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::sepa {

namespace {

using Outcome = std::optional<ValueFault>;

Outcome wrong(QLatin1StringView code, const QString &text) { return ValueFault{QString(code), {{u"text"_s, text}}}; }

bool matches(const QString &pattern, const QString &text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Outcome wordFault(const QString &words, const QString &text) {
    if (words.split(','_L1).contains(text))
        return {};
    return ValueFault{u"bad-value"_s, {{u"text"_s, text}, {u"allowed"_s, words}}};
}

Outcome textFault(const QString &text, qsizetype most) {
    QString strange;
    for (const QChar c : text) {
        if (!isAllowed(c) && !strange.contains(c))
            strange += c;
    }
    if (!strange.isEmpty())
        return ValueFault{u"bad-characters"_s, {{u"characters"_s, strange}}};
    if (text.size() > most)
        return ValueFault{u"too-long"_s, {{u"length"_s, qint64(text.size())}, {u"most"_s, qint64(most)}}};
    return {};
}

Outcome idFault(const QString &text) {
    if (const Outcome fault = textFault(text, 35))
        return fault;
    return hasGoodSlashes(text) ? Outcome() : wrong("bad-slashes"_L1, text);
}

Outcome ibanFault(const QString &text) {
    const Result<QString> checked = iban::checked(text, ForeignIbans::Allowed);
    if (!checked)
        return ValueFault{checked.error().code, checked.error().arguments};
    if (*checked != text) // blanks, dashes or small letters
        return ValueFault{u"bad-iban"_s, {{u"iban"_s, text}, {u"why"_s, u"format"_s}}};
    return {};
}

/// "ES24000F55091367": country, check digits of country and number, the creditor's own three digits, number (AT-02).
Outcome creditorFault(const QString &text) {
    const bool right = matches(u"[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}"_s, text)
                       && iban::checkDigits(text.left(2), text.mid(7)) == text.mid(2, 2);
    return right ? Outcome() : wrong("bad-creditor"_L1, text);
}

Outcome amountFault(const QString &text, Cents least, Cents most) {
    const std::optional<qint64> cents = money::hundredths(text);
    return cents && *cents >= least && *cents <= most ? Outcome() : wrong("bad-amount"_L1, text);
}

bool isMoment(const QString &text) {
    static const QString pattern = u"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})?"_s;
    return matches(pattern, text) && dayOf(text.left(10)).isValid()
           && QTime::fromString(text.mid(11, 8), u"HH:mm:ss"_s).isValid();
}

} // namespace

QDate dayOf(const QString &text) { return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate(); }

std::optional<ValueFault> valueFault(const QString &type, const QString &text) {
    if (text.trimmed().isEmpty())
        return ValueFault{u"empty"_s, {}};
    if (type.startsWith('='_L1))
        return wordFault(type.mid(1), text);
    if (type == "Iban"_L1)
        return ibanFault(text);
    if (type == "Bic"_L1)
        return matches(u"[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?"_s, text) ? Outcome() : wrong("bad-bic"_L1, text);
    if (type == "Country"_L1)
        return matches(u"[A-Z]{2}"_s, text) ? Outcome() : wrong("bad-country"_L1, text);
    if (type == "CreditorId"_L1)
        return creditorFault(text);
    if (type == "Amount"_L1)
        return amountFault(text, 1, mostOfPayment);
    if (type.endsWith("Sum"_L1))
        return amountFault(text, 0, std::numeric_limits<Cents>::max());
    if (type.endsWith("Count"_L1))
        return matches(u"[0-9]{1,15}"_s, text) ? Outcome() : wrong("bad-number"_L1, text);
    if (type == "Moment"_L1)
        return isMoment(text) ? Outcome() : wrong("bad-date"_L1, text);
    if (type.endsWith("Day"_L1))
        return dayOf(text).isValid() ? Outcome() : wrong("bad-date"_L1, text);
    if (type.startsWith("Text"_L1))
        return textFault(text, type.mid(4).toInt());
    return idFault(text);
}

} // namespace gkwh::sepa
