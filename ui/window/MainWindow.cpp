// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "app/setup/Settings.h"
#include "ui/common/Icon.h"
#include "ui/common/MessageStack.h"
#include "ui/common/Page.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Rail.h"
#include "ui/window/DeskStatusBar.h"
#include "ui/window/FindBox.h"
#include "ui/window/HelpSheets.h"
#include "ui/window/MainMenu.h"
#include "ui/window/PageStack.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr int LayoutVersion = 1;
constexpr auto StateKind = "window"_L1;
const QString StateId = u"main"_s;
constexpr QSize FirstSize(1440, 900);
constexpr QSize LeastSize(1100, 700);
constexpr int NarrowBelow = 1180;

/// The quiet ground of the rail with the line at its right.
class RailGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme::color(Token::Rail));
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::color(Token::Line));
    }
};

/// The menu bar's row, with the line below it.
class MenuGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme::color(Token::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(Token::Line));
    }
};

QString groupTitle(PageGroup group) {
    switch (group) {
    case PageGroup::People:
        return MainWindow::tr("People");
    case PageGroup::Money:
        return MainWindow::tr("Money");
    case PageGroup::Energy:
        return MainWindow::tr("Energy");
    case PageGroup::Exchange:
        return MainWindow::tr("Exchange");
    case PageGroup::Front:
    case PageGroup::Foot:
        break;
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Settings &settings, JobRunner &runner, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_menu(new MainMenu(settings, m_undo, this)),
      m_find(new FindBox([this](const QString &typed) { return findables(typed); }, this)), m_rail(new Rail(this)),
      m_header(new PageHeader(m_menu->back(), m_menu->forward(), this)), m_messages(new MessageStack(this)),
      m_pages(new PageStack(settings, this)), m_status(new DeskStatusBar(runner, this)) {
    setMinimumSize(LeastSize);
    setWindowIcon(programIcon());
    m_messages->layout()->setContentsMargins(theme::PageMargin, theme::PanelGap, theme::PageMargin, 0);
    build();
    wireMenu();
    connect(m_rail, &Rail::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_pages, &PageStack::currentPageChanged, this, &MainWindow::pageChanged);
    connect(m_pages, &PageStack::headerChanged, this, &MainWindow::showHeader);
    if (!restoreGeometry(settings.state(StateKind, StateId, LayoutVersion)))
        resize(FirstSize.boundedTo(screen()->availableSize()));
}

void MainWindow::addPage(PageGroup group, PageFactory factory) {
    m_groups.append(group);
    m_pages->add(std::move(factory));
}

void MainWindow::begin() {
    fillRail();
    m_menu->build(m_pages->factories());
    const QString last = m_settings.lastPage();
    const QStringList ids = m_rail->pages();
    if (!ids.isEmpty())
        showPage(ids.contains(last) ? last : ids.constFirst());
}

void MainWindow::showPage(const QString &id, const QString &place) { m_pages->show(id, place); }

Page *MainWindow::currentPage() const { return m_pages->current(); }

void MainWindow::post(Message message) { m_messages->post(std::move(message)); }

void MainWindow::dismiss(const QString &messageId) { m_messages->dismiss(messageId); }

void MainWindow::setFile(const QString &path) {
    m_status->setFile(path);
    m_menu->setFileOpen(!path.isEmpty());
}

void MainWindow::setGranted(const QString &sentence) { m_status->setGranted(sentence); }

void MainWindow::setNotice(const QString &sentence, Token ink) { m_status->setNotice(sentence, ink); }

void MainWindow::setCount(const QString &pageId, int count, bool urgent) {
    m_counts[pageId] = {count, urgent};
    m_rail->setCount(pageId, count, urgent);
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_groups.isEmpty())
        return;
    m_menu->build(m_pages->factories());
    fillRail();
    m_pages->remake();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_pages->remember();
    m_settings.setLastPage(m_pages->currentId());
    m_settings.setState(StateKind, StateId, saveGeometry(), LayoutVersion);
    Q_EMIT closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < NarrowBelow);
}

void MainWindow::build() {
    auto *top = new MenuGround(this);
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(theme::Step1, 0, theme::Step2, 1);
    topLayout->addWidget(m_menu, 1);
    topLayout->addWidget(m_find);
    setMenuWidget(top);

    auto *ground = new RailGround(this);
    auto *railLayout = new QHBoxLayout(ground);
    railLayout->setContentsMargins(0, 0, 1, 0);
    railLayout->addWidget(m_rail);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_header);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(ground);
    middle->addLayout(right, 1);
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);
}

