// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/RoundingView.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"
#include "ui/curves/RoundingChart.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace gkwh {

RoundingView::RoundingView(QWidget *parent)
    : QWidget(parent), m_model(new RoundingModel(this)),
      m_reading(new ElidedLabel(theme::Type::Text, Token::Text, this)), m_chart(new RoundingChart(m_model, this)),
      m_table(new QTableView(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rounding to whole kWh, hour by hour"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RoundingModel::Hour, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_reading->setContentsMargins(theme::Step3, 0, theme::Step3, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::Step2, 0, 0);
    layout->setSpacing(theme::Step1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::Step3, 0, theme::Step3, 0);
    line->addWidget(m_reading);
    layout->addLayout(line);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_table, 2);

    connect(m_chart, &RoundingChart::currentChanged, this, &RoundingView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_chart->setCurrent(current.row()); });
    setHours({});
}

void RoundingView::setHours(std::vector<RoundingHour> hours, qint64 beforeWh) {
    m_model->setHours(std::move(hours), beforeWh);
    m_reading->setText(
        tr("A right is a whole kWh, given in the hour that completes it; what is left over waits for the next"));
}

void RoundingView::follow(int row) {
    m_reading->setText(m_chart->reading());
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
}

} // namespace gkwh
