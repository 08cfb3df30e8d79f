// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sentences behind RefusalText, in English; the translations are theirs.
#pragma once

#include <span>

namespace gkwh {

/// Of several phrases for one key the first counts whose {places} are all among the arguments. A key is a code, or
/// where that alone says too little "code:value" with the value of why, reason or what, "code@value" with that of
/// argument or action, or "code#value" with that of state.
/// Faults of a check are "fault:code".
struct RefusalPhrase {
    const char *key;
    const char *text;
};

/// All of them.
std::span<const RefusalPhrase> refusalPhrases();
/// Those about members, emissions and investments.
std::span<const RefusalPhrase> investmentPhrases();

} // namespace gkwh
