// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command-line program: a QGuiApplication without a screen, because documents and fonts need one.
#include "app/cli/Program.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <langinfo.h>

#include <clocale>

namespace {

/// Services start without a locale, and Qt would complain about that at every start.
void settleCharacters() {
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0 && qEnvironmentVariableIsEmpty("LC_ALL"))
        qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv) {
    settleCharacters();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's remarks on the desktop session
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("gkwh"));
    QGuiApplication::setApplicationVersion(QStringLiteral(GKWH_VERSION));
    return gkwh::cli::run(app, QGuiApplication::arguments().sliced(1));
}
