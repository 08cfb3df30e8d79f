// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One investment as a clerk meets it: its life strip, its buttons against the model's guards, forms whose preview is
// what then happens, undo, two windows at once, and all of it by the keyboard.
#include "ui/investments/InvestmentDetail.h"

#include "app/setup/OfficeSession.h"
#include "app/setup/RefusalText.h"
#include "tests/ui/investments/InvestmentScenes.h"
#include "ui/investments/ActionAttributeGrid.h"
#include "ui/investments/ActionEffectText.h"
#include "ui/investments/ActionEffectView.h"
#include "ui/investments/ActionForm.h"
#include "ui/investments/ActionPanel.h"
#include "ui/investments/ActionPanelRow.h"
#include "ui/investments/HistoryView.h"
#include "ui/investments/InvestmentDetailFacts.h"
#include "ui/investments/InvestmentDetailPapers.h"
#include "ui/investments/LifeStrip.h"
#include "ui/investments/LifeWords.h"
#include "ui/investments/MemberField.h"
#include "ui/investments/QuotaModel.h"
#include "ui/investments/QuotaPane.h"
#include "ui/investments/QuotaStrip.h"
#include "ui/production/OpenDateEdit.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

namespace {

/// Amounts keep their unit with a space that does not break; here it is written as any other.
QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

} // namespace

class InvestmentDetailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void stripShowsTheSpansOfItsKind_data();
    void stripShowsTheSpansOfItsKind();
    void stripIsReadByTheKeyboard();
    void progressIsToldInYears();
    void everyButtonIsAsTheModelAllows_data();
    void everyButtonIsAsTheModelAllows();
    void greyedButtonsSayWhy();
    void previewIsWhatThenHappens_data();
    void previewIsWhatThenHappens();
    void previewLeavesNothingBehind();
    void undoIsOfferedAndUndoes();
    void aStaleFormSaysWhatChanged();
    void refusedAmountsCannotBeSent_data();
    void refusedAmountsCannotBeSent();
    void exceptionsAskForTheirReason();
    void transferGoesToTheMemberChosen();
    void pactChangesWhatWasAgreed();
    void formWorksByTheKeyboard();
    void quotasArePictureAndTable();
    void historyIsNewestFirstAndStrikesWhatWasUndone();
    void papersShowInvoicesMovesAndMails();
    void anUnknownInvestmentIsNamed();

private:
    void show(const QString &name);
    ActionForm *openForm(QLatin1StringView action);
    QPushButton *primary() const;
    void type(QLatin1StringView argument, const QString &text);
    void submit();

    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_file;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<InvestmentDetail> m_detail;
    QList<Message> m_said;
};

void InvestmentDetailTest::initTestCase() { fakes::InvestmentScenes(m_folder.filePath(u"scenes.gkwh"_s)); }

void InvestmentDetailTest::init() {
    m_file = m_folder.filePath(u"office-%1.gkwh"_s.arg(++m_number));
    QVERIFY(QFile::copy(m_folder.filePath(u"scenes.gkwh"_s), m_file));
    m_jobs = std::make_unique<JobRunner>();
    auto session = OfficeSession::open(m_file, u"Vern, Júlia"_s, *m_jobs);
    QVERIFY(session);
    m_session = std::move(*session);
    QCOMPARE(m_session->today(), QDate(2020, 6, 9));
    m_detail = std::make_unique<InvestmentDetail>(*m_session);
    m_said.clear();
    connect(m_detail.get(), &InvestmentDetail::said, this, [this](const Message &message) { m_said += message; });
    m_detail->resize(680, 760);
    m_detail->QWidget::show();
}

void InvestmentDetailTest::cleanup() {
    m_detail.reset();
    m_jobs.reset();
    m_session.reset();
}

void InvestmentDetailTest::show(const QString &name) {
    m_detail->show(name);
    QTRY_VERIFY(m_detail->shown() && m_detail->shown()->name() == name);
}

ActionForm *InvestmentDetailTest::openForm(QLatin1StringView action) {
    m_detail->open(action);
    return m_detail->form();
}

