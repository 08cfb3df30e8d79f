// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/CurveKeys.h"

#include "ui/curves/CurveView.h"

#include <QKeyEvent>

namespace gkwh::curvekeys {

namespace {

constexpr double zoomByKey = 0.7;
constexpr double valueZoomByKey = 1.25;

bool moveCrosshair(CurveScope &scope, int key, Qt::KeyboardModifiers modifiers) {
    const CurveStep by = modifiers.testFlag(Qt::ControlModifier) ? CurveStep::Month
                         : modifiers.testFlag(Qt::ShiftModifier) ? CurveStep::Day
                                                                 : CurveStep::Hour;
    switch (key) {
    case Qt::Key_Left:
        scope.moveCrosshair(by, -1);
        return true;
    case Qt::Key_Right:
        scope.moveCrosshair(by, 1);
        return true;
    case Qt::Key_Home:
        scope.crosshairToEdge(false);
        return true;
    case Qt::Key_End:
        scope.crosshairToEdge(true);
        return true;
    default:
        return false;
    }
}

void zoom(CurveScope &scope, double factor) {
    const TimeSpan range = scope.range();
    const bool seen = scope.crosshair() && range.contains(*scope.crosshair() * 3600);
    const qint64 fixed = seen ? *scope.crosshair() * 3600 + 1800 : range.begin + range.seconds() / 2;
    scope.zoom(fixed, factor, Viewport::Gesture::Keys);
}

/// + and −: along the time, with Ctrl along the values.
bool zoomed(CurveScope &scope, int key, bool values) {
    const bool closer = key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (!closer && key != Qt::Key_Minus)
        return false;
    if (values)
        scope.setValueZoom(scope.valueZoom() * (closer ? valueZoomByKey : 1 / valueZoomByKey));
    else
        zoom(scope, closer ? zoomByKey : 1 / zoomByKey);
    return true;
}

bool looked(CurveScope &scope, int key, bool shift) {
    switch (key) {
    case Qt::Key_0:
        scope.fit();
        return true;
    case Qt::Key_Backspace:
        shift ? scope.forward() : scope.back();
        return true;
    case Qt::Key_PageUp:
        scope.showNeighbour(-1);
        return true;
    case Qt::Key_PageDown:
        scope.showNeighbour(1);
        return true;
    case Qt::Key_Z:
        if (const auto span = scope.measured())
            scope.show(*span);
        return true;
    default:
        return false;
    }
}

bool switched(CurveView &view, int key) {
    CurveScope &scope = view.scope();
    const auto toggle = [&](CurveView::Pane pane) { view.setPaneOn(pane, !view.isPaneOn(pane)); };
    switch (key) {
    case Qt::Key_L:
        toggle(CurveView::Pane::Lines);
        return true;
    case Qt::Key_H:
        toggle(CurveView::Pane::HeatMap);
        return true;
    case Qt::Key_M:
        toggle(CurveView::Pane::Matrix);
        return true;
    case Qt::Key_S:
        scope.setStacked(!scope.isStacked());
        return true;
    case Qt::Key_C:
        scope.toggleComparison();
        return true;
    case Qt::Key_Space:
        scope.toggleMark();
        return true;
    case Qt::Key_Escape:
        if (!scope.mark())
            return false;
        scope.setMark(std::nullopt);
        return true;
    default:
        return false;
    }
}

} // namespace

bool press(CurveView &view, const QKeyEvent &event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    if (modifiers.testFlag(Qt::AltModifier))
        return false;
    CurveScope &scope = view.scope();
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (moveCrosshair(scope, event.key(), modifiers) || zoomed(scope, event.key(), control))
        return true;
    return !control
           && (looked(scope, event.key(), modifiers.testFlag(Qt::ShiftModifier)) || switched(view, event.key()));
}

} // namespace gkwh::curvekeys
