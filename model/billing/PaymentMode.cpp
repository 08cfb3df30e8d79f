// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/PaymentMode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh {

const std::vector<PaymentMode> &standardPaymentModes() {
    using enum PaymentMode::Format;
    static const QString creditor = u"ES24000F55091367"_s;
    static const std::vector<PaymentMode> modes{
        {u"GENERATION kWh"_s, Sepa19, creditor},
        {u"GENERATION kWh AMOR"_s, Sepa34, creditor},
        {u"GENERATION kWh AMOR Cobrar"_s, Sepa19, creditor},
        {u"APORTACIONS (Enginyers)"_s, Sepa19, creditor},
        {u"RETORN APORTACIONS (Enginyers)"_s, Sepa34, creditor},
        {u"APORTACIONS INT"_s, Sepa34, creditor},
        {u"INVERSIONS (títols)"_s, Sepa19, creditor},
        {u"RETORN TITOLS"_s, Sepa34, creditor},
        {u"TITOLS INT"_s, Sepa34, creditor},
        {u"RETORN QUOTA SOCIS"_s, Sepa34, creditor},
    };
    return modes;
}

Result<PaymentMode> paymentMode(const QString &name, const std::vector<PaymentMode> &modes) {
    const auto found = std::ranges::find(modes, name, &PaymentMode::name);
    if (found == modes.end())
        return notFound("payment-mode"_L1, name);
    return *found;
}

} // namespace gkwh
