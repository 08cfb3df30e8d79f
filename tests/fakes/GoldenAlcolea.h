// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The golden table of rights.md §8.1: fifteen days of the plant Alcolea, and what they grant.
#pragma once

#include "model/curve/HourlyCurve.h"

#include <map>

namespace gkwh::golden {

constexpr qint64 builtShares = 20410;
constexpr int days = 15;
inline const QDate firstDay{2016, 5, 1};
inline const QDate lastDay{2016, 5, days};

struct GrantedProfile {
    qint64 shares;
    qint64 grantedKwh;
    qint64 remainderWh;
};
/// By algorithm 1, from remainder 0.
constexpr GrantedProfile granted[] = {{1, 3, 725}, {10, 37, 938}, {120, 456, 183}};

struct ExactProfile {
    qint64 shares;
    qint64 grantedKwh;
    qint64 rho;
};
/// By algorithm 2, from remainder 0.
constexpr ExactProfile grantedExactly[] = {{1, 3, 16372}, {10, 38, 440}, {120, 456, 5280}};

/// kWh of the plant; 1 and 2 May are zero.
inline HourlyCurve production() {
    struct Day {
        int day;
        size_t firstSlot;
        std::vector<qint64> kwh;
    };
    const std::vector<Day> table = {
        {3, 13, {307, 606, 1546, 1452, 442, 1222, 833, 365, 43, 1}},
        {4, 9, {82, 487, 730, 944, 709, 514, 1203, 962, 1349, 490, 294, 73, 3}},
        {5, 13, {230, 881, 735, 416, 759, 1062, 146, 60, 20, 1}},
        {6, 8, {10, 18, 28, 226, 681, 563, 286, 262, 471, 129, 61, 90, 51, 4}},
        {7, 9, {63, 343, 504, 769, 817, 494, 932, 840, 683, 675, 255, 107, 32}},
        {8, 8, {1, 22, 45, 79, 116, 255, 1025, 1261, 1191, 900, 0, 0, 177, 80}},
        {9, 9, {18, 74, 189, 111, 241, 1458, 893}},
        {10, 10, {63, 57, 77, 231, 154, 198, 624, 0, 0, 0, 74}},
        {11, 10, {156, 570, 234, 0, 0, 58, 204, 373, 216, 145, 117, 38}},
        {12, 8, {12, 47, 110, 259, 60, 558, 1172, 1538, 486, 798, 743, 323, 114, 12}},
        {13, 8, {4, 36, 255, 879, 1055, 1354, 1339, 910, 1186, 1140, 816, 710, 295, 38}},
        {14, 8, {18, 56, 358, 1040, 1386, 1613, 1386, 705, 966, 1433, 407, 114, 181, 41}},
        {15, 8, {18, 179, 210, 554, 1361, 1582, 1312, 1612, 1283, 1542, 1020, 686, 156, 48}},
    };
    HourlyCurve curve = HourlyCurve::spanning(firstDay, lastDay, 0);
    for (const Day &day : table)
        std::copy(day.kwh.begin(), day.kwh.end(), curve.day(QDate(2016, 5, day.day)).begin() + day.firstSlot);
    return curve;
}

/// Slots with 1 kWh by day of May; all others have 0.
using SlotsByDay = std::map<int, std::vector<size_t>>;

/// Rights of profile 10 by algorithm 1.
inline SlotsByDay slotsOf10() {
    return {{3, {15, 17, 19}},
            {4, {12, 14, 16, 19}},
            {5, {15, 18}},
            {6, {13}},
            {7, {11, 14, 16}},
            {8, {13, 15, 17}},
            {9, {14}},
            {10, {13}},
            {11, {12}},
            {12, {13, 15, 17}},
            {13, {11, 13, 14, 16, 18}},
            {14, {11, 13, 14, 16, 18}},
            {15, {12, 13, 15, 16, 17}}};
}

/// Rights of profile 10 by algorithm 2.
inline SlotsByDay exactSlotsOf10() {
    SlotsByDay slotsByDay = slotsOf10();
    slotsByDay[4] = {12, 14, 16, 18};
    slotsByDay[8] = {12, 15, 17};
    slotsByDay[14] = {11, 12, 14, 16, 18};
    slotsByDay[15] = {12, 13, 15, 16, 17, 21};
    return slotsByDay;
}

inline HourlyCurve rights(const SlotsByDay &slotsByDay) {
    HourlyCurve curve = HourlyCurve::spanning(firstDay, lastDay, 0);
    for (const auto &[day, slotsOfDay] : slotsByDay) {
        for (const size_t slot : slotsOfDay)
            curve.day(QDate(2016, 5, day))[slot] = 1;
    }
    return curve;
}

} // namespace gkwh::golden
