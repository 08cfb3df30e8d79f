// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Shots.h"

#include "app/demo/DemoOffice.h"
#include "app/setup/RefusalText.h"
#include "ui/common/Page.h"
#include "ui/curves/CurveView.h"
#include "ui/rights/ProfileDetail.h"
#include "ui/window/CurveScenes.h"
#include "ui/window/Desktop.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gkwh::shots {

namespace {

struct Scene {
    QString name;
    QString page;
    QString place;
    Look look = Look::Light;
    Language language = Language::English;
    std::function<void(Page &)> prepare = {}; ///< once the page shows its data
};

void showRounding(Page &page) {
    auto *detail = page.findChild<ProfileDetail *>();
    detail->curves()->scope().setCrosshair(madrid::hourAt(QDate(2020, 6, 12), 13));
    detail->curves()->scope().showUnit(RangeUnit::Week);
    detail->showRounding();
}

QList<Scene> scenes() {
    QList<Scene> all{{u"investments"_s, u"investments"_s, {}},
                     {u"investments-dark"_s, u"investments"_s, u"GKWH00012"_s, Look::Dark},
                     {u"investments-ca"_s, u"investments"_s, u"GKWH00012"_s, Look::Light, Language::Catalan},
                     {u"production"_s, u"production"_s, u"Alcolea"_s},
                     {u"production-mix"_s, u"production"_s, u"GenerationkWh"_s},
                     {u"production-dark"_s, u"production"_s, u"GenerationkWh"_s, Look::Dark},
                     {u"production-ca"_s, u"production"_s, {}, Look::Light, Language::Catalan},
                     {u"rights"_s, u"rights"_s, u"100"_s},
                     {u"rights-rounding"_s, u"rights"_s, u"10"_s, Look::Light, Language::English, showRounding},
                     {u"rights-dark"_s, u"rights"_s, u"10"_s, Look::Dark},
                     {u"rights-es"_s, u"rights"_s, u"50"_s, Look::Light, Language::Spanish}};
    for (const CurveScene &scene : curveScenes()) {
        all.append({scene.name, u"production"_s, u"GenerationkWh"_s, Look::Light, Language::English, scene.prepare});
        all.append({scene.name + u"-dark-ca"_s, u"production"_s, u"GenerationkWh"_s, Look::Dark, Language::Catalan,
                    scene.prepare});
    }
    return all;
}

/// Lets the event loop run until no job is left and nothing more was posted for a moment.
void settle(JobRunner &jobs) {
    for (int quietTurns = 0; quietTurns < 3;) {
        QEventLoop loop;
        QTimer::singleShot(80, &loop, &QEventLoop::quit);
        loop.exec();
        quietTurns = jobs.jobs().isEmpty() ? quietTurns + 1 : 0;
    }
}

bool save(QWidget &window, const QString &file, qreal ratio) {
    QPixmap picture(window.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    window.render(&picture);
    return picture.save(file);
}

bool waitForOpen(Desktop &desktop) {
    if (desktop.session())
        return true;
    QEventLoop loop;
    QObject::connect(&desktop, &Desktop::opened, &loop, &QEventLoop::quit);
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
    return desktop.session() != nullptr;
}

} // namespace

QStringList render(QApplication &app, const QString &folder) {
    QTextStream problems(stderr);
    QTemporaryDir own;
    const QString file = own.filePath(u"oficina-girona.gkwh"_s);
    if (const Done written = writeDemo(file, {}); !written || !QDir().mkpath(folder)) {
        problems << (written ? folder : words(written.error())) << '\n';
        return {};
    }
    Settings settings(own.filePath(u"settings.ini"_s));
    settings.setLanguage(Language::English);
    settings.setLook(Look::Light);
    Desktop desktop(app, settings);
    desktop.start(file);
    if (!waitForOpen(desktop)) {
        problems << file << '\n';
        return {};
    }
    QStringList files;
    for (const Scene &scene : scenes()) {
        settings.setLanguage(scene.language);
        settings.setLook(scene.look);
        desktop.window()->resize(1440, 900);
        desktop.window()->showPage(scene.page, scene.place);
        settle(desktop.jobs());
        if (scene.prepare) {
            scene.prepare(*desktop.window()->currentPage());
            settle(desktop.jobs());
        }
        for (const int ratio : {1, 2}) {
            const QString target = QDir(folder).filePath(u"%1@%2x.png"_s.arg(scene.name).arg(ratio));
            if (!save(*desktop.window(), target, ratio)) {
                problems << target << '\n';
                return {};
            }
            files << target;
        }
    }
    return files;
}

} // namespace gkwh::shots
