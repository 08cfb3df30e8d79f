// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentsPage.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "ui/common/DataTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icon.h"
#include "ui/common/Panel.h"
#include "ui/investments/ActionForm.h"
#include "ui/investments/BatchDialog.h"
#include "ui/investments/InvestmentDetail.h"
#include "ui/investments/InvestmentExportMenu.h"
#include "ui/investments/InvestmentFilterBar.h"
#include "ui/investments/InvestmentsModel.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/OrderDialog.h"
#include "ui/investments/StateDelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Column = InvestmentColumn;

constexpr int mostFindables = 8; ///< investments offered for one thing typed
constexpr qsizetype leastTyped = 2;
constexpr auto memberPlace = "member:"_L1;
constexpr BatchAction batches[] = {BatchAction::Charge, BatchAction::Amortize, BatchAction::Interest,
                                   BatchAction::Mature};

} // namespace

InvestmentsPage::InvestmentsPage(OfficeSession &session, Settings &settings, QWidget *parent)
    : Page(u"investments"_s, parent), m_session(session), m_settings(settings), m_stack(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Horizontal)), m_detail(new InvestmentDetail(session)),
      m_model(new InvestmentsModel(this)) {
    addActions();
    m_splitter->addWidget(makeList(settings));
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({540, 680}); // until somebody moves it
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeEmpty());
    setBody(m_stack);
    connect(this, &InvestmentsPage::chosen, m_detail, qOverload<const QString &>(&InvestmentDetail::show));
    connect(m_detail, &InvestmentDetail::said, this, &InvestmentsPage::post);
    connect(m_detail, &InvestmentDetail::investmentWanted, this, &InvestmentsPage::select);
    connect(&m_session, &OfficeSession::changed, this, &InvestmentsPage::reload);
    reload();
}

QString InvestmentsPage::title() const { return tr("Investments"); }

void InvestmentsPage::addActions() {
    m_order = new QAction(icon("investment"_L1), tr("Order investment…"), this);
    m_order->setShortcut(Qt::CTRL | Qt::Key_N);
    connect(m_order, &QAction::triggered, this, [this] { openOrder(); });
    auto *batch = new QAction(tr("Batch"), this);
    auto *menu = new QMenu(this);
    fillBatchMenu(*menu);
    batch->setMenu(menu);
    m_export = new QAction(icon("export"_L1), tr("Export"), this);
    m_exports = new InvestmentExportMenu(
        m_session,
        [this] {
            return InvestmentExportMenu::Shown{m_model->investments(), m_model->shown()};
        },
        this);
    m_export->setMenu(m_exports);
    connect(m_exports, &InvestmentExportMenu::said, this, &InvestmentsPage::post);
    for (QAction *action : {m_order, batch, m_export})
        addHeaderAction(action);
}

void InvestmentsPage::fillBatchMenu(QMenu &menu) {
    for (const BatchAction action : batches)
        connect(menu.addAction(BatchDialog::titleOf(action) + u'…'), &QAction::triggered, this,
                [this, action] { openBatch(action); });
}

QWidget *InvestmentsPage::makeList(Settings &settings) {
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::PanelGap);

    m_table = new DataTable(u"investments"_s, settings);
    const QString longestState = investmentwords::state(InvestmentState::Discarded) + u"xxxxxx"_s;
    const QString day = u"00/00/0000"_s;
    const QString money = u"00,000.00"_s;
    m_table->setUsualTexts({u"GKWH00000"_s, u"Puig Serrat, Ada"_s, longestState, money, day, u"0,000.00"_s, money,
                            u"0,000.00"_s, u"Aportacions voluntàries"_s, u"GKWH_201703"_s, u"S000000"_s, day, day, day,
                            day, u"0,000"_s, u"0,000.00"_s});
    m_table->setFrameShape(QFrame::NoFrame); // the panel around it has one
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(Column::Name), Qt::AscendingOrder);
    m_table->setModel(m_model);
    QList<int> hidden;
    for (int column = static_cast<int>(Column::NextAmount); column < investmentColumns; ++column)
        hidden.append(column);
    m_table->setHiddenAtFirst(hidden);
    m_table->setStretchColumn(static_cast<int>(Column::Member));
    m_table->setItemDelegateForColumn(static_cast<int>(Column::State), new StateDelegate(m_table));
    m_table->setAccessibleName(tr("Investments"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    m_bar = new InvestmentFilterBar(settings, m_table->columnsButton(list));
    layout->addWidget(m_bar);
    auto *none = new EmptyState("find"_L1, tr("No investment is like that. Take a condition away, or look for less."),
                                tr("Show all"));
    connect(none, &EmptyState::chosen, this, [this] {
        InvestmentFilter all;
        all.withDiscarded = true;
        filter(all);
    });
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(none);
    auto *panel = new Panel;
    panel->add(m_listStack, 1);
    layout->addWidget(panel, 1);

    m_count = new ElidedLabel(theme::Type::Second, Token::Text2);
    m_sums = new ElidedLabel(theme::Type::Second, Token::Text2);
    m_sums->setAlignment(Qt::AlignRight);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::Step2);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_sums, 3);
    layout->addLayout(foot);

    connect(m_bar, &InvestmentFilterBar::changed, this, &InvestmentsPage::filter);
    connect(m_bar, &InvestmentFilterBar::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &DataTable::selectionMoved, this, &InvestmentsPage::showSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, &InvestmentsPage::showContextMenu);
    connect(m_table, &DataTable::opened, this, [this] {
        if (QWidget *first = m_detail->nextInFocusChain())
            first->setFocus(Qt::TabFocusReason);
    });
    return list;
}

