// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tax numbers with the prefix of their country, "ES12345678Z", and the number alone, as the tax office wants it
// (investments.md §4.10).
#pragma once

#include <QString>

namespace gkwh::vat {

/// Capitals and digits alone, without blanks, points and dashes.
QString clean(QStringView typed);

/// Clean, with "ES" before a number that begins with no country: NIF, NIE and CIF have at most one letter in front.
QString withCountry(QStringView typed);

/// Clean, without the two letters of a country at the beginning, and only there: "ES13900056Y" is "13900056Y".
QString withoutCountry(QStringView typed);

} // namespace gkwh::vat
