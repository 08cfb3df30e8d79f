// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Settings.h"

#include "tests/ui/common/SetupTests.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

void SettingsTest::startsWithDefaults() {
    const Settings settings(path(u"none.ini"_s));
    QCOMPARE(settings.look(), Look::System);
    QCOMPARE(settings.density(), Density::Compact);
    QVERIFY(!settings.language());
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.lastPage().isEmpty());
    QVERIFY(settings.state("table"_L1, u"rights"_s).isEmpty());
    QVERIFY(!QFile::exists(path(u"none.ini"_s)));
}

void SettingsTest::remembersWhatIsSet() {
    {
        Settings settings(path(u"kept.ini"_s));
        settings.setLook(Look::Dark);
        settings.setDensity(Density::Comfortable);
        settings.setLanguage(Language::Catalan);
        settings.setLastPage(u"rights"_s);
        settings.setState("table"_L1, u"rights"_s, QByteArray("\0\1\xFF", 3), 4);
    }
    Settings settings(path(u"kept.ini"_s));
    QCOMPARE(settings.look(), Look::Dark);
    QCOMPARE(settings.density(), Density::Comfortable);
    QCOMPARE(settings.language(), std::optional(Language::Catalan));
    QCOMPARE(settings.lastPage(), u"rights"_s);
    QCOMPARE(settings.state("table"_L1, u"rights"_s, 4), QByteArray("\0\1\xFF", 3));
    settings.restoreDefaults();
    QCOMPARE(settings.look(), Look::System);
    QVERIFY(settings.state("table"_L1, u"rights"_s, 4).isEmpty());
}

void SettingsTest::tellsOfChangesOnce() {
    Settings settings(path(u"told.ini"_s));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setLook(Look::Dark);
    settings.setLook(Look::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Setting>(), Setting::Look);
    settings.setLanguage(Language::Spanish);
    settings.setLanguage(std::nullopt);
    QVERIFY(!settings.language());
    QCOMPARE(changed.size(), 3);
}

void SettingsTest::keepsRecentFiles() {
    Settings settings(path(u"recent.ini"_s));
    QStringList made;
    for (int i = 0; i < 12; ++i) {
        QFile file(path(u"%1.gkwh"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        made.prepend(file.fileName());
        settings.addRecentFile(file.fileName());
    }
    QCOMPARE(settings.recentFiles(), made.mid(0, 10));
    settings.addRecentFile(made.at(3));
    QCOMPARE(settings.recentFiles().constFirst(), made.at(3));
    QCOMPARE(settings.recentFiles().size(), 10);
    QVERIFY(QFile::remove(made.at(3)));
    QCOMPARE(settings.recentFiles().constFirst(), made.at(0));
    settings.removeRecentFile(made.at(0));
    QCOMPARE(settings.recentFiles().constFirst(), made.at(1));
}

void SettingsTest::forgetsStatesOfAnotherVersion() {
    Settings settings(path(u"state.ini"_s));
    settings.setState("window"_L1, u"main"_s, "old"_qba, 1);
    QCOMPARE(settings.state("window"_L1, u"main"_s, 1), "old"_qba);
    QVERIFY(settings.state("window"_L1, u"main"_s, 2).isEmpty());
}

void SettingsTest::survivesNonsenseInTheFile() {
    QFile file(path(u"nonsense.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlook=purple\ndensity=7\nlanguage=fr\nrecentFiles=\n[state]\nwindow\\main=x\n");
    file.close();
    const Settings settings(path(u"nonsense.ini"_s));
    QCOMPARE(settings.look(), Look::System);
    QCOMPARE(settings.density(), Density::Compact);
    QVERIFY(!settings.language());
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.state("window"_L1, u"main"_s).isEmpty());
}

void SettingsTest::namesLanguages() {
    QCOMPARE(languageOf(u"ca_ES.UTF-8"_s), std::optional(Language::Catalan));
    QCOMPARE(languageOf(u"es-AR"_s), std::optional(Language::Spanish));
    QCOMPARE(languageOf(u"EN"_s), std::optional(Language::English));
    QVERIFY(!languageOf(u"cat"_s) && !languageOf(u"fr"_s) && !languageOf({}));
    QCOMPARE(languageName(Language::Catalan), u"Català"_s);
}
