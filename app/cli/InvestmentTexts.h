// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about investments as tables for people, and the day on which they are asked for.
#pragma once

#include "model/office/Office.h"

#include <QJsonArray>

namespace gkwh::cli {

/// Today in Madrid, by the clock of the desk.
QDate todayAt(const Office &office);

/// "effective" in words.
QString stateWord(const QString &state);

/// A line for each.
QString investmentsText(const QJsonArray &investments);
/// The result of an operation: a line for each investment it touched.
QString investmentText(const QJsonObject &result);
/// Its data, its history, its quotas and its documents.
QString wholeInvestmentText(const QJsonObject &investment);

} // namespace gkwh::cli
