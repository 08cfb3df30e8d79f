// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/OrderDialog.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "model/people/Iban.h"
#include "ui/investments/InvestmentWords.h"
#include "ui/investments/MemberField.h"
#include "ui/production/OpenDateEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int outcomeLines = 6;

QString wordsOfIban(const QString &why) {
    if (why == "foreign"_L1)
        return OrderDialog::tr("Only accounts in Spain (ES) can be charged.");
    if (why == "checksum"_L1)
        return OrderDialog::tr("Its check digits do not fit: at least one character is wrong.");
    if (why == "ccc"_L1)
        return OrderDialog::tr("The control digits of bank and account do not fit: at least one digit is wrong.");
    return OrderDialog::tr("This is no IBAN: two letters, then the digits of the account.");
}

/// Which field a rule is about.
QString argumentOf(const QString &code) {
    if (code == "bad-amount"_L1 || code == "limit"_L1)
        return u"amount"_s;
    if (code == "bad-iban"_L1 || code == "no-bank"_L1)
        return u"iban"_s;
    if (code == "not-member"_L1)
        return u"member"_s;
    if (code == "bad-date"_L1)
        return u"date"_s;
    return code.startsWith("emission-"_L1) ? u"emission"_s : QString();
}

} // namespace

OrderDialog::OrderDialog(OfficeSession &session, std::shared_ptr<const InvestmentIndex> index, const QString &member,
                         QWidget *parent)
    : FormDialog(tr("Order an investment"), tr("Order"), parent), m_session(session), m_index(std::move(index)),
      m_member(new MemberField(tr("Code, name or VAT"))), m_emission(new QComboBox),
      m_date(new OpenDateEdit(tr("day of the order"), m_session.today())), m_amount(new QLineEdit),
      m_iban(new QLineEdit), m_outcome(new QLabel) {
    addFields(member);
    m_outcome->setWordWrap(true);
    m_outcome->setFrameShape(QFrame::StyledPanel);
    m_outcome->setMargin(theme::Step3);
    m_outcome->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // else the fields drift apart
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_outcome->setMinimumHeight(outcomeLines * fontMetrics().height() + 2 * theme::Step3);
    m_outcome->setAccessibleName(tr("What will come of it"));
    form().addWidget(m_outcome);
    connect(m_member, &MemberField::meant, this, &OrderDialog::ask);
    connect(m_emission, &QComboBox::currentIndexChanged, this, &OrderDialog::ask);
    connect(m_iban, &QLineEdit::textEdited, this, &OrderDialog::groupIban);
    connect(&form(), &Form::edited, this, &OrderDialog::showEffects);
    connect(&m_session, &OfficeSession::changed, this, &OrderDialog::ask);
    ask();
    showEffects();
}

