// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Findable.h"

#include <QStringList>

namespace gkwh {

QString foldedForSearch(const QString &text) {
    QString folded = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

int fit(const Findable &findable, const QString &typed) {
    const QString text = foldedForSearch(findable.text);
    const QString detail = foldedForSearch(findable.detail);
    int points = text.startsWith(typed) ? 4 : 1;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (text.startsWith(word) || text.contains(u' ' + word))
            points += 2;
        else if (text.contains(word))
            points += 1;
        else if (!detail.contains(word))
            return 0;
    }
    return points;
}

} // namespace gkwh
