// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, made when first wanted, and the way between them. Owns the pages and the history of back and forward.
#pragma once

#include "ui/window/PageEntry.h"

#include <QStackedWidget>

namespace gkwh {

class Settings;

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(Settings &settings, QWidget *parent = nullptr);

    void add(PageFactory factory);
    const QList<PageFactory> &factories() const { return m_factories; }

    /// Nothing when no page has that id.
    void show(const QString &id, const QString &place = {});
    Page *current() const;
    QString currentId() const { return m_current; }
    /// Pages that exist by now.
    QList<Page *> made() const;

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }
    void goBack();
    void goForward();

    /// Makes the pages anew, as after a change of language, each in the state it was in.
    void remake();
    /// Remembers the state of every page for the next start.
    void remember();

Q_SIGNALS:
    void currentPageChanged();
    /// The title, facts or actions of the page in front changed.
    void headerChanged();

private:
    const PageFactory *factory(const QString &id) const;
    void bring(const QString &id);

    Settings &m_settings;
    QList<PageFactory> m_factories;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QStringList m_history;
    qsizetype m_place = -1;
};

} // namespace gkwh
