// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of a curve view: what can be done here, with the key that does it too.
#pragma once

class QMenu;
class QWidget;

namespace gkwh {

class CurveView;

/// A new menu with what fits the moment; `exporting` is its last entry. It deletes itself when it closes.
QMenu *makeCurveMenu(CurveView &view, QMenu *exporting);

} // namespace gkwh
