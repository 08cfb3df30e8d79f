// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of every page: rail, messages, joined buttons, forms, job strip, find.
#include "app/jobs/JobRunner.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Findable.h"
#include "ui/common/Form.h"
#include "ui/common/JobStrip.h"
#include "ui/common/MessageBar.h"
#include "ui/common/MessageStack.h"
#include "ui/common/Rail.h"
#include "ui/common/SearchField.h"
#include "ui/common/Segmented.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class ComponentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void railIsDrivenByKeyboard();
    void railKeepsItsFootAtTheEnd();
    void railChoosesSilently();
    void messageButtonRunsAndGoes();
    void messageIsReachedByKeyboard();
    void messageOfTheSameIdTakesItsPlace();
    void stackHoldsFourAtMost();
    void segmentedMovesByArrows();
    void segmentedSwitchesEach();
    void formHoldsThePrimaryBack();
    void searchReportsAfterAPause();
    void stripFollowsAJob();
    void findingIgnoresAccents();
};

namespace {

void fill(Rail &rail) {
    rail.addPage(u"today"_s, u"Today"_s, "today"_L1);
    rail.addGroup(u"Energy"_s);
    rail.addPage(u"production"_s, u"Production"_s, "production"_L1);
    rail.addPage(u"rights"_s, u"Rights"_s, "rights"_L1);
    rail.addRest();
    rail.addPage(u"settings"_s, u"Settings"_s, "settings"_L1);
    rail.resize(rail.width(), 600);
    rail.show();
}

} // namespace

void ComponentsTest::railIsDrivenByKeyboard() {
    Rail rail;
    fill(rail);
    QSignalSpy chosen(&rail, &Rail::pageChosen);
    rail.choose(u"today"_s);
    QTest::keyClick(&rail, Qt::Key_Down);
    QCOMPARE(rail.chosen(), u"production"_s); // the group's heading is passed over
    QTest::keyClick(&rail, Qt::Key_Down);
    QTest::keyClick(&rail, Qt::Key_Down);
    QCOMPARE(rail.chosen(), u"settings"_s);
    QTest::keyClick(&rail, Qt::Key_Up);
    QCOMPARE(rail.chosen(), u"rights"_s);
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(chosen.last().first().toString(), u"rights"_s);
    QCOMPARE(rail.pages(), (QStringList{u"today"_s, u"production"_s, u"rights"_s, u"settings"_s}));
}

void ComponentsTest::railKeepsItsFootAtTheEnd() {
    Rail rail;
    fill(rail);
    for (const int height : {600, 400, 150}) {
        rail.resize(rail.width(), height);
        QCoreApplication::processEvents();
        const QRect foot = rail.visualRect(rail.model()->index(rail.model()->rowCount() - 1, 0));
        if (height > 150)
            QVERIFY(rail.viewport()->height() - foot.bottom() < 16);
        else // too low for all: nothing overlaps, the list scrolls
            QVERIFY(foot.top() >= rail.visualRect(rail.model()->index(3, 0)).bottom());
    }
    const int wide = rail.width();
    rail.setNarrow(true);
    QVERIFY(rail.width() < wide / 3);
}

void ComponentsTest::railChoosesSilently() {
    Rail rail;
    fill(rail);
    QSignalSpy chosen(&rail, &Rail::pageChosen);
    rail.choose(u"rights"_s);
    rail.setCount(u"rights"_s, 1284, true);
    QCOMPARE(rail.chosen(), u"rights"_s);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(rail.currentIndex().data(Qt::AccessibleTextRole).toString(), u"Rights, 1,284"_s);
}

void ComponentsTest::messageButtonRunsAndGoes() {
    MessageStack stack;
    int runs = 0;
    stack.post({Message::Kind::Warn, u"The file is read only."_s, u"Try again"_s, [&runs] { ++runs; }, {}});
    QCOMPARE(stack.bars().size(), 1);
    auto *button = stack.bars().constFirst()->findChild<QPushButton *>();
    QVERIFY(button);
    button->click();
    QCOMPARE(runs, 1);
    QVERIFY(stack.bars().isEmpty());
    QTRY_VERIFY(!stack.isVisible());
}

void ComponentsTest::messageIsReachedByKeyboard() {
    QWidget window;
    MessageStack stack(&window);
    stack.post({Message::Kind::Info, u"Invoiced."_s, u"Open"_s, {}, {}});
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    MessageBar *bar = stack.bars().constFirst();
    QCOMPARE(bar->accessibleName(), u"Invoiced."_s);
    auto *button = bar->findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Tab);
    auto *close = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(close && !close->accessibleName().isEmpty());
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(stack.bars().isEmpty());
}

