// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plant.add, plant.change, meter.add, meter.change: the arguments are the columns of plants.csv (cli.md).
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationKinds.h"
#include "model/office/PlantLookup.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = ArgumentSpec::Type;
constexpr auto required = ArgumentSpec::Need::Required;
constexpr qint64 mostShares = 1'000'000'000; // of one plant, so that no sum of plants leaves 64 bits

QJsonObject json(const Mix &mix, const Plant &plant) {
    return {{u"mix"_s, mix.name},
            {u"plant"_s, plant.name},
            {u"description"_s, plant.description},
            {u"shares"_s, plant.shares},
            {u"enabled"_s, plant.enabled},
            {u"firstDate"_s, dateJson(plant.active.first)},
            {u"lastDate"_s, dateJson(plant.active.last)}};
}

QJsonObject json(const Plant &plant, const Meter &meter) {
    return {{u"plant"_s, plant.name},
            {u"meter"_s, meter.serial},
            {u"description"_s, meter.description},
            {u"meterEnabled"_s, meter.enabled},
            {u"meterFirstDate"_s, dateJson(meter.active.first)},
            {u"meterLastDate"_s, dateJson(meter.active.last)}};
}

Done checkRange(const DayRange &range, QLatin1StringView lastArgument) {
    if (range.first.isValid() && range.last.isValid() && range.last < range.first)
        return refuse("bad-date"_L1, {{u"argument"_s, QString(lastArgument)},
                                      {u"text"_s, range.last.toString(Qt::ISODate)},
                                      {u"notBefore"_s, range.first.toString(Qt::ISODate)}});
    return {};
}

Done checkPlant(const Plant &plant) {
    if (plant.shares < 0)
        return refuse("negative"_L1, {{u"argument"_s, u"shares"_s}, {u"value"_s, plant.shares}});
    if (plant.shares > mostShares)
        return refuse("out-of-range"_L1, {{u"argument"_s, u"shares"_s}, {u"value"_s, plant.shares}});
    if (plant.name.isEmpty())
        return badArgument("plant"_L1, "empty"_L1);
    return checkRange(plant.active, "lastDate"_L1);
}

void readPlant(const Arguments &arguments, Plant &plant) {
    arguments.into("description"_L1, plant.description);
    arguments.into("shares"_L1, plant.shares);
    arguments.into("enabled"_L1, plant.enabled, true);
    arguments.into("firstDate"_L1, plant.active.first);
    arguments.into("lastDate"_L1, plant.active.last);
}

void readMeter(const Arguments &arguments, Meter &meter) {
    arguments.into("description"_L1, meter.description);
    arguments.into("meterEnabled"_L1, meter.enabled, true);
    arguments.into("meterFirstDate"_L1, meter.active.first);
    arguments.into("meterLastDate"_L1, meter.active.last);
}

QString mixName(const Arguments &arguments) {
    const QString name = arguments.text("mix"_L1);
    return name.isEmpty() ? generationMixName() : name;
}

Result<QJsonObject> addPlant(Work &work) {
    GKWH_LET(mix, findMix(work.storage, mixName(work.arguments)));
    Plant plant;
    plant.name = work.arguments.text("plant"_L1).trimmed();
    if (findPlant(mix, plant.name))
        return refuse("name-taken"_L1, {{u"what"_s, u"plant"_s}, {u"name"_s, plant.name}});
    plant.uuid = QUuid::createUuidV5(work.operation.id, plant.name);
    readPlant(work.arguments, plant);
    GKWH_TRY(checkPlant(plant));
    GKWH_TRY(work.storage.plants().savePlant(mix.uuid, plant));
    return json(mix, plant);
}

