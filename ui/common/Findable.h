// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something that the find field can lead to: a page, an action, a member. Owns what happens when it is chosen.
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace gkwh {

struct Findable {
    QString text;   ///< what people type to find it
    QString detail; ///< where it is, or what it is
    QIcon icon;
    std::function<void()> run;
};

/// Lower case without accents, so that "Boix, Clàudia" is found by "claudia".
QString foldedForSearch(const QString &text);
/// How well `typed` (folded) fits: 0 not at all, more is better; every typed word must be in the text or the detail.
int fit(const Findable &findable, const QString &typed);

} // namespace gkwh
