// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rights page as a clerk uses it: profiles in the table, tracking, granting, editing a remainder, refusals in
// words.
#include "ui/rights/RightsPage.h"

#include "app/demo/DemoOffice.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/Settings.h"
#include "ui/common/DataTable.h"
#include "ui/common/SearchField.h"
#include "ui/curves/CurveView.h"
#include "ui/rights/GrantDialog.h"
#include "ui/rights/ProfileDetail.h"
#include "ui/rights/ProfilesModel.h"
#include "ui/rights/RemainderDialog.h"
#include "ui/rights/RunsModel.h"
#include "ui/rights/TrackDialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class RightsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEveryProfileAndTheCurveOfTheSelectedOne();
    void modelsKeepTheirContract();
    void grantsTheProfilesThatWait();
    void tracksWhatIsTyped();
    void refusesWrongNumbersInPlace();
    void refusesARemainderWithoutReason();
    void editsARemainder();
    void filtersByNumber();
    void goesToAProfileByName();
    void emptyOfficeSaysWhatToDo();

private:
    template <typename Dialog>
    Dialog *openDialog(int headerAction);
    QPushButton *primaryOf(QWidget *dialog) const;
    qint64 profiles();

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<RightsPage> m_page;
};

void RightsPageTest::initTestCase() {
    QVERIFY(writeDemo(m_folder.filePath(u"demo.gkwh"_s), {30, QDate(2016, 7, 31), 7}));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

void RightsPageTest::init() {
    const QString file = m_folder.filePath(u"office-%1.gkwh"_s.arg(++m_number));
    QVERIFY(QFile::copy(m_folder.filePath(u"demo.gkwh"_s), file));
    m_jobs = std::make_unique<JobRunner>();
    auto session = OfficeSession::open(file, u"Vern, Júlia"_s, *m_jobs);
    QVERIFY(session);
    m_session = std::move(*session);
    m_page = std::make_unique<RightsPage>(*m_session, *m_settings);
    m_page->resize(1240, 780);
    m_page->show();
    QTRY_VERIFY(m_page->table()->model()->rowCount() > 0);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

void RightsPageTest::cleanup() {
    m_page.reset();
    m_jobs.reset();
    m_session.reset();
}

template <typename Dialog>
Dialog *RightsPageTest::openDialog(int headerAction) {
    m_page->headerActions().at(headerAction)->trigger();
    return m_page->findChild<Dialog *>();
}

QPushButton *RightsPageTest::primaryOf(QWidget *dialog) const {
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

qint64 RightsPageTest::profiles() { return m_page->table()->model()->rowCount(); }

void RightsPageTest::showsEveryProfileAndTheCurveOfTheSelectedOne() {
    m_page->open(u"10"_s);
    QTRY_VERIFY(m_page->detail()->profile() && m_page->detail()->profile()->profile.shares == 10);
    QCOMPARE(m_page->detail()->curves()->scope().set().firstDay(), QDate(2016, 5, 1));
    QCOMPARE(m_page->detail()->curves()->scope().set().lastDay(), QDate(2016, 7, 31));
    QVERIFY(m_page->facts().contains(QString::number(profiles())));
}

void RightsPageTest::modelsKeepTheirContract() {
    ProfilesModel profilesModel;
    RunsModel runsModel;
    const QAbstractItemModelTester first(&profilesModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&runsModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
    profilesModel.setProfiles({{{1, Algorithm::Wh, true}, QDate(2016, 8, 1), {}, 12, true},
                               {{7, Algorithm::Wh, true}, QDate(2016, 5, 1), {}, 0, false}},
                              QDate(2016, 7, 31));
    QCOMPARE(profilesModel.rowCount(), 2);
    QVERIFY(!profilesModel.waits(0));
    QVERIFY(profilesModel.waits(1));
    profilesModel.setRunning(1);
    QCOMPARE(profilesModel.index(1, ProfilesModel::Run).data().toString(), u"computing"_s);
    profilesModel.setRunning(-1);
    profilesModel.setRunResults({{7, 99}});
    runsModel.setRuns({GrantEntry{1, QDate(2016, 5, 1), QDate(2016, 5, 2), 0, 1700, 1, 0, 700, 0, u"x"_s}});
    QCOMPARE(runsModel.index(0, RunsModel::Out).data().toString(), u"700"_s);
    runsModel.setRuns({});
}

void RightsPageTest::grantsTheProfilesThatWait() {
    auto *dialog = openDialog<GrantDialog>(2);
    QVERIFY(dialog);
    QPushButton *grant = primaryOf(dialog);
    QVERIFY(grant->isEnabled());
    QVERIFY2(grant->text().contains(u"12"_s), qPrintable(grant->text()));
    QTest::mouseClick(grant, Qt::LeftButton);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    const auto states =
        OfficeFile::openAgain(m_session->file(), store::datafile::Mode::ReadOnly, {}).value()->reader().profiles();
    QVERIFY(states);
    QVERIFY(std::all_of(states->begin(), states->end(), [](const ProfileState &state) { return state.granted; }));
    QTRY_VERIFY(!m_page->headerActions().at(2)->isEnabled()); // nothing left to grant, and it says so
    QVERIFY(!m_page->headerActions().at(2)->toolTip().isEmpty());
}

void RightsPageTest::tracksWhatIsTyped() {
    const qint64 before = profiles();
    auto *dialog = openDialog<TrackDialog>(0);
    QVERIFY(dialog);
    dialog->setNumbers(u"241-243"_s);
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(profiles(), before + 3);
}

void RightsPageTest::refusesWrongNumbersInPlace() {
    auto *dialog = openDialog<TrackDialog>(0);
    QVERIFY(dialog);
    QVERIFY(!primaryOf(dialog)->isEnabled());
    for (const QString &wrong : {u"2-4-5"_s, u"0"_s, u"abc"_s, u"9-3"_s}) {
        dialog->setNumbers(wrong);
        QVERIFY2(!primaryOf(dialog)->isEnabled(), qPrintable(wrong));
    }
    dialog->setNumbers(u"2-4,3-5"_s);
    QVERIFY(primaryOf(dialog)->isEnabled());
    QCOMPARE(dialog->operation().arguments.value("profiles"_L1).toArray(), (QJsonArray{2, 3, 4, 5}));
    dialog->reject();
}

void RightsPageTest::refusesARemainderWithoutReason() {
    m_page->open(u"10"_s);
    QTRY_VERIFY(m_page->detail()->profile());
    RemainderDialog dialog(*m_page->detail()->profile());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *wh = dialog.findChild<QSpinBox *>();
    wh->setValue(wh->value() == 500 ? 501 : 500);
    QVERIFY(!primaryOf(&dialog)->isEnabled());
    QCOMPARE(wh->maximum(), 999);
}

void RightsPageTest::editsARemainder() {
    m_page->open(u"10"_s);
    QTRY_VERIFY(m_page->detail()->profile() && m_page->detail()->profile()->profile.shares == 10);
    m_page->menuActions().last()->trigger();
    auto *dialog = m_page->findChild<RemainderDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>()->setValue(-1500);
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (!qobject_cast<QSpinBox *>(edit->parentWidget()))
            QTest::keyClicks(edit, u"as in the old program"_s);
    }
    QVERIFY(primaryOf(dialog)->isEnabled());
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(m_page->detail()->profile()->carry.remainderWh(), -1500);
    QCOMPARE(m_page->detail()->profile()->carry.debtKwh, 2);
}

void RightsPageTest::filtersByNumber() {
    auto *search = m_page->findChild<SearchField *>();
    QVERIFY(search);
    QTest::keyClicks(search, u"1,10"_s);
    QTRY_COMPARE(profiles(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(profiles() > 2);
}

void RightsPageTest::goesToAProfileByName() {
    const auto found = m_page->findables(u"120"_s);
    QCOMPARE(found.size(), 1);
    QString place;
    connect(m_page.get(), &Page::pageWanted, this, [&](const QString &, const QString &wanted) { place = wanted; });
    found.first().run();
    QCOMPARE(place, u"120"_s);
    m_page->open(place);
    QTRY_VERIFY(m_page->detail()->profile() && m_page->detail()->profile()->profile.shares == 120);
}

void RightsPageTest::emptyOfficeSaysWhatToDo() {
    const QString file = m_folder.filePath(u"empty.gkwh"_s);
    QVERIFY(OfficeFile::create(file));
    auto session = OfficeSession::open(file, u"Vern, Júlia"_s, *m_jobs);
    QVERIFY(session);
    RightsPage page(**session, *m_settings);
    page.resize(1200, 700);
    page.show();
    QPushButton *begin = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"Track"_s))
                begin = button;
        }
        return begin != nullptr;
    }());
    QTest::mouseClick(begin, Qt::LeftButton);
    QVERIFY(page.findChild<TrackDialog *>());
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

QTEST_MAIN(RightsPageTest)
#include "RightsPageTest.moc"
