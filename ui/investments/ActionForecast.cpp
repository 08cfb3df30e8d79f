// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionForecast.h"

#include "model/office/InvestmentLookup.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

template <typename T>
std::vector<T> behind(const std::vector<T> &before, const std::vector<T> &after) {
    const auto known = std::min(before.size(), after.size());
    return {after.begin() + static_cast<std::ptrdiff_t>(known), after.end()};
}

/// Within a unit of work that somebody else commits or takes back.
Result<ActionForecast> performInside(OfficeFile &file, const Operation &operation, const QString &name, QDate today) {
    ActionForecast forecast;
    GKWH_LET(before, readInvestment(file, name, today));
    forecast.before = std::move(before);
    const std::vector<Operation> one{operation};
    GKWH_LET(outcomes, file.office().performAll(one));
    forecast.changes = outcomes.front().changed;
    for (const QJsonValue &warning : outcomes.front().result.value("warnings"_L1).toArray())
        forecast.warnings += warning.toString();
    GKWH_LET(after, readInvestment(file, name, today));
    forecast.after = std::move(after);
    for (const QString &successor : behind(forecast.before.successors, forecast.after.successors)) {
        GKWH_LET(other, investmentCase(file.storage(), successor, today));
        forecast.others.push_back(std::move(other));
    }
    return forecast;
}

} // namespace

std::vector<Invoice> ActionForecast::documents() const {
    std::vector<Invoice> touched;
    for (const Invoice &invoice : after.facts.invoices) {
        if (std::ranges::find(before.facts.invoices, invoice) == before.facts.invoices.end())
            touched.push_back(invoice);
    }
    return touched;
}

std::vector<InvestmentEvent> ActionForecast::events() const { return behind(before.facts.events, after.facts.events); }

std::vector<AccountMove> ActionForecast::moves() const { return behind(before.moves, after.moves); }

std::vector<MailRow> ActionForecast::mails() const {
    std::vector<MailRow> written;
    for (const StoredMail &mail : after.mails) {
        const auto same = std::ranges::find(before.mails, mail.uuid, &StoredMail::uuid);
        if (same == before.mails.end() || same->mail != mail.mail)
            written.push_back(mail.mail);
    }
    return written;
}

ActionSight ActionSight::of(const InvestmentCase &facts) {
    const auto undone =
        std::ranges::count_if(facts.events, [](const InvestmentEvent &event) { return !event.counts(); });
    return {facts.investment.name, static_cast<int>(facts.events.size()), static_cast<int>(undone)};
}

Result<ActionForecast> foretell(OfficeFile &file, const Operation &operation, const QString &name, QDate today) {
    UnitOfWork unit(file.storage());
    GKWH_TRY(unit.begin());
    return performInside(file, operation, name, today);
}

Result<ActionForecast> performSeen(OfficeFile &file, const Operation &operation, const ActionSight &seen, QDate today) {
    UnitOfWork unit(file.storage());
    GKWH_TRY(unit.begin());
    GKWH_LET(present, investmentCase(file.storage(), seen.investment, today));
    if (ActionSight::of(present) != seen)
        return refuse("changed-meanwhile"_L1, {{u"name"_s, seen.investment}});
    GKWH_LET(performed, performInside(file, operation, seen.investment, today));
    GKWH_TRY(unit.commit());
    return performed;
}

} // namespace gkwh
