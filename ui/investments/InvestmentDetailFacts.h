// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data of an investment below its life strip: names above, values below, in columns of one width that wrap.
#pragma once

#include "ui/investments/InvestmentDetailQuery.h"

#include <QWidget>

namespace gkwh {

class FlowLayout;

class InvestmentDetailFacts : public QWidget {
    Q_OBJECT
public:
    explicit InvestmentDetailFacts(QWidget *parent = nullptr);

    void setData(const InvestmentDetailData &shown);
    /// "ES77 … 0418"; a dash without one.
    static QString shortIban(const QString &iban);

private:
    FlowLayout *m_flow;
};

} // namespace gkwh
