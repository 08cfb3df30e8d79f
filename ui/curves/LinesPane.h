// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of curves with their axes. Owns what the renderer cut for its size.
#pragma once

#include "ui/curves/CurveRenderer.h"
#include "ui/curves/TimePane.h"

namespace gkwh {

class LinesPane : public TimePane {
    Q_OBJECT

public:
    LinesPane(CurveScope *scope, QWidget *parent = nullptr);

    QRectF plotRect() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What is drawn now; made at the latest paint.
    const CurveRenderer *renderer() const { return m_renderer.get(); }

protected:
    void paintPicture(QPainter &painter) override;
    void paintOverlay(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<CurveRenderer> m_renderer;
};

} // namespace gkwh
