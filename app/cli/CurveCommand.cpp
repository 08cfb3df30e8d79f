// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// curve: the hours of production, built shares, rights, correction and original rights.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/CurveAnswer.h"
#include "model/office/PlantLookup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveCommand)
};

/// Whose curves a kind has.
enum class Owner { Mix, MixOrMeter, Profile };

struct CurveSort {
    QLatin1StringView kind;
    Owner owner;
    QLatin1StringView unit;
    Result<HourlyCurve> (*read)(OfficeReader &, const CommandLine &, QDate from, QDate until);
};

qint64 sharesIn(const CommandLine &line) { return line.whole("--profile"_L1).value_or(0); }

constexpr CurveSort sorts[] = {
    {"production"_L1, Owner::MixOrMeter, "kWh"_L1,
     [](OfficeReader &reader, const CommandLine &line, QDate from, QDate until) {
         return line.has("--meter"_L1) ? reader.meterProduction(line.text("--meter"_L1), from, until)
                                       : reader.production(from, until);
     }},
    {"built-shares"_L1, Owner::Mix, "shares"_L1,
     [](OfficeReader &reader, const CommandLine &, QDate from, QDate until) {
         return reader.builtShares(from, until);
     }},
    {"rights"_L1, Owner::Profile, "kWh"_L1,
     [](OfficeReader &reader, const CommandLine &line, QDate from, QDate until) {
         return reader.rights(sharesIn(line), from, until);
     }},
    {"correction"_L1, Owner::Profile, "kWh"_L1,
     [](OfficeReader &reader, const CommandLine &line, QDate from, QDate until) {
         return reader.correction(sharesIn(line), from, until);
     }},
    {"original"_L1, Owner::Profile, "kWh"_L1,
     [](OfficeReader &reader, const CommandLine &line, QDate from, QDate until) {
         return reader.original(sharesIn(line), from, until);
     }},
};

/// Why the options do not fit the kind of curve.
std::optional<QString> misfit(const CurveSort &sort, const CommandLine &line) {
    const bool hasProfile = line.has("--profile"_L1);
    if (sort.owner == Owner::Profile && !hasProfile)
        return Text::tr("“curve %1” wants the option --profile N.").arg(sort.kind);
    if (sort.owner != Owner::Profile && hasProfile)
        return Text::tr("“curve %1” has no profile: leave --profile out.").arg(sort.kind);
    if (sort.owner != Owner::MixOrMeter && line.has("--meter"_L1))
        return Text::tr("“curve %1” has no meter: leave --meter out.").arg(sort.kind);
    return std::nullopt;
}

QString ownerIn(const CommandLine &line) {
    if (line.has("--profile"_L1))
        return line.text("--profile"_L1);
    return line.has("--meter"_L1) ? line.text("--meter"_L1) : generationMixName();
}

} // namespace

Reply showCurve(Call &call) {
    const CommandLine &line = call.line();
    const QString kind = line.operands().first();
    const auto sort = std::ranges::find(sorts, kind, &CurveSort::kind);
    if (sort == std::end(sorts)) {
        QStringList known;
        for (const CurveSort &other : sorts)
            known << other.kind;
        return tl::unexpected(
            Failure::usage(Text::tr("There is no curve “%1”: it is one of %2.").arg(kind, known.join(", "_L1))));
    }
    if (const auto words = misfit(*sort, line))
        return tl::unexpected(Failure::usage(*words));
    if (sort->owner == Owner::Profile && sharesIn(line) < 1)
        return refuse("out-of-range"_L1, {{u"argument"_s, u"profile"_s}, {u"value"_s, sharesIn(line)}});
    const QDate from = line.date("--from"_L1);
    const QDate until = line.date("--until"_L1);
    if (until < from)
        return refuse("bad-window"_L1,
                      {{u"from"_s, from.toString(Qt::ISODate)}, {u"until"_s, until.toString(Qt::ISODate)}});

    GKWH_LET(file, call.openToRead());
    OfficeReader reader = file->reader(line.moment("--as-of"_L1));
    GKWH_LET(curve, sort->read(reader, line, from, until));
    return curveAnswer({kind, ownerIn(line), sort->unit}, curve, curveStepOf(line.text("--by"_L1)));
}

} // namespace gkwh::cli
