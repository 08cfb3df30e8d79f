// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a curve view: light pictures from a dark window, pages, values over the clock changes, names, keys.
#include "app/setup/Languages.h"
#include "ui/common/DeskStyle.h"
#include "ui/curves/CurvePrint.h"
#include "ui/curves/CurveView.h"
#include "ui/curves/ExportMenu.h"
#include "ui/curves/LinesPane.h"
#include "ui/curves/MatrixPane.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

HourlyCurve::Value sample(UtcHour hour) { return 100 + (hour * 37) % 1000; }

const QDate firstDay(2024, 1, 1), lastDay(2026, 6, 7), octoberDay(2025, 10, 26), marchDay(2025, 3, 30);
const QDateTime made(QDate(2027, 3, 14), QTime(9, 5));

/// Takes nothing, as a full disk.
class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

int pagesIn(const QByteArray &pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

} // namespace

class CurveExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void paperIsLight();
    void picturesAreLight_data();
    void picturesAreLight();
    void picturesHaveTheirSize();
    void cursorsStayBehind();
    void wordsOfTheFigure();
    void drawingCarriesItsWords();
    void hoursOverTheClockChanges();
    void gapsAreEmpty();
    void stepsWithoutHours();
    void namesWithSeparatorsAreQuoted();
    void matrixValuesAreTheCells_data();
    void matrixValuesAreTheCells();
    void pagesOfPdf();
    void printsThroughTheSamePages();
    void printsOnlyThePagesAskedFor();
    void everyRowIsPrintedOnce();
    void failingDeviceIsSaid();
    void fileNames_data();
    void fileNames();
    void saveDialogWritesWhole();
    void saveDialogLeavesNoHalfFile();
    void matrixAloneIsNoPicture();
    void keys();
    void copyBelongsToTheMatrixTable();
    void previewSpeaksTheLanguage();

private:
    void showDays(QDate first, QDate last) { m_scope.show(TimeSpan::ofDays(first, last)); }
    curveexport::Figure figure(bool lines, bool heatMap, bool matrix = false) const {
        return {{1000, 500}, lines, heatMap, matrix ? &m_model : nullptr, made};
    }
    QByteArray pdf(const curveexport::Figure &figure) const;
    QFileDialog *saveDialog() const { return m_window->findChild<QFileDialog *>(); }
    void choose(const QString &words) const;

    std::shared_ptr<CurveSet> m_set;
    CurveScope m_scope;
    MatrixModel m_model;
    curveexport::Figure m_seen;
    std::unique_ptr<QWidget> m_window;
    QMenu *m_menu = nullptr;
    ExportMenu *m_exporting = nullptr;
};

void CurveExportTest::initTestCase() {
    QApplication::setStyle(new DeskStyle);
    m_set = std::make_shared<CurveSet>();
    auto mix = std::make_shared<HourlyCurve>(HourlyCurve::spanning(firstDay, lastDay));
    for (UtcHour hour = madrid::midnight(firstDay); hour < madrid::midnight(lastDay.addDays(1)); ++hour)
        mix->set(hour, sample(hour));
    mix->set(madrid::midnight({2025, 10, 15}) + 14, HourlyCurve::missing);
    m_set->title = u"GenerationkWh"_s;
    m_set->series = {{u"mix"_s, u"GenerationkWh"_s, u"kWh"_s, CurveRole::Line, Token::Series5, mix},
                     {u"shares"_s, u"Shares; built"_s, u"shares"_s, CurveRole::StepStrip, Token::Usable,
                      std::make_shared<HourlyCurve>(HourlyCurve::spanning(firstDay, lastDay, 20410)), false}};
    m_scope.setSet(m_set);
}

