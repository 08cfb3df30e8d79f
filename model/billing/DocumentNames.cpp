// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/DocumentNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gkwh::documents {

namespace {

struct Suffix {
    InvestmentDocument document;
    QLatin1StringView text;
    QLatin1StringView rest; ///< pattern of what follows
};

constexpr Suffix suffixes[] = {
    {InvestmentDocument::Charge, "-JUST"_L1, ""_L1},
    {InvestmentDocument::Refund, "-RES"_L1, ""_L1},
    {InvestmentDocument::Amortization, "-AMOR"_L1, "\\d{4}"_L1},
    {InvestmentDocument::Divest, "-DES"_L1, ""_L1},
    {InvestmentDocument::Interest, "-INT"_L1, "\\d{4}(-\\d+)?"_L1},
    {InvestmentDocument::Maturity, "-VEN"_L1, ""_L1},
};

} // namespace

QString name(const QString &investment, InvestmentDocument document, int year) {
    const Suffix &suffix = *std::ranges::find(suffixes, document, &Suffix::document);
    return investment + suffix.text + (suffix.rest.isEmpty() ? QString() : QString::number(year));
}

QString freeInterestName(const QString &investment, int year, const std::function<bool(const QString &)> &taken) {
    const QString first = name(investment, InvestmentDocument::Interest, year);
    QString free = first;
    for (int number = 2; taken(free); ++number)
        free = first + '-'_L1 + QString::number(number);
    return free;
}

QString unnamed(const QString &sequence, qint64 number) { return sequence + "ID"_L1 + QString::number(number); }

std::optional<InvestmentDocument> sort(const QString &invoice, const QString &investment) {
    if (!invoice.startsWith(investment))
        return std::nullopt;
    const QString tail = invoice.mid(investment.size());
    const auto *found = std::ranges::find_if(suffixes, [&](const Suffix &suffix) {
        const QRegularExpression rest(QRegularExpression::anchoredPattern(suffix.rest));
        return tail.startsWith(suffix.text) && rest.match(tail.mid(suffix.text.size())).hasMatch();
    });
    return found == std::end(suffixes) ? std::nullopt : std::optional(found->document);
}

QString feeReturn(const QString &member) { return "RETORN-QUOTA-SOCIS-"_L1 + member; }

} // namespace gkwh::documents
