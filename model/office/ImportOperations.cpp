// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// investment.import, actionlog.import, saving.set: what was kept elsewhere until now, taken over as it stands.
#include "model/curve/Madrid.h"
#include "model/investment/actions/ActionLogImport.h"
#include "model/investment/actions/ActionParts.h"
#include "model/investment/actions/Invariants.h"
#include "model/office/InvestmentAnswers.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

QDate today(const Work &work) { return madrid::dayOf(work.operation.at); }

/// An amount that was given; null is 0.
Done into(const Arguments &arguments, QLatin1StringView name, Cents &field) {
    if (!arguments.has(name))
        return {};
    const QString text = arguments.hasValue(name) ? arguments.text(name) : u"0"_s;
    const auto amount = money::hundredths(text);
    if (!amount)
        return refuse("bad-amount"_L1, {{u"argument"_s, QString(name)}, {u"text"_s, text}});
    field = *amount;
    return {};
}

/// What an investment is after the import; where nobody says, whoever has paid is no draft any more.
Result<Investment> asGiven(const Work &work, const std::optional<Investment> &known, const Emission &emission) {
    const Arguments &arguments = work.arguments;
    Investment investment = known.value_or(Investment());
    investment.name = arguments.text("name"_L1).trimmed();
    if (!known)
        investment.rate = emission.rate;
    arguments.into("member"_L1, investment.member);
    arguments.into("emission"_L1, investment.emission);
    GKWH_TRY(into(arguments, "nominal"_L1, investment.nominal));
    GKWH_TRY(into(arguments, "amortized"_L1, investment.amortized));
    for (const auto &[name, day] :
         {std::pair("orderDate"_L1, &investment.orderDate), std::pair("signedDate"_L1, &investment.signedDate),
          std::pair("purchaseDate"_L1, &investment.purchaseDate),
          std::pair("firstEffectiveDate"_L1, &investment.firstEffectiveDate),
          std::pair("lastEffectiveDate"_L1, &investment.lastEffectiveDate),
          std::pair("lastInterestPaidDate"_L1, &investment.lastInterestPaidDate)})
        arguments.into(name, *day);
    arguments.into("active"_L1, investment.active, true);
    if (!known)
        investment.draft = !investment.isPaid();
    arguments.into("draft"_L1, investment.draft, !investment.isPaid());
    return investment;
}

/// What cannot even be written down; the rest of §1.1 is told and taken over, for it stands like that.
Done checkStorable(const InvestmentCase &one) {
    if (one.investment.nominal <= 0)
        return refuse("bad-amount"_L1,
                      {{u"argument"_s, u"nominal"_s}, {u"text"_s, money::text(one.investment.nominal)}});
    QJsonArray faults;
    for (const QString &fault : invariantFaults(one)) {
        if (fault == "amortized-out-of-range"_L1 || fault == "unpaid-with-dates"_L1
            || fault == "unpaid-but-amortized"_L1)
            faults.append(fault);
    }
    return faults.isEmpty() ? Done() : refuse("invariant"_L1, {{u"faults"_s, faults}});
}

QJsonObject answer(const InvestmentCase &one) {
    QJsonObject result = investmentJson(one);
    if (const std::vector<QString> faults = invariantFaults(one); !faults.empty())
        result.insert(u"warnings"_s, QJsonArray::fromStringList({faults.begin(), faults.end()}));
    return result;
}

/// The day from which on the import counts: nothing is known of what lay between it and today.
QDate beginOf(const Investment &investment, QDate today) {
    QDate first = today;
    for (const QDate day : {investment.orderDate, investment.purchaseDate}) {
        if (day.isValid())
            first = std::min(first, day);
    }
    return first;
}

Result<QJsonObject> importInvestment(Work &work) {
    const QString name = work.arguments.text("name"_L1).trimmed();
    if (name.isEmpty())
        return badArgument("name"_L1, "empty"_L1);
    GKWH_LET(known, work.storage.investments().investment(name));
    for (const auto argument : {"member"_L1, "emission"_L1, "nominal"_L1}) {
        if (!known && !work.arguments.hasValue(argument))
            return badArgument(argument, "missing"_L1);
    }
    const QString emissionCode = work.arguments.text("emission"_L1);
    GKWH_LET(emission, knownEmission(work.storage, known && emissionCode.isEmpty() ? known->emission : emissionCode));
    GKWH_LET(investment, asGiven(work, known, emission));
    GKWH_TRY(knownMember(work.storage, investment.member));
    InvestmentCase one;
    if (known) {
        GKWH_LET(before, investmentCase(work.storage, name, today(work)));
        one = std::move(before);
        if (one.investment == investment)
            return answer(one);
    }
    one.investment = investment;
    one.emission = emission;
    GKWH_LET(terms, termsOf(work.storage, emission));
    one.terms = terms;
    one.today = today(work);
    GKWH_TRY(checkStorable(one));

    InvestmentEvent event =
        eventOf(InvestmentEvent::Type::Migrate, known ? one.today : beginOf(investment, one.today), investment.nominal,
                {{u"source"_s, u"import"_s}}, known.value_or(Investment()), investment);
    event.at = work.operation.at;
    event.user = work.operation.user;
    GKWH_TRY(work.storage.investments().saveInvestment(investment));
    GKWH_TRY(work.storage.investments().append(name, event));
    one.events.push_back(event);
    return answer(one);
}

