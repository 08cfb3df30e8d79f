// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/InvestmentLookup.h"

#include "model/investment/actions/OrderNames.h"
#include "model/investment/DayShares.h"
#include "model/investment/TermsOverrides.h"
#include "model/office/DocumentRepository.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/PeopleRepository.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

/// What was withheld, and for the other years since the purchase what of the member's savings falls to the investment.
Result<SavingsOfYear> savingsOf(Storage &storage, const InvestmentCase &one) {
    GKWH_LET(savings, storage.investments().withholdings(one.investment.name));
    const bool bySavings = one.terms.withholdingBase == WithholdingBase::Savings && one.investment.isPaid();
    if (!bySavings)
        return savings;
    const QDate from(std::max(one.investment.purchaseDate.year(), firstWithholdingYear), 1, 1);
    GKWH_LET(lines, storage.investments().savings(one.member.code, from, QDate(one.today.year(), 12, 31)));
    std::map<int, Cents> totals;
    for (const Saving &line : lines)
        totals[line.invoiceDate.year()] += line.saving;
    if (totals.empty())
        return savings;
    GKWH_LET(siblings, storage.investments().investmentsOf(one.member.code));
    QHash<QString, Terms> termsByEmission{{one.emission.code, one.terms}};
    for (const Investment &sibling : siblings) {
        if (termsByEmission.contains(sibling.emission))
            continue;
        GKWH_LET(emission, knownEmission(storage, sibling.emission));
        GKWH_LET(terms, termsOf(storage, emission));
        termsByEmission.insert(sibling.emission, terms);
    }
    for (const auto &[year, total] : totals) {
        if (std::ranges::find(savings, year, &Withholding::year) != savings.end())
            continue;
        std::vector<qint64> shares;
        size_t own = 0;
        for (const Investment &sibling : siblings) {
            const Terms &terms = termsByEmission[sibling.emission];
            if (sibling.name == one.investment.name)
                own = shares.size();
            shares.push_back(terms.givesRights ? dayShares(sibling, terms, year) : 0);
        }
        const SavingPart part = splitSaving(one.terms, total, shares, year)[own];
        savings.push_back({year, part.saving, part.tax, {}});
    }
    return savings;
}

} // namespace

Result<Member> knownMember(Storage &storage, const QString &code) {
    GKWH_LET(member, storage.people().member(code));
    if (!member)
        return notFound("member"_L1, code);
    return std::move(*member);
}

Result<Emission> knownEmission(Storage &storage, const QString &code) {
    GKWH_LET(emission, storage.investments().emission(code));
    if (!emission)
        return notFound("emission"_L1, code);
    return std::move(*emission);
}

Result<Terms> termsOf(Storage &storage, const Emission &emission) {
    GKWH_LET(kinds, storage.investments().kinds());
    const auto kind = std::ranges::find(kinds, emission.kind, &Terms::code);
    if (kind == kinds.end())
        return notFound("kind"_L1, emission.kind);
    return overridden(*kind, emission.overrides);
}

Result<InvestmentCase> investmentCase(Storage &storage, const QString &name, QDate today) {
    GKWH_LET(investment, storage.investments().investment(name));
    if (!investment)
        return notFound("investment"_L1, name);
    InvestmentCase one;
    one.investment = std::move(*investment);
    one.today = today;
    GKWH_LET(emission, knownEmission(storage, one.investment.emission));
    one.emission = std::move(emission);
    GKWH_LET(terms, termsOf(storage, one.emission));
    one.terms = std::move(terms);
    GKWH_LET(member, knownMember(storage, one.investment.member));
    one.member = std::move(member);
    GKWH_LET(events, storage.investments().events(name));
    one.events = std::move(events);
    GKWH_LET(invoices, storage.documents().invoicesOf(name));
    one.invoices = std::move(invoices);
    GKWH_LET(remittances, storage.documents().remittancesFor(name));
    one.remittances = std::move(remittances);
    GKWH_LET(accounts, storage.people().accounts(one.member.code));
    one.accounts = std::move(accounts);
    GKWH_LET(mandates, storage.people().mandates(one.member.code));
    one.mandates = std::move(mandates);
    GKWH_LET(savings, savingsOf(storage, one));
    one.savings = std::move(savings);
    return one;
}

Result<CommittedAmounts> committedAmounts(Storage &storage, const Emission &emission, const Terms &terms,
                                          const QString &member) {
    CommittedAmounts amounts;
    if (emission.total.value_or(0) > 0) { // else nobody asks
        GKWH_LET(all, storage.investments().committed(emission.code));
        amounts.emission = all;
    }
    GKWH_LET(own, storage.investments().investmentsOf(member));
    for (const Investment &investment : own) {
        if (investment.emission == emission.code)
            amounts.memberInEmission += investment.committed();
        GKWH_LET(other, knownEmission(storage, investment.emission));
        GKWH_LET(otherTerms, termsOf(storage, other));
        if (otherTerms.family == terms.family)
            amounts.memberInFamily += investment.committed();
    }
    return amounts;
}

