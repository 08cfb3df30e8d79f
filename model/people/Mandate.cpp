// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/people/Mandate.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace gkwh {

namespace {

constexpr qsizetype referenceLength = 32; // SEPA takes up to 35 characters

QString referenceOf(const Mandate &mandate, qint64 number) {
    const QString facts =
        QStringList{mandate.member, mandate.iban, mandate.purpose, QString::number(number)}.join(QChar(0x1F));
    const QByteArray digest = QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(referenceLength));
}

} // namespace

FoundOrMade<Mandate> findOrMakeMandate(const std::vector<Mandate> &known, const QString &member, const QString &iban,
                                       const QString &purpose, QDate day) {
    const auto isSuch = [&](const Mandate &mandate) {
        return mandate.member == member && mandate.iban == iban && mandate.purpose == purpose;
    };
    const auto open =
        std::ranges::find_if(known, [&](const Mandate &mandate) { return isSuch(mandate) && mandate.isOpen(); });
    if (open != known.end())
        return {*open, false};

    Mandate mandate{{}, member, iban, purpose, day, {}};
    qint64 number = std::ranges::count_if(known, isSuch);
    do
        mandate.reference = referenceOf(mandate, ++number);
    while (std::ranges::find(known, mandate.reference, &Mandate::reference) != known.end());
    return {mandate, true};
}

} // namespace gkwh
