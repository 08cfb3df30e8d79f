// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The single values of SEPA messages: whether a text is one of the type that the grammar names.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace gkwh::sepa {

struct ValueFault {
    QString code; ///< those of Fault (SepaCheck.h)
    QJsonObject arguments;
};

/// Nothing: the text is a right one. Types: =A,B (one of these words), Text16 … Text1025 and Id35 (at most so many
/// characters), Iban, Bic, Country, CreditorId, Amount, counts, sums, days and moments; unknown ones are texts.
std::optional<ValueFault> valueFault(const QString &type, const QString &text);

/// Of "2026-02-28" alone; invalid for all else.
QDate dayOf(const QString &text);

} // namespace gkwh::sepa
