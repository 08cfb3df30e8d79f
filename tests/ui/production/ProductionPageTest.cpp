// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The production page as a clerk uses it: plants and meters are added and changed, readings imported, all by its own
// dialogs.
#include "ui/production/ProductionPage.h"

#include "app/setup/OfficeSession.h"
#include "app/setup/Settings.h"
#include "tests/ui/production/SmallOffice.h"
#include "ui/common/MessageBar.h"
#include "ui/common/MessageStack.h"
#include "ui/curves/CurveView.h"
#include "ui/production/ImportDialog.h"
#include "ui/production/LateDataPanel.h"
#include "ui/production/MeterDialog.h"
#include "ui/production/OpenDateEdit.h"
#include "ui/production/PlantDialog.h"
#include "ui/production/PlantTree.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gkwh;

class ProductionPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyOfficeOffersTheFirstPlant();
    void showsTheTreeAndTheFacts();
    void importsAndOffersToGrant();
    void refusesWrongRowsUntilTheyAreSkipped();
    void asksForTheMeterOfAFileThatNamesNone();
    void cancelledDialogChangesNothing();
    void changesAPlantAndTakesItBack();
    void refusesAtTheField();
    void refusalOfTheOfficeStaysInTheDialog();
    void addsAMeter();
    void keepsItsPlace();
    void opensByNameBeforeItIsLoaded();
    void followsChangesFromElsewhere();

private:
    void openPage();
    QAction *action(const QString &text) const;
    template <typename Dialog>
    Dialog *dialogOf(const QString &actionText);
    QString firstMessage() const;
    ImportDialog *importFile(const QString &path);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<ProductionPage> m_page;
};

void ProductionPageTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    fakes::createOffice(path(u"office.gkwh"_s));
    openPage();
}

void ProductionPageTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_jobs.reset();
}

