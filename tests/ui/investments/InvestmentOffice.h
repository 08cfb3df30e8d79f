// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up cooperative with as many investments as wanted, of all four kinds and in every state, looked at on one day.
#pragma once

#include "app/setup/OfficeFile.h"
#include "tests/fakes/TestOffice.h"

namespace gkwh::fakes {

inline const QDate officeDay(2026, 6, 9);
inline const QString memberIban = QStringLiteral("ES7712341234161234567890");

Member investor(int number);
/// By code; one of them is closed.
std::vector<Emission> madeUpEmissions();

/// A new data file that works as on officeDay.
void createInvestmentOffice(const QString &file, int members, int investments);

} // namespace gkwh::fakes
