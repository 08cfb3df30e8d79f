// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data file with one plant or two and a few days of readings, and a snapshot without any file, for the tests of the
// page.
#pragma once

#include "app/setup/OfficeFile.h"
#include "tests/fakes/SmallMix.h"
#include "ui/production/PlantChanges.h"
#include "ui/production/ProductionQuery.h"

#include <QTemporaryDir>
#include <QTest>

namespace gkwh::fakes {

/// Alcolea from 2020-06-01, with meter 501; Fontivsolar from 2020-06-03 with 502, a day behind; La Florida off with
/// 503.
inline ProductionSnapshot snapshot() {
    const QDate first(2020, 6, 1);
    ProductionSnapshot snapshot;
    snapshot.mix =
        mix({plant(QStringLiteral("Alcolea"), 20410, {first, {}}, {meter(QStringLiteral("501"))}),
             plant(QStringLiteral("Fontivsolar"), 8570, {QDate(2020, 6, 3), {}}, {meter(QStringLiteral("502"))}),
             plant(QStringLiteral("La Florida"), 100, {first, {}}, {meter(QStringLiteral("503"))})});
    for (Plant &one : snapshot.mix.plants) {
        one.uuid = QUuid::createUuid();
        one.meters.front().uuid = QUuid::createUuid();
    }
    snapshot.mix.plants[2].enabled = false;
    snapshot.readings.insert(QStringLiteral("501"), HourlyCurve::spanning(first, QDate(2020, 6, 7), 10));
    snapshot.readings.insert(QStringLiteral("502"), HourlyCurve::spanning(QDate(2020, 6, 3), QDate(2020, 6, 6), 5));
    snapshot.readings.insert(QStringLiteral("503"), HourlyCurve::spanning(first, QDate(2020, 6, 2), 1));
    snapshot.state.firstActive = first;
    CompleteUntil complete = lastCompleteDay(snapshot.mix, snapshot.readings, {}, first);
    snapshot.state.lastComplete = complete.lastComplete;
    snapshot.state.heldBackBy = std::move(complete.heldBackBy);
    snapshot.state.first = madrid::midnight(first);
    snapshot.state.last = madrid::midnight(QDate(2020, 6, 8)) - 1;
    snapshot.today = QDate(2020, 6, 9);
    snapshot.meters = meterData(snapshot);
    return snapshot;
}

/// A new data file with the plant Alcolea (20,410 shares from 2020-06-01) and its meter 501600324, which has no
/// readings.
inline void createOffice(const QString &file) {
    QVERIFY(OfficeFile::create(file));
    const auto open = OfficeFile::open(file, store::datafile::Mode::ReadWrite, {});
    QVERIFY(open);
    Plant alcolea = plant(QStringLiteral("Alcolea"), 20410, {QDate(2020, 6, 1), {}}, {});
    const std::vector<Operation> operations{plantchanges::add(alcolea),
                                            plantchanges::add(alcolea.name, meter(QStringLiteral("501600324")))};
    QVERIFY((*open)->office().performAll(operations));
}

/// A file in the desk's own format: every hour of so many days from 2020-06-01 with the hour's number, then the lines
/// `more`.
inline QString writeReadings(const QString &path, const QString &meter, int days, const QString &more = {}) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("time;meter;kwh\n");
    const UtcHour first = madrid::midnight(QDate(2020, 6, 1));
    for (UtcHour hour = first; hour < first + 24 * days; ++hour)
        file.write(QStringLiteral("%1;%2;%3\n").arg(madrid::hourText(hour), meter).arg(hour - first).toUtf8());
    file.write(more.toUtf8());
    return path;
}

} // namespace gkwh::fakes
