// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/Batch.h"

#include "model/curve/Madrid.h"
#include "model/investment/actions/Amortize.h"
#include "model/investment/actions/Charge.h"
#include "model/investment/actions/InterestAction.h"
#include "model/investment/actions/Mature.h"
#include "model/office/InvestmentLookup.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Own rate, else the one given for all.
std::optional<Ppm> rateFor(const BatchSettings &settings, const InvestmentCase &one) {
    return one.investment.rate ? one.investment.rate : settings.rate;
}

/// Whether interest is still to be paid up to a day; always where the day never comes.
bool isPaidBefore(const Investment &one, QDate day) {
    return !day.isValid() || !one.lastInterestPaidDate.isValid() || one.lastInterestPaidDate < day;
}

Result<ActionEffect> effectOf(Storage &storage, const BatchSettings &settings, const InvestmentCase &one) {
    switch (settings.action) {
    case BatchAction::Charge: {
        GKWH_LET(committed, committedAmounts(storage, one.emission, one.terms, one.member.code));
        return charge(one, {settings.day, {}, committed.memberInEmission, {}});
    }
    case BatchAction::Amortize:
        return amortize(one, settings.day);
    case BatchAction::Interest:
        return payInterest(one, {usualInterest(one).from, settings.day, rateFor(settings, one)});
    case BatchAction::Mature:
        return mature(one, settings.day);
    }
    Q_UNREACHABLE();
}

Operation operationOf(const BatchSettings &settings, const InvestmentCase &one) {
    Operation operation;
    QJsonObject &arguments = operation.arguments;
    arguments.insert(u"name"_s, one.investment.name);
    switch (settings.action) {
    case BatchAction::Charge:
        operation.kind = u"investment.invoice"_s;
        arguments.insert(u"date"_s, iso(settings.day));
        break;
    case BatchAction::Amortize:
        operation.kind = u"investment.amortize"_s;
        arguments.insert(u"until"_s, iso(settings.day));
        break;
    case BatchAction::Interest:
        operation.kind = u"investment.interest"_s;
        arguments.insert(u"from"_s, iso(usualInterest(one).from));
        arguments.insert(u"until"_s, iso(settings.day));
        if (const auto rate = rateFor(settings, one))
            arguments.insert(u"rate"_s, money::percent(*rate));
        break;
    case BatchAction::Mature:
        operation.kind = u"investment.mature"_s;
        arguments.insert(u"date"_s, iso(settings.day));
        break;
    }
    return operation;
}

void take(BatchRow &row, const ActionEffect &effect) {
    for (const InvestmentChange &change : effect.changes) {
        for (const InvestmentEvent &event : change.events)
            row.amount += event.amount.value_or(0);
    }
    for (const Invoice &invoice : effect.invoices)
        row.net += invoice.total;
    row.documents = static_cast<int>(effect.invoices.size());
}

} // namespace

BatchTotals totals(const std::vector<BatchRow> &rows) {
    BatchTotals totals;
    for (const BatchRow &row : rows) {
        if (row.state != BatchRow::State::Ready)
            continue;
        ++totals.count;
        totals.amount += row.amount;
        totals.net += row.net;
    }
    return totals;
}

bool concerns(const BatchSettings &settings, const InvestmentRow &row, const Terms &terms) {
    const Investment &one = row.investment;
    switch (settings.action) {
    case BatchAction::Charge:
        return row.reading.state == InvestmentState::Ordered || row.reading.state == InvestmentState::Signed;
    case BatchAction::Amortize:
        return row.nextQuota && row.nextQuota->date <= settings.day && !one.draft;
    case BatchAction::Interest:
        return terms.paysInterest() && one.isPaid() && one.outstanding() > 0 && isPaidBefore(one, settings.day)
               && isPaidBefore(one, one.lastEffectiveDate);
    case BatchAction::Mature:
        return terms.isBullet() && one.isPaid() && one.outstanding() > 0 && one.lastEffectiveDate.isValid()
               && one.lastEffectiveDate <= settings.day;
    }
    return false;
}

Result<std::vector<BatchRow>> previewBatch(OfficeFile &file, const BatchSettings &settings, const QStringList &names,
                                           const Progress &progress) {
    const QDate today = madrid::dayOf(file.office().desk().clock());
    std::vector<BatchRow> rows;
    rows.reserve(static_cast<size_t>(names.size()));
    for (qsizetype place = 0; place < names.size(); ++place) {
        GKWH_TRY(progress.report(place, names.size(), names.at(place)));
        BatchRow row;
        row.name = names.at(place);
        GKWH_LET(one, investmentCase(file.storage(), row.name, today));
        row.member = one.member.name;
        row.operation = operationOf(settings, one);
        const Result<ActionEffect> effect = effectOf(file.storage(), settings, one);
        if (effect && effect->changes.empty())
            continue;
        if (effect) {
            take(row, *effect);
        } else {
            row.state = BatchRow::State::Refused;
            row.refusal = effect.error();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<BatchRow> performBatch(OfficeFile &file, std::vector<BatchRow> rows, const Progress &progress) {
    const auto total = static_cast<qint64>(totals(rows).count);
    qint64 done = 0;
    bool stopped = false;
    for (BatchRow &row : rows) {
        if (row.state != BatchRow::State::Ready)
            continue;
        stopped = stopped || !progress.report(done++, total, row.name);
        if (stopped) {
            row.state = BatchRow::State::Waiting;
            continue;
        }
        const Result<Outcome> outcome = file.office().perform(row.operation);
        row.state = outcome ? BatchRow::State::Performed : BatchRow::State::Refused;
        if (!outcome)
            row.refusal = outcome.error();
    }
    return rows;
}

} // namespace gkwh
