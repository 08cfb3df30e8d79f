// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's one view of curves: lines, heat map and matrix over the same time, with a legend that is the readout.
// It owns its panes and what is looked at; the curves are immutable and shared.
#pragma once

#include "ui/common/Message.h"
#include "ui/curves/CurveScope.h"
#include "ui/curves/CurveToolbar.h"

#include <QWidget>

class QSplitter;

namespace gkwh {

class CompareBar;
class CurveLegend;
class ExportMenu;
class HeatMapPane;
class LinesPane;
class MatrixPane;
class MeasureBar;
class OverviewStrip;

class CurveView : public QWidget {
    Q_OBJECT

public:
    using Pane = CurveToolbar::Pane;

    explicit CurveView(QWidget *parent = nullptr);

    /// Shows other curves; range, step, crosshair and switched-off curves (by id) stay. Null shows none.
    void setCurves(std::shared_ptr<const CurveSet> set);
    /// Words before the tool bar's buttons, where no page header says them.
    void setTitle(const QString &title);
    CurveScope &scope() { return *m_scope; }
    const CurveScope &scope() const { return *m_scope; }

    bool isPaneOn(Pane pane) const { return m_toolbar->isOn(pane); }
    void setPaneOn(Pane pane, bool on) { m_toolbar->setOn(pane, on); }

    /// Range, step, panes, arrangement, curves switched off; JSON, to be kept between sessions.
    QByteArray saveState() const;
    /// False, and nothing changed, for bytes that are no such state. Before the curves are there it is kept for them.
    bool restoreState(const QByteArray &state);

    /// What is seen, in sentences; and what the cursors read.
    QString summary() const;
    QString reading() const;

    LinesPane *lines() const { return m_lines; }
    HeatMapPane *heatMap() const { return m_heatMap; }
    MatrixPane *matrix() const { return m_matrix; }
    OverviewStrip *overview() const { return m_overview; }
    CurveLegend *legend() const { return m_legend; }
    CompareBar *compareBar() const { return m_compare; }
    MeasureBar *measureBar() const { return m_measure; }
    CurveToolbar *toolbar() const { return m_toolbar; }

public Q_SLOTS:
    /// The values of what is seen, as a table on the clipboard.
    void copy();

Q_SIGNALS:
    /// What became of an export, for whoever shows messages.
    void said(const Message &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addExports();
    QWidget *makeHeat();
    void showPane(Pane pane, bool on);
    void applyState(const QJsonObject &state);
    void announce();

    CurveScope *m_scope;
    CurveToolbar *m_toolbar;
    CompareBar *m_compare;
    CurveLegend *m_legend;
    MeasureBar *m_measure;
    QSplitter *m_splitter;
    LinesPane *m_lines;
    OverviewStrip *m_overview;
    HeatMapPane *m_heatMap;
    QWidget *m_heat = nullptr;
    MatrixPane *m_matrix;
    ExportMenu *m_exporting = nullptr;
    QJsonObject m_waitingState;
};

} // namespace gkwh
