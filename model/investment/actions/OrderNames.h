// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names that the sequence of a kind gives to its investments, "GKWH00069", and their numbers.
#pragma once

#include "model/investment/Terms.h"

namespace gkwh {

/// 69 of "GKWH00069"; nothing for a name of another make.
std::optional<qint64> sequenceNumber(const Terms &terms, QStringView name);
/// The inverse; what needs more digits gets them.
QString sequenceName(const Terms &terms, qint64 number);

} // namespace gkwh