void CurveExportTest::init() {
    theme::apply(*qApp, theme::Mode::Dark);
    m_scope.setSet(m_set);
    m_scope.setShown(1, false);
    m_scope.chooseStep({});
    m_scope.setCrosshair({});
    showDays({2025, 10, 1}, {2025, 10, 31});
    m_model.show(m_scope, MatrixModel::Kind::DayHours);
    m_seen = figure(true, true);
    m_window = std::make_unique<QWidget>();
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->resize(600, 400);
    m_menu = new QMenu(m_window.get());
    m_exporting = new ExportMenu(
        m_menu, &m_scope, [this] { return m_seen; }, m_window.get());
    m_exporting->setClock([] { return made; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
}

void CurveExportTest::cleanup() {
    m_window.reset();
    theme::apply(*qApp, theme::Mode::Light);
}

QByteArray CurveExportTest::pdf(const curveexport::Figure &figure) const {
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && curveexport::writePdf(buffer, m_scope, figure) ? buffer.data()
                                                                                               : QByteArray();
}

void CurveExportTest::choose(const QString &words) const {
    for (QAction *action : m_menu->actions())
        if (action->text() == words)
            return action->trigger();
    QFAIL(qPrintable(words));
}

void CurveExportTest::paperIsLight() {
    for (const theme::Mode mode : {theme::Mode::Dark, theme::Mode::HighContrast}) {
        theme::apply(*qApp, mode);
        const QColor before = theme::color(Token::Base);
        const QFont font = theme::font(theme::Type::Axis);
        {
            const theme::PaperScope outer;
            {
                const theme::PaperScope inner;
                QCOMPARE(theme::color(Token::Base), QColor(Qt::white));
            }
            QCOMPARE(theme::color(Token::Text), theme::color(Token::Text, false));
            QCOMPARE(theme::heat(0.5), theme::heat(0.5, false));
            QVERIFY(!theme::isDark() && !theme::isHighContrast());
            QVERIFY(theme::font(theme::Type::Axis).pixelSize() > 0);
            bool elsewhere = false; // another thread keeps the window's colours
            std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = theme::color(Token::Base) == before; }));
            thread->start();
            QVERIFY(thread->wait());
            QVERIFY(elsewhere);
        }
        QCOMPARE(theme::color(Token::Base), before);
        QCOMPARE(theme::font(theme::Type::Axis), font);
    }
}

void CurveExportTest::picturesAreLight_data() {
    QTest::addColumn<bool>("lines");
    QTest::addColumn<bool>("heatMap");
    QTest::newRow("lines") << true << false;
    QTest::newRow("heat map") << false << true;
    QTest::newRow("both") << true << true;
}

void CurveExportTest::picturesAreLight() {
    QFETCH(bool, lines);
    QFETCH(bool, heatMap);
    const QImage dark = curveexport::image(m_scope, figure(lines, heatMap), 1);
    for (const QPoint corner : {QPoint(0, 0), QPoint(999, 0), QPoint(0, 499), QPoint(999, 499)})
        QCOMPARE(dark.pixelColor(corner), QColor(Qt::white));
    theme::apply(*qApp, theme::Mode::Light);
    QCOMPARE(curveexport::image(m_scope, figure(lines, heatMap), 1), dark);
}

void CurveExportTest::picturesHaveTheirSize() {
    QCOMPARE(curveexport::image(m_scope, figure(true, true), 2).size(), QSize(2000, 1000));
    QCOMPARE(curveexport::image(m_scope, figure(true, true), 1.25).size(), QSize(1250, 625));
}

void CurveExportTest::cursorsStayBehind() {
    const QImage without = curveexport::image(m_scope, figure(true, true), 1);
    m_scope.setCrosshair(madrid::midnight(octoberDay) + 12);
    QCOMPARE(curveexport::image(m_scope, figure(true, true), 1), without);
}

void CurveExportTest::wordsOfTheFigure() {
    QCOMPARE(curveexport::title(m_scope), u"GenerationkWh, October 2025"_s);
    QCOMPARE(curveexport::facts(m_scope, CurveStep::Day), u"hours of Europe/Madrid, kWh; step: day"_s);
    m_scope.setShown(1, true);
    QCOMPARE(curveexport::facts(m_scope, CurveStep::Hour), u"hours of Europe/Madrid, kWh, shares; step: hour"_s);
    QCOMPARE(curveexport::matrixFacts(m_scope, m_model),
             u"GenerationkWh, kWh; hours of Europe/Madrid; * 1 hour missing"_s);
    QCOMPARE(curveexport::imprint(made), u"Generation Desk, 14/03/2027 09:05"_s);
    QCOMPARE(curveexport::imprint({}), QString());
}

