// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of documents: I-15, A-29, A-32, N-34, O-29, Y-16, and back to the sort of document.
#include "model/billing/DocumentNames.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class DocumentNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void interestTwiceAYear();
    void knowsNoOthers_data();
    void knowsNoOthers();
    void feeReturn();
};

void DocumentNamesTest::names_data() {
    using enum InvestmentDocument;
    QTest::addColumn<QString>("investment");
    QTest::addColumn<int>("document");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QString &investment, InvestmentDocument document, int year,
                        const QString &expected) {
        QTest::newRow(tag) << investment << int(document) << year << expected;
    };
    const QString oldGeneration = documents::unnamed(u"GKWH"_s, 12);
    const QString oldAportacio = documents::unnamed(u"APO"_s, 12);
    row("charge", u"GKWH00001"_s, Charge, 0, u"GKWH00001-JUST"_s);
    row("refund", u"GKWH00001"_s, Refund, 0, u"GKWH00001-RES"_s);
    row("I-A-29", u"GKWH00001"_s, Amortization, 2018, u"GKWH00001-AMOR2018"_s);
    row("divest", u"APO000001"_s, Divest, 0, u"APO000001-DES"_s);
    row("I-N-34", u"APO000003"_s, Interest, 2020, u"APO000003-INT2020"_s);
    row("maturity", u"AA00001"_s, Maturity, 0, u"AA00001-VEN"_s);
    row("I-I-15 GKWH", oldGeneration, Charge, 0, u"GKWHID12-JUST"_s);
    row("I-I-15 APO", oldAportacio, Charge, 0, u"APOID12-JUST"_s);
    row("I-A-32", oldGeneration, Amortization, 2018, u"GKWHID12-AMOR2018"_s);
}

void DocumentNamesTest::names() {
    QFETCH(const QString, investment);
    QFETCH(const int, document);
    QFETCH(const int, year);
    QFETCH(const QString, expected);
    QCOMPARE(documents::name(investment, InvestmentDocument(document), year), expected);
    QCOMPARE(int(documents::sort(expected, investment).value()), document);
}

void DocumentNamesTest::interestTwiceAYear() {
    QSet<QString> taken;
    const auto next = [&] {
        const QString name = documents::freeInterestName(u"APO000003"_s, 2021,
                                                         [&](const QString &other) { return taken.contains(other); });
        taken.insert(name);
        return name;
    };
    QCOMPARE(next(), u"APO000003-INT2021"_s);
    QCOMPARE(next(), u"APO000003-INT2021-2"_s);
    QCOMPARE(next(), u"APO000003-INT2021-3"_s);
    QVERIFY(documents::sort(u"APO000003-INT2021-3"_s, u"APO000003"_s) == InvestmentDocument::Interest);
}

void DocumentNamesTest::knowsNoOthers_data() {
    QTest::addColumn<QString>("invoice");
    for (const char *name : {"GKWH00001", "GKWH00001-JUST2020", "GKWH00001-AMOR", "GKWH00001-AMOR20201",
                             "GKWH00001-INT2020-", "GKWH000011-JUST", "GKWH00002-JUST", "FE0001", ""})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DocumentNamesTest::knowsNoOthers() {
    QFETCH(const QString, invoice);
    QVERIFY(!documents::sort(invoice, u"GKWH00001"_s));
}

void DocumentNamesTest::feeReturn() {
    QVERIFY2(documents::feeReturn(u"S000001"_s) == u"RETORN-QUOTA-SOCIS-S000001"_s, "I-Y-16");
}

QTEST_GUILESS_MAIN(DocumentNamesTest)
#include "DocumentNamesTest.moc"
