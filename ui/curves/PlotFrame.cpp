// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/PlotFrame.h"

#include "ui/common/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace gkwh::plotframe {

namespace {

double thick(double thickness, double ratio) { return std::max(1.0, std::round(thickness * ratio)) / ratio; }

} // namespace

QMarginsF margins(bool title, Foot foot) {
    const QFontMetricsF metrics(theme::font(theme::Type::Axis));
    const double line = metrics.height();
    const double left = std::ceil(metrics.horizontalAdvance(QStringLiteral("000,000")) + 2 * theme::Step2);
    const double bottom = foot == Foot::None ? 0 : theme::Step1 + line * (foot == Foot::OneLine ? 1 : 2);
    return {left, title ? std::ceil(1.5 * line + theme::Step1) : 0, theme::Step4, std::ceil(bottom)};
}

double snap(double value, double ratio) { return std::round(value * ratio) / ratio; }

void vertical(QPainter &painter, double x, double top, double bottom, const QColor &color, double ratio,
              double thickness) {
    painter.fillRect(QRectF(snap(x, ratio), top, thick(thickness, ratio), bottom - top), color);
}

void horizontal(QPainter &painter, double y, double left, double right, const QColor &color, double ratio,
                double thickness) {
    painter.fillRect(QRectF(left, snap(y, ratio), right - left, thick(thickness, ratio)), color);
}

QColor mixed(const QColor &over, const QColor &under, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

} // namespace gkwh::plotframe
