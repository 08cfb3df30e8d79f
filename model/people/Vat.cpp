// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/people/Vat.h"

using namespace Qt::StringLiterals;

namespace gkwh::vat {

namespace {

constexpr qsizetype countryLength = 2;

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool beginsWithCountry(QStringView number) {
    return number.size() > countryLength && isLetter(number[0]) && isLetter(number[1]);
}

} // namespace

QString clean(QStringView typed) {
    QString number;
    for (const QChar c : typed) {
        if (c.isLetterOrNumber())
            number += c.toUpper();
    }
    return number;
}

QString withCountry(QStringView typed) {
    const QString number = clean(typed);
    return number.isEmpty() || beginsWithCountry(number) ? number : u"ES"_s + number;
}

QString withoutCountry(QStringView typed) {
    const QString number = clean(typed);
    return beginsWithCountry(number) ? number.mid(countryLength) : number;
}

} // namespace gkwh::vat
