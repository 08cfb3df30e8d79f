// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: reads its arguments, finds out whether there is a display, and hands over.
#include "app/demo/DemoOffice.h"
#include "app/setup/Display.h"
#include "app/setup/Figures.h"
#include "app/setup/RefusalText.h"
#include "ui/window/Desktop.h"
#include "ui/window/Shots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

int renderShots(QApplication &app, const QString &folder) {
    const QStringList files = gkwh::shots::render(app, folder);
    QTextStream out(stdout);
    for (const QString &file : files)
        out << file << '\n';
    return files.isEmpty() ? 1 : 0;
}

/// Without a display: every page as a picture, and the office's figures.
int showWithoutDisplay(QApplication &app, const QString &wanted) {
    QTextStream out(stdout);
    out << QApplication::translate("main", "There is no display to open a window on. Its pages were rendered instead:")
        << '\n';
    const QString file = wanted.isEmpty() ? gkwh::Desktop::demonstrationFile() : wanted;
    const QString folder = QFileInfo(gkwh::Desktop::demonstrationFile()).absolutePath();
    QDir().mkpath(folder);
    if (wanted.isEmpty() && !QFile::exists(file)) {
        if (const auto written = gkwh::writeDemo(file, {}); !written) {
            QTextStream(stderr) << gkwh::words(written.error()) << '\n';
            return 1;
        }
    }
    out.flush();
    if (renderShots(app, folder + "/pictures"_L1) != 0)
        return 1;
    gkwh::Languages languages(app); // the pictures spoke several
    languages.use(gkwh::systemLanguage());
    const auto figures = gkwh::officeFigures(file);
    if (!figures) {
        QTextStream(stderr) << gkwh::words(figures.error()) << '\n';
        return 1;
    }
    out << '\n' << *figures;
    return 0;
}

} // namespace

int main(int argc, char *argv[]) {
    const bool hasDisplay = gkwh::display::isUsable();
    if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"generation-desk"_s);
    QApplication::setApplicationDisplayName(u"Generation Desk"_s);
    QApplication::setApplicationVersion(QLatin1StringView(GKWH_VERSION));
    QApplication::setDesktopFileName(u"org.generationdesk.GenerationDesk"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "The desk of Generation kWh."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QApplication::translate("main", "The cooperative's file (.gkwh)."),
                                 u"[file]"_s);
    const QCommandLineOption shots(u"shots"_s, QApplication::translate("main", "Render every page to PNG files."),
                                   u"folder"_s);
    parser.addOption(shots);
    parser.process(app);
    const QString file = parser.positionalArguments().value(0);

    if (parser.isSet(shots))
        return renderShots(app, parser.value(shots));
    if (!hasDisplay)
        return showWithoutDisplay(app, file);
    gkwh::Settings settings(gkwh::Settings::defaultPath());
    gkwh::Desktop desktop(app, settings);
    desktop.start(file);
    return QApplication::exec();
}
