// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write down the options of commands, for the tables of this folder.
#pragma once

#include "app/cli/Command.h"

namespace gkwh::cli {

using Type = Option::Type;
using Need = Option::Need;

constexpr Option flag(QLatin1StringView name, const char *explains) {
    return {name, Type::Flag, Need::Optional, {}, explains};
}

constexpr Option value(QLatin1StringView name, Type type, QLatin1StringView shown, const char *explains,
                       QLatin1StringView choices = {}) {
    return {name, type, Need::Optional, shown, explains, choices};
}

constexpr Option required(Option option) {
    option.need = Need::Required;
    return option;
}

constexpr Option repeatable(Option option) {
    option.need = Need::Repeatable;
    return option;
}

} // namespace gkwh::cli