void CurveExportTest::drawingCarriesItsWords() {
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(curveexport::writeSvg(buffer, m_scope, figure(true, true)));
    const QString svg = QString::fromUtf8(buffer.data());
    QVERIFY(svg.contains("viewBox=\"0 0 1000 500\""_L1));
    QVERIFY(svg.contains("<title>GenerationkWh, October 2025</title>"_L1));
    for (const QString &words :
         {u">GenerationkWh, October 2025<"_s, u">hours of Europe/Madrid, kWh; step: hour<"_s,
          u">Every hour of every day: GenerationkWh, kWh<"_s, u">Generation Desk, 14/03/2027 09:05<"_s})
        QVERIFY2(svg.contains(words), qPrintable(words));
    QVERIFY(!svg.contains(theme::color(Token::Base, true).name()));
}

void CurveExportTest::hoursOverTheClockChanges() {
    showDays(octoberDay, octoberDay);
    QStringList lines = curveexport::csv(m_scope).split(u'\n');
    QCOMPARE(lines.size(), 27); // header, 25 hours, end
    QCOMPARE(lines[0], u"time (Europe/Madrid);time (UTC);GenerationkWh (kWh)"_s);
    const UtcHour october = madrid::midnight(octoberDay);
    QCOMPARE(lines[1], u"2025-10-26 00:00+02:00;2025-10-25T22:00:00Z;%1"_s.arg(sample(october)));
    QCOMPARE(lines[3], u"2025-10-26 02:00+02:00;2025-10-26T00:00:00Z;%1"_s.arg(sample(october + 2)));
    QCOMPARE(lines[4], u"2025-10-26 02:00+01:00;2025-10-26T01:00:00Z;%1"_s.arg(sample(october + 3)));
    showDays(marchDay, marchDay);
    lines = curveexport::csv(m_scope).split(u'\n');
    QCOMPARE(lines.size(), 25);
    const UtcHour march = madrid::midnight(marchDay);
    QCOMPARE(lines[2], u"2025-03-30 01:00+01:00;2025-03-30T00:00:00Z;%1"_s.arg(sample(march + 1)));
    QCOMPARE(lines[3], u"2025-03-30 03:00+02:00;2025-03-30T01:00:00Z;%1"_s.arg(sample(march + 2)));
    QVERIFY(!curveexport::csv(m_scope).startsWith(QChar(QChar::ByteOrderMark)));
}

void CurveExportTest::gapsAreEmpty() {
    showDays({2025, 10, 15}, {2025, 10, 15});
    QVERIFY(curveexport::csv(m_scope).contains(u"2025-10-15 14:00+02:00;2025-10-15T12:00:00Z;\n"_s));
}

void CurveExportTest::stepsWithoutHours() {
    m_scope.chooseStep(CurveStep::Month);
    const QStringList lines = curveexport::csv(m_scope).split(u'\n');
    QCOMPARE(lines[0], u"time (Europe/Madrid);GenerationkWh (kWh)"_s);
    QVERIFY(lines[1].startsWith("2025-10;"_L1));
    QCOMPARE(lines.size(), 3);
    m_scope.chooseStep(CurveStep::Day);
    QVERIFY(curveexport::csv(m_scope).contains(u"\n2025-10-26;"_s));
}

void CurveExportTest::namesWithSeparatorsAreQuoted() {
    m_scope.setShown(1, true);
    QVERIFY(curveexport::csv(m_scope).startsWith(
        u"time (Europe/Madrid);time (UTC);GenerationkWh (kWh);\"Shares; built (shares)\"\n"_s));
    QVERIFY(curveexport::table(m_scope, figure(true, false), u'\t')
                .startsWith(u"time (Europe/Madrid)\ttime (UTC)\tGenerationkWh (kWh)\tShares; built (shares)\n"_s));
}

void CurveExportTest::matrixValuesAreTheCells_data() {
    QTest::addColumn<MatrixModel::Kind>("kind");
    QTest::addColumn<QString>("header");
    QTest::newRow("days by hour") << MatrixModel::Kind::DayHours << u"Day (Europe/Madrid): GenerationkWh, kWh"_s;
    QTest::newRow("months by hour") << MatrixModel::Kind::MonthHours << u"Month (Europe/Madrid): GenerationkWh, kWh"_s;
    QTest::newRow("days") << MatrixModel::Kind::Days << u"Day (Europe/Madrid)"_s;
    QTest::newRow("months") << MatrixModel::Kind::Months << u"Month (Europe/Madrid)"_s;
}

