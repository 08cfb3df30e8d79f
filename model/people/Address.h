// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody lives, as letters and tax documents need it.
#pragma once

#include <QString>

namespace gkwh {

struct Address {
    QString street;
    QString zip;
    QString city;
    QString province; ///< the report 193 asks for it
    QString country;  ///< two letters, "ES"

    bool operator==(const Address &) const = default;
};

} // namespace gkwh
