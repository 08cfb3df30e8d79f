// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the demonstration cooperative: nobody that exists. Numbers are right by their control characters and
// come from ranges that were never given out.
#pragma once

#include "model/people/Member.h"

namespace gkwh::demo {

/// Somebody, or now and then an association or a shop, without code and dates; the same for the same place and seed.
Member demoPerson(int place, quint64 seed);

/// "ES99000017C": a personal tax number, of eight digits.
QString personalVat(int number);
/// "ESF99000013": that of a cooperative (F) or an association (G), of seven digits.
QString societyVat(QChar letter, int number);
/// A Spanish account in a bank that does not exist.
QString inventedIban(quint64 chance);

} // namespace gkwh::demo
