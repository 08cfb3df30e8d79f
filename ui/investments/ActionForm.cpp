// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionForm.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "model/investment/actions/HandOver.h"
#include "model/office/PeopleRepository.h"
#include "ui/investments/ActionAttributeGrid.h"
#include "ui/investments/ActionEffectText.h"
#include "ui/investments/ActionEffectView.h"
#include "ui/investments/ActionPhases.h"
#include "ui/investments/HistoryWords.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/MemberField.h"
#include "ui/production/OpenDateEdit.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int pauseMs = 150;

ActionState stateOf(const InvestmentDetailData &data, QLatin1StringView action) {
    const auto found = std::ranges::find(data.actions, action, &ActionState::action);
    return found == data.actions.end() ? ActionState{action, {}} : *found;
}

QString titleOf(const InvestmentDetailData &data, QLatin1StringView action) {
    const auto phase = ActionPhases::phaseOf(data.facts).value_or(ActionPhase::LastAction);
    return ActionPhases::name(data.facts, action, phase) + u" – "_s + data.name();
}

QComboBox *causes() {
    auto *box = new QComboBox;
    for (const auto &cause : transferCauseNames)
        box->addItem(HistoryWords::value(u"cause"_s, QString(cause.text)), QString(cause.text));
    return box;
}

} // namespace