QPushButton *InvestmentDetailTest::primary() const {
    for (QPushButton *button : m_detail->form()->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

void InvestmentDetailTest::type(QLatin1StringView argument, const QString &text) {
    auto *editor = qobject_cast<QLineEdit *>(m_detail->form()->editor(argument));
    QVERIFY2(editor, argument.data());
    editor->setText(text);
}

void InvestmentDetailTest::submit() {
    QTRY_VERIFY2(primary()->isEnabled(), qPrintable(m_detail->form()->effect()->text()));
    const qsizetype before = m_said.size();
    QTest::mouseClick(primary(), Qt::LeftButton);
    QTRY_COMPARE(m_said.size(), before + 1);
    QTRY_VERIFY(!m_detail->form());
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

void InvestmentDetailTest::stripShowsTheSpansOfItsKind_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("spans");
    const auto row = [](const char *name, const QStringList &spans) {
        QTest::newRow(name) << QString(QLatin1StringView(name)) << spans;
    };
    row("GKWH00001",
        {u"*Ordered 01/06/2020"_s, u"Signed"_s, u"Invoiced"_s, u"Waiting"_s, u"Effective"_s, u"Expired"_s});
    row("GKWH00003", {u"+Ordered 01/06/2020"_s, u"+Signed 02/06/2020"_s, u"*Invoiced 03/06/2020"_s, u"Waiting"_s,
                      u"Effective"_s, u"Expired"_s});
    row("GKWH00004", {u"+Ordered 04/03/2020"_s, u"+Signed 05/03/2020"_s, u"+Invoiced 07/03/2020"_s,
                      u"*Waiting 12/03/2020"_s, u"Effective 12/03/2021"_s, u"Expired 12/03/2045"_s});
    row("GKWH00005", {u"+Ordered 06/03/2017"_s, u"+Signed 07/03/2017"_s, u"+Invoiced 09/03/2017"_s,
                      u"+Waiting 14/03/2017"_s, u"*Effective 14/03/2018"_s, u"Expired 14/03/2042"_s});
    row("GKWH00007", {u"+Ordered 24/03/2020"_s, u"+Signed 25/03/2020"_s, u"+Invoiced 27/03/2020"_s,
                      u"*Returned 20/04/2020"_s, u"Waiting"_s, u"Effective"_s, u"Expired"_s});
    row("GKWH00008", {u"+Ordered 04/05/2020"_s, u"*Discarded 05/05/2020"_s});
    row("GKWH00009", {u"+Ordered 26/08/2018"_s, u"+Signed 27/08/2018"_s, u"+Invoiced 29/08/2018"_s,
                      u"+Waiting 03/09/2018"_s, u"+Effective 03/09/2019"_s, u"*Expired 03/02/2020"_s});
    row("GKWH00011",
        {u"+Ordered 24/05/2017"_s, u"+Waiting 01/06/2017"_s, u"*Effective 16/01/2020"_s, u"Expired 01/06/2042"_s});
    row("APO000001", {u"*Draft 05/06/2020"_s, u"Paid"_s, u"Expired"_s});
    row("APO000002", {u"+Draft 03/02/2019"_s, u"*Paid 11/02/2019"_s, u"Expired"_s});
    row("AA00001", {u"+Draft 23/09/2014"_s, u"*Paid 01/10/2014"_s, u"Expired 01/10/2024"_s});
    row("AA00002", {u"+Draft 24/05/2015"_s, u"+Paid 01/06/2015"_s, u"*Expired 01/06/2020"_s});
}

void InvestmentDetailTest::stripShowsTheSpansOfItsKind() {
    QFETCH(const QString, name);
    QFETCH(const QStringList, spans);
    show(name);
    QStringList shown;
    for (const LifeSpan &span : m_detail->strip()->spans()) {
        const QString mark = span.place == LifeSpan::Place::Past      ? u"+"_s
                             : span.place == LifeSpan::Place::Present ? u"*"_s
                                                                      : QString();
        const QString day = span.from.isValid() ? u' ' + span.from.toString(u"dd/MM/yyyy"_s) : QString();
        shown += mark + LifeWords::node(span.node) + day;
    }
    QCOMPARE(shown, spans);
    // spans lie beside each other and fill the strip
    const LifeStrip &strip = *m_detail->strip();
    int right = 0;
    for (int index = 0; index < static_cast<int>(strip.spans().size()); ++index) {
        QCOMPARE(strip.spanRect(index).left(), right);
        right += strip.spanRect(index).width();
    }
    QCOMPARE(right, strip.width());
}

void InvestmentDetailTest::stripIsReadByTheKeyboard() {
    show(u"GKWH00005"_s);
    LifeStrip *strip = m_detail->strip();
    QVERIFY(strip->accessibleDescription().contains(u"Effective: now"_s));
    strip->setFocus();
    QTRY_VERIFY(strip->hasFocus());
    QCOMPARE(strip->current(), 4);
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(strip->accessibleDescription(), u"Expired: to come, last day on 14 March 2042"_s);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(strip->current(), 0);
    QVERIFY(strip->accessibleDescription().contains(u"6 March 2017"_s));
}

void InvestmentDetailTest::progressIsToldInYears() {
    QCOMPARE(LifeWords::progress(2995, 8766), u"8.2 of 24 years"_s);
    QVERIFY(LifeWords::progress(120, 365).startsWith(u"120 of 365 day"_s));
    show(u"GKWH00004"_s);
    const LifeProgress progress = LifeSpans::progress(m_detail->strip()->spans().at(3), QDate(2020, 6, 9));
    QCOMPARE(progress.days, 89);
    QCOMPARE(progress.ofDays, 365);
}

void InvestmentDetailTest::everyButtonIsAsTheModelAllows_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"GKWH00001", "GKWH00002", "GKWH00003", "GKWH00004", "GKWH00005", "GKWH00006", "GKWH00007", "GKWH00008",
          "GKWH00009", "GKWH00010", "GKWH00011", "APO000001", "APO000002", "AA00001", "AA00002"})
        QTest::newRow(name) << QString(QLatin1StringView(name));
}

