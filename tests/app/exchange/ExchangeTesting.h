// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the exchange formats say in one word: problems as text, and hours as their UTC text.
#pragma once

#include "app/exchange/ProductionFile.h"

#include <QJsonDocument>

#include <rapidcheck.h>

namespace gkwh::testing {

inline QString jsonText(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// "3 kwh negative {"value":-1}"
template <typename Problem>
QString problemText(const Problem &problem) {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(problem.line)
        .arg(problem.column, problem.code, jsonText(problem.arguments));
}

inline QStringList problemTexts(const std::vector<RowProblem> &problems) {
    QStringList texts;
    for (const RowProblem &problem : problems)
        texts += problemText(problem);
    return texts;
}

/// "3 kwh negative"
inline QStringList problemPlaces(const std::vector<RowProblem> &problems) {
    QStringList places;
    for (const RowProblem &problem : problems)
        places += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.column, problem.code);
    return places;
}

/// "2 501600324 2016-10-30T00:00:00Z 5"
inline QStringList rowTexts(const std::vector<ProductionRow> &rows) {
    QStringList texts;
    for (const ProductionRow &row : rows)
        texts += QStringLiteral("%1 %2 %3 %4").arg(row.line).arg(row.meter, madrid::utcText(row.hour)).arg(row.kwh);
    return texts;
}

/// Texts made of these characters, the empty one too.
inline rc::Gen<QString> textsOf(const QString &characters) {
    const auto character = rc::gen::map(rc::gen::inRange<qsizetype>(0, characters.size()),
                                        [characters](qsizetype at) { return characters[at]; });
    return rc::gen::map(rc::gen::container<std::vector<QChar>>(character), [](const std::vector<QChar> &text) {
        return QString(text.data(), static_cast<qsizetype>(text.size()));
    });
}

} // namespace gkwh::testing