void MainWindow::wireMenu() {
    connect(m_menu, &MainMenu::newFileWanted, this, &MainWindow::newFileWanted);
    connect(m_menu, &MainMenu::openFileWanted, this, &MainWindow::openFileWanted);
    connect(m_menu, &MainMenu::recentFileWanted, this, &MainWindow::recentFileWanted);
    connect(m_menu, &MainMenu::backUpWanted, this, &MainWindow::backUpWanted);
    connect(m_menu, &MainMenu::checkFileWanted, this, &MainWindow::checkFileWanted);
    connect(m_menu, &MainMenu::copyWanted, this, &MainWindow::copyFromFocus);
    connect(m_menu, &MainMenu::filterWanted, this, [this] {
        if (currentPage())
            currentPage()->focusFilter();
    });
    connect(m_menu, &MainMenu::findWanted, m_find, &FindBox::begin);
    connect(m_menu, &MainMenu::pageWanted, this, [this](const QString &id) { showPage(id); });
    connect(m_menu, &MainMenu::nextPartWanted, this, &MainWindow::focusNextPart);
    connect(m_menu, &MainMenu::shortcutsWanted, this, [this] { showShortcuts(this); });
    connect(m_menu, &MainMenu::aboutWanted, this, [this] { showAbout(this, standardDiagnostics()); });
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu->back(), &QAction::triggered, m_pages, &PageStack::goBack);
    connect(m_menu->forward(), &QAction::triggered, m_pages, &PageStack::goForward);
}

void MainWindow::fillRail() {
    m_rail->clear();
    const auto &factories = m_pages->factories();
    for (const PageGroup group : {PageGroup::Front, PageGroup::People, PageGroup::Money, PageGroup::Energy,
                                  PageGroup::Exchange, PageGroup::Foot}) {
        if (!m_groups.contains(group))
            continue;
        if (group == PageGroup::Foot)
            m_rail->addRest();
        else if (group != PageGroup::Front)
            m_rail->addGroup(groupTitle(group));
        for (qsizetype i = 0; i < factories.size(); ++i)
            if (m_groups.at(i) == group)
                m_rail->addPage(factories.at(i).id, factories.at(i).title(), factories.at(i).icon);
    }
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        m_rail->setCount(it.key(), it->count, it->urgent);
    m_rail->choose(m_pages->currentId());
}

void MainWindow::showHeader() {
    const Page *page = currentPage();
    m_header->setTitle(page->title());
    m_header->setFacts(page->facts());
    setWindowTitle(tr("%1 — Generation Desk").arg(page->title()));
}

void MainWindow::pageChanged() {
    Page *page = currentPage();
    m_rail->choose(page->id());
    m_header->setActions(page->headerActions());
    m_menu->setPage(page);
    m_menu->back()->setEnabled(m_pages->canGoBack());
    m_menu->forward()->setEnabled(m_pages->canGoForward());
    if (QUndoStack *stack = page->undoStack())
        m_undo.addStack(stack);
    m_undo.setActiveStack(page->undoStack());
    showHeader();
}

void MainWindow::copyFromFocus() {
    // whoever has the keyboard, or the nearest around it that can copy
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != this; widget = widget->parentWidget())
        if (widget->metaObject()->indexOfSlot("copy()") >= 0) {
            QMetaObject::invokeMethod(widget, "copy");
            return;
        }
}

void MainWindow::focusNextPart() {
    const QWidget *focus = QApplication::focusWidget();
    if (m_rail == focus) {
        m_pages->current()->setFocus(Qt::TabFocusReason);
        if (!m_pages->current()->focusWidget() || m_pages->current()->hasFocus())
            m_pages->current()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    } else if (m_pages->isAncestorOf(focus)) {
        m_find->setFocus(Qt::TabFocusReason);
    } else {
        m_rail->setFocus(Qt::TabFocusReason);
    }
}

QList<Findable> MainWindow::findables(const QString &typed) const {
    QList<Findable> found;
    for (const PageFactory &factory : m_pages->factories())
        found.append({factory.title(), tr("page"), icon(factory.icon), [this, id = factory.id] { m_pages->show(id); }});
    if (currentPage())
        found.append(currentPage()->findables(typed));
    for (const Page *page : m_pages->made())
        if (page != currentPage() && !typed.isEmpty())
            for (Findable &findable : page->findables(typed)) {
                findable.run = [this, id = page->id(), run = std::move(findable.run)] {
                    m_pages->show(id);
                    run();
                };
                found.append(std::move(findable));
            }
    for (QAction *action : m_menu->findable())
        found.append(
            {QString(action->text()).remove(u'&'), tr("menu"), action->icon(), [action] { action->trigger(); }});
    return found;
}

} // namespace gkwh