void ComponentsTest::messageOfTheSameIdTakesItsPlace() {
    MessageStack stack;
    stack.post({.text = u"3 changes not saved"_s, .id = u"draft"_s});
    stack.post({.text = u"another"_s});
    stack.post({.text = u"4 changes not saved"_s, .id = u"draft"_s});
    QCOMPARE(stack.bars().size(), 2);
    QCOMPARE(stack.bars().constFirst()->message().text, u"4 changes not saved"_s);
    stack.dismiss(u"draft"_s);
    QCOMPARE(stack.bars().size(), 1);
    stack.clear();
    QVERIFY(stack.isHidden());
}

void ComponentsTest::stackHoldsFourAtMost() {
    MessageStack stack;
    for (int i = 0; i < 7; ++i)
        stack.post({.text = QString::number(i)});
    QCOMPARE(stack.bars().size(), 4);
    QCOMPARE(stack.bars().constLast()->message().text, u"3"_s);
}

void ComponentsTest::segmentedMovesByArrows() {
    Segmented segments;
    for (const auto &text : {u"Day"_s, u"Month"_s, u"Year"_s})
        segments.add(text);
    QCOMPARE(segments.chosen(), 0);
    QSignalSpy moved(&segments, &Segmented::chosenChanged);
    segments.choose(1);
    QCOMPARE(moved.size(), 0);
    segments.show();
    segments.activateWindow();
    QTRY_VERIFY(segments.isActiveWindow());
    segments.button(1)->setFocus();
    QTest::keyClick(segments.button(1), Qt::Key_Right);
    QCOMPARE(segments.chosen(), 2);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(segments.button(0)->property("segment").toString(), u"first"_s);
    QCOMPARE(segments.button(2)->property("segment").toString(), u"last"_s);
}

void ComponentsTest::segmentedSwitchesEach() {
    Segmented panes(false);
    panes.add({}, "lines"_L1, u"Lines"_s);
    panes.add({}, "heat"_L1, u"Heat map"_s);
    QSignalSpy toggled(&panes, &Segmented::toggled);
    panes.button(0)->click();
    panes.button(1)->click();
    QVERIFY(panes.isOn(0) && panes.isOn(1));
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(panes.button(1)->accessibleName(), u"Heat map"_s);
}

void ComponentsTest::formHoldsThePrimaryBack() {
    Form form;
    auto *shares = new QLineEdit;
    FormField *field = form.add(u"Shares"_s, shares, [shares] {
        return shares->text().isEmpty() ? u"A profile has at least one share."_s : QString();
    });
    QPushButton button(u"Track 1 profile"_s);
    form.setPrimary(&button);
    QVERIFY(!form.isValid() && !button.isEnabled());
    QVERIFY(field->refusal().isEmpty()); // nobody touched it yet
    QTest::keyClicks(shares, u"12"_s);
    QVERIFY(form.isValid() && button.isEnabled());
    shares->clear();
    QVERIFY(!button.isEnabled());
    QCOMPARE(field->refusal(), u"A profile has at least one share."_s);
    QVERIFY(shares->property("refused").toBool());
    QCOMPARE(shares->accessibleDescription(), field->refusal());
}

void ComponentsTest::searchReportsAfterAPause() {
    SearchField field(u"Find"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"bo"_s);
    QCOMPARE(searched.size(), 0);
    QVERIFY(searched.wait(2000));
    QCOMPARE(searched.size(), 1);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.size(), 2);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void ComponentsTest::stripFollowsAJob() {
    JobRunner runner;
    JobStrip strip("rights"_L1);
    QVERIFY(strip.isHidden());
    Job *job = runner.start<int>(
        {u"Granting"_s, u"Cancelling leaves everything as it was."_s},
        [](const Progress &progress) -> Result<int> {
            for (;;) {
                GKWH_TRY(progress.report(3, 12, u"the 4th of 12"_s));
                QThread::msleep(1);
            }
        },
        this, [](Result<int>) {});
    strip.follow(job);
    QVERIFY(!strip.isHidden());
    auto *bar = strip.findChild<QProgressBar *>();
    QTRY_COMPARE(bar->value(), bar->maximum() / 4);
    strip.findChild<QPushButton *>()->click();
    QVERIFY(job->isCancelling());
    QTRY_VERIFY(strip.isHidden());
}

void ComponentsTest::findingIgnoresAccents() {
    const Findable member{u"Boix, Clàudia"_s, u"member"_s, {}, {}};
    QVERIFY(fit(member, foldedForSearch(u"claudia"_s)) > 0);
    QVERIFY(fit(member, foldedForSearch(u"CLÀU boix"_s)) > 0);
    QVERIFY(fit(member, foldedForSearch(u"member boix"_s)) > 0);
    QCOMPARE(fit(member, foldedForSearch(u"claudio"_s)), 0);
    QVERIFY(fit(member, foldedForSearch(u"boix"_s)) > fit(member, foldedForSearch(u"oix"_s)));
}

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(new DeskStyle);
    theme::apply(app, theme::Mode::Light);
    ComponentsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ComponentsTest.moc"
