// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mail in the outbox: which template goes to whom with which facts, and whether it has gone. It is written with the
// operation it belongs to and sent later; until then it can be looked at and kept back.
#pragma once

#include "model/base/Result.h"

#include <QDateTime>
#include <QStringList>

namespace gkwh {

struct MailRow {
    enum class State { Pending, Sent, Suppressed };

    QString about;       ///< what it speaks of: name of an investment or invoice
    QString wording;     ///< the template: "generationkwh_mail_creacio"
    QString account;     ///< who writes: "generationkwh", "aporta", "invertir", "info"
    QString language;    ///< "ca" or "es"
    QString member;      ///< code of who gets it
    QString recipient;   ///< their address
    QJsonObject subject; ///< facts for the subject's words
    QJsonObject body;    ///< facts for the body's words
    QStringList attachments;
    QDateTime written;
    QDateTime sent;
    State state = State::Pending;

    /// From pending alone. Both refuse state {state}.
    Done markSent(const QDateTime &at);
    Done suppress();
    /// A mail kept back goes out after all. Refuses state {state}.
    Done release();

    bool operator==(const MailRow &) const = default;
};

/// "pending", "sent", "suppressed".
QLatin1StringView codeOf(MailRow::State state);
/// The inverse. Refuses bad-argument {argument, text}.
Result<MailRow::State> mailState(const QString &code);

} // namespace gkwh
