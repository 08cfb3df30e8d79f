// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/TermsOverrides.h"

#include <variant>
#include <vector>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr EnumName<WaitingUnit> waitingUnitNames[] = {{WaitingUnit::Days, "days"_L1}, {WaitingUnit::Years, "years"_L1}};
constexpr EnumName<ReturnMode> returnModeNames[] = {
    {ReturnMode::Schedule, "schedule"_L1}, {ReturnMode::Bullet, "bullet"_L1}, {ReturnMode::Divest, "divest"_L1}};
constexpr EnumName<InterestMode> interestModeNames[] = {
    {InterestMode::None, "none"_L1}, {InterestMode::Variable, "variable"_L1}, {InterestMode::Fixed, "fixed"_L1}};
constexpr EnumName<DayCount> dayCountNames[] = {
    {DayCount::ActAct, "ACT_ACT"_L1}, {DayCount::Act365, "ACT_365"_L1}, {DayCount::EndYear, "END_YEAR"_L1}};
constexpr EnumName<WithholdingBase> withholdingBaseNames[] = {{WithholdingBase::Savings, "savings"_L1},
                                                              {WithholdingBase::Interest, "interest"_L1}};
constexpr EnumName<PenaltyMode> penaltyModeNames[] = {{PenaltyMode::None, "none"_L1},
                                                      {PenaltyMode::PpmOutstanding, "ppm_outstanding"_L1},
                                                      {PenaltyMode::MonthsInterest, "months_interest"_L1}};

} // namespace

// found by argument-dependent lookup, as their enums live in gkwh
static constexpr const auto &namesOf(WaitingUnit) { return waitingUnitNames; }
static constexpr const auto &namesOf(ReturnMode) { return returnModeNames; }
static constexpr const auto &namesOf(InterestMode) { return interestModeNames; }
static constexpr const auto &namesOf(DayCount) { return dayCountNames; }
static constexpr const auto &namesOf(WithholdingBase) { return withholdingBaseNames; }
static constexpr const auto &namesOf(PenaltyMode) { return penaltyModeNames; }

