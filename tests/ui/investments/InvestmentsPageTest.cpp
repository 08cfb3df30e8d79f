// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The investments page as a clerk uses it: filtering, choosing, ordering with everything checked as it is typed,
// batches with their preview and a result for each, the keyboard.
#include "ui/investments/InvestmentsPage.h"

#include "app/setup/Format.h"
#include "app/setup/OfficeSession.h"
#include "app/setup/Settings.h"
#include "tests/ui/investments/InvestmentOffice.h"
#include "ui/common/DataTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/MessageStack.h"
#include "ui/common/SearchField.h"
#include "ui/investments/ActionForm.h"
#include "ui/investments/BatchDialog.h"
#include "ui/investments/InvestmentDetail.h"
#include "ui/investments/InvestmentExportMenu.h"
#include "ui/investments/InvestmentFilterBar.h"
#include "ui/investments/InvestmentsModel.h"
#include "ui/investments/MemberField.h"
#include "ui/investments/OrderDialog.h"
#include "ui/production/OpenDateEdit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class InvestmentsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheListAndChoosesTheFirst();
    void searchesAsItIsTyped();
    void chipShowsDiscardedOnes();
    void goesToOneThatIsFilteredAway();
    void sumsTheSelection();
    void copiesWithHeaders();
    void keepsItsPlace();
    void exportsWhatIsShown();
    void offersMembersWithoutAccents();
    void ordersWhatIsFilledIn();
    void checksTheOrderAsItIsTyped();
    void groupsTheIbanAsItIsTyped();
    void saysTheMostThatMayBeInvested();
    void secondWindowsOrderIsRefusedInPlace();
    void batchModelKeepsItsContract();
    void chargesOrdersInABatch();
    void batchLeavesOutWhatIsUnticked();
    void batchOfNothingDoesNothing();
    void cancelledBatchKeepsWhatIsDone();
    void amortisesWhatIsDue();
    void emptyOfficeSaysWhatToDo();

private:
    QPushButton *primaryOf(QWidget *dialog) const;
    OrderDialog *fillOrder(const QString &member, const QString &emission, const QString &amount);
    static QLineEdit *fieldOf(QWidget *dialog, const QString &label);
    static void chooseEmission(QWidget *dialog, const QString &code);
    InvestmentRow rowOf(const QString &name);

    QTemporaryDir m_folder{fakes::scratch()};
    int m_number = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<InvestmentsPage> m_page;
};

void InvestmentsPageTest::initTestCase() { fakes::createInvestmentOffice(m_folder.filePath(u"made.gkwh"_s), 30, 120); }

