// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionWords.h"

#include "app/setup/Format.h"
#include "model/production/ShareLayer.h"
#include "ui/production/PlantChanges.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::productionwords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProductionWords)
};

constexpr int quietDays = 5; // nothing new for longer than this is worth a look

int plural(qint64 count) { return static_cast<int>(std::min<qint64>(count, 1'000'000)); }

QString hours(qint64 count) { return Words::tr("%1 hour(s)", nullptr, plural(count)).arg(format::number(count)); }

LateWords heldBack(const std::vector<MeterCompleteness> &late) {
    LateWords words;
    words.kind = LateWords::Kind::Late;
    words.title = Words::tr("Late data");
    QStringList sentences;
    for (const MeterCompleteness &meter : late)
        sentences.append(lack(meter));
    sentences.append(sentences.size() == 1 ? Words::tr("It holds back the granting of the whole mix.")
                                           : Words::tr("They hold back the granting of the whole mix."));
    words.text = sentences.join(u' ');
    words.meter = late.front().meter;
    words.day = late.front().lateSince;
    return words;
}

} // namespace

QString shortDay(QDate day, QDate today) {
    if (!day.isValid())
        return {};
    return day.toString(day.year() == today.year() ? u"dd/MM" : u"dd/MM/yy");
}

QString days(const DayRange &range) {
    if (range.first.isValid() && range.last.isValid())
        return Words::tr("%1 to %2").arg(format::date(range.first), format::date(range.last));
    if (range.first.isValid())
        return Words::tr("from %1 on").arg(format::date(range.first));
    if (range.last.isValid())
        return Words::tr("to %1").arg(format::date(range.last));
    return Words::tr("always");
}

QString lack(const MeterCompleteness &meter) {
    if (!meter.lastReading)
        return Words::tr("Meter %1 of %2 has no readings yet; they are needed from %3 on.")
            .arg(meter.meter, meter.plant, format::dayMonthYear(meter.lateSince));
    const QDate last = madrid::addressOf(*meter.lastReading).day;
    if (last < meter.lateSince)
        return Words::tr("Meter %1 of %2 has nothing after %3.")
            .arg(meter.meter, meter.plant, format::dayMonthYear(last));
    if (meter.missingHours >= madrid::hoursIn(meter.lateSince))
        return Words::tr("Meter %1 of %2 lacks all of %3.")
            .arg(meter.meter, meter.plant, format::dayMonthYear(meter.lateSince));
    return Words::tr("Meter %1 of %2 lacks %n hour(s) on %3.", nullptr, meter.missingHours)
        .arg(meter.meter, meter.plant, format::dayMonthYear(meter.lateSince));
}

LateWords late(const ProductionSnapshot &snapshot) {
    if (const auto meters = snapshot.state.late(); !meters.empty())
        return heldBack(meters);
    LateWords words;
    if (!snapshot.state.lastComplete.isValid()) {
        words.title = Words::tr("No data yet");
        words.text = snapshot.state.last ? Words::tr("No plant is in service, so nothing can be granted yet.")
                                         : Words::tr("Rights can be granted once there are readings.");
        return words;
    }
    const QDate last = snapshot.state.lastComplete;
    const qint64 ago = last.daysTo(snapshot.today);
    const bool late = ago > quietDays;
    words.kind = late ? LateWords::Kind::Late : LateWords::Kind::Complete;
    words.title = late ? Words::tr("Late data") : Words::tr("Data complete");
    words.text = late ? Words::tr("No meter has anything after %1, %n day(s) ago.", nullptr, plural(ago))
                            .arg(format::dayMonthYear(last))
                      : Words::tr("Every meter is complete to %1.").arg(format::dayMonthYear(last));
    return words;
}

QString grantedStay(QDate changedFrom, QDate grantedUntil) {
    if (!changedFrom.isValid() || !grantedUntil.isValid() || changedFrom > grantedUntil)
        return {};
    return Words::tr("Rights already granted stay until they are corrected.");
}

QString effect(const Mix &before, const Mix &after, QDate grantedUntil) {
    const QDate changed = plantchanges::firstChangedDay(before, after);
    if (!changed.isValid())
        return {};
    const QDate next = grantedUntil.isValid() ? std::max(changed, grantedUntil.addDays(1)) : changed;
    const auto sharesOn = [next](const Mix &mix) {
        const HourlyCurve curve = builtShares(mix, next, next);
        return curve.isEmpty() ? qint64(0) : curve.values().front();
    };
    const qint64 was = sharesOn(before);
    const qint64 becomes = sharesOn(after);
    QStringList sentences;
    if (becomes > was)
        sentences.append(Words::tr("From %1 the mix has %2 + %3 = %4 shares.")
                             .arg(format::dayMonthYear(next), format::number(was), format::number(becomes - was),
                                  format::number(becomes)));
    else if (becomes < was)
        sentences.append(Words::tr("From %1 the mix has %2 − %3 = %4 shares.")
                             .arg(format::dayMonthYear(next), format::number(was), format::number(was - becomes),
                                  format::number(becomes)));
    else if (changed > grantedUntil)
        sentences.append(Words::tr("From %1 other readings count.").arg(format::dayMonthYear(next)));
    if (const QString stay = grantedStay(changed, grantedUntil); !stay.isEmpty())
        sentences.append(
            Words::tr("Days from %1 on, granted already, are touched. %2").arg(format::dayMonthYear(changed), stay));
    return sentences.join(u' ');
}

bool canGrant(const ImportedHours &hours) {
    return hours.state.lastComplete.isValid()
           && (!hours.grantedUntil.isValid() || hours.state.lastComplete > hours.grantedUntil);
}

QString imported(const ImportedHours &imported) {
    QStringList sentences;
    if (imported.added + imported.changed == 0)
        sentences.append(Words::tr("Nothing changed: %1 were stored already.").arg(hours(imported.same)));
    else if (imported.changed == 0)
        sentences.append(Words::tr("%1 imported.").arg(hours(imported.added)));
    else if (imported.added == 0)
        sentences.append(Words::tr("%1 changed.").arg(hours(imported.changed)));
    else
        sentences.append(Words::tr("%1 imported, %2 changed.").arg(hours(imported.added), hours(imported.changed)));
    if (imported.skippedRows > 0)
        sentences.append(Words::tr("%1 row(s) left out.", nullptr, plural(imported.skippedRows))
                             .arg(format::number(imported.skippedRows)));
    if (const QString stay = grantedStay(imported.changedFrom, imported.grantedUntil); !stay.isEmpty())
        sentences.append(stay);
    if (canGrant(imported))
        sentences.append(
            Words::tr("Rights can now be granted to %1.").arg(format::dayMonthYear(imported.state.lastComplete)));
    else if (const auto meters = imported.state.late(); !meters.empty())
        sentences.append(lack(meters.front()));
    return sentences.join(u' ');
}

} // namespace gkwh::productionwords
