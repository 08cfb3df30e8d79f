// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Figures.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "model/curve/CurveSums.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString line(const QString &what, const QString &value) { return u"%1  %2\n"_s.arg(what, -28).arg(value, 16); }

} // namespace

Result<QString> officeFigures(const QString &file) {
    GKWH_LET(open, OfficeFile::open(file, store::datafile::Mode::ReadOnly, {}));
    GKWH_LET(summary, summarise(*open));
    OfficeReader reader = open->reader();
    GKWH_LET(mix, reader.mix());
    GKWH_LET(profiles, reader.profiles());
    qint64 granted = 0;
    for (const ProfileState &state : profiles)
        granted += state.grantedKwh;
    QString text = line(Text::tr("Plants of %1").arg(mix.name), format::number(static_cast<qint64>(mix.plants.size())));
    const ProductionState &production = summary.production;
    if (production.first && production.last) {
        const QDate from = madrid::addressOf(*production.first).day;
        const QDate until = madrid::addressOf(*production.last).day;
        GKWH_LET(curve, reader.production(from, until));
        text += line(Text::tr("Readings from"), format::date(from)) + line(Text::tr("Readings to"), format::date(until))
                + line(Text::tr("Production counted, kWh"), format::number(total(curve).value));
    }
    text += line(Text::tr("Complete to"), format::date(production.lastComplete))
            + line(Text::tr("Granted until"), format::date(summary.grantedUntil))
            + line(Text::tr("Profiles"), format::number(static_cast<qint64>(profiles.size())))
            + line(Text::tr("Granted to all profiles, kWh"), format::number(granted));
    for (const MeterCompleteness &meter : production.late())
        text += line(Text::tr("Held back by meter %1").arg(meter.meter),
                     Text::tr("since %1").arg(format::date(meter.lateSince)));
    return text;
}

} // namespace gkwh
