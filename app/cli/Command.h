// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A command of gkwh as the table describes it: name, operands, options, and the function that does it.
#pragma once

#include "app/cli/Answer.h"

#include <vector>

namespace gkwh::cli {

class Call;

struct Option {
    enum class Type { Flag, Text, Date, Moment, Whole };
    enum class Need { Optional, Required, Repeatable };

    QLatin1StringView name; ///< "--from"
    Type type = Type::Flag;
    Need need = Need::Optional;
    QLatin1StringView value = {};   ///< what stands for its value in the help: "DATE"
    const char *explains = nullptr; ///< English, translated in context "Commands"
    QLatin1StringView choices = {}; ///< all possible values, "en|ca|es"; empty: any
};

/// How many operands a command takes.
struct Operands {
    QLatin1StringView names = {}; ///< "KIND CSV"
    int least = 0;
    int most = 0;
};

struct Command {
    QLatin1StringView name; ///< of one word or two: "profile track"
    const char *does;       ///< English, translated in context "Commands"
    Operands operands;
    std::vector<Option> options;
    Reply (*run)(Call &);
};

} // namespace gkwh::cli
