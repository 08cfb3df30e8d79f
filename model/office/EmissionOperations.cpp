// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// emission.add, .change, .open, .close, .cancel, .reopen (cli.md).
#include "model/investment/EmissionRules.h"
#include "model/investment/TermsOverrides.h"
#include "model/office/InvestmentLookup.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;

/// An amount that was given, as a text; null unsets.
template <typename Parse>
Done into(const Arguments &arguments, QLatin1StringView name, std::optional<qint64> &field, Parse parse) {
    if (!arguments.has(name))
        return {};
    field.reset();
    if (!arguments.hasValue(name))
        return {};
    GKWH_LET(value, parse(arguments.text(name)));
    field = value;
    return {};
}

Done read(const Arguments &arguments, Emission &emission) {
    arguments.into("name"_L1, emission.name);
    arguments.into("startDate"_L1, emission.startDate);
    arguments.into("endDate"_L1, emission.endDate);
    arguments.into("limitedUntil"_L1, emission.limitedUntil);
    GKWH_TRY(into(arguments, "total"_L1, emission.total, money::parsed));
    GKWH_TRY(into(arguments, "limitedAmount"_L1, emission.limitedAmount, money::parsed));
    GKWH_TRY(into(arguments, "rate"_L1, emission.rate, money::rate));
    if (arguments.has("overrides"_L1))
        emission.overrides = arguments.object("overrides"_L1);
    if (!emission.startDate.isValid())
        return badArgument("startDate"_L1, "missing"_L1);
    return checkEmission(emission);
}

Result<QJsonObject> add(Work &work) {
    Emission emission;
    emission.code = work.arguments.text("code"_L1).trimmed();
    emission.kind = work.arguments.text("kind"_L1);
    if (emission.code.isEmpty())
        return badArgument("code"_L1, "empty"_L1);
    GKWH_LET(taken, work.storage.investments().emission(emission.code));
    if (taken)
        return refuse("name-taken"_L1, {{u"what"_s, u"emission"_s}, {u"name"_s, emission.code}});
    GKWH_TRY(read(work.arguments, emission));
    GKWH_TRY(termsOf(work.storage, emission));
    GKWH_TRY(work.storage.investments().saveEmission(emission));
    return json(emission);
}

Result<QJsonObject> change(Work &work) {
    GKWH_LET(before, knownEmission(work.storage, work.arguments.text("code"_L1)));
    Emission emission = before;
    if (work.arguments.hasValue("kind"_L1))
        emission.kind = work.arguments.text("kind"_L1);
    GKWH_TRY(read(work.arguments, emission));
    GKWH_TRY(checkEmissionChange(before, emission));
    GKWH_TRY(termsOf(work.storage, emission));
    GKWH_TRY(work.storage.investments().saveEmission(emission));
    return json(emission);
}

template <EmissionAction action>
Result<QJsonObject> move(Work &work) {
    GKWH_LET(emission, knownEmission(work.storage, work.arguments.text("code"_L1)));
    GKWH_LET(terms, termsOf(work.storage, emission));
    GKWH_LET(state, emissionAfter(emission, terms, action));
    emission.state = state;
    GKWH_TRY(work.storage.investments().saveEmission(emission));
    return json(emission);
}

std::vector<ArgumentSpec> emissionArguments(bool isNew) {
    const auto need = isNew ? required : ArgumentSpec::Need::Optional;
    return {{"code"_L1, Type::Text, required},  {"name"_L1, Type::Text, need}, {"kind"_L1, Type::Text, need},
            {"startDate"_L1, Type::Date, need}, {"endDate"_L1, Type::Date},    {"total"_L1},
            {"limitedUntil"_L1, Type::Date},    {"limitedAmount"_L1},          {"rate"_L1},
            {"overrides"_L1, Type::Object}};
}

} // namespace

std::vector<OperationKind> emissionOperations() {
    const std::vector<ArgumentSpec> code{{"code"_L1, Type::Text, required}};
    return {{"emission.add"_L1, emissionArguments(true), true, add},
            {"emission.change"_L1, emissionArguments(false), true, change},
            {"emission.open"_L1, code, true, move<EmissionAction::Open>},
            {"emission.close"_L1, code, true, move<EmissionAction::Close>},
            {"emission.cancel"_L1, code, true, move<EmissionAction::Cancel>},
            {"emission.reopen"_L1, code, true, move<EmissionAction::Reopen>}};
}

} // namespace gkwh
