// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How assistive programs meet a curve view: a chart with a name, a generated description, the crosshair as its value.
#pragma once

namespace gkwh {

class CurveView;

/// Makes every CurveView known to assistive programs; may be called again and again.
void installCurveAccessibility();
/// Tells that the value is another; at most a few times a second, and only where somebody listens.
void announceReading(CurveView *view);

} // namespace gkwh
