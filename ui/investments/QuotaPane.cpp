// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/QuotaPane.h"

#include "app/setup/Format.h"
#include "ui/common/TableParts.h"
#include "ui/common/Theme.h"
#include "ui/investments/QuotaModel.h"
#include "ui/investments/QuotaStrip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QString sentenceFor(const InvestmentCase &facts) {
    const Terms &terms = facts.terms;
    if (terms.amortizes())
        return QuotaPane::tr(
            "The calendar of quotas begins with the payment: its first quota falls due %n year(s) later.", nullptr,
            terms.graceYears);
    if (!terms.isBullet())
        return QuotaPane::tr("This kind knows no quotas: the capital comes back when the member divests.");
    const QDate last = facts.investment.lastEffectiveDate;
    return last.isValid() ? QuotaPane::tr("This kind knows no quotas: the whole capital comes back on %1.")
                                .arg(format::dayMonthYear(last))
                          : QuotaPane::tr("This kind knows no quotas: the whole capital comes back at the end.");
}

void dress(QTableView &table) {
    table.setHorizontalHeader(new TableHeader(&table));
    table.setItemDelegate(new TableDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(1);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + theme::Step2 - 1);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setCornerButtonEnabled(false);
}

} // namespace

QuotaPane::QuotaPane(QWidget *parent)
    : QWidget(parent), m_model(new QuotaModel(this)), m_stack(new QStackedWidget), m_sentence(new QLabel),
      m_strip(new QuotaStrip(m_model)), m_table(new QTableView) {
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setContentsMargins(theme::Step5, theme::Step4, theme::Step5, theme::Step4);
    dress(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Quotas"));
    m_table->horizontalHeader()->setSectionsClickable(false);

    auto *calendar = new QWidget;
    auto *inside = new QVBoxLayout(calendar);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(theme::Step3, theme::Step2, theme::Step3, theme::Step1);
    framed->addWidget(m_strip);
    inside->addLayout(framed);
    inside->addWidget(m_table, 1);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(calendar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *action = new QAction(tr("Copy"), m_table);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &QuotaPane::copy);
    m_table->addAction(action);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_strip, &QuotaStrip::currentChanged, this, [this](int row) {
        if (row >= 0 && row != m_table->currentIndex().row())
            m_table->selectRow(row);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_strip->setCurrent(current.row()); });
}

void QuotaPane::setCase(const InvestmentCase &facts) {
    m_model->setCase(facts);
    m_sentence->setText(sentenceFor(facts));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    for (int column = 0; column + 1 < QuotaModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column); // the last one takes what is left
    if (const int next = m_model->next(); next >= 0)
        m_table->scrollTo(m_model->index(next, 0), QAbstractItemView::PositionAtCenter);
}

void QuotaPane::copy() const {
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_table->selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < QuotaModel::ColumnCount; ++column)
            cells += m_model->index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace gkwh
