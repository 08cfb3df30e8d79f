// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the curves: range by unit and by date, step, way back, tools, panes, export.
// Where there is little room it leaves out what keys do too.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace gkwh {

class Segmented;

class CurveToolbar : public QWidget {
    Q_OBJECT

public:
    enum Pane { Lines, HeatMap, Matrix };

    CurveToolbar(CurveScope *scope, QWidget *parent = nullptr);

    /// Bold, before everything else; empty for none.
    void setTitle(const QString &title);
    bool isOn(Pane pane) const;
    void setOn(Pane pane, bool on);
    QMenu *exportMenu() const { return m_exportMenu; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void paneToggled(Pane pane, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The tools that are on or off: second cursor, comparison, plots above each other.
    QList<QToolButton *> tools() const { return {m_measure, m_compare, m_stacked}; }
    QToolButton *addButton(QLatin1StringView icon, const QString &name);
    void addRange();
    void addTools();
    void addPanes();
    void refresh();
    void narrow();
    void leaveOut(int level);
    void takeDates();

    CurveScope *m_scope;
    QHBoxLayout *m_layout;
    QLabel *m_title;
    Segmented *m_units;
    QToolButton *m_previous;
    QDateEdit *m_from;
    QLabel *m_to;
    QDateEdit *m_until;
    QToolButton *m_next;
    QComboBox *m_step;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_fit;
    QToolButton *m_measure;
    QToolButton *m_compare;
    QToolButton *m_stacked;
    Segmented *m_panes;
    QToolButton *m_export;
    QMenu *m_exportMenu;
};

} // namespace gkwh
