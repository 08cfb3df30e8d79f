// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of an investment, newest first: an entry a line, its facts below it, what was undone struck through.
#pragma once

#include "model/investment/InvestmentEvent.h"
#include "ui/investments/InvestmentDetailTree.h"

namespace gkwh {

class HistoryView : public InvestmentDetailTree {
    Q_OBJECT
public:
    enum Column { When, What, By, ColumnCount };

    explicit HistoryView(QWidget *parent = nullptr);

    /// Oldest first, as they are kept.
    void setEvents(const std::vector<InvestmentEvent> &events);
};

} // namespace gkwh
