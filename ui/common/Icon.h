// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's icons by name: one-colour SVGs of resources/icons, drawn in the colour in force at the moment of painting.
#pragma once

#include "ui/common/Theme.h"

#include <QIcon>

namespace gkwh {

/// In the text's colour, or the disabled one. A name that does not exist gives a null icon.
QIcon icon(QLatin1StringView name);

/// Always in one token's colour: a warning in Warn.
QIcon icon(QLatin1StringView name, Token token);

/// Every name there is, sorted; "generation-desk", the program's own, is no drawing of one colour and left out.
QStringList iconNames();

/// The program's own icon.
QIcon programIcon();

} // namespace gkwh