void InvestmentDetailTest::everyButtonIsAsTheModelAllows() {
    QFETCH(const QString, name);
    show(name);
    const Terms &terms = m_detail->shown()->facts.terms;
    for (const ActionState &state : actionStates(m_detail->shown()->facts)) {
        const QList<QPushButton *> buttons = m_detail->actions()->buttons(state.action);
        const auto enabled = std::ranges::count_if(buttons, [](QPushButton *button) { return button->isEnabled(); });
        const bool knownToKind = (state.action != "amortize"_L1 || terms.amortizes())
                                 && (state.action != "interest"_L1 || terms.paysInterest())
                                 && (state.action != "mature"_L1 || terms.isBullet());
        QCOMPARE(!buttons.isEmpty(), knownToKind);
        QVERIFY2(enabled == ((state.allowed || state.withReason) && knownToKind ? 1 : 0), state.action.data());
        for (QPushButton *button : buttons) {
            if (!button->isEnabled() && !state.allowed)
                QCOMPARE(button->toolTip(), words(state.allowed.error()));
        }
    }
}

void InvestmentDetailTest::greyedButtonsSayWhy() {
    show(u"GKWH00005"_s);
    const auto rows = m_detail->actions()->rows();
    QVERIFY(rows.at(0)->reasons().contains(u"Over: it was paid on 14/03/2017."_s));
    QVERIFY(rows.at(1)->reasons().contains(u"Over: rights began on 14/03/2018."_s));
    const QList<QPushButton *> amortize = m_detail->actions()->buttons("amortize"_L1);
    QVERIFY(!amortize.first()->isEnabled());
    QVERIFY(rows.at(2)->reasons().contains(u"<b>Amortise"_s));
    QVERIFY(rows.at(2)->reasons().contains(amortize.first()->toolTip().toHtmlEscaped()));
    // buttons keep their places from one investment of the kind to the next
    const QPushButton *pay = m_detail->actions()->buttons("pay"_L1).first();
    show(u"GKWH00003"_s);
    QCOMPARE(m_detail->actions()->buttons("pay"_L1).first(), pay);
    QVERIFY(pay->isEnabled());
}

void InvestmentDetailTest::previewIsWhatThenHappens_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("primaryText");
    const auto row = [](const char *name, const char *action, const char *text) {
        QTest::addRow("%s of %s", action, name)
            << QString(QLatin1StringView(name)) << QString(QLatin1StringView(action)) << QString::fromUtf8(text);
    };
    row("GKWH00001", "sign", "Record the signature");
    row("GKWH00002", "invoice", "Charge 4,000.00 €");
    row("GKWH00003", "pay", "Register payment of 1,000.00 €");
    row("GKWH00003", "resign", "Resign");
    row("GKWH00001", "cancel", "Cancel the order");
    row("GKWH00004", "unpay", "Register return of 500.00 €");
    row("GKWH00004", "divest", "Divest 500.00 €");
    row("GKWH00005", "divest", "Divest 1,380.00 €");
    row("GKWH00006", "amortize", "Amortise 40.00 €");
    row("GKWH00007", "pay", "Register payment of 300.00 €");
    row("APO000001", "invoice", "Charge 5,000.00 €");
    row("AA00002", "mature", "Return 3,000.00 €");
}

