// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A member of the cooperative as a plain value (investments.md §1.4). Owns who they are and where their money goes.
#pragma once

#include "model/people/Address.h"

#include <QDate>
#include <QString>

namespace gkwh {

struct Member {
    QString code; ///< "S000001"
    QString name;
    QString vat; ///< with the prefix of its country, "ES12345678Z" (Vat.h)
    QString email;
    QString language; ///< "ca" or "es"
    QString phone;
    Address address;
    QString iban; ///< of the investments; empty: none known
    QDate joined;
    QDate left; ///< invalid: still with us
    QString erpId;
    bool toldOfDefault = false; ///< has been told of the assignment made for them

    bool isMember() const { return joined.isValid() && !left.isValid(); }
    bool operator==(const Member &) const = default;
};

} // namespace gkwh
