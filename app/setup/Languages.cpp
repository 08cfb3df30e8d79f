// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Languages.h"

#include "app/setup/Format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gkwh {

QString languageCode(Language language) {
    switch (language) {
    case Language::Catalan:
        return u"ca"_s;
    case Language::Spanish:
        return u"es"_s;
    case Language::English:
        break;
    }
    return u"en"_s;
}

QString languageName(Language language) {
    switch (language) {
    case Language::Catalan:
        return u"Català"_s;
    case Language::Spanish:
        return u"Español"_s;
    case Language::English:
        break;
    }
    return u"English"_s;
}

std::optional<Language> languageOf(const QString &code) {
    for (const Language language : {Language::English, Language::Catalan, Language::Spanish})
        if (code.left(2).compare(languageCode(language), Qt::CaseInsensitive) == 0
            && (code.size() == 2 || !code.at(2).isLetter()))
            return language;
    return std::nullopt;
}

Language systemLanguage() {
    for (const QString &name : QLocale::system().uiLanguages())
        if (const auto language = languageOf(name))
            return *language;
    return Language::English;
}

Languages::Languages(QCoreApplication &app) : m_app(app) {}

Languages::~Languages() {
    for (const auto &translator : m_translators)
        m_app.removeTranslator(translator.get());
}

void Languages::use(Language language) {
    for (const auto &translator : m_translators)
        m_app.removeTranslator(translator.get());
    m_translators.clear();
    m_current = language;
    format::setLanguage(language);
    // Qt's words first: of two translators the one installed last is asked first
    install(u"qtbase_"_s + languageCode(language));
    install(u"generation-desk_"_s + languageCode(language));
}

void Languages::install(const QString &file) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, u":/i18n"_s) && m_app.installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace gkwh
