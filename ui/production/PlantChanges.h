// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to plants and meters as operations, each with the one that takes it back; and the day from which they
// matter. Pure.
#pragma once

#include "model/office/Operation.h"
#include "model/production/Plant.h"

#include <optional>

namespace gkwh::plantchanges {

Operation add(const Plant &plant);
Operation add(const QString &plant, const Meter &meter);
/// Only what differs; nothing where nothing does. Changing `after` to `before` is what takes it back.
std::optional<Operation> change(const Plant &before, const Plant &after);
/// A meter may move to another plant; its serial stays.
std::optional<Operation> change(const QString &plantBefore, const Meter &before, const QString &plantAfter,
                                const Meter &after);

/// The mix with a plant put in the place of the one with its uuid, or added at the end.
Mix with(Mix mix, const Plant &plant);
/// The mix with a meter in that plant, and in no other.
Mix with(Mix mix, const QString &plant, const Meter &meter);

/// The first day on which other shares are built or other readings count; invalid: none.
QDate firstChangedDay(const Mix &before, const Mix &after);

} // namespace gkwh::plantchanges
