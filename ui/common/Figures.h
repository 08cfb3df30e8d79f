// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A strip of figures with their names above, in one frame. Owns no data; colour only where somebody should act.
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

namespace gkwh {

struct Figure {
    QString name;
    QString value;
    QString note = {}; ///< small, after the value
    Token ink = Token::Text;
};

class Figures : public QWidget {
    Q_OBJECT
public:
    explicit Figures(QWidget *parent = nullptr);

    void setFigures(QList<Figure> figures);
    /// Without frame and ground, as inside of a panel.
    void setBare(bool bare);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Figure> m_figures;
    bool m_bare = false;
};

} // namespace gkwh
