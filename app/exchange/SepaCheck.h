// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a SEPA file before a bank does, whoever wrote it: elements and their order, lengths and characters, IBANs,
// creditor identifiers, dates, counts and sums.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace gkwh::sepa {

/// Codes:
///   bad-xml {detail, line} · unknown-message {namespace} · missing-element · unexpected-element · wrong-order ·
///   too-many {most} · one-of {names} · unexpected-text {text}
///   empty · too-long {length, most} · bad-characters {characters} · bad-slashes {text} · bad-value {text, allowed} ·
///   bad-number {text} · bad-amount {text} · bad-currency {text} · bad-date {text} · bad-iban {iban, why} ·
///   bad-bic {text} · bad-country {text} · bad-creditor {text} · no-creditor
///   wrong-count {said, counted} · wrong-sum {said, counted} · duplicate-id {text} · too-early {text, notBefore} ·
///   too-late {text, notAfter}
struct Fault {
    QString code;
    QString path; ///< "Document/CstmrDrctDbtInitn/PmtInf[1]/DrctDbtTxInf[3]/Dbtr/Nm"
    QJsonObject arguments;

    bool operator==(const Fault &) const = default;
};

/// In the order of the file; none: a bank may take it. A file that is no XML ends with bad-xml.
std::vector<Fault> faults(const QByteArray &file);

} // namespace gkwh::sepa
