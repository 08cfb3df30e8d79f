// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the hot paths are, each figure beside what it is compared with, measured in the same run. Never a test.
#include "app/demo/DemoOffice.h"
#include "app/setup/OfficeFile.h"
#include "model/rights/Quantise.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace gkwh;

namespace {

constexpr qint64 profiles = 200;

QTextStream &out() {
    static QTextStream stream(stdout);
    return stream;
}

double seconds(const std::function<void()> &work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void say(const QString &what, double value, const QString &unit, const QString &beside = {}) {
    out() << u"%1 %2 %3"_s.arg(what, -58).arg(value, 10, 'f', 2).arg(unit, -12) << beside << '\n';
    out().flush();
}

/// The rule as it is written, with a division in every slot.
qint64 plainLoop(std::span<const qint64> production, std::span<const qint64> shares, qint64 n) {
    qint64 carried = 0;
    qint64 granted = 0;
    for (size_t i = 0; i < production.size(); ++i) {
        carried += shares[i] > 0 ? production[i] * 1000 * n / shares[i] : 0;
        granted += carried / 1000;
        carried %= 1000;
    }
    return granted;
}

HourlyCurve tenYears(const demo::DemoPlant &plant) {
    return demo::demoProduction(plant, QDate(2016, 5, 1), QDate(2026, 4, 30), demo::demoSeed);
}

void benchQuantising(const HourlyCurve &production, const HourlyCurve &shares) {
    qint64 plain = 0;
    const double plainTime = seconds([&] {
        for (qint64 n = 1; n <= profiles; ++n)
            plain += plainLoop(production.values(), shares.values(), n);
    });
    qint64 fast = 0;
    const double fastTime = seconds([&] {
        const auto basis = GrantBasis::of(production.values(), shares.values());
        for (qint64 n = 1; n <= profiles; ++n)
            fast += quantise(*basis, 0, n, {})->grantedKwh;
    });
    const double slots = static_cast<double>(production.values().size()) * profiles / 1e6;
    say(u"quantising profiles 1…200 over 10 years"_s, slots / fastTime, u"M slots/s"_s,
        u"plain loop %1, %2 times as fast%3"_s.arg(slots / plainTime, 0, 'f', 0)
            .arg(plainTime / fastTime, 0, 'f', 1)
            .arg(plain == fast ? QString() : u", AND THE RESULTS DIFFER"_s));
}

Operation operation(const QString &kind, const QJsonObject &arguments) { return {{}, kind, {}, {}, arguments}; }

bool benchOffice(const HourlyCurve &production, const demo::DemoPlant &plant) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.gkwh"_s);
    if (!OfficeFile::create(path))
        return false;
    auto file = OfficeFile::open(path, store::datafile::Mode::ReadWrite, {u"bench"_s, Role::Manager});
    if (!file)
        return false;
    Office &office = (*file)->office();
    QJsonArray hours;
    for (size_t i = 0; i < production.values().size(); ++i) {
        if (const auto hour = production.hourAt(static_cast<qsizetype>(i)))
            hours.append(QJsonArray{*hour, std::max<qint64>(0, production.values()[i])});
    }
    QJsonArray numbers;
    for (qint64 n = 1; n <= profiles; ++n)
        numbers.append(n);
    const std::vector<Operation> setUp{
        operation(u"plant.add"_s,
                  {{u"plant"_s, plant.name}, {u"shares"_s, plant.shares}, {u"firstDate"_s, u"2016-05-01"_s}}),
        operation(u"meter.add"_s, {{u"plant"_s, plant.name}, {u"meter"_s, plant.solar.meter}}),
        operation(u"production.import"_s, {{u"meter"_s, plant.solar.meter}, {u"hours"_s, hours}}),
        operation(u"profile.track"_s, {{u"profiles"_s, numbers}})};
    if (!office.performAll(setUp))
        return false;
    const qint64 before = QFileInfo(path).size();
    const double time = seconds([&] { static_cast<void>(office.perform(operation(u"rights.grant"_s, {}))); });
    store::datafile::tidy((*file)->storage().connection());
    const double slots = static_cast<double>(production.values().size()) * profiles / 1e6;
    say(u"the grant run of those, durable in the file"_s, slots / time, u"M slots/s"_s, u"%1 s"_s.arg(time, 0, 'f', 2));
    say(u"on disk"_s, static_cast<double>(QFileInfo(path).size() - before) / slots / 1e6, u"bytes/slot"_s);
    const double reading = seconds([&] {
        for (int i = 0; i < 100; ++i)
            static_cast<void>((*file)->storage().curves().read(CurveKey::rights(100), production.firstDay(),
                                                               production.lastDay(), {}));
    });
    say(u"reading one profile's 10 years from the file"_s, reading * 10, u"ms"_s);
    return true;
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication app(argc, argv);
    const demo::DemoPlant &plant = demo::demoPlants().front();
    HourlyCurve production = tenYears(plant);
    for (HourlyCurve::Value &value : production.values())
        value = std::max<HourlyCurve::Value>(value, 0);
    const HourlyCurve shares(production.firstDay(), production.days(), plant.shares);
    benchQuantising(production, shares);
    return benchOffice(production, plant) ? 0 : 1;
}
