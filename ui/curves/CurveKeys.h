// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each key does in a curve view. Everything the mouse can do has one.
#pragma once

#include <Qt>

class QKeyEvent;

namespace gkwh {

class CurveView;

namespace curvekeys {

/// False, and nothing done, for a key that means nothing to curves.
bool press(CurveView &view, const QKeyEvent &event);

} // namespace curvekeys
} // namespace gkwh