void OrderDialog::addFields(const QString &member) {
    m_member->setMembers(m_index->members());
    m_member->setCode(member);
    for (const Emission &emission : m_index->emissions()) {
        if (emission.state == Emission::State::Open)
            m_emission->addItem(u"%1 · %2"_s.arg(emission.code, emission.name), emission.code);
    }
    m_amount->setPlaceholderText(investmentwords::amount(100'000));
    m_iban->setPlaceholderText(u"ES00 0000 0000 0000 0000 0000"_s);
    m_memberField = addField("member"_L1, tr("&Member"), m_member, [this] { return refusalOfMember(); });
    m_emissionField = addField("emission"_L1, tr("&Emission"), m_emission, [this] { return refusalOfEmission(); });
    addField("date"_L1, tr("&Day of the order"), m_date, [this] { return refusalOfDay(); });
    m_amountField = addField("amount"_L1, tr("&Amount, €"), m_amount, [this] { return refusalOfAmount(); });
    m_ibanField =
        addField("iban"_L1, tr("&IBAN, if it is to be another one"), m_iban, [this] { return refusalOfIban(); });
}

void OrderDialog::ask() {
    const QString emission = m_emission->currentData().toString();
    if (emission.isEmpty())
        return;
    m_session.ask<OrderFacts>(
        [emission, member = m_member->code()](OfficeFile &file) { return orderFacts(file, emission, member); }, this,
        [this, asked = ++m_asked](Result<OrderFacts> facts) {
            if (asked == m_asked)
                takeFacts(std::move(facts));
        });
}

void OrderDialog::takeFacts(Result<OrderFacts> facts) {
    if (!facts)
        return showOrderRefusal(facts.error());
    m_facts = std::move(*facts);
    form().validate();
    showEffects();
}

OrderRequest OrderDialog::request() const {
    OrderRequest request = m_facts->request;
    request.date = m_date->day();
    request.amount = investmentwords::typedAmount(m_amount->text()).value_or(0);
    request.iban = m_iban->text();
    return request;
}

QString OrderDialog::refusalOfMember() const {
    if (m_member->isUnknown())
        return tr("Nobody is called so. Choose one of those offered.");
    if (m_member->code().isEmpty())
        return tr("Say who invests.");
    const Member *member = m_index->member(m_member->code());
    if (member && !member->isMember())
        return tr("%1 is no member now, and only members can invest.").arg(member->name);
    return {};
}

QString OrderDialog::refusalOfEmission() const {
    if (m_emission->count() == 0)
        return tr("No emission is open. Open one on the page Emissions first.");
    if (m_facts && !m_facts->maximum)
        return words(m_facts->maximum.error());
    return {};
}

QString OrderDialog::refusalOfDay() const {
    if (!m_date->day().isValid())
        return m_date->text().trimmed().isEmpty() ? tr("Say on which day it was ordered.") : m_date->refusal();
    if (m_date->day() > m_session.today())
        return tr("An order cannot be of a day to come: today is %1.").arg(format::dayMonthYear(m_session.today()));
    return {};
}

QString OrderDialog::refusalOfAmount() const {
    const auto amount = investmentwords::typedAmount(m_amount->text());
    if (!amount)
        return m_amount->text().trimmed().isEmpty()
                   ? tr("Say how much.")
                   : tr("This is no amount. Write digits without groups, such as 1500 or 1500.00.");
    if (*amount <= 0)
        return tr("An investment is more than nothing.");
    if (!m_facts)
        return {};
    const Terms &terms = m_facts->request.terms;
    if (!checkUnit(terms, *amount))
        return tr("It must be a multiple of %1: %2 or %3.")
            .arg(format::money(terms.unit), format::money(*amount / terms.unit * terms.unit),
                 format::money((*amount / terms.unit + 1) * terms.unit));
    if (m_facts->maximum && !checkLimit(*m_facts->maximum, *amount))
        return tr("That is more than may be invested: at most %1.")
            .arg(format::money(m_facts->maximum->amount().value_or(0)));
    return {};
}

QString OrderDialog::refusalOfIban() const {
    const IbanAsTyped typed = iban::asTyped(m_iban->text());
    switch (typed.state) {
    case IbanAsTyped::State::Wrong:
        return wordsOfIban(typed.why);
    case IbanAsTyped::State::Incomplete:
        return m_iban->hasFocus() ? tr("It is not complete yet.") : tr("It is too short.");
    case IbanAsTyped::State::Empty:
    case IbanAsTyped::State::Right:
        break;
    }
    return {};
}

void OrderDialog::groupIban() {
    // the cursor stays behind the character that it was behind
    const int before = static_cast<int>(iban::clean(m_iban->text().left(m_iban->cursorPosition())).size());
    const QString grouped = iban::asTyped(m_iban->text()).grouped;
    if (grouped == m_iban->text())
        return;
    m_iban->setText(grouped);
    int place = 0;
    for (int seen = 0; place < grouped.size() && seen < before; ++place)
        seen += grouped.at(place) == u' ' ? 0 : 1;
    m_iban->setCursorPosition(place);
}

QString OrderDialog::maximumText() const {
    if (!m_facts)
        return tr("Looking how much may still be invested…");
    if (!m_facts->maximum)
        return {};
    const auto most = m_facts->maximum->amount();
    const QString unit = format::money(m_facts->request.terms.unit);
    if (!most)
        return tr("As much as they like, in multiples of %1.").arg(unit);
    if (*most == 0)
        return tr("Nothing more may be invested here.");
    return tr("At most %1 may still be invested, in multiples of %2.").arg(format::money(*most), unit);
}

void OrderDialog::showAccount() {
    const Member *member = m_index->member(m_member->code());
    const IbanAsTyped typed = iban::asTyped(m_iban->text());
    if (typed.state == IbanAsTyped::State::Right)
        m_ibanField->setEffect(tr("The IBAN is right. A mandate for it is made if there is none."));
    else if (typed.state == IbanAsTyped::State::Empty && member)
        m_ibanField->setEffect(
            member->iban.isEmpty()
                ? tr("No account is known: without one it cannot be charged.")
                : tr("Left empty: %1, as for their other investments.").arg(iban::grouped(member->iban)));
    else
        m_ibanField->setEffect({});
}

QString OrderDialog::outcomeText() {
    const QString quiet = tr("What will come of it shows here once all is filled in.");
    if (!m_facts || !form().isValid())
        return quiet;
    const Result<ActionEffect> effect = order(request());
    if (!effect)
        return words(effect.error());
    const Investment &investment = effect->investment();
    const OrderRequest asked = request();
    QStringList sentences{
        tr("%1 will be in state “%2”: %3 of %4 in %5.")
            .arg(investment.name,
                 investmentwords::state(
                     stateOf(investment, asked.terms, effect->changes.front().events, asked.today).state),
                 format::money(investment.nominal), asked.member.name, asked.emission.code)};
    if (!effect->mandates.empty())
        sentences.append(tr("A mandate to charge %1 is made.").arg(iban::grouped(effect->mandates.front().iban)));
    if (!effect->mails.empty())
        sentences.append(asked.member.email.isEmpty()
                             ? tr("A letter is written: no e-mail of %1 is known.").arg(asked.member.name)
                             : tr("A mail goes to %1.").arg(asked.member.email));
    sentences.append(asked.terms.requiresSignature ? tr("Next: the member signs, then it is charged.")
                                                   : tr("Next: it is charged."));
    return sentences.join(u'\n');
}

void OrderDialog::showEffects() {
    m_amountField->setEffect(maximumText());
    showAccount();
    m_outcome->setText(outcomeText());
    const auto amount = investmentwords::typedAmount(m_amount->text());
    setPrimaryText(amount && *amount > 0 ? tr("Order %1").arg(format::money(*amount)) : tr("Order"));
}

QString OrderDialog::expectedName() const { return m_facts ? nameOf(m_facts->request) : QString(); }

void OrderDialog::showOrderRefusal(Refusal refusal) {
    if (const QString argument = argumentOf(refusal.code); !argument.isEmpty())
        refusal.arguments.insert(u"argument"_s, argument);
    showRefusal(refusal);
}

Operation OrderDialog::operation() const {
    Operation operation;
    operation.kind = u"investment.order"_s;
    operation.arguments =
        QJsonObject{{u"member"_s, m_member->code()},
                    {u"emission"_s, m_emission->currentData().toString()},
                    {u"date"_s, m_date->day().toString(Qt::ISODate)},
                    {u"amount"_s, money::text(investmentwords::typedAmount(m_amount->text()).value_or(0))}};
    if (const QString clean = iban::clean(m_iban->text()); !clean.isEmpty())
        operation.arguments.insert(u"iban"_s, clean);
    return operation;
}

} // namespace gkwh