void InvestmentsPageTest::init() {
    ++m_number;
    const QString file = m_folder.filePath(u"office-%1.gkwh"_s.arg(m_number));
    QVERIFY(QFile::copy(m_folder.filePath(u"made.gkwh"_s), file));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings-%1.ini"_s.arg(m_number)));
    m_jobs = std::make_unique<JobRunner>();
    auto session = OfficeSession::open(file, u"Vern, Júlia"_s, *m_jobs);
    QVERIFY(session);
    m_session = std::move(*session);
    QCOMPARE(m_session->today(), fakes::officeDay);
    m_page = std::make_unique<InvestmentsPage>(*m_session, *m_settings);
    m_page->resize(1240, 780);
    m_page->show();
    QTRY_VERIFY(m_page->model()->rowCount() > 0);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

void InvestmentsPageTest::cleanup() {
    m_page.reset();
    m_jobs.reset();
    m_session.reset();
}

QPushButton *InvestmentsPageTest::primaryOf(QWidget *dialog) const {
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

QLineEdit *InvestmentsPageTest::fieldOf(QWidget *dialog, const QString &label) {
    for (FormField *field : dialog->findChildren<FormField *>()) {
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        if (line && line->accessibleName().startsWith(label))
            return line;
    }
    return nullptr;
}

void InvestmentsPageTest::chooseEmission(QWidget *dialog, const QString &code) {
    for (QComboBox *combo : dialog->findChildren<QComboBox *>()) {
        if (const int place = combo->findData(code); place >= 0)
            combo->setCurrentIndex(place);
    }
}

OrderDialog *InvestmentsPageTest::fillOrder(const QString &member, const QString &emission, const QString &amount) {
    OrderDialog *dialog = m_page->openOrder(member);
    chooseEmission(dialog, emission);
    fieldOf(dialog, u"Amount"_s)->setText(amount);
    const auto ready = [dialog] { return dialog->isReady(); };
    if (!QTest::qWaitFor(ready) || !QTest::qWaitFor([this] { return m_jobs->jobs().isEmpty(); }))
        qWarning("the facts of the order did not come");
    return dialog;
}

InvestmentRow InvestmentsPageTest::rowOf(const QString &name) {
    const auto &index = m_page->model()->investments();
    const int place = index->placeOf(name);
    return place < 0 ? InvestmentRow() : index->row(place);
}

void InvestmentsPageTest::showsTheListAndChoosesTheFirst() {
    QCOMPARE(m_page->table()->selectedRows(), 1);
    QCOMPARE(m_page->chosenName(), m_page->model()->at(0)->investment.name);
    const QSignalSpy chosen(m_page.get(), &InvestmentsPage::chosen);
    QTRY_COMPARE(m_page->detail()->name(), m_page->chosenName());
    m_page->table()->selectRow(4);
    QCOMPARE(chosen.last().first().toString(), m_page->model()->at(4)->investment.name);
    QVERIFY(!m_page->table()->isColumnHidden(static_cast<int>(InvestmentColumn::NextQuota)));
    QVERIFY(m_page->table()->isColumnHidden(static_cast<int>(InvestmentColumn::Shares)));
}

void InvestmentsPageTest::searchesAsItIsTyped() {
    m_page->focusFilter();
    auto *search = m_page->findChild<SearchField *>();
    QVERIFY(search);
    const int all = m_page->model()->rowCount();
    QTest::keyClicks(search, u"S000003"_s);
    QTRY_VERIFY(m_page->model()->rowCount() < all);
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        QCOMPARE(m_page->model()->at(row)->investment.member, u"S000003"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(m_page->model()->rowCount(), all);
    QTest::keyClicks(search, u"nobody at all"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
    QPushButton *showAll = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        showAll = button->isVisible() && button->text() == "Show all"_L1 ? button : showAll;
    QVERIFY(showAll);
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(m_page->model()->rowCount(), 120);
    QCOMPARE(search->text(), QString());
}

void InvestmentsPageTest::chipShowsDiscardedOnes() {
    QVERIFY(m_page->model()->rowCount() < 120);
    QPushButton *chip = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        chip = button->property("chip").toBool() ? button : chip;
    QVERIFY(chip && chip->text().contains(u"discarded"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(m_page->model()->rowCount(), 120);
}

void InvestmentsPageTest::goesToOneThatIsFilteredAway() {
    InvestmentFilter filter;
    filter.kind = u"APO"_s;
    m_page->filterBar()->setFilter(filter);
    Q_EMIT m_page->filterBar()->changed(filter);
    const auto &index = m_page->model()->investments();
    InvestmentFilter discarded;
    discarded.states = {InvestmentState::Discarded};
    const QString name = index->row(index->matching(discarded).front()).investment.name;
    m_page->open(name);
    QCOMPARE(m_page->chosenName(), name);
    m_page->open(u"member:S000003"_s);
    QVERIFY(m_page->model()->rowCount() > 0);
    QCOMPARE(m_page->model()->at(0)->investment.member, u"S000003"_s);
    const auto found = m_page->findables(name);
    QVERIFY(std::ranges::any_of(found, [&](const Findable &one) { return one.text == name; }));
}

void InvestmentsPageTest::sumsTheSelection() {
    m_page->table()->selectAll();
    Cents nominal = 0;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        nominal += m_page->model()->at(row)->investment.nominal;
    QStringList texts;
    for (const ElidedLabel *label : m_page->findChildren<ElidedLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(format::money(nominal)), qPrintable(all));
    QVERIFY2(all.contains(u"%1 selected"_s.arg(m_page->model()->rowCount())), qPrintable(all));
    QVERIFY(all.contains(format::money(m_page->model()->outstandingShown())));
}

void InvestmentsPageTest::copiesWithHeaders() {
    m_page->table()->selectRow(2);
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Name\tMember\tState\tOutstanding, €\tNext quota"_s));
    QVERIFY(lines.at(1).contains(money::text(m_page->model()->at(2)->investment.outstanding())));
}

void InvestmentsPageTest::keepsItsPlace() {
    InvestmentFilter filter;
    filter.kind = u"GKWH"_s;
    filter.quotasOwed = true;
    Q_EMIT m_page->filterBar()->changed(filter);
    QVERIFY(m_page->model()->rowCount() > 1);
    m_page->table()->selectRow(1);
    const QString name = m_page->chosenName();
    InvestmentsPage other(*m_session, *m_settings);
    other.restoreState(m_page->saveState());
    QTRY_VERIFY(other.model()->rowCount() > 0);
    QCOMPARE(other.model()->filter(), filter);
    QCOMPARE(other.chosenName(), name);
    QCOMPARE(other.model()->at(other.table()->currentIndex().row())->investment.name, name);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

void InvestmentsPageTest::exportsWhatIsShown() {
    auto *menu = m_page->findChild<InvestmentExportMenu *>();
    QVERIFY(menu);
    const QString path = m_folder.filePath(u"shown.csv"_s);
    const QSignalSpy said(menu, &InvestmentExportMenu::said);
    menu->writeTo(path, investmentexport::Format::Csv);
    QTRY_COMPARE(said.size(), 1);
    const auto message = said.first().first().value<Message>();
    QCOMPARE(message.kind, Message::Kind::Ok);
    QCOMPARE(message.button, u"Open folder"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), investmentexport::csv(*m_page->model()->investments(), m_page->model()->shown()));
}

void InvestmentsPageTest::offersMembersWithoutAccents() {
    MemberField field(u"who"_s);
    field.setMembers(m_page->model()->investments()->members());
    const QSignalSpy meant(&field, &MemberField::meant);
    field.setText(u"somebody"_s);
    QVERIFY(field.isUnknown());
    field.setText(u"s000007"_s);
    QCOMPARE(field.code(), u"S000007"_s);
    field.setText(u"es10000008z"_s);
    QCOMPARE(field.code(), u"S000008"_s);
    QCOMPARE(meant.size(), 2);
    const QString name = m_page->model()->investments()->member(u"S000007"_s)->name;
    field.completer()->setCompletionPrefix(name.toUpper());
    QVERIFY(field.completer()->completionCount() > 0);
    QVERIFY(field.completer()->currentCompletion().startsWith(name));
}

void InvestmentsPageTest::ordersWhatIsFilledIn() {
    OrderDialog *dialog = fillOrder(u"S000003"_s, u"GKWH_201703"_s, u"1500"_s);
    QVERIFY(primaryOf(dialog)->isEnabled());
    QVERIFY2(primaryOf(dialog)->text().contains(u"1,500.00"_s), qPrintable(primaryOf(dialog)->text()));
    const QString name = dialog->expectedName();
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.join(u'\n').contains(name));
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(rowOf(name).investment.nominal, 150'000);
    QCOMPARE(rowOf(name).investment.member, u"S000003"_s);
    QCOMPARE(rowOf(name).reading.state, InvestmentState::Ordered);
}

void InvestmentsPageTest::checksTheOrderAsItIsTyped() {
    OrderDialog *dialog = fillOrder(u"S000003"_s, u"GKWH_201703"_s, u"1500"_s);
    QVERIFY(primaryOf(dialog)->isEnabled());
    QLineEdit *amount = fieldOf(dialog, u"Amount"_s);
    for (const QString &wrong : {u"1550"_s, u"0"_s, u"-100"_s, u"1e9"_s, u"NaN"_s, u"1.500"_s, QString()}) {
        amount->setText(wrong);
        QVERIFY2(!primaryOf(dialog)->isEnabled(), qPrintable(wrong));
    }
    amount->setText(u"1500,00"_s);
    QVERIFY(primaryOf(dialog)->isEnabled());
    auto *day = qobject_cast<OpenDateEdit *>(fieldOf(dialog, u"Day"_s));
    for (const QString &wrong : {u"2023-02-30"_s, u"tomorrow"_s, QString()}) {
        day->setText(wrong);
        QVERIFY2(!primaryOf(dialog)->isEnabled(), qPrintable(wrong));
    }
    day->setDay(fakes::officeDay.addDays(1));
    QVERIFY(!primaryOf(dialog)->isEnabled());
    day->setDay(fakes::officeDay);
    auto *member = dialog->findChild<MemberField *>();
    member->setText(u"{nobody} “🌞”"_s);
    QVERIFY(!primaryOf(dialog)->isEnabled());
    dialog->reject();
}

void InvestmentsPageTest::groupsTheIbanAsItIsTyped() {
    OrderDialog *dialog = fillOrder(u"S000003"_s, u"GKWH_201703"_s, u"100"_s);
    QLineEdit *iban = fieldOf(dialog, u"IBAN"_s);
    QTest::keyClicks(iban, u"es771234123416123456789"_s);
    QCOMPARE(iban->text(), u"ES77 1234 1234 1612 3456 789"_s);
    QVERIFY(!primaryOf(dialog)->isEnabled()); // one digit is missing
    QTest::keyClicks(iban, u"0"_s);
    QVERIFY(primaryOf(dialog)->isEnabled());
    QCOMPARE(dialog->operation().arguments.value("iban"_L1).toString(), fakes::memberIban);
    iban->setCursorPosition(7);
    QTest::keyClick(iban, Qt::Key_Backspace);
    QTest::keyClicks(iban, u"9"_s);
    QCOMPARE(iban->text(), u"ES77 1934 1234 1612 3456 7890"_s);
    QVERIFY(!primaryOf(dialog)->isEnabled()); // one digit is wrong
    iban->clear();
    QVERIFY(primaryOf(dialog)->isEnabled());
    dialog->reject();
}

void InvestmentsPageTest::saysTheMostThatMayBeInvested() {
    OrderDialog *dialog = fillOrder(u"S000003"_s, u"APO_202110"_s, u"100"_s);
    Cents committed = 0;
    for (int place = 0; place < m_page->model()->investments()->count(); ++place) {
        const InvestmentRow &row = m_page->model()->investments()->row(place);
        committed += row.kind == "APO"_L1 && row.investment.member == "S000003"_L1 ? row.investment.committed() : 0;
    }
    const QString most = format::money(10'000'000 - committed);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'\n').contains(most), qPrintable(texts.join(u'\n')));
    fieldOf(dialog, u"Amount"_s)->setText(money::text(10'000'000 - committed + 10'000));
    QVERIFY(!primaryOf(dialog)->isEnabled());
    fieldOf(dialog, u"Amount"_s)->setText(money::text(10'000'000 - committed));
    QVERIFY(primaryOf(dialog)->isEnabled());
    dialog->reject();
}

void InvestmentsPageTest::secondWindowsOrderIsRefusedInPlace() {
    OrderDialog *dialog = fillOrder(u"S000003"_s, u"APO_202110"_s, u"100"_s);
    dialog->showOrderRefusal({u"limit"_s, {{u"maximum"_s, u"0.00"_s}, {u"given"_s, u"100.00"_s}}});
    auto *amount = fieldOf(dialog, u"Amount"_s);
    QVERIFY(amount->property("refused").toBool());
    dialog->reject();
}

void InvestmentsPageTest::batchModelKeepsItsContract() {
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BatchRow ready;
    ready.name = u"GKWH00001"_s;
    ready.amount = ready.net = 100;
    BatchRow refused = ready;
    refused.name = u"GKWH00002"_s;
    refused.state = BatchRow::State::Refused;
    refused.refusal = Refusal{u"not-found"_s, {{u"id"_s, u"X"_s}}};
    model.setRows({refused, ready});
    QCOMPARE(model.totals().count, 1);
    model.sort(BatchModel::Name, Qt::AscendingOrder);
    QCOMPARE(model.at(0).name, u"GKWH00001"_s);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.totals().count, 0);
    QCOMPARE(model.rows().front().state, BatchRow::State::Waiting);
    QVERIFY(!model.index(1, BatchModel::What).data().toString().isEmpty());
}

void InvestmentsPageTest::chargesOrdersInABatch() {
    BatchDialog *dialog = m_page->openBatch(BatchAction::Charge);
    QTRY_VERIFY(!dialog->isBusy() && dialog->model().rowCount() > 0);
    const BatchTotals totals = dialog->model().totals();
    const int refused = dialog->model().count(BatchRow::State::Refused);
    QVERIFY(totals.count > 0);
    QVERIFY(refused > 0); // without signature or account
    QVERIFY2(primaryOf(dialog)->text().contains(QString::number(totals.count)), qPrintable(primaryOf(dialog)->text()));
    const QSignalSpy said(dialog, &BatchDialog::said);
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(dialog->model().count(BatchRow::State::Performed), totals.count);
    QCOMPARE(dialog->model().count(BatchRow::State::Refused), refused);
    int charged = 0;
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    for (int row = 0; row < dialog->model().rowCount(); ++row) {
        const BatchRow &one = dialog->model().at(row);
        charged += rowOf(one.name).reading.state == InvestmentState::Invoiced ? 1 : 0;
    }
    QTRY_COMPARE(charged, totals.count);
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton); // Close
    QTRY_VERIFY(!m_page->findChild<BatchDialog *>());
}

void InvestmentsPageTest::batchLeavesOutWhatIsUnticked() {
    BatchDialog *dialog = m_page->openBatch(BatchAction::Charge);
    QTRY_VERIFY(!dialog->isBusy() && dialog->model().totals().count > 1);
    auto &model = const_cast<BatchModel &>(dialog->model());
    QString left;
    for (int row = 0; row < model.rowCount() && left.isEmpty(); ++row) {
        if (model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole))
            left = model.at(row).name;
    }
    const InvestmentState before = rowOf(left).reading.state;
    const QSignalSpy said(dialog, &BatchDialog::said);
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(model.count(BatchRow::State::Waiting), 1);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    QCOMPARE(rowOf(left).reading.state, before);
    dialog->reject();
}

void InvestmentsPageTest::batchOfNothingDoesNothing() {
    InvestmentFilter effective;
    effective.states = {InvestmentState::Expired};
    Q_EMIT m_page->filterBar()->changed(effective);
    BatchDialog *dialog = m_page->openBatch(BatchAction::Charge);
    QTRY_VERIFY(!dialog->isBusy());
    QCOMPARE(dialog->model().rowCount(), 0);
    QVERIFY(!primaryOf(dialog)->isEnabled());
    dialog->reject();
}

void InvestmentsPageTest::cancelledBatchKeepsWhatIsDone() {
    Desk desk;
    desk.clock = [] { return QDateTime(fakes::officeDay, QTime(9, 0), Qt::UTC); };
    const auto open = fakes::must(OfficeFile::openAgain(m_session->file(), store::datafile::Mode::ReadWrite, desk));
    const BatchSettings settings{BatchAction::Charge, fakes::officeDay, {}};
    QStringList names;
    for (int place = 0; place < m_page->model()->investments()->count(); ++place) {
        const InvestmentRow &row = m_page->model()->investments()->row(place);
        if (row.reading.state == InvestmentState::Signed)
            names.append(row.investment.name);
    }
    std::vector<BatchRow> rows = fakes::must(previewBatch(*open, settings, names));
    const int ready = totals(rows).count;
    QVERIFY(ready > 2);
    rows = performBatch(*open, rows, Progress{[](qint64 done, qint64, const QString &) { return done < 2; }});
    QCOMPARE(std::ranges::count(rows, BatchRow::State::Performed, &BatchRow::state), 2);
    QCOMPARE(std::ranges::count(rows, BatchRow::State::Waiting, &BatchRow::state), ready - 2);
    QVERIFY(!previewBatch(*open, settings, names, Progress{[](qint64, qint64, const QString &) { return false; }}));
    QVERIFY(fakes::must(previewBatch(*open, settings, {})).empty());
}

void InvestmentsPageTest::amortisesWhatIsDue() {
    InvestmentFilter owed;
    owed.quotasOwed = true;
    owed.kind = u"GKWH"_s;
    owed.states = {InvestmentState::Effective};
    Q_EMIT m_page->filterBar()->changed(owed);
    BatchDialog *dialog = m_page->openBatch(BatchAction::Amortize);
    QTRY_VERIFY(!dialog->isBusy() && dialog->model().totals().count > 0);
    auto *day = dialog->findChild<OpenDateEdit *>();
    QVERIFY(day);
    day->setDay(fakes::officeDay.addDays(32)); // a month ahead at most
    QVERIFY(!primaryOf(dialog)->isEnabled());
    QCOMPARE(dialog->model().rowCount(), 0);
    day->setDay(fakes::officeDay);
    QTRY_VERIFY(!dialog->isBusy() && dialog->model().totals().count > 0);
    for (int row = 0; row < dialog->model().rowCount(); ++row) {
        const BatchRow &one = dialog->model().at(row);
        if (one.state == BatchRow::State::Ready)
            QCOMPARE(one.amount, rowOf(one.name).due.amount);
    }
    const QSignalSpy said(dialog, &BatchDialog::said);
    QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    for (int row = 0; row < dialog->model().rowCount(); ++row) {
        const BatchRow &one = dialog->model().at(row);
        if (one.state == BatchRow::State::Performed)
            QTRY_COMPARE(rowOf(one.name).due.count, 0);
    }
    dialog->reject();
}

void InvestmentsPageTest::emptyOfficeSaysWhatToDo() {
    const QString file = m_folder.filePath(u"empty.gkwh"_s);
    QVERIFY(OfficeFile::create(file));
    auto session = OfficeSession::open(file, u"Vern, Júlia"_s, *m_jobs);
    QVERIFY(session);
    InvestmentsPage page(**session, *m_settings);
    page.resize(1200, 700);
    page.show();
    QPushButton *order = nullptr;
    const auto find = [&] {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            order = button->isVisible() && button->text() == u"Order…"_s ? button : order;
        }
        return order != nullptr;
    };
    QTRY_VERIFY(find());
    QTest::mouseClick(order, Qt::LeftButton);
    auto *dialog = page.findChild<OrderDialog *>();
    QVERIFY(dialog);
    QVERIFY(!primaryOf(dialog)->isEnabled()); // no emission is open, and it says so
    dialog->reject();
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

QTEST_MAIN(InvestmentsPageTest)
#include "InvestmentsPageTest.moc"
