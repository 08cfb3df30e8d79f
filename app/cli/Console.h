// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two ends of a terminal program: answers on stdout, everything else on stderr.
#pragma once

#include "model/base/Progress.h"

#include <QFile>
#include <QJsonObject>

namespace gkwh::cli {

class Console {
public:
    Console();

    /// No progress and no notes from now on; what is refused is said all the same.
    void beQuiet() { m_quiet = true; }

    /// One JSON document on one line.
    void document(const QJsonObject &document);
    void text(const QString &text);
    /// Something worth knowing that is no answer.
    void note(const QString &text);
    /// Why something was not done.
    void problem(const QString &text);
    /// For answers that are neither document nor text.
    QIODevice &output() { return m_out; }
    /// Shows how far work is where stderr is a terminal.
    Progress progress();

private:
    void say(const QString &text);

    QFile m_out;
    QFile m_err;
    bool m_quiet = false;
};

} // namespace gkwh::cli
