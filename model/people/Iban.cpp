// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/people/Iban.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace gkwh::iban {

namespace {

constexpr qsizetype headLength = 4; // country and check digits

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

struct Country {
    char16_t name[3];
    qsizetype length;
};

// the registry of ISO 13616
constexpr Country countries[] = {
    {u"AD", 24}, {u"AE", 23}, {u"AL", 28}, {u"AT", 20}, {u"AZ", 28}, {u"BA", 20}, {u"BE", 16}, {u"BG", 22}, {u"BH", 22},
    {u"BI", 27}, {u"BR", 29}, {u"BY", 28}, {u"CH", 21}, {u"CR", 22}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22}, {u"DJ", 27},
    {u"DK", 18}, {u"DO", 28}, {u"EE", 20}, {u"EG", 29}, {u"ES", 24}, {u"FI", 18}, {u"FK", 18}, {u"FO", 18}, {u"FR", 27},
    {u"GB", 22}, {u"GE", 22}, {u"GI", 23}, {u"GL", 18}, {u"GR", 27}, {u"GT", 28}, {u"HN", 28}, {u"HR", 21}, {u"HU", 28},
    {u"IE", 22}, {u"IL", 23}, {u"IQ", 23}, {u"IS", 26}, {u"IT", 27}, {u"JO", 30}, {u"KW", 30}, {u"KZ", 20}, {u"LB", 28},
    {u"LC", 32}, {u"LI", 21}, {u"LT", 20}, {u"LU", 20}, {u"LV", 21}, {u"LY", 25}, {u"MC", 27}, {u"MD", 24}, {u"ME", 22},
    {u"MK", 19}, {u"MN", 20}, {u"MR", 27}, {u"MT", 31}, {u"MU", 30}, {u"NI", 28}, {u"NL", 18}, {u"NO", 15}, {u"OM", 23},
    {u"PK", 24}, {u"PL", 28}, {u"PS", 29}, {u"PT", 25}, {u"QA", 29}, {u"RO", 24}, {u"RS", 22}, {u"RU", 33}, {u"SA", 24},
    {u"SC", 31}, {u"SD", 18}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"SO", 23}, {u"ST", 25}, {u"SV", 28},
    {u"TL", 23}, {u"TN", 24}, {u"TR", 26}, {u"UA", 29}, {u"VA", 22}, {u"VG", 24}, {u"XK", 20}, {u"YE", 30},
};

/// Of a clean IBAN, or the beginning of one; nothing where no country begins like that.
const Country *countryOf(QStringView text) {
    const auto *found = std::ranges::find_if(
        countries, [&](const Country &country) { return QStringView(country.name, 2).startsWith(text.left(2)); });
    return found == std::end(countries) ? nullptr : found;
}

bool isSpanish(QStringView text) { return text.startsWith(u"ES"); }

/// Why a clean IBAN of the length of its country is wrong; nothing: it is right.
std::optional<QString> faultOfWhole(QStringView text) {
    const QStringView account = text.mid(headLength);
    if (checkDigits(text.left(2), account) != text.mid(2, 2))
        return u"checksum"_s;
    if (isSpanish(text) && controlDigits(account.left(8), account.mid(10)) != account.mid(8, 2))
        return u"ccc"_s;
    return std::nullopt;
}

/// Why no IBAN begins like that; nothing: one may.
std::optional<QString> faultOfBeginning(QStringView text, ForeignIbans foreign) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool letterMay = at < 2 || (at >= headLength && !isSpanish(text));
        const bool digitMay = at >= 2;
        if (!(letterMay && isLetter(text[at])) && !(digitMay && isDigit(text[at])))
            return u"format"_s;
    }
    const Country *country = countryOf(text);
    if (!country)
        return u"format"_s;
    if (foreign == ForeignIbans::Refused && !QStringView(u"ES").startsWith(text.left(2)))
        return u"foreign"_s;
    if (text.size() > country->length)
        return u"format"_s;
    return std::nullopt;
}

/// One control digit of a CCC, of ten digits.
QChar controlDigit(QStringView ten) {
    static constexpr std::array weights{1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (ten[static_cast<qsizetype>(i)].unicode() - u'0');
    const int digit = 11 - sum % 11;
    return QChar(u'0' + (digit == 11 ? 0 : digit == 10 ? 1 : digit));
}

} // namespace

QString clean(QStringView typed) {
    QString text;
    for (const QChar c : typed) {
        if (c >= u'a' && c <= u'z')
            text += c.toUpper();
        else if (c.isLetterOrNumber()) // letters of other scripts stay, for they are wrong and no separators
            text += c;
    }
    return text;
}

QString grouped(QStringView typed) {
    QString text = clean(typed);
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (at % 4 == 0)
            text.insert(at, u' ');
    }
    return text;
}

Result<QString> checked(QStringView typed, ForeignIbans foreign) {
    QString iban = clean(typed);
    std::optional<QString> why = faultOfBeginning(iban, foreign);
    if (const Country *country = countryOf(iban); !why)
        why = iban.size() == country->length ? faultOfWhole(iban) : u"format"_s;
    if (why)
        return refuse("bad-iban"_L1, {{u"iban"_s, iban}, {u"why"_s, *why}});
    return iban;
}

IbanAsTyped asTyped(QStringView typed, ForeignIbans foreign) {
    using enum IbanAsTyped::State;
    const QString text = clean(typed);
    const QString fours = grouped(text);
    if (text.isEmpty())
        return {Empty, {}, fours};
    std::optional<QString> why = faultOfBeginning(text, foreign);
    if (!why && text.size() < countryOf(text)->length)
        return {Incomplete, {}, fours};
    if (!why)
        why = faultOfWhole(text);
    return why ? IbanAsTyped{Wrong, *why, fours} : IbanAsTyped{Right, {}, fours};
}

QString checkDigits(QStringView country, QStringView account) {
    int rest = 0;
    const auto add = [&](QStringView text) {
        for (const QChar c : text)
            rest = isDigit(c) ? (rest * 10 + (c.unicode() - u'0')) % 97 : (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    };
    add(account);
    add(country);
    add(u"00");
    return QString::number(98 - rest).rightJustified(2, u'0');
}

QString controlDigits(QStringView bankAndBranch, QStringView account) {
    return QString(controlDigit(u"00"_s + bankAndBranch.toString())) + controlDigit(account);
}

} // namespace gkwh::iban
