// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

Console::Console() {
    static_cast<void>(m_out.open(stdout, QIODevice::WriteOnly));
    static_cast<void>(m_err.open(stderr, QIODevice::WriteOnly));
}

void Console::document(const QJsonObject &document) {
    m_out.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    m_out.flush();
}

void Console::text(const QString &text) {
    if (text.isEmpty())
        return;
    m_out.write(text.toUtf8() + '\n');
    m_out.flush();
}

void Console::note(const QString &text) {
    if (!m_quiet)
        say(text);
}

void Console::problem(const QString &text) { say(text); }

void Console::say(const QString &text) {
    m_err.write(text.toUtf8() + '\n');
    m_err.flush();
}

Progress Console::progress() {
    if (m_quiet || ::isatty(STDERR_FILENO) == 0)
        return {};
    auto sinceShown = std::make_shared<QElapsedTimer>();
    return {[this, sinceShown](qint64 done, qint64 total, const QString &detail) {
        constexpr qint64 pauseMs = 100;
        const bool isLast = done >= total;
        if (isLast || !sinceShown->isValid() || sinceShown->elapsed() >= pauseMs) {
            sinceShown->start();
            // back to the line's begin, and the line cleared
            m_err.write(isLast ? QByteArray("\r\x1b[K")
                               : u"\r\x1b[K%1/%2 %3"_s.arg(done).arg(total).arg(detail).toUtf8());
            m_err.flush();
        }
        return true;
    }};
}

} // namespace gkwh::cli
