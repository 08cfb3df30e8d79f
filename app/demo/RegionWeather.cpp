// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/RegionWeather.h"

#include "app/demo/DemoRandom.h"
#include "model/base/ExactMath.h"

#include <algorithm>
#include <array>

namespace gkwh::demo {

namespace {

/// Days in a thousand of a month that are clear and mixed; the rest is overcast.
struct SkyOdds {
    int clear = 0;
    int mixed = 0;
};
using YearOdds = std::array<SkyOdds, 12>;

// January, April, June and September of the Guadalquivir follow the measured days of Alcolea
constexpr YearOdds guadalquivir{{{350, 320},
                                 {400, 360},
                                 {350, 480},
                                 {290, 610},
                                 {540, 410},
                                 {900, 98},
                                 {950, 48},
                                 {920, 75},
                                 {510, 420},
                                 {470, 400},
                                 {400, 370},
                                 {350, 350}}};
constexpr YearOdds castile{{{290, 330},
                            {360, 380},
                            {340, 460},
                            {290, 570},
                            {430, 490},
                            {710, 270},
                            {900, 95},
                            {850, 140},
                            {570, 370},
                            {410, 410},
                            {320, 370},
                            {270, 340}}};
constexpr YearOdds catalonia{{{430, 350},
                              {430, 370},
                              {370, 450},
                              {320, 530},
                              {370, 520},
                              {540, 420},
                              {670, 310},
                              {590, 370},
                              {440, 450},
                              {410, 410},
                              {420, 370},
                              {440, 350}}};

const YearOdds &oddsOf(Region region) {
    switch (region) {
    case Region::Castile:
        return castile;
    case Region::Catalonia:
        return catalonia;
    case Region::Guadalquivir:
        break;
    }
    return guadalquivir;
}

enum Purpose : quint64 { Change = 1, Shuffle, Kind, Clearness, Trend, Clouds, Passing };

constexpr quint64 keyOf(Purpose purpose, qint64 moment) {
    return (static_cast<quint64>(purpose) << 48) ^ static_cast<quint64>(moment);
}

/// Clouds drift: neighbouring hours resemble each other. Mean 0, variance about 1.
double drifting(quint64 seed, UtcHour hour) {
    constexpr std::array weights{2.9, 1.7, 0.8, 0.4, 0.2}; // their squares sum up to 12, uniform variance is 1/12
    double sum = 0;
    for (size_t age = 0; age < weights.size(); ++age)
        sum += weights[age] * (fraction(seed, keyOf(Clouds, hour - static_cast<qint64>(age))) - 0.5);
    return sum;
}

/// 0 … 999, spread evenly over the days of a month as a shuffled pack of cards is: no month is all clear or all grey.
int skyDraw(quint64 seed, QDate day) {
    constexpr quint64 cards = 31; // prime: every step through the pack meets each card once
    const quint64 shuffle = drawn(seed, keyOf(Shuffle, day.year() * 12 + day.month()));
    const quint64 step = 1 + shuffle % (cards - 1);
    const quint64 card = ((shuffle >> 32) + step * static_cast<quint64>(day.day())) % cards;
    return static_cast<int>((card * 1000 + drawn(seed, keyOf(Kind, day.toJulianDay())) % 1000) / cards);
}

struct SkyKind {
    double leastClearness;
    double span;
    double trend;  ///< greatest change from the morning to the evening, as a share of the day's clearness
    double clouds; ///< spread of the hours of a day, likewise
};

const SkyKind &kindOf(Sky sky, int month) {
    static constexpr SkyKind clear{0.92, 0.08, 0.03, 0.012};
    static constexpr SkyKind mixedSky{0.55, 0.40, 0.40, 0.27};
    static constexpr SkyKind winterOvercast{0.08, 0.32, 0.50, 0.55};
    static constexpr SkyKind summerOvercast{0.28, 0.27, 0.50, 0.35};
    if (sky != Sky::Overcast)
        return sky == Sky::Clear ? clear : mixedSky;
    return month >= 4 && month <= 9 ? summerOvercast : winterOvercast;
}

} // namespace

RegionWeather::RegionWeather(Region region, quint64 seed)
    : m_region(region), m_seed(drawn(seed, 0x5eed + static_cast<quint64>(region))) {}

Sky RegionWeather::sky(QDate day) const {
    // a Markov chain whose weather lasts or is drawn anew: the last day of change decides, so no day needs its past
    constexpr double lasting = 0.4;
    while (fraction(m_seed, keyOf(Change, day.toJulianDay())) < lasting)
        day = day.addDays(-1);
    const SkyOdds odds = oddsOf(m_region).at(static_cast<size_t>(day.month() - 1));
    const int draw = skyDraw(m_seed, day);
    return draw < odds.clear ? Sky::Clear : draw < odds.clear + odds.mixed ? Sky::Mixed : Sky::Overcast;
}

double RegionWeather::transmission(UtcHour hour, quint64 placeSeed) const {
    const QDate day = QDate(1970, 1, 1).addDays(floorDiv(hour, 24));
    const SkyKind &kind = kindOf(sky(day), day.month());
    const qint64 dayKey = day.toJulianDay();
    const double dayClearness = kind.leastClearness + kind.span * fraction(m_seed, keyOf(Clearness, dayKey));
    const double fromNoon = (static_cast<double>(floorMod(hour, 24)) - 12) / 12;
    const double trend = kind.trend * 2 * (fraction(m_seed, keyOf(Trend, dayKey)) - 0.5) * fromNoon;
    const double clouds = kind.clouds * (0.95 * drifting(m_seed, hour) + 0.3 * drifting(placeSeed, hour));
    const double passing = fraction(placeSeed, keyOf(Passing, hour));
    const double dimming = passing < 0.02 ? 0.75 + 10 * passing : 1; // a single cloud over this place alone
    return std::clamp(dayClearness * (1 + trend + clouds) * dimming, 0.04, 1.0);
}

} // namespace gkwh::demo
