// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/OfficeBench.h"

#include "app/setup/OfficeFile.h"
#include "model/rights/Quantise.h"
#include "tests/bench/BenchData.h"
#include "tests/bench/BenchTable.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh::bench {

namespace {

constexpr int times = 5;

/// What one run came to.
struct Run {
    double seconds = 0;
    double bytesPerSlot = 0;
    double readingMs = 0;
};

QJsonArray hoursJson(const HourlyCurve &production) {
    QJsonArray hours;
    for (size_t i = 0; i < production.values().size(); ++i) {
        if (const auto hour = production.hourAt(static_cast<qsizetype>(i)))
            hours.append(QJsonArray{*hour, production.values()[i]});
    }
    return hours;
}

/// A plant of ten years, and profiles that wait for their first run.
std::vector<Operation> setUp(const HourlyCurve &production) {
    QJsonArray numbers;
    for (qint64 n = 1; n <= profiles; ++n)
        numbers.append(n);
    const QString meter = plant().solar.meter;
    return {
        {{},
         u"plant.add"_s,
         {},
         {},
         {{u"plant"_s, plant().name}, {u"shares"_s, plant().shares}, {u"firstDate"_s, firstDay.toString(Qt::ISODate)}}},
        {{}, u"meter.add"_s, {}, {}, {{u"plant"_s, plant().name}, {u"meter"_s, meter}}},
        {{}, u"production.import"_s, {}, {}, {{u"meter"_s, meter}, {u"hours"_s, hoursJson(production)}}},
        {{}, u"profile.track"_s, {}, {}, {{u"profiles"_s, numbers}}}};
}

double readingMs(OfficeFile &file) {
    constexpr int readings = 100;
    return bestSeconds(times,
                       [&] {
                           for (int i = 0; i < readings; ++i)
                               static_cast<void>(
                                   file.storage().curves().read(CurveKey::rights(100), firstDay, lastDay));
                       })
           * 1000 / readings;
}

Result<Run> grantOnce(const std::vector<Operation> &operations) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.gkwh"_s);
    GKWH_TRY(OfficeFile::create(path));
    GKWH_LET(file, OfficeFile::open(path, store::datafile::Mode::ReadWrite, {u"bench"_s, Role::Manager}));
    GKWH_TRY(file->office().performAll(operations));
    store::Connection &connection = file->storage().connection();
    store::datafile::tidy(connection);
    const qint64 before = QFileInfo(path).size();
    Run run;
    Result<Outcome> granted;
    run.seconds = seconds([&] { granted = file->office().perform({{}, u"rights.grant"_s, {}, {}, {}}); });
    GKWH_TRY(granted);
    store::datafile::tidy(connection);
    run.bytesPerSlot = static_cast<double>(QFileInfo(path).size() - before) / millionSlots() / 1e6;
    run.readingMs = readingMs(*file);
    return run;
}

} // namespace

bool measureOffice() {
    const HourlyCurve production = tenYears();
    const std::vector<Operation> operations = setUp(production);
    const HourlyCurve shares(production.firstDay(), production.days(), plant().shares);
    const auto basis = GrantBasis::of(production.values(), shares.values());
    const double computing = bestSeconds(times, [&] {
        for (qint64 n = 1; n <= profiles; ++n)
            static_cast<void>(quantise(*basis, 0, n, {}));
    });
    Run best{std::numeric_limits<double>::max(), 0, std::numeric_limits<double>::max()};
    for (int time = 0; time < times; ++time) {
        const Result<Run> run = grantOnce(operations);
        if (!run) {
            note(u"the office refused: %1"_s.arg(run.error().code));
            return false;
        }
        best.seconds = std::min(best.seconds, run->seconds);
        best.bytesPerSlot = run->bytesPerSlot;
        best.readingMs = std::min(best.readingMs, run->readingMs);
    }
    print({u"the grant run of those, durable, with chunk hashes"_s, millionSlots() / best.seconds, u"M slots/s"_s,
           Reach{Reach::Side::AtLeast, 50},
           u"%1 s, of which computing takes %2 s"_s.arg(best.seconds, 0, 'f', 2).arg(computing, 0, 'f', 2)});
    print(
        {u"the same on disk"_s, best.bytesPerSlot, u"bytes a slot"_s, Reach{Reach::Side::AtMost, 2}, u"8 in memory"_s});
    print({u"reading one profile's 10 years from the file"_s, best.readingMs, u"ms"_s, Reach{Reach::Side::Below, 1},
           u"computing them takes %1 ms"_s.arg(computing * 1000 / profiles, 0, 'f', 2)});
    return true;
}

} // namespace gkwh::bench
