// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SepaText.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh::sepa {

namespace {

/// What letters without a decomposition and signs become.
QString nearest(QChar c) {
    static const QHash<QChar, QString> signs{
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'Æ', u"AE"_s}, {u'œ', u"oe"_s}, {u'Œ', u"OE"_s}, {u'ø', u"o"_s},
        {u'Ø', u"O"_s},  {u'ł', u"l"_s},  {u'Ł', u"L"_s},  {u'đ', u"d"_s},  {u'Đ', u"D"_s},  {u'ð', u"d"_s},
        {u'Ð', u"D"_s},  {u'þ', u"th"_s}, {u'Þ', u"TH"_s}, {u'ı', u"i"_s},  {u'·', u"."_s},  {u'•', u"."_s},
        {u'&', u"+"_s},  {u'€', u"E"_s},  {u';', u","_s},  {u'_', u"-"_s},  {u'–', u"-"_s},  {u'—', u"-"_s},
        {u'‐', u"-"_s},  {u'−', u"-"_s},  {u'~', u"-"_s},  {u'’', u"'"_s},  {u'‘', u"'"_s},  {u'`', u"'"_s},
        {u'´', u"'"_s},  {u'"', u"'"_s},  {u'“', u"'"_s},  {u'”', u"'"_s},  {u'«', u"'"_s},  {u'»', u"'"_s},
        {u'[', u"("_s},  {u']', u")"_s},  {u'{', u"("_s},  {u'}', u")"_s},  {u'<', u"("_s},  {u'>', u")"_s},
        {u'\\', u"/"_s}, {u'|', u"/"_s},  {u'⁄', u"/"_s},  {u'¿', u"?"_s},  {u'!', u"."_s},  {u'¡', u"."_s},
        {u'#', u"."_s},  {u'$', u"."_s},  {u'%', u"."_s},  {u'*', u"."_s},  {u'=', u"."_s},  {u'@', u"."_s},
        {u'^', u"."_s},
    };
    return signs.value(c);
}

} // namespace

bool isAllowed(QChar c) {
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return isLetter || (c >= u'0' && c <= u'9') || QStringView(u" /-?:().,'+").contains(c);
}

QString text(QStringView original, qsizetype length) {
    QString simple;
    const QString decomposed = original.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (isAllowed(c))
            simple += c;
        else if (c.isSpace())
            simple += u' ';
        else
            simple += nearest(c);
    }
    return simple.simplified().left(length).trimmed();
}

QString identifier(QStringView original, qsizetype length) {
    const auto isEdge = [](QChar c) { return c == u' ' || c == u'/'; };
    QString id = text(original, std::numeric_limits<qsizetype>::max());
    while (id.contains("//"_L1))
        id.replace("//"_L1, "/"_L1);
    id.remove(0, std::ranges::find_if_not(id, isEdge) - id.begin());
    id.truncate(length);
    while (!id.isEmpty() && isEdge(id.back()))
        id.chop(1);
    return id;
}

bool hasGoodSlashes(QStringView identifier) {
    return !identifier.startsWith(u'/') && !identifier.endsWith(u'/') && !identifier.contains(u"//");
}

} // namespace gkwh::sepa