QWidget *InvestmentsPage::makeEmpty() {
    auto *empty = new EmptyState("investment"_L1,
                                 tr("No investments yet. A member orders one in an emission that is open; those made "
                                    "elsewhere come in with gkwh import investments."),
                                 tr("Order…"));
    connect(empty, &EmptyState::chosen, this, [this] { openOrder(); });
    return empty;
}

void InvestmentsPage::reload() {
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    m_session.ask<std::shared_ptr<const InvestmentIndex>>(
        readInvestments, this, [this](Result<std::shared_ptr<const InvestmentIndex>> index) {
            m_reading = false;
            if (std::exchange(m_readAgain, false))
                return reload(); // what came is not the latest any more
            if (!index)
                return tell(index.error());
            take(std::move(*index));
        });
}

void InvestmentsPage::take(std::shared_ptr<const InvestmentIndex> index) {
    m_stack->setCurrentIndex(index->count() == 0 ? 1 : 0);
    m_bar->setIndex(*index);
    m_keeping = true;
    const QStringList selected = selectedNames();
    m_model->setIndex(std::move(index));
    QItemSelection selection;
    for (const QString &name : selected) {
        if (const int row = m_model->rowOf(name); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, investmentColumns - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_keeping = false;
    keepSelection();
    Q_EMIT headerChanged();
}

void InvestmentsPage::filter(const InvestmentFilter &wanted) {
    m_bar->setFilter(wanted);
    m_keeping = true;
    m_model->setFilter(wanted);
    m_keeping = false;
    keepSelection();
}

/// The chosen one stays chosen while it is shown; else the first of the list is.
void InvestmentsPage::keepSelection() {
    const int row = std::max(0, m_model->rowOf(m_chosen));
    m_keeping = true;
    if (m_table->selectionModel()->hasSelection() && m_model->rowOf(m_chosen) >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    m_keeping = false;
    if (m_model->rowCount() > 0)
        m_table->scrollTo(m_model->index(row, 0));
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 && m_model->investments() ? 1 : 0);
    showSelection();
}

void InvestmentsPage::select(const QString &name) {
    if (!m_model->investments())
        return void(m_chosen = name); // shown when the list has come
    if (m_model->rowOf(name) < 0 && m_model->investments()->placeOf(name) >= 0) {
        InvestmentFilter all; // filtered away: what is asked for by name is shown
        all.withDiscarded = m_model->investments()->row(m_model->investments()->placeOf(name)).reading.state
                            == InvestmentState::Discarded;
        filter(all);
    }
    const int row = m_model->rowOf(name);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void InvestmentsPage::showSelection() {
    if (m_keeping)
        return;
    const InvestmentRow *row =
        m_table->selectionModel()->hasSelection() ? m_model->at(m_table->currentIndex().row()) : nullptr;
    if (row)
        m_chosen = row->investment.name;
    const QString shown = row ? m_chosen : m_model->rowCount() == 0 ? QString() : m_shown;
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT chosen(shown);
    showFooter();
}

void InvestmentsPage::showFooter() {
    if (!m_model->investments())
        return;
    const int all = m_model->investments()->count();
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n investment(s)", nullptr, all)
                                  : tr("%1 of %2").arg(format::number(shown), format::number(all)));
    int count = 0;
    Cents nominal = 0;
    Cents outstanding = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row) {
            const Investment &one = m_model->at(row)->investment;
            ++count;
            nominal += one.nominal;
            outstanding += one.outstanding();
        }
    }
    const QString total = tr("all shown: %1").arg(format::money(m_model->outstandingShown()));
    if (count == 0)
        m_sums->setText(total);
    else if (count == 1)
        m_sums->setText(
            tr("%1 selected · %2 outstanding · %3").arg(format::number(count), format::money(outstanding), total));
    else
        m_sums->setText(tr("%1 selected · %2 nominal · %3 outstanding")
                            .arg(format::number(count), format::money(nominal), format::money(outstanding)));
}

