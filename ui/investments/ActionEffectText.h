// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an action will do, as lines to read before it is done: state, days, amounts, documents, mails, warnings.
#pragma once

#include "ui/investments/ActionForecast.h"

#include <QCoreApplication>

namespace gkwh {

struct ActionEffectLine {
    enum class Kind { Change, Document, Detail, Note, Warning };

    Kind kind = Kind::Change;
    QString what;
    QString before = {}; ///< of a change
    QString after = {};  ///< of a change; of a document what it comes to

    bool operator==(const ActionEffectLine &) const = default;
};

class ActionEffectText {
    Q_DECLARE_TR_FUNCTIONS(ActionEffectText)
public:
    static std::vector<ActionEffectLine> of(const ActionForecast &forecast);
    /// What the entries of the history come to; nothing for actions without money.
    static std::optional<Cents> amount(const ActionForecast &forecast);
    /// What was done, in a sentence.
    static QString done(const ActionForecast &forecast);
    static QString warning(const QString &code);
};

} // namespace gkwh
