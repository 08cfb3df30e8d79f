// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same curves as Qt Charts draws them when it is given every hour: what the desk's own raster is compared with.
#pragma once

#include "ui/curves/CurveSet.h"
#include "ui/curves/Viewport.h"

#include <QImage>

#include <memory>

class QChartView;
class QValueAxis;

namespace gkwh::bench {

class ChartsPicture {
public:
    ChartsPicture(const CurveSet &set, QSize size);
    ~ChartsPicture();
    Q_DISABLE_COPY_MOVE(ChartsPicture)

    /// Moves the axis to a range and paints.
    void paint(TimeSpan range);

private:
    std::unique_ptr<QChartView> m_view;
    QValueAxis *m_time; ///< the chart owns it
    QImage m_image;
};

} // namespace gkwh::bench
