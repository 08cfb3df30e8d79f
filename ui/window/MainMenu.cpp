// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainMenu.h"

#include "app/setup/Settings.h"
#include "ui/common/Icon.h"
#include "ui/common/Page.h"
#include "ui/window/PageEntry.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

/// A submenu of choices of which one holds; `chosen` is told the place of the new one.
void addChoices(QMenu *menu, const QString &title, const QStringList &texts, qsizetype held,
                const std::function<void(int)> &chosen) {
    QMenu *choices = menu->addMenu(title);
    auto *group = new QActionGroup(choices);
    for (int place = 0; place < texts.size(); ++place) {
        QAction *action = choices->addAction(texts.at(place));
        action->setCheckable(true);
        action->setChecked(place == held);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, choices, [chosen, place] { chosen(place); });
    }
}

} // namespace

MainMenu::MainMenu(Settings &settings, QUndoGroup &undo, QWidget *parent)
    : QMenuBar(parent), m_settings(settings), m_undo(undo), m_back(new QAction(icon("back"_L1), {}, this)),
      m_forward(new QAction(icon("forward"_L1), {}, this)) {
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    setNativeMenuBar(false); // the find field lives in it
}

void MainMenu::build(const QList<PageFactory> &pages) {
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // else their shortcuts would live on
    m_needFile.clear();
    m_found.clear();
    buildFile();
    buildEdit();
    buildView();
    buildGo(pages);
    m_actions = addMenu(tr("&Actions"));
    fillActions();
    QMenu *help = addMenu(tr("&Help"));
    m_found.append(help);
    add(help, "keyboard"_L1, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, &MainMenu::shortcutsWanted);
    help->addSeparator();
    add(help, "info"_L1, tr("&About Generation Desk"), {}, &MainMenu::aboutWanted);
    setFileOpen(m_fileOpen);
}

void MainMenu::setPage(Page *page) {
    m_page = page;
    fillActions();
}

void MainMenu::setFileOpen(bool open) {
    m_fileOpen = open;
    for (QAction *action : std::as_const(m_needFile))
        action->setEnabled(open);
}

QList<QAction *> MainMenu::findable() const {
    QList<QAction *> actions;
    for (const QMenu *menu : m_found)
        for (QAction *action : menu->actions())
            if (!action->menu() && !action->isSeparator() && action->isEnabled())
                actions.append(action);
    return actions;
}

QAction *MainMenu::add(QMenu *menu, QLatin1StringView iconName, const QString &text, const QKeySequence &keys,
                       void (MainMenu::*wanted)()) {
    QAction *action = menu->addAction(icon(iconName), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void MainMenu::buildFile() {
    QMenu *file = addMenu(tr("&File"));
    m_found.append(file);
    add(file, "add"_L1, tr("&New file…"), {}, &MainMenu::newFileWanted);
    add(file, "folder"_L1, tr("&Open file…"), QKeySequence::Open, &MainMenu::openFileWanted);
    QMenu *recent = file->addMenu(icon("history"_L1), tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    fillRecent(recent);
    file->addSeparator();
    m_needFile.append(add(file, "backup"_L1, tr("&Back up…"), {}, &MainMenu::backUpWanted));
    m_needFile.append(add(file, "consistency"_L1, tr("&Check file"), {}, &MainMenu::checkFileWanted));
    file->addSeparator();
    add(file, "close"_L1, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainMenu::quitWanted);
}

void MainMenu::buildEdit() {
    QMenu *edit = addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(edit, tr("&Undo"));
    undo->setIcon(icon("undo"_L1));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction *redo = m_undo.createRedoAction(edit, tr("&Redo"));
    redo->setIcon(icon("redo"_L1));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addActions({undo, redo});
    edit->addSeparator();
    QAction *copy = edit->addAction(icon("copy"_L1), tr("&Copy"));
    connect(copy, &QAction::triggered, this, &MainMenu::copyWanted);
    edit->addSeparator();
    add(edit, "filter"_L1, tr("Filter this &page"), QKeySequence::Find, &MainMenu::filterWanted);
    add(edit, "find"_L1, tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_K), &MainMenu::findWanted);
}

void MainMenu::buildView() {
    QMenu *view = addMenu(tr("&View"));
    addChoices(view, tr("&Colours"), {tr("As the &system"), tr("&Light"), tr("&Dark"), tr("High &contrast")},
               int(m_settings.look()), [this](int place) { m_settings.setLook(Look(place)); });
    addChoices(view, tr("&Rows"), {tr("&Comfortable"), tr("C&ompact")}, int(m_settings.density()),
               [this](int place) { m_settings.setDensity(Density(place)); });
    QStringList languages{tr("As the &system")};
    for (const Language language : {Language::English, Language::Catalan, Language::Spanish})
        languages.append(languageName(language));
    const auto held = m_settings.language();
    addChoices(view, tr("&Language"), languages, held ? int(*held) + 1 : 0, [this](int place) {
        m_settings.setLanguage(place == 0 ? std::nullopt : std::optional(Language(place - 1)));
    });
}

void MainMenu::buildGo(const QList<PageFactory> &pages) {
    QMenu *go = addMenu(tr("&Go"));
    m_back->setText(tr("&Back"));
    m_forward->setText(tr("&Forward"));
    go->addActions({m_back, m_forward});
    add(go, {}, tr("&Next part of the window"), QKeySequence(Qt::Key_F6), &MainMenu::nextPartWanted);
    go->addSeparator();
    int place = 0;
    for (const PageFactory &page : pages) {
        QAction *action = go->addAction(icon(page.icon), page.title());
        if (++place <= 9)
            action->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + place)));
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageWanted(id); });
    }
}

void MainMenu::fillRecent(QMenu *menu) {
    menu->clear();
    const QStringList files = m_settings.recentFiles();
    menu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QAction *action = menu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setStatusTip(path);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentFileWanted(path); });
    }
}

void MainMenu::fillActions() {
    if (!m_actions)
        return;
    m_actions->clear();
    if (m_page)
        m_actions->addActions(m_page->menuActions());
    m_actions->menuAction()->setEnabled(!m_actions->isEmpty());
}

} // namespace gkwh
