// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The characters that banks agree on in SEPA messages, and how other texts are brought into them (EPC217-08).
#pragma once

#include <QString>

namespace gkwh::sepa {

/// a … z, A … Z, 0 … 9, the blank and / - ? : ( ) . , ' +
bool isAllowed(QChar c);

/// Letters without their accents ("Muñoz i Paral·lel" is "Munoz i Paral.lel"), other signs as the nearest allowed one,
/// what has none (emoji, other scripts) left out, blanks single, cut to `length` characters.
QString text(QStringView original, qsizetype length);

/// The same for an identifier, which neither begins nor ends with a slash nor holds two in a row.
QString identifier(QStringView original, qsizetype length);

/// Whether the slashes of an identifier stand where they may.
bool hasGoodSlashes(QStringView identifier);

} // namespace gkwh::sepa
