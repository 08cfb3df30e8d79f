// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menu bar. Owns the actions that do not belong to a page; says by signals what was chosen.
#pragma once

#include <QMenuBar>
#include <QPointer>

class QUndoGroup;

namespace gkwh {

class Page;
class Settings;
struct PageFactory;

class MainMenu : public QMenuBar {
    Q_OBJECT
public:
    MainMenu(Settings &settings, QUndoGroup &undo, QWidget *parent = nullptr);

    /// Builds every menu anew, in the language in force.
    void build(const QList<PageFactory> &pages);
    void setPage(Page *page);
    /// What needs an open file is off without one.
    void setFileOpen(bool open);

    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }
    /// All of File, View and Help that can be chosen now, for the find field.
    QList<QAction *> findable() const;

Q_SIGNALS:
    void newFileWanted();
    void openFileWanted();
    void recentFileWanted(const QString &path);
    void backUpWanted();
    void checkFileWanted();
    void copyWanted();
    void filterWanted();
    void findWanted();
    void pageWanted(const QString &id);
    void nextPartWanted();
    void shortcutsWanted();
    void aboutWanted();
    void quitWanted();

private:
    QAction *add(QMenu *menu, QLatin1StringView icon, const QString &text, const QKeySequence &keys,
                 void (MainMenu::*wanted)());
    void buildFile();
    void buildEdit();
    void buildView();
    void buildGo(const QList<PageFactory> &pages);
    void fillRecent(QMenu *menu);
    void fillActions();

    Settings &m_settings;
    QUndoGroup &m_undo;
    QAction *m_back;
    QAction *m_forward;
    QMenu *m_actions = nullptr;
    QPointer<Page> m_page;
    QList<QAction *> m_needFile;
    QList<QMenu *> m_found;
    bool m_fileOpen = false;
};

} // namespace gkwh
