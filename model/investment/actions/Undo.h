// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing the last thing that happened to an investment, as long as none of its documents has left the house
// (investments.md §2.3).
#pragma once

#include "model/investment/ActionEffect.h"

namespace gkwh {

struct UndoRequest {
    QString reason;
    std::vector<InvestmentCase> received; ///< of a transfer or a split: what came out of it
};

/// The entry that would be undone: the last that counts and is no undo itself. nullptr: none.
const InvestmentEvent *lastToUndo(const InvestmentCase &facts);

/// Refuses nothing-to-undo {name} (nothing happened yet, or what would remain is no investment, or the entry does not
/// tell what it changed), changed-meanwhile {name} when an attribute is no longer as the entry left it, in-sent-order
/// {remittance}.
Done guardUndo(const InvestmentCase &facts);

/// The attributes are as before, documents made are cancelled, lines leave their drafts, moves are reversed, taxes
/// count as not withheld. What a transfer made is discarded. The entry names, under "undone", the seq that it undoes
/// (EventReplay: markUndone) and, under "suppress", the mails to be kept back. Refuses, besides, bad-argument
/// {argument: reason}, not-found {what: investment, id} for what a transfer made and is not given, and
/// changed-meanwhile {name} when something happened to it since.
Result<ActionEffect> undo(const InvestmentCase &facts, const UndoRequest &request);

} // namespace gkwh
