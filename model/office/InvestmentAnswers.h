// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Investments as the command line answers them (cli.md "replay").
#pragma once

#include "model/investment/InvestmentCase.h"
#include "model/investment/Quotas.h"

#include <QJsonArray>

namespace gkwh {

/// {"name","state","kind","member","emission","nominal",…,"shares"}: as it stands on that day; unset is null.
QJsonObject investmentJson(const Investment &investment, const Terms &terms, const StateReading &reading);
inline QJsonObject investmentJson(const InvestmentCase &one) {
    return investmentJson(one.investment, one.terms, one.reading());
}
/// [{"seq","type","at","user","date","amount","undoneBy","payload"}], oldest first.
QJsonArray eventsJson(const std::vector<InvestmentEvent> &events);
/// [{"number","total","date","amount","state"}]: returned, due, ahead.
QJsonArray quotasJson(const InvestmentCase &one);
/// [{"name","type","state","date","due","total","residual","remittance"}]
QJsonArray documentsJson(const std::vector<Invoice> &invoices);

} // namespace gkwh
