// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of vectors (data/README.md) and the runners of those whose rule is built.
#pragma once

#include "tests/vectors/Mismatch.h"

#include <QHash>
#include <QJsonObject>

namespace gkwh::vectors {

/// Runs one file's document.
using Runner = Mismatch (*)(const QJsonObject &document);

Mismatch runAmortization(const QJsonObject &document);
Mismatch runEffectiveDates(const QJsonObject &document);
Mismatch runQuantise(const QJsonObject &document);
Mismatch runSlots(const QJsonObject &document);

/// Every kind there is; without runner where the rule is not built yet.
const QHash<QString, Runner> &kinds();

} // namespace gkwh::vectors
