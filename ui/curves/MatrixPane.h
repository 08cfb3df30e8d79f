// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix beside the curves: the heat map with numbers, its kinds, sums of what is selected, values to copy.
#pragma once

#include "ui/curves/MatrixModel.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

class QLabel;

namespace gkwh {

class ElidedLabel;
class Segmented;

/// Paints a cell on its heat, hatches missing hours, marks the current one.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table that leaves the keys of the curves to them and copies with headers.
class MatrixTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

Q_SIGNALS:
    void copyAsked();
    void resized();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

class MatrixPane : public QWidget {
    Q_OBJECT

public:
    MatrixPane(CurveScope *scope, QWidget *parent = nullptr);

    MatrixModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    void setKind(MatrixModel::Kind kind);
    /// What is selected, or everything, as tab-separated values with headers.
    QString text() const;
    void copy() const;
    /// Shows at once what a range that stands still would show a moment later.
    void refreshNow();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void refreshSoon();
    void fitColumns();
    void followCrosshair();
    void takeCurrent(const QModelIndex &current);
    void sumSelection();

    CurveScope *m_scope;
    MatrixModel *m_model;
    MatrixTable *m_table;
    Segmented *m_kinds = nullptr;
    ElidedLabel *m_facts = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_sums = nullptr;
    QTimer m_timer;
    bool m_linking = false;
    bool m_fitting = false;
    bool m_stale = true;
};

} // namespace gkwh
