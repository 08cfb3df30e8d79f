// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window with two invented pages: ways between them, find, keys, what is remembered, other languages.
#include "ui/window/MainWindow.h"

#include "app/jobs/JobRunner.h"
#include "app/setup/Settings.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Page.h"
#include "ui/common/Rail.h"
#include "ui/window/FindBox.h"
#include "ui/window/MainMenu.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <QVBoxLayout>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

class InventedPage : public Page {
    Q_OBJECT
public:
    InventedPage(const QString &id, int &made) : Page(id), m_grant(new QAction(u"Grant rights…"_s, this)) {
        ++made;
        m_grant->setProperty("primary", true);
        addHeaderAction(m_grant);
        addMenuAction(new QAction(u"Explain the rounding"_s, this));
        connect(m_grant, &QAction::triggered, this, [this] { ++m_granted; });
        setBody(&m_filter);
    }

    QString title() const override { return id() == u"rights"_s ? u"Rights"_s : u"Production"_s; }
    QString facts() const override { return u"187 profiles"_s; }
    QByteArray saveState() const override { return m_filter.text().toUtf8(); }
    void restoreState(const QByteArray &state) override { m_filter.setText(QString::fromUtf8(state)); }
    void focusFilter() override { m_filter.setFocus(); }
    void open(const QString &place) override { m_opened = place; }
    void activated() override { ++m_activated; }

