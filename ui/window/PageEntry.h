// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a page before it exists: where it stands on the rail, and how to make it.
#pragma once

#include <QString>

#include <functional>

namespace gkwh {

class Page;

/// The groups of the rail, in its order; Front stands above them without a heading, Foot at the rail's end.
enum class PageGroup { Front, People, Money, Energy, Exchange, Foot };

struct PageFactory {
    QString id; ///< stable: "production"
    QLatin1StringView icon;
    std::function<QString()> title; ///< asked again when the language changes
    std::function<Page *()> make;   ///< called when the page is first wanted; the window owns it
};

} // namespace gkwh
