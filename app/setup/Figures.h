// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The office in figures, as plain text: what is said where no window can be shown.
#pragma once

#include "model/base/Result.h"

#include <QString>

namespace gkwh {

/// A line a figure. Refuses what opening the file refuses.
Result<QString> officeFigures(const QString &file);

} // namespace gkwh
