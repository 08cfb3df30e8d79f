// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of app/setup, run by one program.
#pragma once

#include "app/setup/Languages.h"

#include <QObject>
#include <QTemporaryDir>

class FormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void units();
    void money_data();
    void money();
    void tableDates();
    void sentences_data();
    void sentences();
    void everyDayOfTheYearHasWords();
};

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsWithDefaults();
    void remembersWhatIsSet();
    void tellsOfChangesOnce();
    void keepsRecentFiles();
    void forgetsStatesOfAnotherVersion();
    void survivesNonsenseInTheFile();
    void namesLanguages();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};
