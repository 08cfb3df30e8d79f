// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of an investment: name, kind, emission, member, where it came from and went to, and its state.
#pragma once

#include "ui/investments/InvestmentDetailQuery.h"

#include <QWidget>

class QLabel;

namespace gkwh {

class ElidedLabel;

class InvestmentDetailHeader : public QWidget {
    Q_OBJECT
public:
    explicit InvestmentDetailHeader(QWidget *parent = nullptr);

    void setData(const InvestmentDetailData &shown);
    QString text() const;

Q_SIGNALS:
    void investmentWanted(const QString &name);

private:
    QLabel *m_name;
    ElidedLabel *m_facts;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_badge;
    QLabel *m_links;
};

} // namespace gkwh
