// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/OfficeAnswers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gkwh {

QJsonValue dateJson(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject json(const ProfileState &state) {
    return {{u"shares"_s, state.profile.shares},
            {u"algorithm"_s, static_cast<int>(state.profile.algorithm)},
            {u"targetDay"_s, dateJson(state.targetDay)},
            {u"remainderWh"_s, state.carry.remainderWh()},
            {u"debtKwh"_s, state.carry.debtKwh},
            {u"grantedKwh"_s, state.grantedKwh},
            {u"members"_s, 0}};
}

QJsonObject json(const std::vector<ProfileState> &states) {
    QJsonArray list;
    for (const ProfileState &state : states)
        list.append(json(state));
    return {{u"profiles"_s, list}};
}

QJsonArray json(const std::vector<MeterCompleteness> &heldBackBy) {
    QJsonArray list;
    for (const MeterCompleteness &meter : heldBackBy)
        list.append(QJsonObject{{u"meter"_s, meter.meter}, {u"since"_s, dateJson(meter.lateSince)}});
    return list;
}

} // namespace gkwh
