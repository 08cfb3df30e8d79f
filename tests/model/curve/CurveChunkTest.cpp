// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves as bytes: the narrowest width, missing hours, values beyond 32 bits, bytes that are no chunk.
#include "model/curve/CurveChunk.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace gkwh;
using namespace Qt::StringLiterals;

using Values = std::vector<HourlyCurve::Value>;

class CurveChunkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheNarrowestWidth_data();
    void takesTheNarrowestWidth();
    void bytesAreTheDocumentedOnes();
    void refusesMoreThan32Bits();
    void readsBackWhatItWrote();
    void noticesDamage();
    void digestIsSha256();
};

void CurveChunkTest::takesTheNarrowestWidth_data() {
    QTest::addColumn<qlonglong>("value");
    QTest::addColumn<int>("width");
    QTest::newRow("0") << 0LL << 1;
    QTest::newRow("missing") << HourlyCurve::missing << 1;
    QTest::newRow("127") << 127LL << 1;
    QTest::newRow("-127") << -127LL << 1;
    QTest::newRow("128") << 128LL << 2;
    QTest::newRow("-128") << -128LL << 2;
    QTest::newRow("32767") << 32767LL << 2;
    QTest::newRow("-32767") << -32767LL << 2;
    QTest::newRow("32768") << 32768LL << 4;
    QTest::newRow("-32768") << -32768LL << 4;
    QTest::newRow("2147483647") << 2147483647LL << 4;
    QTest::newRow("-2147483647") << -2147483647LL << 4;
}

void CurveChunkTest::takesTheNarrowestWidth() {
    QFETCH(qlonglong, value);
    QFETCH(int, width);
    Values values(50, 1);
    values[7] = value;
    values[8] = HourlyCurve::missing;
    const Result<QByteArray> bytes = chunk::encode(values);
    QVERIFY(bytes.has_value());
    QCOMPARE(static_cast<int>(bytes->front()), width);
    QCOMPARE(bytes->size(), 1 + 50 * width);
    Values back(50);
    QVERIFY(chunk::decode(*bytes, back));
    QCOMPARE(back, values);
}

void CurveChunkTest::bytesAreTheDocumentedOnes() {
    QCOMPARE(chunk::encode(Values{0, 1, -1, HourlyCurve::missing}).value(), QByteArray::fromHex("010001ff80"));
    QCOMPARE(chunk::encode(Values{258, -2, HourlyCurve::missing}).value(), QByteArray::fromHex("020201feff0080"));
    QCOMPARE(chunk::encode(Values{66051, HourlyCurve::missing}).value(), QByteArray::fromHex("040302010000000080"));
}

void CurveChunkTest::refusesMoreThan32Bits() {
    for (const qint64 value : {2147483648LL, -2147483648LL, 1LL << 40, -(1LL << 40)}) {
        const Result<QByteArray> bytes = chunk::encode(Values{0, value, 5});
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error(), (Refusal{u"out-of-range"_s, {{u"value"_s, value}}}));
    }
}

void CurveChunkTest::readsBackWhatItWrote() {
    QVERIFY(rc::check("decode(encode(values)) = values", [] {
        const auto limit = *rc::gen::element<qint64>(2, 128, 129, 32768, 32769, 2147483647);
        const auto hour = rc::gen::weightedOneOf<qint64>(
            {{9, rc::gen::inRange<qint64>(-limit + 1, limit)}, {1, rc::gen::just(HourlyCurve::missing)}});
        const auto values = *rc::gen::container<Values>(25 * *rc::gen::inRange<size_t>(1, 32), hour);
        const auto bytes = chunk::encode(values);
        RC_ASSERT(bytes.has_value());
        Values back(values.size(), 99);
        RC_ASSERT(chunk::decode(*bytes, back));
        RC_ASSERT(back == values);
    }));
}

void CurveChunkTest::noticesDamage() {
    const QByteArray good = chunk::encode(Values(25, 300)).value();
    Values values(25);
    QVERIFY(chunk::decode(good, values));
    QVERIFY(!chunk::decode(QByteArray(), values));
    QVERIFY(!chunk::decode(good.chopped(1), values));
    QVERIFY(!chunk::decode(good + '\0', values));
    Values more(50);
    QVERIFY(!chunk::decode(good, more));
    for (int width = -128; width < 128; ++width) {
        if (width == 2)
            continue;
        QByteArray damaged = good;
        damaged[0] = static_cast<char>(width);
        QVERIFY2(!chunk::decode(damaged, values), qPrintable(QString::number(width)));
    }
    QVERIFY2(!chunk::decode(QByteArray(1 + 25 * 3, '\3'), values), "a width of three bytes");
}

void CurveChunkTest::digestIsSha256() {
    QCOMPARE(chunk::digest("abc").toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_APPLESS_MAIN(CurveChunkTest)
#include "CurveChunkTest.moc"