namespace {

using Member = std::variant<bool Terms::*, int Terms::*, qint64 Terms::*, QString Terms::*, QDate Terms::*,
                            std::optional<qint64> Terms::*, Family Terms::*, WaitingUnit Terms::*, ReturnMode Terms::*,
                            InterestMode Terms::*, DayCount Terms::*, WithholdingBase Terms::*, PenaltyMode Terms::*>;

struct Column {
    QLatin1StringView name;
    Member member;
};

/// What tells kinds apart stays what it is.
constexpr QLatin1StringView fixedColumn("code");

const std::vector<Column> &columns() {
    static const std::vector<Column> all = {
        {"code"_L1, &Terms::code},
        {"type"_L1, &Terms::family},
        {"label_ca"_L1, &Terms::labelCa},
        {"label_es"_L1, &Terms::labelEs},
        {"collapsed_labels"_L1, &Terms::collapsedLabels},
        {"unit_cents"_L1, &Terms::unit},
        {"unit_strict"_L1, &Terms::unitStrict},
        {"seq_code"_L1, &Terms::sequence},
        {"seq_digits"_L1, &Terms::sequenceDigits},
        {"requires_signature"_L1, &Terms::requiresSignature},
        {"waiting_days"_L1, &Terms::waitingDays},
        {"waiting_unit"_L1, &Terms::waitingUnit},
        {"pioneer_before"_L1, &Terms::pioneerBefore},
        {"pioneer_days"_L1, &Terms::pioneerDays},
        {"duration_years"_L1, &Terms::durationYears},
        {"return_mode"_L1, &Terms::returnMode},
        {"grace_years"_L1, &Terms::graceYears},
        {"interest_mode"_L1, &Terms::interestMode},
        {"day_count"_L1, &Terms::dayCount},
        {"first_day_included"_L1, &Terms::firstDayIncluded},
        {"withholding_ppm"_L1, &Terms::withholding},
        {"withholding_base"_L1, &Terms::withholdingBase},
        {"divest_lock_days"_L1, &Terms::divestLockDays},
        {"divest_notice_days"_L1, &Terms::divestNoticeDays},
        {"divest_cap_ppm"_L1, &Terms::divestCap},
        {"divest_cap_cents"_L1, &Terms::divestCapAmount},
        {"penalty_mode"_L1, &Terms::penaltyMode},
        {"penalty_value"_L1, &Terms::penaltyValue},
        {"penalty_min"_L1, &Terms::penaltyMin},
        {"penalty_max"_L1, &Terms::penaltyMax},
        {"penalty_floor_cents"_L1, &Terms::penaltyFloor},
        {"penalty_cap_cents"_L1, &Terms::penaltyCap},
        {"penalty_free_after_years"_L1, &Terms::penaltyFreeAfterYears},
        {"penalty_while_waiting"_L1, &Terms::penaltyWhileWaiting},
        {"transferable"_L1, &Terms::transferable},
        {"gives_rights"_L1, &Terms::givesRights},
        {"member_limit_cents"_L1, &Terms::memberLimit},
        {"legal_attachment_over_cents"_L1, &Terms::legalAttachmentOver},
        {"unpay_window_days"_L1, &Terms::unpayWindowDays},
        {"capital_account"_L1, &Terms::capitalAccount},
        {"account_per_member"_L1, &Terms::accountPerMember},
        {"journal_out"_L1, &Terms::journalOut},
        {"journal_in"_L1, &Terms::journalIn},
        {"product_capital"_L1, &Terms::productCapital},
        {"product_return"_L1, &Terms::productReturn},
        {"product_interest"_L1, &Terms::productInterest},
        {"product_irpf"_L1, &Terms::productIrpf},
        {"mode_charge"_L1, &Terms::modeCharge},
        {"mode_return"_L1, &Terms::modeReturn},
        {"mode_divest"_L1, &Terms::modeDivest},
        {"mode_interest"_L1, &Terms::modeInterest},
        {"mode_negative"_L1, &Terms::modeNegative},
        {"mandate_purpose"_L1, &Terms::mandatePurpose},
        {"bridge_account"_L1, &Terms::bridgeAccount},
        {"mail_prefix"_L1, &Terms::mailPrefix},
        {"mail_account"_L1, &Terms::mailAccount},
        {"report193"_L1, &Terms::report193},
    };
    return all;
}

QJsonValue toJson(bool value) { return value; }
QJsonValue toJson(int value) { return value; }
QJsonValue toJson(qint64 value) { return value; }
QJsonValue toJson(const QString &value) { return value; }
QJsonValue toJson(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QJsonValue(); }
QJsonValue toJson(std::optional<qint64> value) { return value ? QJsonValue(*value) : QJsonValue(); }
template <NamedEnum Enum>
QJsonValue toJson(Enum value) {
    return nameOf(value);
}

/// Why a value is not taken; nothing when it was.
using Objection = QLatin1StringView;

Objection fromJson(const QJsonValue &json, bool &field) {
    field = json.toBool();
    return json.isBool() ? Objection() : "type"_L1;
}

Objection fromJson(const QJsonValue &json, qint64 &field) {
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    field = json.toInteger(none); // 1.5 is no integer and gives the default
    return field == none ? "type"_L1 : Objection();
}

Objection fromJson(const QJsonValue &json, int &field) {
    qint64 wide = 0;
    if (const Objection objection = fromJson(json, wide); !objection.isEmpty())
        return objection;
    if (wide < 0 || wide > 1'000'000)
        return "range"_L1;
    field = static_cast<int>(wide);
    return {};
}

Objection fromJson(const QJsonValue &json, QString &field) {
    field = json.toString();
    return json.isString() ? Objection() : "type"_L1;
}

Objection fromJson(const QJsonValue &json, QDate &field) {
    field = QDate::fromString(json.toString(), Qt::ISODate);
    return json.isNull() || field.isValid() ? Objection() : "type"_L1;
}

Objection fromJson(const QJsonValue &json, std::optional<qint64> &field) {
    qint64 value = 0;
    field.reset();
    if (json.isNull())
        return {};
    const Objection objection = fromJson(json, value);
    if (objection.isEmpty())
        field = value;
    return objection;
}

template <NamedEnum Enum>
Objection fromJson(const QJsonValue &json, Enum &field) {
    const auto value = named<Enum>(json.toString());
    if (!value)
        return json.isString() ? "value"_L1 : "type"_L1;
    field = *value;
    return {};
}

Objection put(Terms &terms, const QString &name, const QJsonValue &value) {
    const auto column =
        std::find_if(columns().begin(), columns().end(), [&](const Column &each) { return each.name == name; });
    if (column == columns().end())
        return "unknown"_L1;
    if (column->name == fixedColumn)
        return "fixed"_L1;
    return std::visit([&](auto member) { return fromJson(value, terms.*member); }, column->member);
}

} // namespace

QJsonObject termsObject(const Terms &terms) {
    QJsonObject object;
    for (const Column &column : columns())
        object[column.name] = std::visit([&](auto member) { return toJson(terms.*member); }, column.member);
    return object;
}

QJsonObject overridesOf(const Terms &kind, const Terms &terms) {
    const QJsonObject usual = termsObject(kind);
    QJsonObject changed = termsObject(terms);
    for (const Column &column : columns()) {
        if (column.name == fixedColumn || changed[column.name] == usual[column.name])
            changed.remove(column.name);
    }
    return changed;
}

Result<Terms> overridden(Terms kind, const QJsonObject &overrides) {
    for (auto entry = overrides.begin(); entry != overrides.end(); ++entry) {
        if (const Objection objection = put(kind, entry.key(), *entry); !objection.isEmpty())
            return refuse("bad-argument"_L1, {{u"argument"_s, entry.key()}, {u"why"_s, QString(objection)}});
    }
    GKWH_TRY(checkTerms(kind));
    return kind;
}

} // namespace gkwh
