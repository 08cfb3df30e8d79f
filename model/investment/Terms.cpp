// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/Terms.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

bool isPart(std::optional<Ppm> share) { return !share || (*share >= 0 && *share <= money::one); }
bool isAmount(std::optional<Cents> amount) { return !amount || *amount >= 0; }

tl::unexpected<Refusal> bad(QLatin1StringView column, QLatin1StringView why = "range"_L1) {
    return refuse("bad-argument"_L1, {{u"argument"_s, QString(column)}, {u"why"_s, QString(why)}});
}

Done checkTime(const Terms &terms) {
    if (terms.waitingDays < 0 || (terms.waitingUnit == WaitingUnit::Years && terms.waitingDays % 365 != 0))
        return bad("waiting_days"_L1);
    if (terms.pioneerDays < 0 || (terms.pioneerBefore.isValid() && terms.pioneerDays > terms.waitingDays))
        return bad("pioneer_days"_L1);
    if (terms.durationYears < 0 || (terms.durationYears > 0 && terms.waitingDays >= 365 * terms.durationYears))
        return bad("duration_years"_L1);
    return {};
}

Done checkReturn(const Terms &terms) {
    if (terms.returnMode != ReturnMode::Divest && terms.durationYears == 0)
        return bad("return_mode"_L1, "needs-duration"_L1);
    if (terms.amortizes() && (terms.graceYears < 1 || terms.graceYears > terms.durationYears))
        return bad("grace_years"_L1);
    if (!isPart(terms.withholding))
        return bad("withholding_ppm"_L1);
    if (terms.withholdingBase == WithholdingBase::Savings && !terms.givesRights)
        return bad("withholding_base"_L1, "needs-rights"_L1);
    return {};
}

Done checkPenalty(const Terms &terms) {
    if (terms.penaltyMode == PenaltyMode::MonthsInterest && !terms.paysInterest())
        return bad("penalty_mode"_L1, "needs-interest"_L1);
    if (terms.penaltyValue < 0)
        return bad("penalty_value"_L1);
    if (terms.penaltyMode == PenaltyMode::PpmOutstanding) {
        if (!isPart(terms.penaltyMax) || !isPart(terms.penaltyValue)
            || terms.penaltyMax.value_or(terms.penaltyValue) < terms.penaltyValue)
            return bad("penalty_max"_L1);
        if (terms.penaltyMin.value_or(terms.penaltyValue) > terms.penaltyValue || terms.penaltyMin.value_or(0) < 0)
            return bad("penalty_min"_L1);
    }
    if (!isAmount(terms.penaltyFloor)
        || terms.penaltyFloor.value_or(0) > terms.penaltyCap.value_or(terms.penaltyFloor.value_or(0)))
        return bad("penalty_floor_cents"_L1);
    if (terms.penaltyFreeAfterYears.value_or(1) < 1)
        return bad("penalty_free_after_years"_L1);
    if (!isPart(terms.penaltyWhileWaiting))
        return bad("penalty_while_waiting"_L1);
    return {};
}

Done checkAmounts(const Terms &terms) {
    if (terms.unit <= 0)
        return bad("unit_cents"_L1);
    if (terms.divestLockDays < 0)
        return bad("divest_lock_days"_L1);
    if (terms.unpayWindowDays < 0)
        return bad("unpay_window_days"_L1);
    if (!isPart(terms.divestCap) || !isAmount(terms.divestCapAmount))
        return bad("divest_cap_ppm"_L1);
    if (!isAmount(terms.memberLimit))
        return bad("member_limit_cents"_L1);
    if (!isAmount(terms.legalAttachmentOver))
        return bad("legal_attachment_over_cents"_L1);
    return {};
}

} // namespace

Done checkTerms(const Terms &terms) {
    GKWH_TRY(checkTime(terms));
    GKWH_TRY(checkReturn(terms));
    GKWH_TRY(checkPenalty(terms));
    return checkAmounts(terms);
}

Done checkUnit(const Terms &terms, Cents amount) {
    if (amount <= 0 || amount % terms.unit != 0)
        return refuse("bad-amount"_L1, {{u"amount"_s, money::text(amount)}, {u"unit"_s, money::text(terms.unit)}});
    return {};
}

} // namespace gkwh