QStringList InvestmentsPage::selectedNames() const {
    QStringList names;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            names.append(m_model->at(row)->investment.name);
    return names;
}

void InvestmentsPage::showContextMenu(QPoint place) {
    const QModelIndex under = m_table->indexAt(place);
    const InvestmentRow *row = m_model->at(under.isValid() ? under.row() : m_table->currentIndex().row());
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon("copy"_L1), tr("Copy with headers"), m_table, &DataTable::copy);
    copy->setShortcut(QKeySequence::Copy);
    menu->addSeparator();
    InvestmentFilter theirs;
    theirs.member = row->investment.member;
    menu->addAction(icon("filter"_L1), tr("Only those of %1").arg(row->memberName), this,
                    [this, theirs] { filter(theirs); });
    InvestmentFilter same = m_model->filter();
    same.emission = row->investment.emission;
    menu->addAction(tr("Only emission %1").arg(row->investment.emission), this, [this, same] { filter(same); });
    menu->addSeparator();
    menu->addAction(icon("investment"_L1), tr("Order for %1…").arg(row->memberName), this,
                    [this, member = row->investment.member] { openOrder(member); });
    fillBatchMenu(*menu->addMenu(tr("Batch")));
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

OrderDialog *InvestmentsPage::openOrder(const QString &member) {
    if (!m_model->investments())
        return nullptr;
    auto *dialog = new OrderDialog(m_session, m_model->investments(), member, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { performOrder(dialog); });
    dialog->open();
    return dialog;
}

void InvestmentsPage::performOrder(OrderDialog *dialog) {
    dialog->setBusy(true);
    m_session.perform({dialog->windowTitle(), {}, false, true}, {dialog->operation()}, dialog,
                      [this, dialog](const Result<std::vector<Outcome>> &outcomes) {
                          if (!outcomes)
                              return dialog->showOrderRefusal(outcomes.error());
                          const QString name = outcomes->front().result.value("name"_L1).toString();
                          post({Message::Kind::Ok, tr("%1 was ordered.").arg(name), tr("Show it"),
                                [this, name] { select(name); }, u"order"_s});
                          dialog->accept();
                      });
}

BatchDialog *InvestmentsPage::openBatch(BatchAction action) {
    if (!m_model->investments())
        return nullptr;
    const QStringList selected = selectedNames();
    // one row is always selected: it is a choice only when there are several
    auto *dialog = new BatchDialog(
        action, m_session, m_settings,
        {m_model->investments(), m_model->shown(), selected.size() > 1 ? selected : QStringList()}, this);
    connect(dialog, &BatchDialog::said, this, &InvestmentsPage::post);
    dialog->open();
    return dialog;
}

void InvestmentsPage::tell(const Refusal &refusal) { post({Message::Kind::Bad, words(refusal), {}, {}, refusal.code}); }

QList<Findable> InvestmentsPage::findables(const QString &typed) const {
    QList<Findable> found = Page::findables(typed);
    if (!m_model->investments() || typed.trimmed().size() < leastTyped)
        return found;
    InvestmentFilter named;
    named.text = typed;
    named.withDiscarded = true;
    int offered = 0;
    for (const int place : m_model->investments()->matching(named)) {
        if (offered++ == mostFindables)
            break;
        const InvestmentRow &row = m_model->investments()->row(place);
        found.append({row.investment.name, row.memberName, icon("investment"_L1), [this, name = row.investment.name] {
                          Q_EMIT const_cast<InvestmentsPage *>(this)->pageWanted(id(), name);
                      }});
    }
    return found;
}

void InvestmentsPage::focusFilter() { m_bar->focusSearch(); }

void InvestmentsPage::open(const QString &place) {
    if (!place.startsWith(memberPlace))
        return select(place);
    InvestmentFilter theirs;
    theirs.member = place.mid(memberPlace.size());
    filter(theirs);
}

QByteArray InvestmentsPage::saveState() const {
    const QJsonObject state{{u"investment"_s, m_chosen},
                            {u"filter"_s, m_model->filter().toJson()},
                            {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void InvestmentsPage::restoreState(const QByteArray &bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    m_splitter->restoreState(QByteArray::fromBase64(state.value("splitter"_L1).toString().toLatin1()));
    m_chosen = state.value("investment"_L1).toString();
    filter(InvestmentFilter::fromJson(state.value("filter"_L1).toObject()));
}

} // namespace gkwh
