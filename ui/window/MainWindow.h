// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menu, find field, rail, header, pages, status line. It wires them and knows no page in particular.
#pragma once

#include "ui/common/Findable.h"
#include "ui/common/Message.h"
#include "ui/common/Theme.h"
#include "ui/window/PageEntry.h"

#include <QMainWindow>
#include <QUndoGroup>

namespace gkwh {

class DeskStatusBar;
class FindBox;
class JobRunner;
class MainMenu;
class MessageStack;
class Page;
class PageHeader;
class PageStack;
class Rail;
class Settings;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Settings and runner outlive the window.
    MainWindow(Settings &settings, JobRunner &runner, QWidget *parent = nullptr);

    /// In the order of the rail within each group. Call begin() after the last.
    void addPage(PageGroup group, PageFactory factory);
    /// Fills rail and menus, and shows the page that was in front last time.
    void begin();

    void showPage(const QString &id, const QString &place = {});
    Page *currentPage() const;

    /// News of the whole program, above whatever page is in front.
    void post(Message message);
    void dismiss(const QString &messageId);

    /// An empty path: no file is open.
    void setFile(const QString &path);
    /// "Granted until 4 June 2026", for the status line.
    void setGranted(const QString &sentence);
    void setNotice(const QString &sentence, Token ink = Token::Text2);
    void setCount(const QString &pageId, int count, bool urgent = false);

Q_SIGNALS:
    void newFileWanted();
    void openFileWanted();
    void recentFileWanted(const QString &path);
    void backUpWanted();
    void checkFileWanted();
    /// The window goes; what must not be lost is to be kept now.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Count {
        int count;
        bool urgent;
    };
    void build();
    void wireMenu();
    void fillRail();
    void showHeader();
    void pageChanged();
    void copyFromFocus();
    void focusNextPart();
    QList<Findable> findables(const QString &typed) const;

    Settings &m_settings;
    QUndoGroup m_undo;
    MainMenu *m_menu;
    FindBox *m_find;
    Rail *m_rail;
    PageHeader *m_header;
    MessageStack *m_messages;
    PageStack *m_pages;
    DeskStatusBar *m_status;
    QList<PageGroup> m_groups; ///< beside the stack's factories
    QHash<QString, Count> m_counts;
};

} // namespace gkwh
