// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read, and icons that are all there (design.md §3, §9).
#include "ui/common/Theme.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Icon.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

#include <cmath>

using namespace gkwh;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsContrastWithTheirGrounds_data();
    void wordsContrastWithTheirGrounds();
    void linesContrastWithTheBase();
    void heatGrowsMonotonously_data();
    void heatGrowsMonotonously();
    void heatCarriesReadableText();
    void applyingChangesThePalette();
    void digitsAreEvenlyWide();
    void everyNamedIconExists_data();
    void everyNamedIconExists();
    void iconsFollowTheTheme();
    void iconsAreExactAtEveryRatio();
    void primaryButtonIsFilledAndReadable();
};

void ThemeTest::wordsContrastWithTheirGrounds_data() {
    QTest::addColumn<Token>("words");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<bool>("dark");
    const QList<Token> grounds{Token::Window, Token::Rail, Token::Base, Token::Alt, Token::Selection, Token::Header};
    const QList<Token> words{Token::Text, Token::Text2, Token::Link, Token::Ok, Token::Warn, Token::Bad, Token::Info};
    QList<std::pair<Token, Token>> pairs{
        {Token::OnAccent, Token::Accent}, {Token::Ok, Token::OkTint},     {Token::Warn, Token::WarnTint},
        {Token::Bad, Token::BadTint},     {Token::Info, Token::InfoTint}, {Token::Text, Token::OkTint},
        {Token::Text, Token::WarnTint},   {Token::Text, Token::BadTint},  {Token::Text, Token::InfoTint},
        {Token::Text, Token::ButtonFace}, {Token::Bad, Token::ButtonFace}};
    for (const Token word : words)
        for (const Token ground : grounds)
            pairs.append({word, ground});
    for (const bool dark : {false, true})
        for (const auto &[word, ground] : pairs)
            QTest::addRow("%s token %d on %d", dark ? "dark" : "light", int(word), int(ground))
                << word << ground << dark;
}

