// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a refusal, a fault and a wrong row become words: what happened, why, what next, in the language
// in force.
#pragma once

#include "app/exchange/CsvProblem.h"
#include "model/office/Consistency.h"

namespace gkwh {

/// A sentence or two for people; never empty, also for a code that is not known here.
QString words(const Refusal &refusal);
/// Why a file cannot be read.
QString words(const FileProblem &problem);
/// What is wrong with a row, without its line and column, which stand beside it.
QString words(const RowProblem &problem);
/// What a check found, without where, which stands beside it.
QString words(const Fault &fault);

} // namespace gkwh
