// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The legend that is the readout: a check box in its colour and a figure for every curve, and the moment in words.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QCheckBox>

class QBoxLayout;
class QLabel;

namespace gkwh {

class ElidedLabel;

/// A check box that knows Ctrl: alone, or all again.
class LegendBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

Q_SIGNALS:
    void soloAsked();

protected:
    void nextCheckState() override;
};

class CurveLegend : public QWidget {
    Q_OBJECT

public:
    CurveLegend(CurveScope *scope, QWidget *parent = nullptr);

    /// "Fri 17 October 2025, 13:00: GenerationkWh 1,965 kWh, Fontivsolar 639 kWh": what it says, in one sentence.
    QString reading() const;
    LegendBox *box(size_t series) const { return m_rows[series].box; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        LegendBox *box = nullptr;
        QLabel *figure = nullptr;
    };
    void rebuild();
    void refresh();
    void tint();
    QString moment() const;
    QString briefMoment() const;
    QString hourWords() const;
    void arrange();

    CurveScope *m_scope;
    QBoxLayout *m_layout;
    QWidget *m_series = nullptr;
    QWidget *m_right;
    QLabel *m_unit;
    std::vector<Row> m_rows;
    ElidedLabel *m_moment;
    QCheckBox *m_means;
    bool m_split = false; ///< over two lines; reluctant to change, or the curves would jump
};

} // namespace gkwh
