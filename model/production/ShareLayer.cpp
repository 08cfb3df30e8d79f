// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/production/ShareLayer.h"

namespace gkwh {

qint64 sharesOn(const std::vector<ShareItem> &items, QDate day) {
    qint64 shares = 0;
    for (const ShareItem &item : items) {
        if (item.active.first.isValid() && item.active.contains(day))
            shares += item.shares;
    }
    return shares;
}

HourlyCurve shareCurve(const std::vector<ShareItem> &items, QDate from, QDate until) {
    HourlyCurve curve = HourlyCurve::spanning(from, until, 0);
    for (const ShareItem &item : items) {
        if (!item.active.first.isValid())
            continue;
        const QDate first = std::max(from, item.active.first);
        const QDate last = item.active.last.isValid() ? std::min(until, item.active.last) : until;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            for (HourlyCurve::Value &value : curve.day(day).first(static_cast<size_t>(madrid::hoursIn(day))))
                value += item.shares;
        }
    }
    return curve;
}

} // namespace gkwh
