// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of the accounts in the books, twelve digits long (investments.md §1.4, §1.5).
#pragma once

#include <QString>

namespace gkwh::accounts {

inline constexpr QLatin1StringView withheld("475119000001");        ///< income tax kept back for the tax office
inline constexpr QLatin1StringView interestExpense("662000000001"); ///< interest the cooperative pays
inline constexpr QLatin1StringView penaltyIncome("769000000000");   ///< penalties of early divestments
inline constexpr QLatin1StringView feeDebtor("430000000000");       ///< the member, when the joining fee is returned
inline constexpr QLatin1StringView fees("100000000000");            ///< the joining fees

/// The account that all share under a prefix: "1635" is "163500000000".
QString shared(QStringView prefix);

/// The account of one member under a prefix: its digits fill up "4100" of "S000001" to "410000000001". A code whose
/// digits do not fit makes a longer account rather than somebody else's.
QString ofMember(QStringView prefix, QStringView member);

/// What a member owes and is owed: 4100….
QString liquidation(QStringView member);

} // namespace gkwh::accounts