void ThemeTest::wordsContrastWithTheirGrounds() {
    QFETCH(Token, words);
    QFETCH(Token, ground);
    QFETCH(bool, dark);
    const double contrast = theme::contrast(theme::color(words, dark), theme::color(ground, dark));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void ThemeTest::linesContrastWithTheBase() {
    for (const bool dark : {false, true})
        for (const Token line :
             {Token::Border, Token::Focus, Token::Disabled, Token::Before, Token::New, Token::FinalEdge, Token::Excess,
              Token::PaidBack, Token::Debt, Token::Usable, Token::Reserved, Token::Series1, Token::Series2,
              Token::Series3, Token::Series4, Token::Series5})
            QVERIFY2(theme::contrast(theme::color(line, dark), theme::color(Token::Base, dark)) >= 3.0,
                     qPrintable(QString::number(int(line))));
}

void ThemeTest::heatGrowsMonotonously_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::heatGrowsMonotonously() {
    QFETCH(bool, dark);
    const auto lightness = [&](int percent) { return theme::contrast(theme::heat(percent / 100.0, dark), Qt::black); };
    for (int percent = 1; percent <= 100; ++percent)
        QVERIFY(dark ? lightness(percent) >= lightness(percent - 1) : lightness(percent) <= lightness(percent - 1));
    QCOMPARE(theme::heat(-1, dark), theme::heat(0, dark));
    QCOMPARE(theme::heat(2, dark), theme::heat(1, dark));
}

void ThemeTest::heatCarriesReadableText() {
    for (const bool dark : {false, true})
        for (int percent = 0; percent <= 100; ++percent) {
            const QColor ground = theme::heat(percent / 100.0, dark);
            QVERIFY(theme::contrast(theme::textOn(ground), ground) >= 4.5);
        }
}

void ThemeTest::applyingChangesThePalette() {
    QWidget widget;
    widget.ensurePolished();
    theme::apply(*qApp, theme::Mode::Dark);
    QVERIFY(theme::isDark());
    QTRY_COMPARE(widget.palette().color(QPalette::Window), theme::color(Token::Window, true));
    theme::apply(*qApp, theme::Mode::Light);
    QVERIFY(!theme::isDark());
    QTRY_COMPARE(widget.palette().color(QPalette::Window), theme::color(Token::Window, false));
    QCOMPARE(QApplication::palette("QAbstractItemView").color(QPalette::Highlight), theme::color(Token::Selection));
    theme::apply(*qApp, theme::Mode::HighContrast);
    QCOMPARE(theme::color(Token::WarnTint), theme::color(Token::Base));
    theme::apply(*qApp, theme::Mode::Light);
}

void ThemeTest::digitsAreEvenlyWide() {
    QVERIFY(theme::hasEvenDigits(QApplication::font()));
    QVERIFY(theme::hasEvenDigits(theme::font(theme::Type::PanelTitle)));
}

void ThemeTest::everyNamedIconExists_data() {
    QTest::addColumn<QByteArray>("name");
    const QByteArray names =
        "today members contract investment emission remittance tax production rights invoicing correction consistency "
        "sync beedata settings mix plant meter find back forward undo redo add end up down join drag edit save import "
        "export print copy filter columns more lines heat matrix fit info done warning error locked waits conflict "
        "retry "
        "run pause stop letter document history offline close star server state-ordered state-signed state-invoiced "
        "state-waiting state-effective state-returned state-expired state-discarded";
    for (const QByteArray &name : names.split(' '))
        QTest::newRow(name.constData()) << name;
}

void ThemeTest::everyNamedIconExists() {
    QFETCH(QByteArray, name);
    const QIcon drawing = icon(QLatin1StringView(name));
    QVERIFY(!drawing.isNull());
    const QImage image = drawing.pixmap(16).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 100;
    QVERIFY2(inked >= 8 && inked < 200, qPrintable(QString::number(inked)));
    for (int edge = 0; edge < 16; ++edge) // nothing is cut off at the grid's edge
        QVERIFY(qAlpha(image.pixel(edge, 0)) < 128 && qAlpha(image.pixel(edge, 15)) < 128
                && qAlpha(image.pixel(0, edge)) < 128 && qAlpha(image.pixel(15, edge)) < 128);
    QVERIFY(iconNames().contains(QString::fromLatin1(name)));
}

void ThemeTest::iconsFollowTheTheme() {
    const auto ink = [](const QIcon &drawing, QIcon::Mode mode) {
        return drawing.pixmap(QSize(16, 16), 1.0, mode).toImage().pixelColor(8, 8).rgb();
    };
    const QIcon filled = icon("state-effective"_L1);
    const QIcon warning = icon("state-effective"_L1, Token::Warn);
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(*qApp, mode);
        QCOMPARE(ink(filled, QIcon::Normal), theme::color(Token::Text).rgb());
        QCOMPARE(ink(filled, QIcon::Disabled), theme::color(Token::Disabled).rgb());
        QCOMPARE(ink(warning, QIcon::Normal), theme::color(Token::Warn).rgb());
    }
    theme::apply(*qApp, theme::Mode::Light);
    QVERIFY(icon("no-such-icon"_L1).isNull());
}

void ThemeTest::iconsAreExactAtEveryRatio() {
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        const QPixmap pixmap = icon("rights"_L1).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.width(), int(std::lround(16 * ratio)));
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
}

void ThemeTest::primaryButtonIsFilledAndReadable() {
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(*qApp, mode);
        QPushButton button(u"M"_s);
        button.setProperty("primary", true);
        button.resize(80, 28);
        QCOMPARE(button.grab().toImage().pixelColor(6, 6).rgb(), theme::color(Token::Accent).rgb());
        button.setEnabled(false);
        QCOMPARE(button.grab().toImage().pixelColor(6, 6).rgb(), theme::color(Token::Window).rgb());
    }
    theme::apply(*qApp, theme::Mode::Light);
}

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(new DeskStyle);
    theme::apply(app, theme::Mode::Light);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ThemeTest.moc"