Result<QString> nextInvestmentName(Storage &storage, const Terms &terms) {
    GKWH_LET(greatest, storage.investments().greatestNumber(terms.sequence));
    return sequenceName(terms, greatest + 1);
}

namespace {

/// A JSON value in which a text is replaced wherever it stands.
QJsonValue renamed(const QJsonValue &value, const QString &old, const QString &name) {
    if (value.isString())
        return value.toString() == old ? QJsonValue(name) : value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(renamed(one, old, name));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject given = value.toObject();
        for (auto one = given.begin(); one != given.end(); ++one)
            object.insert(one.key(), renamed(one.value(), old, name));
        return object;
    }
    return value;
}

/// Remittances that the action began are called "?" and their mode; here they get the next free names, wherever they
/// are spoken of.
Done nameRemittances(Storage &storage, ActionEffect &effect) {
    int begun = 0;
    for (Remittance &remittance : effect.remittances) {
        if (!remittance.name.startsWith(u'?'))
            continue;
        GKWH_LET(name, storage.documents().nextRemittanceName(begun++));
        const QString old = std::exchange(remittance.name, name);
        for (Invoice &invoice : effect.invoices) {
            if (invoice.remittance == old)
                invoice.remittance = name;
        }
        for (InvestmentChange &change : effect.changes) {
            for (InvestmentEvent &event : change.events)
                event.payload = renamed(event.payload, old, name).toObject();
        }
    }
    return {};
}

Done writeRemittances(Storage &storage, const ActionEffect &effect, const InvestmentCase *before) {
    for (const Remittance &remittance : effect.remittances) {
        const Remittance *known = nullptr;
        if (before) {
            const auto found = std::ranges::find(before->remittances, remittance.name, &Remittance::name);
            known = found == before->remittances.end() ? nullptr : &*found;
        }
        GKWH_TRY(storage.documents().saveRemittance(remittance, known));
    }
    return {};
}

Done writePeople(Storage &storage, const ActionEffect &effect) {
    if (effect.member)
        GKWH_TRY(storage.people().saveMember(*effect.member));
    for (const BankAccount &account : effect.accounts)
        GKWH_TRY(storage.people().saveAccount(account));
    for (const Mandate &mandate : effect.mandates)
        GKWH_TRY(storage.people().saveMandate(mandate));
    return {};
}

Done writeChanges(Storage &storage, const Operation &operation, const ActionEffect &effect) {
    for (const InvestmentChange &change : effect.changes) {
        GKWH_TRY(storage.investments().saveInvestment(change.investment));
        for (InvestmentEvent event : change.events) {
            event.at = operation.at;
            event.user = operation.user;
            GKWH_TRY(storage.investments().append(change.investment.name, event));
        }
    }
    for (const auto &[investment, withholding] : effect.withheld)
        GKWH_TRY(storage.investments().saveWithholding(investment, withholding));
    return {};
}

/// What an undone action would have written to the member stays at home: of each wording the latest that still waits.
Done keepBackMails(Storage &storage, const InvestmentChange &change) {
    for (const InvestmentEvent &event : change.events) {
        for (const QJsonValue &wording : event.payload["suppress"_L1]["mails"_L1].toArray()) {
            GKWH_LET(mails, storage.documents().mailsAbout(change.investment.name));
            const auto latest = std::find_if(mails.rbegin(), mails.rend(), [&](const StoredMail &one) {
                return one.mail.wording == wording.toString() && one.mail.state == MailRow::State::Pending;
            });
            if (latest == mails.rend())
                continue;
            GKWH_TRY(latest->mail.suppress());
            GKWH_TRY(storage.documents().saveMail(*latest));
        }
    }
    return {};
}

} // namespace

Done writeEffect(Storage &storage, const Operation &operation, const ActionEffect &effect,
                 const InvestmentCase *before) {
    ActionEffect named = effect;
    GKWH_TRY(nameRemittances(storage, named));
    GKWH_TRY(writePeople(storage, named));
    GKWH_TRY(writeChanges(storage, operation, named));
    // the lines of a remittance belong to investments by their invoices, so these come first
    for (const Invoice &invoice : named.invoices)
        GKWH_TRY(storage.documents().saveInvoice(invoice));
    GKWH_TRY(writeRemittances(storage, named, before));
    for (const AccountMove &move : named.moves)
        GKWH_TRY(storage.documents().appendMove(move));
    for (const InvestmentChange &change : named.changes)
        GKWH_TRY(keepBackMails(storage, change));
    for (size_t place = 0; place < named.mails.size(); ++place) {
        MailRow mail = named.mails[place];
        mail.written = operation.at;
        GKWH_TRY(storage.documents().saveMail(
            {QUuid::createUuidV5(operation.id, u"mail %1"_s.arg(place)), std::move(mail)}));
    }
    return {};
}

} // namespace gkwh