void CurveExportTest::matrixValuesAreTheCells() {
    QFETCH(MatrixModel::Kind, kind);
    QFETCH(QString, header);
    showDays({2025, 3, 1}, {2025, 10, 31});
    m_model.show(m_scope, kind);
    const QString text = curveexport::table(m_scope, figure(false, false, true), u';');
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_model.rowCount() + 1);
    QCOMPARE(lines[0].section(u';', 0, 0), header);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStringList fields = lines[row + 1].split(u';');
        QCOMPARE(fields.size(), m_model.columnCount() + 1);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QVariant value = m_model.index(row, column).data(MatrixModel::ValueRole);
            QCOMPARE(fields[column + 1], value.isValid() ? QString::number(value.toLongLong()) : QString());
        }
    }
    // beside lines the values are those of the steps
    QCOMPARE(curveexport::table(m_scope, figure(true, false, true), u';'), curveexport::csv(m_scope));
}

void CurveExportTest::pagesOfPdf() {
    const QByteArray one = pdf(figure(true, true));
    QVERIFY(one.startsWith("%PDF"));
    QCOMPARE(pagesIn(one), 1);
    QVERIFY(one.contains("/MediaBox [0 0 842.000000 595.000000]"));
    QCOMPARE(pagesIn(pdf(figure(true, true, true))), 2); // a month's matrix is a page
    QCOMPARE(pagesIn(pdf(figure(false, false, true))), 1);
    showDays({2025, 1, 1}, {2025, 12, 31});
    m_model.show(m_scope, MatrixModel::Kind::DayHours);
    const CurvePrint print(m_scope, figure(true, false, true), {1000, 700});
    QVERIFY(print.pages() > 8 && print.pages() < 14);
}

void CurveExportTest::printsThroughTheSamePages() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(CurvePrint::resolution);
    printer.setPageLayout(CurvePrint::layout());
    QVERIFY(CurvePrint::paintAll(printer, m_scope, figure(true, true, true)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(pagesIn(file.readAll()), pagesIn(pdf(figure(true, true, true))));
}

void CurveExportTest::printsOnlyThePagesAskedFor() {
    showDays({2025, 1, 1}, {2025, 12, 31});
    m_model.show(m_scope, MatrixModel::Kind::DayHours);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageLayout(CurvePrint::layout());
    writer.setPageRanges(QPageRanges::fromString(u"2,4-5"_s));
    QVERIFY(CurvePrint::paintAll(writer, m_scope, figure(true, true, true)));
    QCOMPARE(pagesIn(buffer.data()), 3);
}

void CurveExportTest::everyRowIsPrintedOnce() {
    const theme::PaperScope paper;
    showDays({2024, 1, 1}, {2025, 12, 31});
    for (const auto kind : {MatrixModel::Kind::DayHours, MatrixModel::Kind::Days, MatrixModel::Kind::Months}) {
        m_model.show(m_scope, kind);
        const CurvePrintTable table(m_scope, m_model, {1000, 640});
        int rows = 0;
        for (int page = 0; page < table.pages(); ++page)
            rows += table.rowsOn(page);
        QCOMPARE(rows, m_model.rowCount() + 1); // and the sums
    }
}

void CurveExportTest::failingDeviceIsSaid() {
    FullDevice device;
    QVERIFY(!curveexport::writePdf(device, m_scope, figure(true, true)));
    QVERIFY(!curveexport::writeSvg(device, m_scope, figure(true, true)));
}

void CurveExportTest::fileNames_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << u"GenerationkWh"_s << u"GenerationkWh, October 2025.csv"_s;
    QTest::newRow("none") << QString() << u"October 2025.csv"_s;
    QTest::newRow("separators") << u"Plant A/B\\C: \"x\" <1> | 2? *"_s
                                << u"Plant A-B-C- -x- -1- - 2- -, October 2025.csv"_s;
    QTest::newRow("hidden") << u"..  Alcolea"_s << u"Alcolea, October 2025.csv"_s;
    QTest::newRow("lines") << u"Two\nlines\tand a tab"_s << u"Two-lines-and a tab, October 2025.csv"_s;
    QTest::newRow("accents") << u"Producció l’Alcolea"_s << u"Producció l’Alcolea, October 2025.csv"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(200, u'a') + u".csv"_s;
    QTest::newRow("long accents") << QString(300, u'ç') << QString(100, u'ç') + u".csv"_s;
}

