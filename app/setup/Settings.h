// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between two starts, typed. Owns an INI file; handed to whoever needs it, never global.
#pragma once

#include "app/setup/Languages.h"

#include <QObject>
#include <QSettings>

namespace gkwh {

enum class Look { System, Light, Dark, HighContrast };
enum class Density { Comfortable, Compact };
enum class Setting { Look, Language, Density, RecentFiles, LastPage };

class Settings : public QObject {
    Q_OBJECT
public:
    /// `path` names the INI file, made at the first change.
    explicit Settings(const QString &path, QObject *parent = nullptr);

    /// generation-desk.ini in the user's folder for settings.
    static QString defaultPath();

    Look look() const;
    void setLook(Look look);

    /// Nothing follows the system's language.
    std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);

    Density density() const;
    void setDensity(Density density);

    /// Newest first, at most ten, only files that still exist; absolute paths.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    QString lastPage() const;
    void setLastPage(const QString &id);

    /// What a window, table, splitter or page remembers under an id of its own. A state stamped with another `version`
    /// is forgotten, so that a changed layout is never restored from an old one.
    QByteArray state(QLatin1StringView kind, const QString &id, int version = 1) const;
    void setState(QLatin1StringView kind, const QString &id, const QByteArray &state, int version = 1);

    /// Back to the defaults, states included.
    void restoreDefaults();

Q_SIGNALS:
    void changed(gkwh::Setting setting);

private:
    void store(Setting setting, const QString &key, const QVariant &value);

    mutable QSettings m_file;
};

} // namespace gkwh
