// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves as they look, against pictures that somebody has looked at and found right.
#include "tests/ui/curves/ControlPicture.h"
#include "tests/ui/curves/PictureScenes.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"

#include <QFontInfo>
#include <QTest>

using namespace gkwh;
using namespace gkwh::fakes;
using namespace Qt::StringLiterals;

class CurvePicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();
    void refusesACurveMovedByThreePixels();
    void refusesAnotherSize();
    void toleratesRoughEdges();
};

void CurvePicturesTest::initTestCase() {
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"DejaVu Sans"_s); // the package fonts-dejavu-core
}

void CurvePicturesTest::looksRight_data() {
    QTest::addColumn<int>("number");
    for (size_t number = 0; number < pictures::scenes().size(); ++number)
        QTest::newRow(qPrintable(pictures::scenes()[number].name)) << static_cast<int>(number);
}

void CurvePicturesTest::looksRight() {
    QFETCH(int, number);
    const pictures::Scene &scene = pictures::scenes()[static_cast<size_t>(number)];
    theme::apply(*qApp, scene.dark ? theme::Mode::Dark : theme::Mode::Light);
    const QString words = controlpicture::compare(scene.name, scene.paint(scene));
    theme::apply(*qApp, theme::Mode::Light);
    QVERIFY2(words.isEmpty(), qPrintable(words));
}

void CurvePicturesTest::refusesACurveMovedByThreePixels() {
    const QImage right = pictures::week(0), moved = pictures::week(3);
    QVERIFY(controlpicture::difference(right, right).isEmpty());
    const QString words = controlpicture::difference(right, moved);
    QVERIFY2(words.contains(u"%"_s), qPrintable(words));
}

void CurvePicturesTest::refusesAnotherSize() {
    const QImage right = pictures::week(0);
    QVERIFY(!controlpicture::difference(right, right.copy(0, 0, right.width() - 1, right.height())).isEmpty());
    QVERIFY(!controlpicture::difference(QImage(), right).isEmpty());
}

void CurvePicturesTest::toleratesRoughEdges() {
    const QImage right = pictures::week(0);
    QImage rough = right;
    for (int y = 0; y < rough.height(); ++y) {
        for (int x = 0; x < rough.width(); ++x) {
            const QRgb here = rough.pixel(x, y);
            rough.setPixel(x, y, qRgb(std::max(qRed(here) - 20, 0), qGreen(here), std::max(qBlue(here) - 20, 0)));
        }
    }
    QVERIFY(controlpicture::difference(right, rough).isEmpty());
}

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(new DeskStyle);
    QFont font(u"DejaVu Sans"_s, 9);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    QApplication::setFont(font);
    theme::apply(app, theme::Mode::Light);
    CurvePicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "CurvePicturesTest.moc"
