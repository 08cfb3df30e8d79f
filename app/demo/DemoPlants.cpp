// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPlants.h"

#include "app/demo/MeasuredProduction.h"

#include <algorithm>

namespace gkwh::demo {

using namespace Qt::StringLiterals;

const std::vector<DemoPlant> &demoPlants() {
    using enum Region;
    static const std::vector<DemoPlant> plants{
        {u"Alcolea"_s,
         u"Ground plant near Alcolea del Río, Seville"_s,
         20410,
         true,
         {QDate(2016, 5, 1), {}},
         {u"501600324"_s, Guadalquivir, 37.61, -5.67, 2160, 1740, 30, -4}},
        {u"Fontivsolar"_s,
         u"Ground plant near Fontiveros, Ávila"_s,
         8570,
         true,
         {QDate(2019, 2, 20), {}},
         {u"501815908"_s, Castile, 40.93, -4.96, 908, 740, 30, 0}},
        {u"La Florida"_s,
         u"Ground plant in the Guadalquivir valley, Seville"_s,
         17330,
         true,
         {QDate(2020, 9, 1), {}},
         {u"44711885"_s, Guadalquivir, 37.52, -5.95, 1786, 1440, 30, 1}},
        {u"Mas Pinós"_s,
         u"Roof of a farm in the Selva; left the mix in February 2020"_s,
         376,
         true,
         {QDate(2018, 3, 1), QDate(2020, 2, 29)},
         {u"39300206"_s, Catalonia, 41.84, 2.75, 42, 36, 20, 12}},
        {u"La Serra"_s,
         u"Roof of a warehouse near Manresa; not in the Generation mix"_s,
         538,
         false,
         {QDate(2017, 6, 1), {}},
         {u"19300860"_s, Catalonia, 41.73, 1.83, 60, 50, 15, -18}},
        {u"Exiom"_s,
         u"Roof of an industrial hall in Lleida; lease ended with 2019"_s,
         925,
         false,
         {QDate(2016, 9, 1), QDate(2019, 12, 31)},
         {u"88300864"_s, Catalonia, 41.62, 0.63, 100, 90, 25, 5}},
        {u"Riudarenes SM"_s,
         u"Roof of a sports hall in Riudarenes; not in the Generation mix"_s,
         296,
         false,
         {QDate(2017, 1, 1), {}},
         {u"501215455"_s, Catalonia, 41.82, 2.72, 33, 30, 20, 0}},
        {u"Riudarenes BR"_s,
         u"Roof of a workshop in Riudarenes; not in the Generation mix"_s,
         179,
         false,
         {QDate(2017, 1, 1), {}},
         {u"501215456"_s, Catalonia, 41.82, 2.72, 20, 18, 10, 25}},
        {u"Riudarenes ZE"_s,
         u"Roof of a school in Riudarenes; not in the Generation mix"_s,
         430,
         false,
         {QDate(2018, 10, 1), {}},
         {u"501215457"_s, Catalonia, 41.83, 2.71, 48, 40, 25, -8}},
    };
    return plants;
}

HourlyCurve demoProduction(const DemoPlant &plant, QDate from, QDate until, quint64 seed) {
    const QDate first = std::max(from, plant.active.first);
    const QDate last = plant.active.last.isValid() ? std::min(until, plant.active.last) : until;
    HourlyCurve curve = modelProduction(plant.solar, first, last, seed).over(from, until);

    const HourlyCurve measured = measuredProduction(plant.solar.meter);
    if (measured.isEmpty())
        return curve;
    for (QDate day = std::max(first, measured.firstDay()); day <= std::min(last, measured.lastDay());
         day = day.addDays(1)) {
        const std::span<const HourlyCurve::Value> read = measured.day(day);
        const auto real = read.first(static_cast<size_t>(madrid::hoursIn(day)));
        if (std::any_of(real.begin(), real.end(), [](auto value) { return value != HourlyCurve::missing; }))
            std::copy(read.begin(), read.end(), curve.day(day).begin());
    }
    return curve;
}

} // namespace gkwh::demo
