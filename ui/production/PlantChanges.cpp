// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/PlantChanges.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace gkwh::plantchanges {

namespace {

QDate theBeginning() { return QDate(1996, 1, 1); } // no reading is older

QJsonValue json(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

template <typename Value>
void put(QJsonObject &arguments, const QString &name, const Value &before, const Value &after) {
    if (before == after)
        return;
    if constexpr (std::is_same_v<Value, QDate>)
        arguments.insert(name, json(after));
    else
        arguments.insert(name, after);
}

Operation operation(const QString &kind, QJsonObject arguments) { return {{}, kind, {}, {}, std::move(arguments)}; }

void putPlant(QJsonObject &arguments, const Plant &before, const Plant &after) {
    put(arguments, u"description"_s, before.description, after.description);
    put(arguments, u"shares"_s, before.shares, after.shares);
    put(arguments, u"enabled"_s, before.enabled, after.enabled);
    put(arguments, u"firstDate"_s, before.active.first, after.active.first);
    put(arguments, u"lastDate"_s, before.active.last, after.active.last);
}

void putMeter(QJsonObject &arguments, const Meter &before, const Meter &after) {
    put(arguments, u"description"_s, before.description, after.description);
    put(arguments, u"meterEnabled"_s, before.enabled, after.enabled);
    put(arguments, u"meterFirstDate"_s, before.active.first, after.active.first);
    put(arguments, u"meterLastDate"_s, before.active.last, after.active.last);
}

/// Days on which something may begin or end to count.
void addBorders(std::set<QDate> &borders, const DayRange &range) {
    borders.insert(range.first.isValid() ? range.first : theBeginning());
    if (range.last.isValid())
        borders.insert(range.last.addDays(1));
}

/// What counts on a day: built shares, and the serials of the readings.
std::pair<qint64, std::set<QString>> counting(const Mix &mix, QDate day) {
    std::pair<qint64, std::set<QString>> result;
    for (const Plant &plant : mix.plants) {
        if (mix.enabled && plant.counts(day))
            result.first += plant.shares;
        for (const Meter &meter : plant.meters) {
            if (mix.counts(plant, meter, day))
                result.second.insert(meter.serial);
        }
    }
    return result;
}

} // namespace

Operation add(const Plant &plant) {
    QJsonObject arguments{{u"plant"_s, plant.name}, {u"shares"_s, plant.shares}, {u"enabled"_s, plant.enabled}};
    Plant empty;
    empty.shares = plant.shares;
    empty.enabled = plant.enabled;
    putPlant(arguments, empty, plant);
    return operation(u"plant.add"_s, arguments);
}

Operation add(const QString &plant, const Meter &meter) {
    QJsonObject arguments{{u"plant"_s, plant}, {u"meter"_s, meter.serial}, {u"meterEnabled"_s, meter.enabled}};
    Meter empty;
    empty.enabled = meter.enabled;
    putMeter(arguments, empty, meter);
    return operation(u"meter.add"_s, arguments);
}

std::optional<Operation> change(const Plant &before, const Plant &after) {
    QJsonObject arguments;
    putPlant(arguments, before, after);
    put(arguments, u"newName"_s, before.name, after.name);
    if (arguments.isEmpty())
        return std::nullopt;
    arguments.insert(u"plant"_s, before.name);
    return operation(u"plant.change"_s, arguments);
}

std::optional<Operation> change(const QString &plantBefore, const Meter &before, const QString &plantAfter,
                                const Meter &after) {
    QJsonObject arguments;
    putMeter(arguments, before, after);
    put(arguments, u"plant"_s, plantBefore, plantAfter);
    if (arguments.isEmpty())
        return std::nullopt;
    arguments.insert(u"meter"_s, before.serial);
    return operation(u"meter.change"_s, arguments);
}

Mix with(Mix mix, const Plant &plant) {
    const auto known = std::ranges::find(mix.plants, plant.uuid, &Plant::uuid);
    if (known == mix.plants.end())
        mix.plants.push_back(plant);
    else
        *known = plant;
    return mix;
}

Mix with(Mix mix, const QString &plant, const Meter &meter) {
    for (Plant &one : mix.plants) {
        std::erase_if(one.meters, [&](const Meter &other) { return other.serial == meter.serial; });
        if (one.name == plant)
            one.meters.push_back(meter);
    }
    return mix;
}

QDate firstChangedDay(const Mix &before, const Mix &after) {
    std::set<QDate> borders;
    for (const Mix *mix : {&before, &after}) {
        for (const Plant &plant : mix->plants) {
            addBorders(borders, plant.active);
            for (const Meter &meter : plant.meters)
                addBorders(borders, meter.active);
        }
    }
    for (const QDate day : borders) {
        if (counting(before, day) != counting(after, day))
            return day;
    }
    return {};
}

} // namespace gkwh::plantchanges