Result<QJsonObject> changePlant(Work &work) {
    GKWH_LET(mix, findMix(work.storage, mixName(work.arguments)));
    const QString name = work.arguments.text("plant"_L1);
    const Plant *known = findPlant(mix, name);
    if (!known)
        return notFound("plant"_L1, name);
    Plant plant = *known;
    readPlant(work.arguments, plant);
    if (work.arguments.has("newName"_L1))
        plant.name = work.arguments.text("newName"_L1).trimmed();
    if (plant.name != name && findPlant(mix, plant.name))
        return refuse("name-taken"_L1, {{u"what"_s, u"plant"_s}, {u"name"_s, plant.name}});
    GKWH_TRY(checkPlant(plant));
    GKWH_TRY(work.storage.plants().savePlant(mix.uuid, plant));
    return json(mix, plant);
}

Result<QJsonObject> addMeter(Work &work) {
    GKWH_LET(mix, findMix(work.storage, mixName(work.arguments)));
    const QString plantName = work.arguments.text("plant"_L1);
    const Plant *plant = findPlant(mix, plantName);
    if (!plant)
        return notFound("plant"_L1, plantName);
    Meter meter;
    meter.serial = work.arguments.text("meter"_L1).trimmed();
    if (meter.serial.isEmpty())
        return badArgument("meter"_L1, "empty"_L1);
    GKWH_LET(taken, findMeter(work.storage, meter.serial));
    if (taken)
        return refuse("name-taken"_L1, {{u"what"_s, u"meter"_s}, {u"name"_s, meter.serial}});
    meter.uuid = QUuid::createUuidV5(work.operation.id, meter.serial);
    readMeter(work.arguments, meter);
    GKWH_TRY(checkRange(meter.active, "meterLastDate"_L1));
    GKWH_TRY(work.storage.plants().saveMeter(plant->uuid, meter));
    return json(*plant, meter);
}

/// The plant that a change names by mix and plant, in so far as it does; a meter may move.
Result<Plant> plantOfChange(Work &work, const FoundMeter &known) {
    const QString mixOf = work.arguments.text("mix"_L1);
    const QString plantOf = work.arguments.text("plant"_L1);
    GKWH_LET(mix, findMix(work.storage, mixOf.isEmpty() ? known.mix.name : mixOf));
    const QString name = plantOf.isEmpty() ? known.plant.name : plantOf;
    const Plant *plant = findPlant(mix, name);
    if (!plant)
        return notFound("plant"_L1, name);
    return *plant;
}

Result<QJsonObject> changeMeter(Work &work) {
    const QString serial = work.arguments.text("meter"_L1);
    GKWH_LET(known, findMeter(work.storage, serial));
    if (!known)
        return notFound("meter"_L1, serial);
    Meter meter = known->meter;
    GKWH_LET(plant, plantOfChange(work, *known));
    readMeter(work.arguments, meter);
    GKWH_TRY(checkRange(meter.active, "meterLastDate"_L1));
    GKWH_TRY(work.storage.plants().saveMeter(plant.uuid, meter));
    return json(plant, meter);
}

std::vector<ArgumentSpec> plantArguments(std::vector<ArgumentSpec> more = {}) {
    std::vector<ArgumentSpec> all{{"plant"_L1, Type::Text, required}, {"mix"_L1, Type::Text},
                                  {"description"_L1, Type::Text},     {"shares"_L1, Type::Whole},
                                  {"enabled"_L1, Type::Flag},         {"firstDate"_L1, Type::Date},
                                  {"lastDate"_L1, Type::Date}};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<ArgumentSpec> meterArguments(ArgumentSpec::Need plant) {
    return {{"meter"_L1, Type::Text, required}, {"plant"_L1, Type::Text, plant}, {"mix"_L1, Type::Text},
            {"description"_L1, Type::Text},     {"meterEnabled"_L1, Type::Flag}, {"meterFirstDate"_L1, Type::Date},
            {"meterLastDate"_L1, Type::Date}};
}

} // namespace

std::vector<OperationKind> plantOperations() {
    return {{"plant.add"_L1, plantArguments(), true, addPlant},
            {"plant.change"_L1, plantArguments({{"newName"_L1, Type::Text}}), true, changePlant},
            {"meter.add"_L1, meterArguments(required), true, addMeter},
            {"meter.change"_L1, meterArguments(ArgumentSpec::Need::Optional), true, changeMeter}};
}

} // namespace gkwh
