// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one action: its fields, and below them what it will do, reckoned anew at every change; the primary button
// says verb and amount. Owns fields and forecast; performs what was shown, or says what changed meanwhile.
#pragma once

#include "model/office/Operation.h"
#include "ui/common/FormDialog.h"
#include "ui/investments/ActionFields.h"
#include "ui/investments/ActionForecast.h"

#include <QTimer>

namespace gkwh {

class ActionEffectView;
class OfficeSession;

class ActionForm : public FormDialog {
    Q_OBJECT
public:
    ActionForm(OfficeSession &session, const InvestmentDetailData &opened, QLatin1StringView action,
               QWidget *parent = nullptr);

    /// What was entered.
    Operation operation() const;
    /// Of what is entered now; nothing while it is being reckoned, or refused.
    const std::optional<ActionForecast> &forecast() const { return m_forecast; }
    ActionEffectView *effect() const { return m_effect; }
    /// The editor of an argument; nullptr where the form does not ask for it.
    QWidget *editor(QLatin1StringView argument) const;

Q_SIGNALS:
    void performed(const gkwh::ActionForecast &done);

private:
    struct Look {
        InvestmentDetailData now;
        Result<ActionForecast> forecast;
    };
    struct Input {
        QLatin1StringView argument;
        QWidget *editor;
        std::function<QJsonValue()> value; ///< null: left out
        std::function<QString()> refusal;
    };

    void addInput(const ActionField &field);
    Input inputOf(const ActionField &field);
    void loadMembers(QWidget *field);
    void touch();
    void look();
    void take(Result<Look> look);
    void showNews(const InvestmentCase &now);
    void perform();
    bool isFilledIn() const;

    OfficeSession &m_session;
    InvestmentDetailData m_data; ///< as it was when the form was opened
    QLatin1StringView m_action;
    std::vector<Input> m_inputs;
    ActionEffectView *m_effect;
    std::optional<ActionForecast> m_forecast;
    QTimer m_pause;
    int m_asked = 0; ///< answers to older questions are not wanted any more
    bool m_busy = false;
};

} // namespace gkwh
