// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, light and dark, at 1× and 2×: for looking at, and where there is no display at all.
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace gkwh::shots {

/// Renders the demonstration's pages into `folder` and answers the files written. Empty where something failed; the
/// reason is then on standard error.
QStringList render(QApplication &app, const QString &folder);

} // namespace gkwh::shots