void InvestmentDetailTest::previewIsWhatThenHappens() {
    QFETCH(const QString, name);
    QFETCH(const QString, action);
    QFETCH(const QString, primaryText);
    show(name);
    const QByteArray code = action.toLatin1();
    const ActionForm *form = openForm(QLatin1StringView(code));
    QVERIFY(form);
    QTRY_VERIFY2(form->forecast(), qPrintable(form->effect()->text()));
    QCOMPARE(plain(primary()->text()), primaryText);
    const ActionForecast seen = *form->forecast();
    submit();
    QTRY_COMPARE(m_detail->shown()->facts.events.size(), seen.after.facts.events.size());
    const InvestmentCase &now = m_detail->shown()->facts;
    QCOMPARE(now.investment, seen.after.facts.investment);
    QCOMPARE(now.state(), seen.after.facts.state());
    QCOMPARE(now.invoices, seen.after.facts.invoices);
    QCOMPARE(now.remittances, seen.after.facts.remittances);
    QCOMPARE(m_detail->shown()->moves, seen.after.moves);
    QCOMPARE(m_detail->shown()->mails.size(), seen.after.mails.size());
}

void InvestmentDetailTest::previewLeavesNothingBehind() {
    show(u"GKWH00006"_s);
    openForm("amortize"_L1);
    QTRY_VERIFY(m_detail->form()->forecast());
    QVERIFY2(m_detail->form()->effect()->text().contains(u"GKWH00006-AMOR2020"_s),
             qPrintable(m_detail->form()->effect()->text()));
    m_detail->form()->reject();
    QTRY_VERIFY(!m_detail->form());
    const auto file = OfficeFile::openAgain(m_file, store::datafile::Mode::ReadOnly, {}).value();
    const auto now = readInvestment(*file, u"GKWH00006"_s, m_session->today()).value();
    QCOMPARE(now.facts.events.size(), 4U);
    QVERIFY(!now.facts.invoice(u"GKWH00006-AMOR2020"_s));
}

void InvestmentDetailTest::undoIsOfferedAndUndoes() {
    show(u"GKWH00006"_s);
    const Investment before = m_detail->shown()->facts.investment;
    openForm("amortize"_L1);
    submit();
    QTRY_COMPARE(m_detail->shown()->facts.investment.amortized, 4000);
    const Message message = m_said.last();
    QVERIFY2(plain(message.text).contains(u"Quota 1 of 24 returned: 40.00 €"_s), qPrintable(message.text));
    QCOMPARE(message.button, u"Undo…"_s);
    message.run();
    QVERIFY(m_detail->form());
    QVERIFY(!primary()->isEnabled()); // not without a reason
    type("reason"_L1, u"wrong member"_s);
    submit();
    QTRY_COMPARE(m_detail->shown()->facts.investment, before);
    QVERIFY(m_said.last().button.isEmpty());
}

void InvestmentDetailTest::aStaleFormSaysWhatChanged() {
    show(u"GKWH00003"_s);
    openForm("pay"_L1);
    QTRY_VERIFY(primary()->isEnabled());
    // another window pays it at the same time
    const auto other =
        OfficeFile::openAgain(m_file, store::datafile::Mode::ReadWrite, {u"Roure, Guiu"_s, Role::Manager, {}}).value();
    Operation payment;
    payment.kind = u"investment.pay"_s;
    payment.at = QDateTime(QDate(2020, 6, 9), QTime(9, 0), Qt::UTC);
    payment.arguments = {{u"name"_s, u"GKWH00003"_s}, {u"date"_s, u"2020-06-08"_s}, {u"amount"_s, u"1000.00"_s}};
    QVERIFY(other->office().perform(payment));
    QTest::mouseClick(primary(), Qt::LeftButton);
    QTRY_VERIFY2(plain(m_detail->form()->effect()->text()).contains(u"Roure, Guiu: Paid: 1,000.00 €"_s),
                 qPrintable(m_detail->form()->effect()->text()));
    QTRY_VERIFY(!primary()->isEnabled());
    QVERIFY(m_said.isEmpty());
    QTRY_COMPARE(m_detail->shown()->facts.investment.purchaseDate, QDate(2020, 6, 8));
    QCOMPARE(m_detail->shown()->facts.events.size(), 4U);
}

