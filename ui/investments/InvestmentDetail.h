// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One investment: its data, its life as a strip, what can be done with it, its quotas, history and documents. Owns
// these views and opens the forms of the actions.
#pragma once

#include "ui/common/Message.h"
#include "ui/investments/InvestmentDetailQuery.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gkwh {

struct ActionForecast;
class ActionForm;
class ActionPanel;
class EmptyState;
class HistoryView;
class InvestmentDetailFacts;
class InvestmentDetailHeader;
class InvestmentDetailPapers;
class LifeStrip;
class OfficeSession;
class QuotaPane;

class InvestmentDetail : public QWidget {
    Q_OBJECT
public:
    explicit InvestmentDetail(OfficeSession &session, QWidget *parent = nullptr);

    using QWidget::show;
    /// Loads an investment; an empty name shows none. It is asked for again whenever the file changes.
    void show(const QString &name);
    const QString &name() const { return m_name; }
    /// Once it is there.
    const std::optional<InvestmentDetailData> &shown() const { return m_shown; }

    /// Opens the form of an action that is allowed, "pay"; else nothing happens.
    void open(QLatin1StringView action);
    ActionForm *form() const { return m_form; }
    LifeStrip *strip() const { return m_strip; }
    ActionPanel *actions() const { return m_actions; }
    QuotaPane *quotas() const { return m_quotas; }
    HistoryView *history() const { return m_history; }
    InvestmentDetailPapers *papers() const { return m_papers; }
    QTabBar *tabs() const { return m_tabs; }

Q_SIGNALS:
    void said(const Message &message);
    void investmentWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeUpper();
    QWidget *makeLower();
    void load();
    void take(InvestmentDetailData found);
    void tell(const ActionForecast &done);

    OfficeSession &m_session;
    QString m_name;
    std::optional<InvestmentDetailData> m_shown;
    QPointer<ActionForm> m_form;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    InvestmentDetailHeader *m_header;
    LifeStrip *m_strip;
    InvestmentDetailFacts *m_facts;
    ActionPanel *m_actions;
    std::function<void()> m_fitActions; ///< their area is as high as they are
    QTabBar *m_tabs;
    QuotaPane *m_quotas;
    HistoryView *m_history;
    InvestmentDetailPapers *m_papers;
};

} // namespace gkwh
