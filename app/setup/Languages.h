// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three languages of the desk. Owns the translators that are installed in the program.
#pragma once

#include <QList>
#include <QString>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace gkwh {

enum class Language { English, Catalan, Spanish };

/// "en", "ca" or "es".
QString languageCode(Language language);
/// The language's own name for itself: "Català".
QString languageName(Language language);
/// The language of a code or locale name ("ca_ES.UTF-8"), or nothing.
std::optional<Language> languageOf(const QString &code);
/// The first of the system's languages that the desk speaks, else English.
Language systemLanguage();

class Languages {
public:
    explicit Languages(QCoreApplication &app);
    ~Languages();

    /// Installs the desk's and Qt's own texts; every widget gets a LanguageChange. Numbers and dates follow (Format.h).
    void use(Language language);
    Language current() const { return m_current; }

private:
    void install(const QString &file);

    QCoreApplication &m_app;
    Language m_current = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace gkwh
