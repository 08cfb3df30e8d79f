// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the invoices of an investment are called, "GKWH00001-AMOR2020" (investments.md §1.5, document catalogue).
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace gkwh {

enum class InvestmentDocument {
    Charge,       ///< -JUST
    Refund,       ///< -RES: resigns a charge
    Amortization, ///< -AMOR{year}
    Divest,       ///< -DES
    Interest,     ///< -INT{year}, a second one of that year -INT{year}-2
    Maturity,     ///< -VEN
};

namespace documents {

/// `year` counts for those that come every year only: of the amortisation's date, of the invoice's for interest.
QString name(const QString &investment, InvestmentDocument document, int year = 0);

/// The first name of an interest invoice that is not taken: -INT2021, -INT2021-2, -INT2021-3 ….
QString freeInterestName(const QString &investment, int year, const std::function<bool(const QString &)> &taken);

/// What stands for the name of an old investment that has none: "GKWHID12" of "GKWH" and 12.
QString unnamed(const QString &sequence, qint64 number);

/// Which document of that investment an invoice is; nothing for any other name.
std::optional<InvestmentDocument> sort(const QString &invoice, const QString &investment);

/// The document that returns the joining fee to a member who leaves.
QString feeReturn(const QString &member);

} // namespace documents
} // namespace gkwh
