// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored of members, banks, emissions, investments, action logs and savings, as records for a file.
#pragma once

#include "app/exchange/ExchangeKind.h"
#include "model/investment/InvestmentEvent.h"
#include "model/office/Storage.h"

#include <QJsonObject>

#include <vector>

namespace gkwh {

/// By argument as RecordRow holds them, in the order in which the storage lists them. Of the histories only what came
/// from an action log is one.
Result<std::vector<QJsonObject>> storedRecords(Storage &storage, ExchangeKind kind);

/// The logs from which the imported entries of a history come: one for the entries, one for each text that was damaged
/// as a whole. importedActions reads the same entries back.
QStringList actionLogs(const std::vector<InvestmentEvent> &events);

} // namespace gkwh
