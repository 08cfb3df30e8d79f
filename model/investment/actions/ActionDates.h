// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the day given to an action lies where it may.
#pragma once

#include "model/base/Result.h"

#include <QDate>

namespace gkwh {

/// Valid, not before `from` and not after `until`, where these are set. Refuses bad-date {date, from, until}.
Done checkDay(QDate date, QDate from, QDate until);

} // namespace gkwh
