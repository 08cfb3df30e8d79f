// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an invoice: so many of a product at a price, the account they are booked on, the tax, and the facts of
// that day that keep a reprint as it was.
#pragma once

#include "model/base/Money.h"

#include <QJsonObject>
#include <QString>

namespace gkwh {

struct InvoiceLine {
    QString product; ///< "GENKWH_AE"
    QString text;
    qint64 quantity = 1;
    Cents price = 0; ///< of one; negative: taken off
    QString account;
    Ppm tax = 0;         ///< negative: kept back ("Retenciones IRPF 19%" is −190,000)
    QJsonObject memento; ///< investments.md §1.5: investmentName, pendingCapital, …

    Cents amount() const { return quantity * price; }
    Cents taxAmount() const { return money::share(amount(), tax, money::one); }
    bool operator==(const InvoiceLine &) const = default;
};

} // namespace gkwh
