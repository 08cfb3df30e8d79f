// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionQuery.h"

#include "model/production/ShareLayer.h"

#include <algorithm>

namespace gkwh {

namespace {

/// The last day that some counting meter has read to its end.
QDate lastFullDay(const ProductionSnapshot &snapshot) {
    QDate last;
    for (const Plant &plant : snapshot.mix.plants) {
        for (const Meter &meter : plant.meters) {
            const auto hour = snapshot.readings.value(meter.serial).lastKnownHour();
            if (!hour)
                continue;
            const QDate day = madrid::addressOf(*hour).day;
            const bool full = madrid::addressOf(*hour + 1).day != day;
            const QDate candidate = full ? day : day.addDays(-1);
            if (snapshot.mix.counts(plant, meter, candidate) && (!last.isValid() || candidate > last))
                last = candidate;
        }
    }
    return last;
}

} // namespace

const Plant *ProductionSnapshot::plant(const QString &name) const {
    const auto found = std::ranges::find(mix.plants, name, &Plant::name);
    return found == mix.plants.end() ? nullptr : &*found;
}

const Plant *ProductionSnapshot::plantOf(const QString &serial) const {
    const auto found = std::ranges::find_if(
        mix.plants, [&](const Plant &plant) { return std::ranges::count(plant.meters, serial, &Meter::serial) > 0; });
    return found == mix.plants.end() ? nullptr : &*found;
}

const Meter *ProductionSnapshot::meter(const QString &serial) const {
    const Plant *plant = plantOf(serial);
    return plant ? &*std::ranges::find(plant->meters, serial, &Meter::serial) : nullptr;
}

bool ProductionSnapshot::has(const ProductionNode &node) const {
    switch (node.kind) {
    case ProductionNode::Kind::Plant:
        return plant(node.name) != nullptr;
    case ProductionNode::Kind::Meter:
        return meter(node.name) != nullptr;
    case ProductionNode::Kind::Mix:
        break;
    }
    return true;
}

qint64 ProductionSnapshot::sharesOn(QDate day) const {
    const HourlyCurve shares = builtShares(mix, day, day);
    return shares.values().empty() ? 0 : shares.values().front();
}

bool ProductionSnapshot::hasReadings(const ProductionNode &node) const {
    if (node.kind == ProductionNode::Kind::Meter)
        return meters.value(node.name).last.has_value();
    if (node.kind == ProductionNode::Kind::Mix)
        return std::ranges::any_of(mix.plants,
                                   [&](const Plant &one) { return hasReadings(ProductionNode::plant(one.name)); });
    const Plant *one = plant(node.name);
    return one && std::ranges::any_of(one->meters, [&](const Meter &meter) {
               return meters.value(meter.serial).last.has_value();
           });
}

QDate ProductionSnapshot::dataTo(const ProductionNode &node) const {
    if (node.kind == ProductionNode::Kind::Meter)
        return meters.value(node.name).completeTo;
    if (node.kind == ProductionNode::Kind::Mix)
        return state.lastComplete;
    QDate earliest;
    const Plant *one = plant(node.name);
    for (const Meter &meter : one ? one->meters : std::vector<Meter>()) {
        const QDate day = meters.value(meter.serial).completeTo;
        const bool counts = meter.enabled || one->meters.size() == 1;
        if (counts && day.isValid() && (!earliest.isValid() || day < earliest))
            earliest = day;
    }
    return earliest;
}

bool ProductionSnapshot::isLate(const ProductionNode &node) const {
    if (node.kind == ProductionNode::Kind::Meter)
        return meters.value(node.name).lateSince.isValid();
    if (node.kind == ProductionNode::Kind::Mix)
        return false; // its day is the result; the plants below say where it comes from
    const Plant *one = plant(node.name);
    return one && std::ranges::any_of(one->meters, [&](const Meter &meter) {
               return meters.value(meter.serial).lateSince.isValid();
           });
}

bool ProductionSnapshot::isOff(const ProductionNode &node) const {
    if (node.kind == ProductionNode::Kind::Mix)
        return !mix.enabled;
    const bool isMeter = node.kind == ProductionNode::Kind::Meter;
    const Plant *one = isMeter ? plantOf(node.name) : plant(node.name);
    return one && (!one->enabled || (isMeter && !meter(node.name)->enabled));
}

QHash<QString, MeterData> meterData(const ProductionSnapshot &snapshot) {
    QHash<QString, MeterData> result;
    for (auto reading = snapshot.readings.cbegin(); reading != snapshot.readings.cend(); ++reading) {
        MeterData data;
        data.first = reading->firstKnownHour();
        data.last = reading->lastKnownHour();
        if (data.last)
            data.completeTo = madrid::addressOf(*data.last).day;
        result.insert(reading.key(), data);
    }
    const QDate from = snapshot.state.firstActive;
    const QDate until = lastFullDay(snapshot);
    if (!from.isValid() || !until.isValid())
        return result;
    for (const MeterCompleteness &one : completeness(snapshot.mix, snapshot.readings, snapshot.gaps, from, until)) {
        if (!one.lateSince.isValid())
            continue;
        MeterData &data = result[one.meter];
        data.lateSince = one.lateSince;
        data.missingHours = one.missingHours;
        if (data.last)
            data.completeTo = one.lateSince.addDays(-1);
    }
    return result;
}

Result<SharedProduction> loadProduction(OfficeFile &file, QDate today) {
    OfficeReader reader = file.reader();
    auto snapshot = std::make_shared<ProductionSnapshot>();
    GKWH_LET(mix, reader.mix());
    GKWH_LET(readings, reader.readings(mix));
    GKWH_LET(gaps, file.storage().plants().gaps());
    GKWH_LET(state, reader.productionState());
    GKWH_LET(granted, reader.grantedUntil());
    snapshot->mix = std::move(mix);
    std::ranges::stable_partition(snapshot->mix.plants, &Plant::enabled); // what is switched off comes last
    snapshot->readings = std::move(readings);
    snapshot->gaps = std::move(gaps);
    snapshot->state = std::move(state);
    snapshot->grantedUntil = granted;
    snapshot->today = today;
    snapshot->meters = meterData(*snapshot);
    return SharedProduction(std::move(snapshot));
}

} // namespace gkwh
