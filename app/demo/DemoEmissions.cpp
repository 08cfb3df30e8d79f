// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoEmissions.h"

#include "model/investment/StandardKinds.h"
#include "model/investment/TermsOverrides.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gkwh::demo {

namespace {

constexpr int usualMembers = 300;  ///< for whom the totals are those of the cooperative
constexpr int daysToPrepare = 200; ///< between entering a campaign and opening it

/// What was paid for voluntary contributions, by the year in which the period ended.
constexpr std::array voluntaryRates{3000, 2750, 2500, 2000, 1750, 1750, 1500, 1000};
constexpr int firstRatedYear = 2013;

/// Those of Títols since the voluntary contributions came down to earth.
Emission laterTitols(const QString &kind, int years, Ppm rate) {
    Emission emission;
    emission.code = u"%1_201509"_s.arg(kind);
    emission.name = u"Títols participatius a %1 anys 2015-09"_s.arg(years);
    emission.kind = kind;
    emission.startDate = QDate(2015, 9, 1);
    emission.total = 200'000'000;
    emission.rate = rate;
    return emission;
}

QDate closingOf(const QString &code) {
    static const std::array days{
        std::pair(u"TIT10_2012"_s, QDate(2012, 9, 23)), std::pair(u"TIT5_201209"_s, QDate(2013, 4, 1)),
        std::pair(u"APO_201205"_s, QDate(2015, 9, 1)),  std::pair(u"APO_201509"_s, QDate(2017, 10, 1)),
        std::pair(u"APO_201710"_s, QDate(2020, 3, 3)),  std::pair(u"APO_202003"_s, QDate(2021, 10, 21))};
    const auto found = std::ranges::find(days, code, &std::pair<QString, QDate>::first);
    return found == days.end() ? QDate() : found->second;
}

} // namespace

QDate demoBeginning() { return {2012, 2, 1}; }

QDate DemoEmission::entered() const { return std::max(demoBeginning(), opens().addDays(-daysToPrepare)); }

QDate DemoEmission::opens() const { return std::max(demoBeginning(), emission.startDate); }

QString DemoEmission::rate(QDate until) const {
    if (emission.rate)
        return money::percent(*emission.rate);
    if (!terms.paysInterest())
        return {};
    const int place = std::clamp(until.year() - firstRatedYear, 0, static_cast<int>(voluntaryRates.size()) - 1);
    return money::percent(voluntaryRates[static_cast<size_t>(place)] * 10);
}

std::vector<DemoEmission> demoEmissions(int members) {
    std::vector<Emission> all = standardEmissions();
    all.push_back(laterTitols(u"TIT10"_s, 10, 35'000));
    all.push_back(laterTitols(u"TIT5"_s, 5, 25'000));
    std::vector<DemoEmission> campaigns;
    for (Emission &emission : all) {
        if (emission.total)
            *emission.total *= std::max(1, members / usualMembers + 1);
        Terms terms = standardTerms(emission.kind).value_or(Terms());
        if (terms.family == Family::Titol) { // theirs are not agreed for the kind
            emission.overrides.insert(u"bridge_account"_s, u"555000000012"_s);
            emission.rate = emission.rate.value_or(55'000);
        }
        terms = overridden(terms, emission.overrides).value_or(terms);
        campaigns.push_back({emission, terms, closingOf(emission.code)});
    }
    std::ranges::stable_sort(campaigns, {}, &DemoEmission::opens);
    return campaigns;
}

} // namespace gkwh::demo
