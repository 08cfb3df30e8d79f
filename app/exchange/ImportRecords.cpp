// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of members, banks, emissions, investments, action logs and savings as the operations that take them over.
#include "app/exchange/ImportRun.h"
#include "model/investment/EmissionRules.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/PeopleRepository.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// Whether the file speaks of something that is there already.
Result<bool> isKnown(Storage &storage, ExchangeKind kind, const QJsonObject &fields) {
    const auto text = [&](QLatin1StringView name) { return fields.value(name).toString(); };
    switch (kind) {
    case ExchangeKind::Members:
        return storage.people().member(text("code"_L1)).map([](const auto &found) { return found.has_value(); });
    case ExchangeKind::Banks:
        return storage.people().accounts(text("member"_L1)).map([&](const auto &accounts) {
            return std::ranges::find(accounts, text("iban"_L1), &BankAccount::iban) != accounts.end();
        });
    case ExchangeKind::Emissions:
        return storage.investments().emission(text("code"_L1)).map([](const auto &found) { return found.has_value(); });
    case ExchangeKind::Investments:
        return storage.investments().investment(text("name"_L1)).map([](const auto &found) {
            return found.has_value();
        });
    case ExchangeKind::Savings:
        return storage.investments()
            .savings(text("member"_L1), QDate(1, 1, 1), QDate(9999, 12, 31))
            .map([&](const auto &savings) {
                return std::ranges::find(savings, text("invoiceLine"_L1), &Saving::invoiceLine) != savings.end();
            });
    default:
        return false;
    }
}

QLatin1StringView operationOf(ExchangeKind kind, bool known) {
    switch (kind) {
    case ExchangeKind::Members:
        return known ? "member.change"_L1 : "member.add"_L1;
    case ExchangeKind::Banks:
        return "bank.set"_L1;
    case ExchangeKind::Emissions:
        return known ? "emission.change"_L1 : "emission.add"_L1;
    case ExchangeKind::Investments:
        return "investment.import"_L1;
    case ExchangeKind::ActionLog:
        return "actionlog.import"_L1;
    default:
        return "saving.set"_L1;
    }
}

/// The steps from one state of an emission to another. Where no way leads, the last step is one that is refused.
std::vector<EmissionAction> stepsBetween(Emission::State from, Emission::State to) {
    using State = Emission::State;
    using Action = EmissionAction;
    if (from == to)
        return {};
    if (to == State::Cancelled)
        return {Action::Cancel};
    if (to == State::Draft)
        return {Action::Reopen};
    std::vector<Action> steps;
    if (from == State::Cancelled)
        steps.push_back(Action::Reopen);
    if (from != State::Open)
        steps.push_back(Action::Open);
    if (to == State::Closed)
        steps.push_back(Action::Close);
    return steps;
}

} // namespace

Done ImportRun::add(const CsvRows<RecordRow> &read) {
    for (const RecordRow &row : read.rows)
        GKWH_TRY(addRecord(row));
    return {};
}

Done ImportRun::addRecord(const RecordRow &row) {
    const ExchangeKind kind = m_report.kind;
    GKWH_LET(known, isKnown(m_office.storage(), kind, row.fields));
    QJsonObject arguments = row.fields;
    const QJsonValue state = kind == ExchangeKind::Emissions ? arguments.take("state"_L1) : QJsonValue();
    UnitOfWork unit(m_office.storage()); // a row is done whole or not at all
    GKWH_TRY(unit.begin());
    GKWH_LET(outcome, perform(operationOf(kind, known), arguments, {&row.line, 1}));
    if (!outcome)
        return {};
    std::optional<bool> moved = false;
    if (state.isString()) {
        GKWH_LET(steps, moveEmission(arguments.value("code"_L1).toString(), state.toString(), row.line));
        moved = steps;
    }
    if (!moved)
        return {};
    GKWH_TRY(unit.commit());
    if (const QJsonArray faults = outcome->result.value("warnings"_L1).toArray(); !faults.isEmpty())
        m_report.warnings.push_back({u"invariant"_s, row.line, {}, {{u"faults"_s, faults}}});
    const bool changed = outcome->changed || *moved;
    ++(!changed ? m_report.same : known ? m_report.changed : m_report.added);
    return {};
}

/// Whether it moved; nothing where a rule refused.
Result<std::optional<bool>> ImportRun::moveEmission(const QString &code, const QString &state, int line) {
    const auto wanted = named<Emission::State>(state);
    if (!wanted) {
        m_report.errors.push_back(
            {u"bad-argument"_s, line, u"state"_s, {{u"argument"_s, u"state"_s}, {u"text"_s, state}}});
        return std::optional<bool>();
    }
    GKWH_LET(emission, m_office.storage().investments().emission(code));
    const std::vector<EmissionAction> steps = stepsBetween(emission->state, *wanted);
    for (const EmissionAction step : steps) {
        GKWH_LET(outcome, perform(u"emission."_s + nameOf(step), {{u"code"_s, code}}, {&line, 1}));
        if (!outcome)
            return std::optional<bool>();
    }
    return std::optional(!steps.empty());
}

} // namespace gkwh