void ProductionPageTest::openPage() {
    cleanup();
    m_jobs = std::make_unique<JobRunner>();
    auto session = OfficeSession::open(path(u"office.gkwh"_s), u"Vern, Júlia"_s, *m_jobs);
    QVERIFY(session);
    m_session = std::move(*session);
    m_page = std::make_unique<ProductionPage>(*m_session, *m_settings);
    m_page->resize(1240, 780);
    m_page->show();
    QTRY_VERIFY(!m_page->facts().isEmpty());
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

QAction *ProductionPageTest::action(const QString &text) const {
    for (QAction *one : m_page->findChildren<QAction *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

template <typename Dialog>
Dialog *ProductionPageTest::dialogOf(const QString &actionText) {
    action(actionText)->trigger();
    return m_page->findChild<Dialog *>();
}

QString ProductionPageTest::firstMessage() const {
    const QList<MessageBar *> bars = m_page->messages().bars();
    return bars.isEmpty() ? QString() : bars.first()->message().text;
}

ImportDialog *ProductionPageTest::importFile(const QString &file) {
    ImportDialog *dialog = m_page->importFiles({file});
    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    return previewed.wait() ? dialog : nullptr;
}

void ProductionPageTest::emptyOfficeOffersTheFirstPlant() {
    cleanup();
    QVERIFY(OfficeFile::create(path(u"empty.gkwh"_s)));
    m_jobs = std::make_unique<JobRunner>();
    auto session = OfficeSession::open(path(u"empty.gkwh"_s), {}, *m_jobs);
    QVERIFY(session);
    m_session = std::move(*session);
    m_page = std::make_unique<ProductionPage>(*m_session, *m_settings);
    m_page->show();
    QTRY_VERIFY(!m_page->facts().isEmpty());
    QVERIFY(!m_page->tree()->isVisible());
    auto *dialog = dialogOf<PlantDialog>(u"Plant…"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled());
    dialog->findChildren<QLineEdit *>().first()->setText(u"Alcolea"_s);
    QVERIFY(dialog->primary()->isEnabled());
    dialog->primary()->click();
    QTRY_VERIFY(m_page->tree()->isVisible());
    QTRY_COMPARE(m_page->tree()->node(), ProductionNode::plant(u"Alcolea"_s));
}

void ProductionPageTest::showsTheTreeAndTheFacts() {
    QVERIFY(m_page->facts().contains(u"20,410"));
    m_page->open(u"501600324"_s);
    QCOMPARE(m_page->tree()->node(), ProductionNode::meter(u"501600324"_s));
    m_page->open(u"nobody"_s);
    QCOMPARE(m_page->tree()->node(), ProductionNode::meter(u"501600324"_s));
    const QList<Findable> found = m_page->findables(u"501"_s);
    QVERIFY(std::ranges::any_of(found, [](const Findable &one) { return one.text == u"501600324"; }));
    QVERIFY(std::ranges::any_of(found, [](const Findable &one) { return one.text == u"Alcolea"; }));
}

void ProductionPageTest::importsAndOffersToGrant() {
    ImportDialog *dialog = importFile(fakes::writeReadings(path(u"june.csv"_s), u"501600324"_s, 3));
    QVERIFY(dialog);
    QVERIFY(dialog->primary()->isEnabled());
    QVERIFY(dialog->primary()->text().contains(u"72"));
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    dialog->primary()->click();
    QTRY_VERIFY(firstMessage().endsWith(u"Rights can now be granted to 3 June 2020."));
    QTRY_VERIFY(m_page->latePanel()->text().contains(u"3 June 2020"));
    QTRY_VERIFY(!m_page->curves()->scope().set().isEmpty());
    QCOMPARE(m_page->curves()->scope().set().series.front().curve->at(madrid::midnight(QDate(2020, 6, 2))), 24);
    m_page->messages().bars().first()->message().run();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"rights"_s);

    dialog = importFile(path(u"june.csv"_s));
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled());
    QVERIFY(dialog->reason().contains(u"stored already"));
}

void ProductionPageTest::refusesWrongRowsUntilTheyAreSkipped() {
    ImportDialog *dialog = importFile(
        fakes::writeReadings(path(u"june.csv"_s), u"501600324"_s, 1, u"2020-06-02 00:00+02:00;501600324;-4\n"_s));
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled());
    QVERIFY(!dialog->reason().isEmpty());
    QCOMPARE(dialog->tabs()->currentIndex(), 1);
    dialog->skipBadRows()->setChecked(true);
    QVERIFY(dialog->primary()->isEnabled());
    dialog->primary()->click();
    QTRY_VERIFY(firstMessage().contains(u"left out"));
}

