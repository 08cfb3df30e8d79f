// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/InvestmentLimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkOpen(const Emission *emission, QDate day) {
    if (!emission || emission->state != Emission::State::Open)
        return refuse("emission-closed"_L1, emission ? QJsonObject{{u"emission"_s, emission->code}} : QJsonObject());
    if (emission->startDate > day)
        return refuse("emission-not-started"_L1,
                      {{u"emission"_s, emission->code}, {u"start"_s, emission->startDate.toString(Qt::ISODate)}});
    if (emission->endDate.isValid() && emission->endDate < day)
        return refuse("emission-ended"_L1,
                      {{u"emission"_s, emission->code}, {u"end"_s, emission->endDate.toString(Qt::ISODate)}});
    return {};
}

} // namespace

Cents committed(const std::vector<Investment> &investments) {
    Cents sum = 0;
    for (const Investment &investment : investments)
        sum += investment.committed();
    return sum;
}

std::optional<Cents> InvestmentMaximum::amount() const {
    std::optional<Cents> least;
    for (const std::optional<Cents> &bound : {legal, room, firstPeriod}) {
        if (bound)
            least = std::max<Cents>(0, least ? std::min(*least, *bound) : *bound);
    }
    return least;
}

Result<InvestmentMaximum> investmentMaximum(const Terms &terms, const Emission *emission,
                                            const CommittedAmounts &committed, QDate day) {
    GKWH_TRY(checkOpen(emission, day));
    InvestmentMaximum maximum;
    if (const Cents total = emission->total.value_or(0); total > 0) {
        if (total <= committed.emission)
            return refuse("emission-complete"_L1, {{u"emission"_s, emission->code}, {u"total"_s, money::text(total)}});
        maximum.room = total - committed.emission;
    }
    if (terms.memberLimit)
        maximum.legal = *terms.memberLimit - committed.memberInFamily;
    const bool firstDays = !emission->limitedUntil.isValid() || day <= emission->limitedUntil;
    if (emission->limitedAmount.value_or(0) > 0 && firstDays)
        maximum.firstPeriod = *emission->limitedAmount - committed.memberInEmission;
    return maximum;
}

Done checkLimit(const InvestmentMaximum &maximum, Cents amount) {
    const auto most = maximum.amount();
    if (most && amount > *most)
        return refuse("limit"_L1, {{u"maximum"_s, money::text(*most)}, {u"given"_s, money::text(amount)}});
    return {};
}

bool needsLegalAttachment(const Terms &terms, Cents memberInEmission) {
    return terms.legalAttachmentOver && memberInEmission > *terms.legalAttachmentOver;
}

} // namespace gkwh