void InvestmentDetailTest::refusedAmountsCannotBeSent_data() {
    QTest::addColumn<QString>("amount");
    for (const char *amount : {"-1", "1e9", "NaN", "999.99", "", "1000,001"})
        QTest::newRow(amount) << QString(QLatin1StringView(amount));
}

void InvestmentDetailTest::refusedAmountsCannotBeSent() {
    QFETCH(const QString, amount);
    show(u"GKWH00003"_s);
    openForm("pay"_L1);
    QTRY_VERIFY(primary()->isEnabled());
    type("amount"_L1, amount);
    QVERIFY(!primary()->isEnabled());
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    QTest::qWait(250);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    QVERIFY(!primary()->isEnabled());
    QVERIFY(!m_detail->form()->forecast());
    type("amount"_L1, u"1000,00"_s);
    QTRY_VERIFY(primary()->isEnabled());
    type("date"_L1, u"30/02/2020"_s);
    QVERIFY(!primary()->isEnabled());
}

void InvestmentDetailTest::exceptionsAskForTheirReason() {
    show(u"GKWH00001"_s);
    QPushButton *charge = m_detail->actions()->buttons("invoice"_L1).first();
    QVERIFY(charge->isEnabled());
    QVERIFY(charge->toolTip().contains(u"A manager may do it and say why."_s));
    QTest::mouseClick(charge, Qt::LeftButton);
    QVERIFY(m_detail->form());
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    QVERIFY(!primary()->isEnabled());
    type("override"_L1, u"the contract is on its way"_s);
    submit();
    QTRY_COMPARE(m_detail->shown()->facts.state(), InvestmentState::Invoiced);
    QCOMPARE(m_detail->shown()->facts.events.back().payload.value("override"_L1).toString(),
             u"the contract is on its way"_s);
}

void InvestmentDetailTest::transferGoesToTheMemberChosen() {
    show(u"GKWH00005"_s);
    openForm("transfer"_L1);
    auto *member = qobject_cast<MemberField *>(m_detail->form()->editor("to"_L1));
    QVERIFY(member);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    member->setCode(u"S000002"_s);
    QTRY_VERIFY2(m_detail->form()->forecast(), qPrintable(m_detail->form()->effect()->text()));
    QVERIFY(m_detail->form()->effect()->text().contains(u"Boix, Clàudia"_s));
    submit();
    QTRY_COMPARE(m_detail->shown()->successors.size(), 1U);
    QCOMPARE(m_detail->shown()->facts.state(), InvestmentState::Expired);
}

void InvestmentDetailTest::pactChangesWhatWasAgreed() {
    show(u"GKWH00005"_s);
    openForm("pact"_L1);
    auto *grid = qobject_cast<ActionAttributeGrid *>(m_detail->form()->editor("changes"_L1));
    QVERIFY(grid);
    QVERIFY(grid->changes().isEmpty());
    grid->editor(u"lastEffectiveDate"_s)->setText(u"14/03/2040"_s);
    type("comment"_L1, u"two years less"_s);
    QTRY_VERIFY2(primary()->isEnabled(), qPrintable(m_detail->form()->effect()->text()));
    QVERIFY2(m_detail->form()->effect()->text().contains(u"Last effective day: 14/03/2042 → 14/03/2040"_s),
             qPrintable(m_detail->form()->effect()->text()));
    submit();
    QTRY_COMPARE(m_detail->shown()->facts.investment.lastEffectiveDate, QDate(2040, 3, 14));
}

void InvestmentDetailTest::formWorksByTheKeyboard() {
    show(u"GKWH00003"_s);
    QPushButton *pay = m_detail->actions()->buttons("pay"_L1).first();
    pay->setFocus();
    QTest::keyClick(pay, Qt::Key_Space);
    QVERIFY(m_detail->form());
    auto *day = qobject_cast<QLineEdit *>(m_detail->form()->editor("date"_L1));
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"08/06/2020"_s);
    QTRY_VERIFY(primary()->isEnabled());
    QTest::keyClick(day, Qt::Key_Return); // no default button where money moves
    QVERIFY(m_said.isEmpty());
    primary()->setFocus();
    QTest::keyClick(primary(), Qt::Key_Space);
    QTRY_COMPARE(m_said.size(), 1);
    QTRY_COMPARE(m_detail->shown()->facts.investment.purchaseDate, QDate(2020, 6, 8));
}