    QLineEdit m_filter;
    QAction *m_grant;
    QString m_opened;
    int m_activated = 0;
    int m_granted = 0;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makesPagesWhenFirstWanted();
    void goesBackAndForward();
    void goesByKeys();
    void headerButtonsFollowTheirActions();
    void findsPagesAndActions();
    void opensAPlaceOnAnotherPage();
    void remembersPageStateAndGeometry();
    void remakesPagesInAnotherLanguage();
    void railNarrowsWithTheWindow();
    void everyMenuActionHasWordsAndOwnKeys();
    void fileActionsNeedAFile();

private:
    InventedPage *page() const { return qobject_cast<InventedPage *>(m_window->currentPage()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;
};

void MainWindowTest::init() {
    m_made = 0;
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_runner = std::make_unique<JobRunner>();
    m_window = std::make_unique<MainWindow>(*m_settings, *m_runner);
    for (const auto &id : {u"production"_s, u"rights"_s})
        m_window->addPage(PageGroup::Energy,
                          {id, "rights"_L1, [id] { return id; }, [this, id] { return new InventedPage(id, m_made); }});
    m_window->begin();
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void MainWindowTest::cleanup() {
    m_window.reset();
    m_runner.reset();
    m_settings.reset();
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
}

void MainWindowTest::makesPagesWhenFirstWanted() {
    QCOMPARE(m_made, 1);
    QCOMPARE(page()->id(), u"production"_s);
    m_window->showPage(u"rights"_s);
    m_window->showPage(u"production"_s);
    m_window->showPage(u"nowhere"_s);
    QCOMPARE(m_made, 2);
    QCOMPARE(page()->id(), u"production"_s);
    QCOMPARE(page()->m_activated, 2);
    QCOMPARE(m_window->windowTitle(), u"Production — Generation Desk"_s);
}

void MainWindowTest::goesBackAndForward() {
    auto *menu = m_window->findChild<MainMenu *>();
    QVERIFY(!menu->back()->isEnabled() && !menu->forward()->isEnabled());
    m_window->showPage(u"rights"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page()->id(), u"production"_s);
    QVERIFY(menu->forward()->isEnabled());
    QCOMPARE(m_window->findChild<Rail *>()->chosen(), u"production"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page()->id(), u"rights"_s);
}

void MainWindowTest::goesByKeys() {
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(page()->id(), u"rights"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &page()->m_filter);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<FindBox *>());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<Rail *>());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::headerButtonsFollowTheirActions() {
    QPushButton *grant = nullptr;
    for (auto *button : m_window->findChildren<QPushButton *>())
        if (button->text() == u"Grant rights…"_s)
            grant = button;
    QVERIFY(grant && grant->property("primary").toBool());
    page()->m_grant->setEnabled(false);
    page()->m_grant->setToolTip(u"Meter 501815908 has nothing after 4 June."_s);
    QVERIFY(!grant->isEnabled());
    QCOMPARE(grant->toolTip(), u"Meter 501815908 has nothing after 4 June."_s);
    page()->m_grant->setEnabled(true);
    grant->click();
    QCOMPARE(page()->m_granted, 1);
}

void MainWindowTest::findsPagesAndActions() {
    auto *find = m_window->findChild<FindBox *>();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find);
    QVERIFY(find->isListShown());
    QTest::keyClicks(find, u"grant"_s);
    QCOMPARE(find->shownTexts(), QStringList{u"Grant rights…"_s});
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(page()->m_granted, 1);
    QVERIFY(!find->isListShown() && find->text().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(find, u"RIGHTS"_s);
    QCOMPARE(find->shownTexts().constFirst(), u"rights"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(page()->id(), u"rights"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(find, u"qqq"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isListShown());
}

void MainWindowTest::opensAPlaceOnAnotherPage() {
    Q_EMIT page()->pageWanted(u"rights"_s, u"100"_s);
    QCOMPARE(page()->id(), u"rights"_s);
    QCOMPARE(page()->m_opened, u"100"_s);
}

void MainWindowTest::remembersPageStateAndGeometry() {
    m_window->showPage(u"rights"_s);
    page()->m_filter.setText(u"12 shares"_s);
    QVERIFY(m_window->close());
    QCOMPARE(m_settings->lastPage(), u"rights"_s);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_runner);
    m_window->addPage(PageGroup::Energy, {u"rights"_s, "rights"_L1, [] { return u"Rights"_s; },
                                          [this] { return new InventedPage(u"rights"_s, m_made); }});
    m_window->begin();
    QCOMPARE(page()->m_filter.text(), u"12 shares"_s);
}

void MainWindowTest::remakesPagesInAnotherLanguage() {
    m_window->showPage(u"rights"_s);
    page()->m_filter.setText(u"kept"_s);
    const int before = m_made;
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_window.get(), &change);
    QCOMPARE(m_made, before + 1); // the one in front at once, the others when wanted
    QCOMPARE(page()->id(), u"rights"_s);
    QCOMPARE(page()->m_filter.text(), u"kept"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier); // the former menus' keys are gone
    QCOMPARE(page()->id(), u"production"_s);
}

void MainWindowTest::railNarrowsWithTheWindow() {
    auto *rail = m_window->findChild<Rail *>();
    m_window->resize(1200, 720);
    QVERIFY(!rail->isNarrow());
    m_window->resize(1150, 720);
    QVERIFY(rail->isNarrow());
    QVERIFY(m_window->minimumWidth() <= 1100 && m_window->minimumSizeHint().width() <= 1100);
}

void MainWindowTest::everyMenuActionHasWordsAndOwnKeys() {
    QSet<QKeySequence> keys;
    QList<QAction *> actions;
    for (const QAction *top : m_window->findChild<MainMenu *>()->actions())
        actions.append(top->menu()->actions());
    QVERIFY(actions.size() > 15);
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(action->text()));
            keys.insert(key);
        }
    }
}

void MainWindowTest::fileActionsNeedAFile() {
    auto *menu = m_window->findChild<MainMenu *>();
    const auto offered = [menu](const QString &text) {
        for (const QAction *action : menu->findable())
            if (QString(action->text()).remove(u'&') == text)
                return true;
        return false;
    };
    QVERIFY(!offered(u"Check file"_s));
    m_window->setFile(u"/somewhere/oficina.gkwh"_s);
    QVERIFY(offered(u"Check file"_s));
    QSignalSpy wanted(m_window.get(), &MainWindow::openFileWanted);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
}

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(new DeskStyle);
    theme::apply(app, theme::Mode::Light);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "MainWindowTest.moc"