/// Whether a stored entry is that one of the log; the number, and who undid it, are given by the store.
bool isSame(const InvestmentEvent &stored, const InvestmentEvent &logged) {
    return stored.type == logged.type && stored.payload == logged.payload && stored.amount == logged.amount
           && stored.date == logged.date;
}

/// What the log says and the history does not: an entry that is there twice must be said twice.
std::vector<InvestmentEvent> missing(std::vector<InvestmentEvent> stored, const std::vector<InvestmentEvent> &logged) {
    std::vector<InvestmentEvent> fresh;
    for (const InvestmentEvent &entry : logged) {
        const auto same =
            std::ranges::find_if(stored, [&](const InvestmentEvent &other) { return isSame(other, entry); });
        if (same == stored.end())
            fresh.push_back(entry);
        else
            stored.erase(same);
    }
    return fresh;
}

Result<QJsonObject> importActionLog(Work &work) {
    const QString name = work.arguments.text("investment"_L1).trimmed();
    GKWH_LET(investment, work.storage.investments().investment(name));
    if (!investment)
        return notFound("investment"_L1, name);
    const std::vector<InvestmentEvent> logged = importedActions(work.arguments.text("log"_L1));
    GKWH_LET(stored, work.storage.investments().events(name));
    const std::vector<InvestmentEvent> fresh = missing(stored, logged);
    for (InvestmentEvent event : fresh) {
        if (!event.at.isValid())
            event.at = work.operation.at;
        GKWH_TRY(work.storage.investments().append(name, event));
    }
    return QJsonObject{{u"investment"_s, name},
                       {u"entries"_s, static_cast<qint64>(logged.size())},
                       {u"added"_s, static_cast<qint64>(fresh.size())}};
}

Result<QJsonObject> setSaving(Work &work) {
    Saving saving;
    GKWH_LET(member, knownMember(work.storage, work.arguments.text("member"_L1)));
    saving.member = member.code;
    saving.invoiceLine = work.arguments.text("invoiceLine"_L1).trimmed();
    if (saving.invoiceLine.isEmpty())
        return badArgument("invoiceLine"_L1, "empty"_L1);
    saving.invoiceDate = work.arguments.date("invoiceDate"_L1);
    saving.kwh = work.arguments.whole("kwh"_L1);
    GKWH_TRY(into(work.arguments, "saving"_L1, saving.saving));
    GKWH_TRY(work.storage.investments().saveSaving(saving));
    return QJsonObject{{u"member"_s, saving.member},
                       {u"invoiceLine"_s, saving.invoiceLine},
                       {u"invoiceDate"_s, dateJson(saving.invoiceDate)},
                       {u"kwh"_s, saving.kwh},
                       {u"saving"_s, money::text(saving.saving)}};
}

} // namespace

std::vector<OperationKind> importOperations() {
    return {{"investment.import"_L1,
             {{"name"_L1, Type::Text, required},
              {"member"_L1},
              {"emission"_L1},
              {"nominal"_L1},
              {"amortized"_L1},
              {"orderDate"_L1, Type::Date},
              {"signedDate"_L1, Type::Date},
              {"purchaseDate"_L1, Type::Date},
              {"firstEffectiveDate"_L1, Type::Date},
              {"lastEffectiveDate"_L1, Type::Date},
              {"lastInterestPaidDate"_L1, Type::Date},
              {"draft"_L1, Type::Flag},
              {"active"_L1, Type::Flag}},
             true,
             importInvestment},
            {"actionlog.import"_L1,
             {{"investment"_L1, Type::Text, required}, {"log"_L1, Type::Text, required}},
             true,
             importActionLog},
            {"saving.set"_L1,
             {{"member"_L1, Type::Text, required},
              {"invoiceLine"_L1, Type::Text, required},
              {"invoiceDate"_L1, Type::Date, required},
              {"kwh"_L1, Type::Whole, required},
              {"saving"_L1, Type::Text, required}},
             true,
             setSaving}};
}

} // namespace gkwh