void ProductionPageTest::asksForTheMeterOfAFileThatNamesNone() {
    QFile file(path(u"manlleu.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Datetime;Daylight;Production;ModuleTemperature;DryBulbTemperature\n2020-06-01 00:00;S;7;1;1\n");
    file.close();
    ImportDialog *dialog = importFile(file.fileName());
    QVERIFY(dialog);
    QVERIFY(dialog->meterBox()->isVisible());
    QCOMPARE(dialog->meterBox()->currentData().toString(), u"501600324"_s); // the only one there is
    QVERIFY(dialog->primary()->isEnabled());
    dialog->meterBox()->setCurrentIndex(0);
    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    Q_EMIT dialog->meterBox()->activated(0);
    QVERIFY(previewed.wait());
    QVERIFY(!dialog->primary()->isEnabled());
    QVERIFY(dialog->reason().contains(u"Name the meter"));
}

void ProductionPageTest::cancelledDialogChangesNothing() {
    m_page->open(u"Alcolea"_s);
    auto *dialog = dialogOf<PlantDialog>(u"Edit…"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled()); // nothing differs yet
    dialog->reject();
    QVERIFY(firstMessage().isEmpty());
}

void ProductionPageTest::changesAPlantAndTakesItBack() {
    m_page->open(u"Alcolea"_s);
    auto *dialog = dialogOf<PlantDialog>(u"Edit…"_s);
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(dialog->primary()->isEnabled());
    dialog->primary()->click();
    QTRY_COMPARE(firstMessage(), u"Plant Alcolea changed."_s);
    QTRY_VERIFY(m_page->facts().contains(u" 0 "));
    const Message message = m_page->messages().bars().first()->message();
    QCOMPARE(message.button, u"Undo"_s);
    message.run();
    QTRY_VERIFY(m_page->facts().contains(u"20,410"));
}

void ProductionPageTest::refusesAtTheField() {
    auto *dialog = dialogOf<PlantDialog>(u"Plant…"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChildren<QLineEdit *>().first();
    name->setText(u"Alcolea"_s);
    QVERIFY(!dialog->primary()->isEnabled());
    QVERIFY(name->property("refused").toBool());
    name->setText(u"Fontivsolar"_s);
    QVERIFY(!name->property("refused").toBool());
    const QList<OpenDateEdit *> days = dialog->findChildren<OpenDateEdit *>();
    days[0]->setText(u"1/7/2020"_s);
    QCOMPARE(days[0]->day(), QDate(2020, 7, 1));
    days[1]->setText(u"31/6/2020"_s);
    QVERIFY(!dialog->primary()->isEnabled());
    days[1]->setText(u"30/06/2020"_s);
    QVERIFY(!dialog->primary()->isEnabled()); // before the first day
    days[1]->clear();
    QVERIFY(dialog->primary()->isEnabled());
}

void ProductionPageTest::refusalOfTheOfficeStaysInTheDialog() {
    auto *dialog = dialogOf<PlantDialog>(u"Plant…"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChildren<QLineEdit *>().first();
    name->setText(u"Fontivsolar"_s);
    { // meanwhile somebody else adds a plant of that name
        const auto other = OfficeFile::open(path(u"office.gkwh"_s), store::datafile::Mode::ReadWrite, {});
        QVERIFY(other);
        QVERIFY((*other)->office().perform(plantchanges::add(fakes::plant(u"Fontivsolar"_s, 1, {}, {}))));
    }
    dialog->primary()->click();
    QTRY_VERIFY(name->property("refused").toBool());
    QVERIFY(dialog->isVisible());
    QVERIFY(firstMessage().isEmpty());
}

void ProductionPageTest::addsAMeter() {
    m_page->open(u"Alcolea"_s);
    auto *dialog = dialogOf<MeterDialog>(u"Meter…"_s);
    QVERIFY(dialog);
    auto *serial = dialog->findChildren<QLineEdit *>().first();
    serial->setText(u"501600324"_s);
    QVERIFY(!dialog->primary()->isEnabled());
    serial->setText(u"68308479"_s);
    dialog->primary()->click();
    QTRY_COMPARE(m_page->tree()->node(), ProductionNode::meter(u"68308479"_s));
    QTRY_VERIFY(m_page->tree()->model()->indexOf(m_page->tree()->node()).isValid());
}

void ProductionPageTest::keepsItsPlace() {
    m_page->open(u"501600324"_s);
    const QByteArray state = m_page->saveState();
    openPage();
    QCOMPARE(m_page->tree()->node(), ProductionNode::mix());
    m_page->restoreState(state);
    QCOMPARE(m_page->tree()->node(), ProductionNode::meter(u"501600324"_s));
    m_page->restoreState("nonsense");
}

void ProductionPageTest::opensByNameBeforeItIsLoaded() {
    m_page = std::make_unique<ProductionPage>(*m_session, *m_settings);
    m_page->open(u"Alcolea"_s);
    QTRY_COMPARE(m_page->tree()->node(), ProductionNode::plant(u"Alcolea"_s));
}

void ProductionPageTest::followsChangesFromElsewhere() {
    m_page->open(u"501600324"_s);
    {
        const auto other = OfficeFile::open(path(u"office.gkwh"_s), store::datafile::Mode::ReadWrite, {});
        QVERIFY(other);
        QVERIFY((*other)->office().perform(
            plantchanges::add(fakes::plant(u"Fontivsolar"_s, 8570, {QDate(2020, 1, 1), {}}, {}))));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_page->facts().contains(u"28,980"), 10000);
    QCOMPARE(m_page->tree()->node(), ProductionNode::meter(u"501600324"_s));
}

QTEST_MAIN(ProductionPageTest)
#include "ProductionPageTest.moc"
