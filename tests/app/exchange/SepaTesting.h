// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A remittance of debits and one of transfers, with all that a file of them needs.
#pragma once

#include "app/exchange/SepaCheck.h"
#include "app/exchange/SepaXml.h"
#include "tests/fakes/TestOffice.h"

namespace gkwh::testing {

using namespace Qt::StringLiterals;

inline SepaFacts sepaFacts() {
    SepaFacts facts;
    facts.company = {u"Som Energia, SCCL"_s, u"ES5831831700680000909309"_s, {}};
    facts.written = QDateTime(QDate(2026, 3, 2), QTime(9, 30));
    facts.day = QDate(2026, 3, 6);
    facts.names = {{u"S000001"_s, u"Núria Muñoz i Paral·lel"_s}, {u"S000002"_s, u"Açò & Cia"_s}};
    return facts;
}

/// With a mandate for debits, kept in the facts.
inline RemittanceLine sepaLine(SepaFacts &facts, const QString &invoice, const QString &member, const QString &iban,
                               Cents amount) {
    const Mandate mandate = findOrMakeMandate({}, member, iban, u"PRESTEC GENERATION kWh"_s, QDate(2026, 1, 15)).value;
    facts.mandates.insert(mandate.reference, mandate);
    return {invoice, member, iban, mandate.reference, amount, u"Inversió "_s + invoice};
}

inline Remittance sepaRemittance(SepaFacts &facts, const QString &mode) {
    Remittance remittance = fakes::must(findOrMakeRemittance({}, mode, u"R2026-0001"_s)).value;
    const QString first = u"ES7712341234161234567890"_s;
    const QString second = u"ES8901825726580208779553"_s;
    remittance.lines = {sepaLine(facts, u"GKWH00001-JUST"_s, u"S000001"_s, first, 100'000),
                        sepaLine(facts, u"GKWH00002-JUST"_s, u"S000002"_s, second, 20'050)};
    return remittance;
}

inline QString shownFaults(const QByteArray &file) {
    QStringList all;
    for (const sepa::Fault &fault : sepa::faults(file))
        all += fault.code + ' '_L1 + fault.path;
    return all.join('\n'_L1);
}

} // namespace gkwh::testing
