// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentDetail.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Panel.h"
#include "ui/common/Theme.h"
#include "ui/investments/ActionEffectText.h"
#include "ui/investments/ActionForm.h"
#include "ui/investments/ActionPanel.h"
#include "ui/investments/ActionPanelRow.h"
#include "ui/investments/HistoryView.h"
#include "ui/investments/InvestmentDetailFacts.h"
#include "ui/investments/InvestmentDetailHeader.h"
#include "ui/investments/InvestmentDetailPapers.h"
#include "ui/investments/LifeStrip.h"
#include "ui/investments/QuotaModel.h"
#include "ui/investments/QuotaPane.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

enum Tab { Quotas, History, Papers };

/// What is as high as its content where there is room, and scrolled where there is not; never sideways.
class ContentArea : public QScrollArea {
public:
    explicit ContentArea(QWidget *content) {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        viewport()->setBackgroundRole(QPalette::Base);
        content->setBackgroundRole(QPalette::Base);
        content->setAutoFillBackground(true);
    }
    void follow() {
        updateGeometry();
        setMaximumHeight(sizeHint().height());
    }
    /// Stays in sight while the layout settles; nullptr: nothing in particular.
    void keepInSight(QWidget *row) {
        m_row = row;
        if (row)
            verticalScrollBar()->setValue(0);
        showRow();
    }
    QSize sizeHint() const override {
        return {widget()->sizeHint().width(), widget()->layout()->heightForWidth(width())};
    }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 90}; }

protected:
    void resizeEvent(QResizeEvent *event) override {
        QScrollArea::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            follow();
        showRow();
    }
    bool eventFilter(QObject *watched, QEvent *event) override {
        const bool eaten = QScrollArea::eventFilter(watched, event);
        if (event->type() == QEvent::Resize)
            showRow();
        return eaten;
    }

private:
    void showRow() {
        if (m_row)
            ensureWidgetVisible(m_row, 0, 0);
    }

    QPointer<QWidget> m_row;
};

} // namespace

InvestmentDetail::InvestmentDetail(OfficeSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget),
      m_empty(
          new EmptyState("investment"_L1, tr("Choose an investment to see its life and what can be done with it."))),
      m_header(new InvestmentDetailHeader), m_strip(new LifeStrip), m_facts(new InvestmentDetailFacts),
      m_actions(new ActionPanel), m_tabs(new QTabBar), m_quotas(new QuotaPane), m_history(new HistoryView),
      m_papers(new InvestmentDetailPapers) {
    auto *panel = new Panel;
    panel->add(makeUpper());
    auto *area = new ContentArea(m_actions);
    panel->add(area);
    panel->add(makeLower(), 1);
    m_fitActions = [this, area] {
        area->follow();
        const auto &rows = m_actions->rows();
        const auto present = std::ranges::find_if(rows, &ActionPanelRow::isPresent);
        area->keepInSight(present == rows.end() ? nullptr : *present);
    };
    connect(m_actions, &ActionPanel::heightChanged, area, [area] {
        area->keepInSight(nullptr);
        area->follow();
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_header, &InvestmentDetailHeader::investmentWanted, this, &InvestmentDetail::investmentWanted);
    connect(m_actions, &ActionPanel::wanted, this, &InvestmentDetail::open);
    connect(&session, &OfficeSession::changed, this, &InvestmentDetail::load);
}

QWidget *InvestmentDetail::makeUpper() {
    auto *upper = new QWidget;
    auto *layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step2);
    layout->addWidget(m_header);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(theme::Step3, 0, theme::Step3, 0);
    inset->setSpacing(theme::Step2);
    inset->addWidget(m_strip);
    inset->addWidget(m_facts);
    layout->addLayout(inset);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    layout->addWidget(line);
    return upper;
}

QWidget *InvestmentDetail::makeLower() {
    auto *lower = new QWidget;
    lower->setMinimumHeight(fontMetrics().height() * 13); // a few quotas stay in sight
    lower->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (int tab = Quotas; tab <= Papers; ++tab)
        m_tabs->addTab({});
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *views = new QStackedWidget;
    views->addWidget(m_quotas);
    views->addWidget(m_history);
    views->addWidget(m_papers);
    connect(m_tabs, &QTabBar::currentChanged, views, &QStackedWidget::setCurrentIndex);
    layout->addWidget(m_tabs);
    layout->addWidget(line);
    layout->addWidget(views, 1);
    return lower;
}

void InvestmentDetail::show(const QString &name) {
    if (name != m_name)
        m_shown.reset();
    m_name = name;
    load();
}

void InvestmentDetail::load() {
    if (m_name.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_session.ask<InvestmentDetailData>(
        [name = m_name, today = m_session.today()](OfficeFile &file) { return readInvestment(file, name, today); },
        this,
        [this, name = m_name](Result<InvestmentDetailData> found) {
            if (name != m_name)
                return; // another one was chosen meanwhile
            if (found)
                return take(std::move(*found));
            m_shown.reset();
            m_empty->setSentence(words(found.error()));
            m_stack->setCurrentWidget(m_empty);
        });
}

void InvestmentDetail::take(InvestmentDetailData found) {
    m_shown = std::move(found);
    const InvestmentCase &facts = m_shown->facts;
    m_header->setData(*m_shown);
    m_strip->setCase(facts);
    m_facts->setData(*m_shown);
    m_actions->setCase(facts, m_shown->actions);
    m_fitActions();
    m_quotas->setCase(facts);
    m_history->setEvents(facts.events);
    m_papers->setData(*m_shown);
    const int quotas = m_quotas->quotas()->rowCount();
    m_tabs->setTabText(Quotas,
                       quotas == 0 ? tr("Quotas") : tr("Quotas  %1 of %2").arg(m_quotas->quotas()->paid()).arg(quotas));
    m_tabs->setTabText(History, tr("History  %1").arg(facts.events.size()));
    m_tabs->setTabText(Papers,
                       tr("Documents  %1").arg(facts.invoices.size() + m_shown->moves.size() + m_shown->mails.size()));
    m_stack->setCurrentIndex(1);
}

void InvestmentDetail::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown) // rows and marks carry colours of the former one
        take(InvestmentDetailData(*m_shown));
}

void InvestmentDetail::open(QLatin1StringView action) {
    if (!m_shown)
        return;
    const auto state = std::ranges::find(m_shown->actions, action, &ActionState::action);
    if (state == m_shown->actions.end() || (!state->allowed && !state->withReason))
        return;
    if (m_form)
        m_form->reject();
    m_form = new ActionForm(m_session, *m_shown, state->action, this);
    connect(m_form, &ActionForm::performed, this, &InvestmentDetail::tell);
    m_form->open();
}

void InvestmentDetail::tell(const ActionForecast &done) {
    Message message{Message::Kind::Ok, ActionEffectText::done(done), {}, {}, u"investment-action"_s};
    const auto undo = std::ranges::find(done.after.actions, "undo"_L1, &ActionState::action);
    const auto events = done.events();
    const bool wasUndo = !events.empty() && events.back().type == InvestmentEvent::Type::Undo;
    if (undo != done.after.actions.end() && undo->allowed && !wasUndo) {
        message.button = tr("Undo…");
        message.run = [detail = QPointer<InvestmentDetail>(this), name = done.after.name()] {
            if (detail && detail->m_name == name)
                detail->open("undo"_L1);
            else if (detail)
                Q_EMIT detail->investmentWanted(name);
        };
    }
    Q_EMIT said(message);
    load();
}

} // namespace gkwh
