// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// News for people: what happened, why, what next; shown in the window, never in a box of its own (design.md §5).
#pragma once

#include <QString>

#include <functional>

namespace gkwh {

struct Message {
    enum class Kind { Info, Ok, Warn, Bad };

    Kind kind = Kind::Info;
    QString text;
    QString button = {};            ///< the verb of what is next; empty for none
    std::function<void()> run = {}; ///< what the button does; the message then goes
    QString id = {};                ///< a message with the same id takes the place of the former one
};

} // namespace gkwh
