// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/production/Plant.h"

namespace gkwh {

QDate Mix::firstActiveDate() const {
    QDate earliest;
    for (const Plant &plant : plants) {
        if (plant.enabled && plant.active.first.isValid() && (!earliest.isValid() || plant.active.first < earliest))
            earliest = plant.active.first;
    }
    return earliest;
}

} // namespace gkwh
