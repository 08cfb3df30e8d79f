// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row that is there while two curves are compared: which, with which, of what time, and what it comes to.
#pragma once

#include "ui/curves/CurveScope.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace gkwh {

class ElidedLabel;

class CompareBar : public QWidget {
    Q_OBJECT

public:
    CompareBar(CurveScope *scope, QWidget *parent = nullptr);

    QComboBox *first() const { return m_first; }
    QComboBox *second() const { return m_second; }
    QComboBox *before() const { return m_before; }
    QDateEdit *begin() const { return m_begin; }
    /// "Difference +2,123 kWh, +4.9 %": over the hours of the range that both have.
    QString result() const;

private:
    void refresh();
    void fill(QComboBox *box, const QString &chosen);
    void fillBefore(const CurveComparison &comparison);
    void take();
    void takeBegin(QDate begin);

    CurveScope *m_scope;
    QComboBox *m_first;
    QComboBox *m_second;
    QComboBox *m_before;
    QDateEdit *m_begin;
    ElidedLabel *m_result;
};

} // namespace gkwh
