// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the spans of an investment's life. Owns nothing.
#pragma once

#include "model/investment/LifeEdges.h"

#include <QCoreApplication>

namespace gkwh {

class LifeWords {
    Q_DECLARE_TR_FUNCTIONS(LifeWords)
public:
    /// A state as its strip shows it: several of them are Draft and Paid in kinds that collapse them.
    static QString node(LifeNode node);
    /// "8.2 of 24 years", under two years "120 of 365 days".
    static QString progress(qint64 days, qint64 ofDays);
    /// "3.2 years" for what has no end.
    static QString since(qint64 days);
};

} // namespace gkwh
