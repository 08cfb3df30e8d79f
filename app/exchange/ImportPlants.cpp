// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of plants.csv as plant.add, plant.change, meter.add, meter.change: a column left out leaves a known row alone.
#include "app/exchange/ImportRun.h"
#include "model/office/PlantLookup.h"

using namespace Qt::StringLiterals;

namespace gkwh {

/// All that the file says about one plant: several rows where it has several meters, of which the later counts.
struct ImportRun::PlantOfFile {
    std::vector<const PlantRow *> rows;

    QString mix() const { return rows.front()->mix; }
    QString name() const { return rows.front()->plant; }
    template <typename T>
    Field<T> latest(Field<T> PlantRow::*field) const {
        Field<T> found;
        for (const PlantRow *row : rows) {
            if ((row->*field).given)
                found = row->*field;
        }
        return found;
    }
};

namespace {

QJsonValue asJson(const QString &text) { return text; }
QJsonValue asJson(qint64 number) { return number; }
QJsonValue asJson(bool flag) { return flag; }
QJsonValue asJson(QDate day) { return day.toString(Qt::ISODate); }

/// An argument for what the file says: its value, or null where it unsets.
template <typename T>
void give(QJsonObject &arguments, const QString &name, const Field<T> &field) {
    if (field.given)
        arguments.insert(name, field.value ? asJson(*field.value) : QJsonValue());
}

/// A plant or meter is enabled unless somebody says that it is not.
Field<bool> enabledField(const Field<bool> &field) { return {field.given, field.value.value_or(true)}; }

const Plant *plantNamed(const std::vector<Mix> &mixes, const QString &mixName, const QString &name) {
    const auto mix = std::ranges::find(mixes, mixName, &Mix::name);
    return mix == mixes.end() ? nullptr : findPlant(*mix, name);
}

} // namespace

Done ImportRun::add(const CsvRows<PlantRow> &read) {
    std::vector<PlantOfFile> plants;
    for (const PlantRow &row : read.rows) {
        auto plant = std::ranges::find_if(
            plants, [&](const PlantOfFile &other) { return other.mix() == row.mix && other.name() == row.plant; });
        if (plant == plants.end())
            plant = plants.insert(plants.end(), PlantOfFile());
        plant->rows.push_back(&row);
    }
    for (const PlantOfFile &plant : plants)
        GKWH_TRY(addPlant(plant));
    return {};
}

Done ImportRun::addPlant(const PlantOfFile &plant) {
    GKWH_LET(mixes, m_office.storage().plants().mixes());
    const Plant *known = plantNamed(mixes, plant.mix(), plant.name());
    QJsonObject arguments{{u"mix"_s, plant.mix()}, {u"plant"_s, plant.name()}};
    give(arguments, u"description"_s, plant.latest(&PlantRow::description));
    give(arguments, u"shares"_s, plant.latest(&PlantRow::shares));
    give(arguments, u"enabled"_s, enabledField(plant.latest(&PlantRow::enabled)));
    give(arguments, u"firstDate"_s, plant.latest(&PlantRow::firstDate));
    give(arguments, u"lastDate"_s, plant.latest(&PlantRow::lastDate));
    std::vector<int> lines;
    for (const PlantRow *row : plant.rows)
        lines.push_back(row->line);
    GKWH_LET(outcome, perform(known ? "plant.change"_L1 : "plant.add"_L1, arguments, lines));
    if (!outcome)
        return {};

    for (const PlantRow *row : plant.rows) {
        const bool hasMeter = !row->meter.isEmpty();
        const bool isNew =
            hasMeter ? !known || std::ranges::find(known->meters, row->meter, &Meter::serial) == known->meters.end()
                     : !known;
        bool changed = outcome->changed;
        if (hasMeter) {
            GKWH_LET(meterChanged, addMeter(known, *row));
            if (!meterChanged)
                continue;
            changed = changed || *meterChanged;
        }
        ++(isNew ? m_report.added : changed ? m_report.changed : m_report.same);
    }
    return {};
}

/// Whether it changed something; nothing where a rule refused.
Result<std::optional<bool>> ImportRun::addMeter(const Plant *known, const PlantRow &row) {
    QJsonObject arguments{{u"mix"_s, row.mix}, {u"plant"_s, row.plant}, {u"meter"_s, row.meter}};
    give(arguments, u"meterEnabled"_s, enabledField(row.meterEnabled));
    give(arguments, u"meterFirstDate"_s, row.meterFirstDate);
    give(arguments, u"meterLastDate"_s, row.meterLastDate);
    const bool isKnown = known && std::ranges::find(known->meters, row.meter, &Meter::serial) != known->meters.end();
    GKWH_LET(outcome, perform(isKnown ? "meter.change"_L1 : "meter.add"_L1, arguments, {&row.line, 1}));
    return outcome ? std::optional(outcome->changed) : std::nullopt;
}

} // namespace gkwh