ActionForm::ActionForm(OfficeSession &session, const InvestmentDetailData &opened, QLatin1StringView action,
                       QWidget *parent)
    : FormDialog(titleOf(opened, action), ActionFields::primary(action, {}), parent), m_session(session),
      m_data(opened), m_action(action), m_effect(new ActionEffectView) {
    const ActionState state = stateOf(opened, action);
    setIntroduction(ActionFields::introduction(opened.facts, state));
    for (const ActionField &field : ActionFields::of(opened.facts, state))
        addInput(field);
    // the forecast counts like a field: nothing is done that was not seen
    addField("effect"_L1, tr("What will happen"), m_effect,
             [this] { return m_forecast && m_forecast->changes ? QString() : tr("Not reckoned yet."); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ActionForm::look);
    connect(&form(), &Form::edited, this, &ActionForm::touch);
    connect(&session, &OfficeSession::changed, this, &ActionForm::look);
    connect(this, &FormDialog::submitted, this, &ActionForm::perform);
    look();
}

ActionForm::Input ActionForm::inputOf(const ActionField &field) {
    using Kind = ActionField::Kind;
    const bool needed = field.needed;
    switch (field.kind) {
    case Kind::Day: {
        auto *day = new OpenDateEdit(tr("a day"), QDate::fromString(field.initial, Qt::ISODate));
        return {field.argument, day, [day] { return QJsonValue(day->day().toString(Qt::ISODate)); },
                [day] { return day->text().trimmed().isEmpty() ? tr("A day is needed.") : day->refusal(); }};
    }
    case Kind::Amount:
    case Kind::Rate: {
        auto *amount = new QLineEdit(field.initial);
        const auto value = [amount, usual = field.initial, needed]() -> QJsonValue {
            const auto cents = investmentwords::typedAmount(amount->text());
            const QString text = cents ? money::text(*cents) : QString();
            return text.isEmpty() || (!needed && text == usual) ? QJsonValue() : QJsonValue(text);
        };
        const auto refusal = [amount, needed, rate = field.kind == Kind::Rate] {
            if ((!needed && amount->text().trimmed().isEmpty()) || investmentwords::typedAmount(amount->text()))
                return QString();
            return rate ? tr("Write a rate such as 1.75.") : tr("Write an amount such as 1500.00.");
        };
        return {field.argument, amount, value, refusal};
    }
    case Kind::Member: {
        auto *member = new MemberField(tr("Name, code or VAT"));
        loadMembers(member);
        return {field.argument, member, [member] { return QJsonValue(member->code()); },
                [member] { return member->code().isEmpty() ? tr("Choose a member.") : QString(); }};
    }
    case Kind::Cause: {
        QComboBox *box = causes();
        return {field.argument, box, [box] { return QJsonValue(box->currentData().toString()); }, {}};
    }
    case Kind::Attributes: {
        auto *grid = new ActionAttributeGrid(m_data.facts.investment);
        connect(grid, &ActionAttributeGrid::edited, this, &ActionForm::touch);
        return {field.argument, grid, [grid] { return QJsonValue(grid->changes()); },
                [grid] { return grid->refusal(); }};
    }
    case Kind::Text:
        break;
    }
    auto *line = new QLineEdit(field.initial);
    const auto value = [line] {
        const QString text = line->text().trimmed();
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const auto refusal = [line, needed] {
        return needed && line->text().trimmed().isEmpty() ? tr("A few words are needed.") : QString();
    };
    return {field.argument, line, value, refusal};
}

void ActionForm::addInput(const ActionField &field) {
    m_inputs.push_back(inputOf(field));
    const Input &input = m_inputs.back();
    FormField *shown = addField(field.argument, field.label, input.editor, input.refusal);
    if (!field.effect.isEmpty())
        shown->setEffect(field.effect);
}

void ActionForm::loadMembers(QWidget *field) {
    m_session.ask<std::vector<Member>>([](OfficeFile &file) { return file.storage().people().members(); }, field,
                                       [field](const Result<std::vector<Member>> &members) {
                                           if (members)
                                               static_cast<MemberField *>(field)->setMembers(*members);
                                       });
}

QWidget *ActionForm::editor(QLatin1StringView argument) const {
    const auto found = std::ranges::find(m_inputs, argument, &Input::argument);
    return found == m_inputs.end() ? nullptr : found->editor;
}

Operation ActionForm::operation() const {
    Operation operation;
    operation.kind = u"investment."_s + m_action;
    operation.arguments.insert(u"name"_s, m_data.name());
    for (const Input &input : m_inputs) {
        if (const QJsonValue value = input.value(); !value.isNull())
            operation.arguments.insert(input.argument, value);
    }
    if (m_action == "correct"_L1)
        operation.arguments.insert(u"from"_s, money::text(m_data.facts.investment.nominal));
    return operation;
}

bool ActionForm::isFilledIn() const {
    return std::ranges::all_of(m_inputs,
                               [](const Input &input) { return !input.refusal || input.refusal().isEmpty(); });
}

void ActionForm::touch() {
    m_forecast.reset();
    form().validate();
    m_pause.start();
}

void ActionForm::look() {
    if (m_busy)
        return;
    const int asked = ++m_asked;
    const bool filledIn = isFilledIn();
    const auto question = [operation = operation(), name = m_data.name(), today = m_session.today(),
                           filledIn](OfficeFile &file, const Progress &) -> Result<Look> {
        GKWH_LET(now, readInvestment(file, name, today));
        if (!filledIn)
            return Look{std::move(now), refuse("incomplete"_L1)};
        return Look{std::move(now), foretell(file, operation, name, today)};
    };
    // it writes and takes it back, so it needs a connection that may write
    m_session.work<Look>({{}, {}, false, true}, question, this, [this, asked](Result<Look> look) {
        if (asked == m_asked)
            take(std::move(look));
    });
}

void ActionForm::take(Result<Look> look) {
    m_forecast.reset();
    if (!look) {
        m_effect->setRefusal(words(look.error()));
    } else {
        showNews(look->now.facts);
        if (look->forecast) {
            m_forecast = std::move(*look->forecast);
            m_effect->setLines(ActionEffectText::of(*m_forecast));
        } else {
            m_effect->setRefusal(look->forecast.error().code == "incomplete"_L1 ? tr("Fill in the fields above first.")
                                                                                : words(look->forecast.error()));
        }
    }
    setPrimaryText(ActionFields::primary(m_action, m_forecast ? ActionEffectText::amount(*m_forecast) : std::nullopt));
    form().validate();
}

void ActionForm::showNews(const InvestmentCase &now) {
    QStringList news;
    const auto known = std::min(m_data.facts.events.size(), now.events.size());
    for (auto event = now.events.begin() + static_cast<std::ptrdiff_t>(known); event != now.events.end(); ++event)
        news += tr("Meanwhile, %1, %2: %3")
                    .arg(HistoryWords::moment(event->at), event->user, HistoryWords::sentence(*event));
    m_effect->setNews(news);
}

void ActionForm::perform() {
    if (!m_forecast)
        return;
    m_busy = true;
    setBusy(true);
    const auto doing = [operation = operation(), seen = ActionSight::of(m_forecast->before.facts),
                        today = m_session.today()](OfficeFile &file, const Progress &) {
        return performSeen(file, operation, seen, today);
    };
    m_session.work<ActionForecast>({windowTitle(), {}, false}, doing, this, [this](const Result<ActionForecast> &done) {
        m_busy = false;
        if (done) {
            Q_EMIT performed(*done);
            return accept();
        }
        showRefusal(done.error());
        look();
    });
}

} // namespace gkwh