void CurveExportTest::fileNames() {
    QFETCH(QString, title);
    auto set = std::make_shared<CurveSet>(*m_set);
    set->title = title;
    m_scope.setSet(set);
    QTEST(curveexport::fileName(m_scope, u"csv"_s), "name");
}

void CurveExportTest::saveDialogWritesWhole() {
    QTemporaryDir folder;
    for (const auto &[words, suffix, start] : {std::tuple(u"Picture (PNG)…"_s, u"png"_s, QByteArray("\x89PNG")),
                                               {u"Drawing (SVG)…"_s, u"svg"_s, "<?xml"},
                                               {u"Pages (PDF)…"_s, u"pdf"_s, "%PDF"},
                                               {u"Values (CSV)…"_s, u"csv"_s, "time (Europe/Madrid);"}}) {
        QSignalSpy done(m_exporting, &ExportMenu::done);
        choose(words);
        QFileDialog *dialog = saveDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"GenerationkWh, October 2025."_s + suffix);
        const QString path = folder.filePath(u"export."_s + suffix);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QCOMPARE(done.value(0).value(0).toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }
}

void CurveExportTest::saveDialogLeavesNoHalfFile() {
    QTemporaryDir folder;
    QSignalSpy done(m_exporting, &ExportMenu::done), failed(m_exporting, &ExportMenu::failed);
    choose(u"Values (CSV)…"_s);
    const QString path = folder.filePath(u"not there/export.csv"_s);
    Q_EMIT saveDialog()->fileSelected(path);
    QCOMPARE(done.size(), 0);
    QCOMPARE(failed.size(), 1);
    const QString words = failed[0][0].toString();
    QVERIFY2(words.startsWith(path) && words.contains("Nothing was changed"_L1), qPrintable(words));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CurveExportTest::matrixAloneIsNoPicture() {
    m_seen = figure(false, false, true);
    QSignalSpy failed(m_exporting, &ExportMenu::failed);
    choose(u"Picture (PNG)…"_s);
    choose(u"Drawing (SVG)…"_s);
    choose(u"Copy picture"_s);
    QCOMPARE(failed.size(), 3);
    QVERIFY(!saveDialog());
}

void CurveExportTest::keys() {
    QApplication::clipboard()->clear();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(2000, 1000));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), curveexport::stepTable(m_scope, u'\t'));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    auto *preview = m_window->findChild<QPrintPreviewDialog *>();
    QVERIFY(preview && preview->isVisible());
    QCOMPARE(preview->printer()->pageLayout().orientation(), QPageLayout::Landscape);
    QCOMPARE(preview->printer()->pageLayout().pageSize().id(), QPageSize::A4);
    preview->close();
}

void CurveExportTest::copyBelongsToTheMatrixTable() {
    CurveView view;
    view.resize(1100, 700);
    view.setCurves(m_set);
    view.setPaneOn(CurveView::Pane::Matrix, true);
    view.scope().show(TimeSpan::ofDays({2025, 10, 1}, {2025, 10, 31}));
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.matrix()->refreshNow();
    view.matrix()->table()->setFocus();
    QTest::keyClick(view.matrix()->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), view.matrix()->text());
    view.lines()->setFocus();
    QTest::keyClick(view.lines(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), curveexport::stepTable(view.scope(), u'\t'));
}

void CurveExportTest::previewSpeaksTheLanguage() {
    Languages languages(*qApp);
    for (const Language language : {Language::Catalan, Language::Spanish}) {
        languages.use(language);
        m_exporting->print();
        auto *preview = m_window->findChild<QPrintPreviewDialog *>();
        QVERIFY(preview);
        QVERIFY(preview->windowTitle() != "Print Preview"_L1);
        for (const QAction *action : preview->findChildren<QAction *>())
            QVERIFY2(
                !QStringList({u"Fit width"_s, u"Print"_s, u"Landscape"_s, u"Next page"_s}).contains(action->text()),
                qPrintable(action->text()));
        delete preview;
    }
    languages.use(Language::English);
}

QTEST_MAIN(CurveExportTest)
#include "CurveExportTest.moc"
