// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed for a kind of investment: the row of table `kind`, typed (investments.md §7.1, Annex A). Every rule
// reads its parameters here; none asks which kind it is.
#pragma once

#include "model/base/Money.h"
#include "model/investment/EnumNames.h"

#include <QDate>

namespace gkwh {

enum class Family { Generation, Apo, Titol, Other };
enum class WaitingUnit { Days, Years };
/// How the capital comes back: yearly quotas, at once at the end, or when the member divests.
enum class ReturnMode { Schedule, Bullet, Divest };
enum class InterestMode { None, Variable, Fixed };
enum class DayCount { ActAct, Act365, EndYear };
enum class WithholdingBase { Savings, Interest };
enum class PenaltyMode { None, PpmOutstanding, MonthsInterest };

struct Terms {
    QString code; ///< "GKWH"
    Family family = Family::Other;
    QString labelCa, labelEs;
    bool collapsedLabels = false; ///< shown as Draft and Paid
    Cents unit = 10'000;
    bool unitStrict = true; ///< else an amount beside the unit is refused in the form only
    QString sequence;       ///< prefix of the names: "GKWH"
    int sequenceDigits = 5; ///< "GKWH00001"
    bool requiresSignature = false;

    int waitingDays = 0;                         ///< purchase to first effective day
    WaitingUnit waitingUnit = WaitingUnit::Days; ///< Years: every 365 of them are a calendar year
    QDate pioneerBefore;                         ///< purchases before this day wait pioneerDays less; none when invalid
    int pioneerDays = 0;
    int durationYears = 0; ///< from the purchase; 0: no end

    ReturnMode returnMode = ReturnMode::Divest;
    int graceYears = 0; ///< years from the purchase to the first quota
    InterestMode interestMode = InterestMode::None;
    DayCount dayCount = DayCount::ActAct;
    bool firstDayIncluded = true; ///< whether the day of purchase earns interest
    Ppm withholding = 190'000;
    WithholdingBase withholdingBase = WithholdingBase::Interest;

    int divestLockDays = 30; ///< days since the purchase before which nothing is divested
    std::optional<qint64> divestNoticeDays;
    std::optional<Ppm> divestCap; ///< share of the capital that may leave in a year: a warning
    std::optional<Cents> divestCapAmount;
    PenaltyMode penaltyMode = PenaltyMode::None;
    qint64 penaltyValue = 0;                   ///< ppm of the outstanding capital, or months of interest
    std::optional<Ppm> penaltyMin, penaltyMax; ///< what may be chosen instead of penaltyValue
    std::optional<Cents> penaltyFloor, penaltyCap;
    std::optional<qint64> penaltyFreeAfterYears; ///< since the purchase
    Ppm penaltyWhileWaiting = 0;                 ///< of the outstanding capital

    bool transferable = true;
    bool givesRights = false;
    std::optional<Cents> memberLimit; ///< committed by a member over all emissions of the family
    std::optional<Cents> legalAttachmentOver;
    int unpayWindowDays = 395;

    QString capitalAccount;
    bool accountPerMember = false;
    QString journalOut, journalIn;
    QString productCapital, productReturn, productInterest, productIrpf;
    QString modeCharge, modeReturn, modeDivest, modeInterest, modeNegative;
    QString mandatePurpose, bridgeAccount;
    QString mailPrefix, mailAccount;
    QString report193;

    bool amortizes() const { return returnMode == ReturnMode::Schedule; }
    bool isBullet() const { return returnMode == ReturnMode::Bullet; }
    bool paysInterest() const { return interestMode != InterestMode::None; }
    bool waits() const { return waitingDays > 0; }
    /// Full calendar years of the waiting period, for words only.
    int waitingYears() const { return waitingDays / 365; }
    bool hasPenalty() const { return penaltyMode != PenaltyMode::None && penaltyValue > 0; }

    bool operator==(const Terms &) const = default;
};

/// The combinations that have a meaning (§7.2). Refuses bad-argument {argument: the column, why: range, needs-duration,
/// needs-interest, needs-rights}.
Done checkTerms(const Terms &terms);
/// More than nothing and a multiple of the unit, else bad-amount {amount, unit}.
Done checkUnit(const Terms &terms, Cents amount);

inline constexpr EnumName<Family> familyNames[] = {{Family::Generation, QLatin1StringView("genkwh")},
                                                   {Family::Apo, QLatin1StringView("apo")},
                                                   {Family::Titol, QLatin1StringView("tit")},
                                                   {Family::Other, QLatin1StringView("other")}};
constexpr const auto &namesOf(Family) { return familyNames; }

} // namespace gkwh
