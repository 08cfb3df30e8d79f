// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/ActionEffectText.h"

#include "app/setup/Format.h"
#include "model/investment/actions/ActionAttributes.h"
#include "ui/investments/HistoryWords.h"
#include "ui/investments/InvestmentDetailPapers.h"
#include "ui/investments/InvestmentWords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Kind = ActionEffectLine::Kind;
using Lines = std::vector<ActionEffectLine>;

constexpr QLatin1StringView shown[] = {"nominal"_L1,           "amortized"_L1,           "orderDate"_L1,
                                       "signedDate"_L1,        "purchaseDate"_L1,        "firstEffectiveDate"_L1,
                                       "lastEffectiveDate"_L1, "lastInterestPaidDate"_L1};

void addState(Lines &lines, const ActionForecast &forecast) {
    const QString before = investmentwords::state(forecast.before.facts.state());
    const QString after = investmentwords::state(forecast.after.facts.state());
    if (before == after)
        lines.push_back(
            {Kind::Change, ActionEffectText::tr("State"), {}, ActionEffectText::tr("%1, as before").arg(after)});
    else
        lines.push_back({Kind::Change, ActionEffectText::tr("State"), before, after});
}

void addChanges(Lines &lines, const ActionForecast &forecast) {
    const Investment &before = forecast.before.facts.investment;
    const Investment &after = forecast.after.facts.investment;
    const QJsonObject changes = changesBetween(before, after);
    for (const QLatin1StringView name : shown) {
        const QJsonArray both = changes.value(name).toArray();
        if (!both.isEmpty())
            lines.push_back({Kind::Change, HistoryWords::attribute(name), HistoryWords::value(name, both.at(0)),
                             HistoryWords::value(name, both.at(1))});
    }
    if (before.outstanding() != after.outstanding())
        lines.push_back({Kind::Change, HistoryWords::attribute(u"outstanding"_s), format::money(before.outstanding()),
                         format::money(after.outstanding())});
}

void addOthers(Lines &lines, const ActionForecast &forecast) {
    for (const InvestmentCase &other : forecast.others)
        lines.push_back({Kind::Document,
                         ActionEffectText::tr("New: %1").arg(other.investment.name),
                         {},
                         u"%1, %2, %3"_s.arg(other.member.name, format::money(other.investment.outstanding()),
                                             investmentwords::state(other.state()))});
}

QString remittanceOf(const Invoice &invoice, const InvestmentCase &facts) {
    if (invoice.remittance.isEmpty())
        return {};
    const auto found = std::ranges::find(facts.remittances, invoice.remittance, &Remittance::name);
    const QString state = found == facts.remittances.end() ? QString() : InvestmentDetailPapers::state(found->state);
    return ActionEffectText::tr("in remittance %1 (%2)").arg(invoice.remittance, state);
}

void addDocuments(Lines &lines, const ActionForecast &forecast) {
    for (const Invoice &invoice : forecast.documents()) {
        const auto former = std::ranges::find(forecast.before.facts.invoices, invoice.name, &Invoice::name);
        const QString state = InvestmentDetailPapers::state(invoice.state);
        QStringList facts{format::money(invoice.total)};
        if (former != forecast.before.facts.invoices.end()) {
            const QString was = InvestmentDetailPapers::state(former->state);
            facts += was == state ? state : was + u" → "_s + state;
        }
        if (const QString remittance = remittanceOf(invoice, forecast.after.facts); !remittance.isEmpty())
            facts += remittance;
        lines.push_back({Kind::Document, invoice.name, {}, facts.join(u", "_s)});
        if (former != forecast.before.facts.invoices.end())
            continue;
        for (const InvoiceLine &line : invoice.lines) {
            lines.push_back({Kind::Detail,
                             InvestmentDetailPapers::lineWords(line, forecast.after.facts.terms),
                             {},
                             format::money(line.amount())});
            if (line.taxAmount() != 0)
                lines.push_back({Kind::Detail, ActionEffectText::tr("IRPF"), {}, format::money(line.taxAmount())});
        }
    }
}

void addPapers(Lines &lines, const ActionForecast &forecast) {
    if (const auto moves = std::ssize(forecast.moves()); moves > 0)
        lines.push_back({Kind::Note,
                         ActionEffectText::tr("Books"),
                         {},
                         ActionEffectText::tr("%n move(s)", nullptr, static_cast<int>(moves))});
    for (const MailRow &mail : forecast.mails())
        lines.push_back({Kind::Note,
                         InvestmentDetailPapers::mail(mail.wording),
                         {},
                         mail.state == MailRow::State::Suppressed
                             ? ActionEffectText::tr("kept back")
                             : ActionEffectText::tr("to %1, goes out later").arg(mail.recipient)});
}

} // namespace

QString ActionEffectText::warning(const QString &code) {
    const std::pair<QLatin1StringView, QString> texts[] = {
        {"divest-notice"_L1, tr("The contract asks for notice; see that it was given.")},
        {"divest-cap"_L1, tr("More than the yearly part of this kind leaves in this year.")},
        {"needs-signature"_L1, tr("The receiver has still to sign a contract.")},
        {"pending-withholding"_L1, tr("Tax of the giver has not been kept back yet.")},
        {"no-bridge-account"_L1, tr("The kind names no bank account in the books: the payment is not booked.")},
        {"purchase-before-order"_L1, tr("The payment is older than the order.")},
    };
    for (const auto &[known, text] : texts) {
        if (known == code)
            return text;
    }
    return code;
}

std::vector<ActionEffectLine> ActionEffectText::of(const ActionForecast &forecast) {
    if (!forecast.changes)
        return {{Kind::Note, tr("Nothing is to be done"), {}, tr("nothing would change")}};
    Lines lines;
    addState(lines, forecast);
    addChanges(lines, forecast);
    addOthers(lines, forecast);
    addDocuments(lines, forecast);
    addPapers(lines, forecast);
    for (const QString &code : forecast.warnings)
        lines.push_back({Kind::Warning, warning(code)});
    return lines;
}

std::optional<Cents> ActionEffectText::amount(const ActionForecast &forecast) {
    std::optional<Cents> sum;
    for (const InvestmentEvent &event : forecast.events()) {
        if (event.amount && event.type != InvestmentEvent::Type::Undo)
            sum = sum.value_or(0) + *event.amount;
    }
    return sum;
}

QString ActionEffectText::done(const ActionForecast &forecast) {
    const std::vector<InvestmentEvent> events = forecast.events();
    const QString &name = forecast.after.name();
    if (events.empty())
        return tr("%1 stays as it was.").arg(name);
    if (events.size() == 1)
        return name + u" · "_s + HistoryWords::sentence(events.front());
    return name + u" · "_s + tr("%n entries", nullptr, static_cast<int>(events.size())) + u": "_s
           + format::money(amount(forecast).value_or(0));
}

} // namespace gkwh
