// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to an investment, in words: a sentence for each entry of its history, and its facts one by one.
#pragma once

#include "model/investment/InvestmentEvent.h"

#include <QCoreApplication>

namespace gkwh {

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    /// "Quota 9 of 24 returned: 60.00 €, 56.82 € after tax"
    static QString sentence(const InvestmentEvent &event);
    /// What the entry knows: name and value, changed attributes as "old → new", documents last.
    static std::vector<std::pair<QString, QString>> facts(const InvestmentEvent &event);
    /// "Outstanding", "First effective day" of an attribute of the exchange formats.
    static QString attribute(const QString &name);
    /// A value of the exchange formats as people read it: 14/03/2027, 1,500.00 €, yes, –.
    static QString value(const QString &attribute, const QJsonValue &value);
    /// When it was recorded, on the clock of Madrid.
    static QString moment(const QDateTime &at);
};

} // namespace gkwh