void InvestmentDetailTest::quotasArePictureAndTable() {
    QuotaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(u"GKWH00005"_s);
    model.setCase(m_detail->shown()->facts);
    QCOMPARE(model.rowCount(), 24);
    QCOMPARE(model.paid(), 2);
    QCOMPARE(model.next(), 2);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(1, QuotaModel::Day), u"14/03/2020"_s);
    QCOMPARE(text(1, QuotaModel::Amount), u"60.00"_s);
    QCOMPARE(text(1, QuotaModel::InvoiceName), u"GKWH00005-AMOR2020"_s);
    QCOMPARE(text(2, QuotaModel::State), u"next"_s);
    QCOMPARE(text(23, QuotaModel::Amount), u"120.00"_s);
    QuotaStrip *strip = m_detail->quotas()->strip();
    QVERIFY(strip->cellRect(23).width() > strip->cellRect(22).width());
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QCOMPARE(strip->current(), 23);
    QCOMPARE(m_detail->quotas()->table()->currentIndex().row(), 23);
    QVERIFY(plain(strip->accessibleDescription()).contains(u"120.00 €"_s));
    show(u"GKWH00006"_s);
    QCOMPARE(m_detail->quotas()->quotas()->index(0, QuotaModel::State).data().toString(), u"due"_s);
    show(u"GKWH00009"_s); // divested before any of them
    QCOMPARE(m_detail->quotas()->quotas()->paid(), 0);
    QCOMPARE(m_detail->quotas()->quotas()->index(0, QuotaModel::State).data().toString(), u"fell away"_s);
    show(u"AA00001"_s);
    QCOMPARE(m_detail->quotas()->quotas()->rowCount(), 0);
}

void InvestmentDetailTest::historyIsNewestFirstAndStrikesWhatWasUndone() {
    show(u"GKWH00006"_s);
    openForm("amortize"_L1);
    submit();
    QTRY_COMPARE(m_detail->shown()->facts.events.size(), 5U);
    openForm("undo"_L1);
    type("reason"_L1, u"too early"_s);
    submit();
    HistoryView *history = m_detail->history();
    QTRY_COMPARE(history->rows().rowCount(), 6);
    const auto what = [history](int row) { return history->rows().item(row, HistoryView::What); };
    QCOMPARE(what(0)->text(), u"Undone – A quota returned: too early"_s);
    QVERIFY(!what(0)->font().strikeOut());
    QVERIFY(what(1)->font().strikeOut());
    QCOMPARE(plain(what(5)->text()), u"Ordered: 1,000.00 €"_s);
    QVERIFY(history->rows().item(1)->rowCount() > 3); // its facts
    history->setCurrentIndex(history->rows().index(5, 0));
    history->selectionModel()->select(history->rows().index(5, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(plain(history->selectionAsText()), u"12/05/2018 10:00\tOrdered: 1,000.00 €\tVern, Júlia"_s);
    QTest::keyClick(history, Qt::Key_Return);
    QVERIFY(history->isExpanded(history->rows().index(5, 0)));
}

void InvestmentDetailTest::papersShowInvoicesMovesAndMails() {
    show(u"GKWH00005"_s);
    InvestmentDetailPapers *papers = m_detail->papers();
    QCOMPARE(papers->rows().rowCount(), 3);
    QCOMPARE(papers->rows().item(0)->text(), u"Invoices (3)"_s);
    QCOMPARE(papers->rows().item(0)->child(0, InvestmentDetailPapers::Name)->text(), u"GKWH00005-AMOR2020"_s);
    QVERIFY(papers->rows().item(0)->child(0, InvestmentDetailPapers::Remittance)->text().contains(u"draft"_s));
    QVERIFY(papers->rows().item(2)->rowCount() > 0);
    QCOMPARE(InvestmentDetailFacts::shortIban(u"ES7712341234161234567890"_s), u"ES77 … 7890"_s);
}

void InvestmentDetailTest::anUnknownInvestmentIsNamed() {
    m_detail->show(u"GKWH99999"_s);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    QVERIFY(!m_detail->shown());
    m_detail->show(QString());
    QVERIFY(!m_detail->shown());
}

QTEST_MAIN(InvestmentDetailTest)
#include "InvestmentDetailTest.moc"
