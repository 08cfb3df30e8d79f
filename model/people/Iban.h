// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// International bank account numbers: cleaned, checked by ISO 13616 and, if Spanish, by the control digits of the CCC
// (investments.md §1.4, §5.2), whole or while somebody types.
#pragma once

#include "model/base/Result.h"

#include <QString>

namespace gkwh {

enum class ForeignIbans { Refused, Allowed };

/// An IBAN in the middle of being typed.
struct IbanAsTyped {
    enum class State {
        Empty,
        Incomplete, ///< can still become right
        Wrong,      ///< cannot, whatever is added
        Right,
    };
    State state = State::Empty;
    QString why;     ///< of a wrong one: the `why` of bad-iban
    QString grouped; ///< "ES77 1234 …"
};

namespace iban {

/// Letters and digits alone, a … z as capitals: "ES77 1234-1234" is "ES7712341234".
QString clean(QStringView typed);

/// In fours: "ES77 1234 1234".
QString grouped(QStringView typed);

/// Clean and right. Refuses bad-iban {iban, why}, tested in this order: format (letters, digits, a country that has
/// IBANs), foreign, format (the length in its country), checksum, ccc.
Result<QString> checked(QStringView typed, ForeignIbans foreign = ForeignIbans::Refused);

IbanAsTyped asTyped(QStringView typed, ForeignIbans foreign = ForeignIbans::Refused);

/// The two check digits by ISO 7064, mod 97-10, of capitals and digits; those of an IBAN are of its account, then its
/// country: "ES" and "12341234161234567890" have "77".
QString checkDigits(QStringView country, QStringView account);

/// The two control digits of a CCC: of bank and branch (8 digits), and of the account (10 digits).
QString controlDigits(QStringView bankAndBranch, QStringView account);

} // namespace iban
} // namespace gkwh
