// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of quotas: the row of cells above, the table below, or a sentence for kinds that return otherwise.
#pragma once

#include "model/investment/InvestmentCase.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace gkwh {

class QuotaModel;
class QuotaStrip;

class QuotaPane : public QWidget {
    Q_OBJECT
public:
    explicit QuotaPane(QWidget *parent = nullptr);

    void setCase(const InvestmentCase &facts);
    QuotaModel *quotas() const { return m_model; }
    QuotaStrip *strip() const { return m_strip; }
    QTableView *table() const { return m_table; }

private:
    void copy() const;

    QuotaModel *m_model;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QuotaStrip *m_strip;
    QTableView *m_table;
};

} // namespace gkwh
