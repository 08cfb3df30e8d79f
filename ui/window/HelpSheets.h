// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu Help shows: the sheet of keys, and what this program is. Own nothing.
#pragma once

class QString;
class QWidget;

namespace gkwh {

void showShortcuts(QWidget *parent);
/// `diagnostics` is what "Copy diagnostics" puts on the clipboard.
void showAbout(QWidget *parent, const QString &diagnostics);

/// Versions of program, Qt and system, the screen and the look; no names of people and no paths.
QString standardDiagnostics();

} // namespace gkwh
