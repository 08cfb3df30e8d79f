// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/ActionDates.h"

#include "model/investment/actions/ActionAttributes.h"

using namespace Qt::StringLiterals;

namespace gkwh {

Done checkDay(QDate date, QDate from, QDate until) {
    const bool early = from.isValid() && date < from;
    const bool late = until.isValid() && date > until;
    if (date.isValid() && !early && !late)
        return {};
    return refuse("bad-date"_L1, {{u"date"_s, jsonOf(date)}, {u"from"_s, jsonOf(from)}, {u"until"_s, jsonOf(until)}});
}

} // namespace gkwh
