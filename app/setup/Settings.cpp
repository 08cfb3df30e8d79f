// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int MostRecent = 10;

const QString LookKey = u"look"_s;
const QString LanguageKey = u"language"_s;
const QString DensityKey = u"density"_s;
const QString RecentKey = u"recentFiles"_s;
const QString PageKey = u"lastPage"_s;

// in the order of the enums; the words are what a person finds in the file
const QStringList Looks{u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};
const QStringList Densities{u"comfortable"_s, u"compact"_s};

template <typename Enum>
Enum chosen(const QSettings &file, const QString &key, const QStringList &words, Enum fallback) {
    const qsizetype place = words.indexOf(file.value(key).toString());
    return place < 0 ? fallback : Enum(int(place));
}

QString stateKey(QLatin1StringView kind, const QString &id) { return u"state/"_s + kind + u'/' + id; }

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_file(path, QSettings::IniFormat) {
    m_file.setFallbacksEnabled(false);
}

QString Settings::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/generation-desk.ini"_s;
}

Look Settings::look() const { return chosen(m_file, LookKey, Looks, Look::System); }

void Settings::setLook(Look look) { store(Setting::Look, LookKey, Looks.at(int(look))); }

std::optional<Language> Settings::language() const { return languageOf(m_file.value(LanguageKey).toString()); }

void Settings::setLanguage(std::optional<Language> language) {
    store(Setting::Language, LanguageKey, language ? languageCode(*language) : u"system"_s);
}

Density Settings::density() const { return chosen(m_file, DensityKey, Densities, Density::Compact); }

void Settings::setDensity(Density density) { store(Setting::Density, DensityKey, Densities.at(int(density))); }

QStringList Settings::recentFiles() const {
    QStringList files = m_file.value(RecentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &path) {
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    store(Setting::RecentFiles, RecentKey, files.mid(0, MostRecent));
}

void Settings::removeRecentFile(const QString &path) {
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    store(Setting::RecentFiles, RecentKey, files);
}

QString Settings::lastPage() const { return m_file.value(PageKey).toString(); }

void Settings::setLastPage(const QString &id) { store(Setting::LastPage, PageKey, id); }

QByteArray Settings::state(QLatin1StringView kind, const QString &id, int version) const {
    const QVariantList stamped = m_file.value(stateKey(kind, id)).toList();
    return stamped.size() == 2 && stamped.first().toInt() == version ? stamped.last().toByteArray() : QByteArray();
}

void Settings::setState(QLatin1StringView kind, const QString &id, const QByteArray &state, int version) {
    m_file.setValue(stateKey(kind, id), QVariantList{version, state});
}

void Settings::restoreDefaults() {
    m_file.clear();
    for (const Setting setting :
         {Setting::Look, Setting::Language, Setting::Density, Setting::RecentFiles, Setting::LastPage})
        Q_EMIT changed(setting);
}

void Settings::store(Setting setting, const QString &key, const QVariant &value) {
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    Q_EMIT changed(setting);
}

} // namespace gkwh
