// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/people/AccountCodes.h"

namespace gkwh::accounts {

namespace {

constexpr qsizetype codeLength = 12;

} // namespace

QString shared(QStringView prefix) { return prefix.toString().leftJustified(codeLength, u'0'); }

QString ofMember(QStringView prefix, QStringView member) {
    QString digits;
    for (const QChar c : member) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return prefix.toString() + digits.rightJustified(codeLength - prefix.size(), u'0');
}

QString liquidation(QStringView member) { return ofMember(u"4100", member); }

} // namespace gkwh::accounts
