// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is effective when: investments.md §4.13 and rows Q-01 ….
#include "model/investment/EffectiveWindow.h"

#include "tests/model/investment/InvestmentMaker.h"

#include <QTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

namespace {

Investment between(const char *first, const char *last) {
    Investment made = investment(generation(), "1000", "2015-01-01");
    made.firstEffectiveDate = day(first);
    made.lastEffectiveDate = day(last);
    return made;
}

} // namespace

class EffectiveWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
    void shares();
    void figures_IQ12_IQ13();
};

void EffectiveWindowTest::windows_data() {
    QTest::addColumn<bool>("actual");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *id, const Investment &investment, const char *from, const char *until,
                        bool expected) {
        QTest::newRow(id) << isEffectiveIn(investment, day(from), day(until)) << expected;
    };
    row("I-Q-01", between("", ""), "", "", true);
    row("I-Q-02", between("", ""), "2017-07-20", "", false);
    row("I-Q-03", between("", ""), "", "2015-11-19", false);
    row("I-Q-04", between("2015-06-30", ""), "4017-07-20", "", true);
    row("I-Q-05", between("2015-06-30", "2017-06-30"), "2017-06-30", "", true);
    row("I-Q-05 after", between("2015-06-30", "2017-06-30"), "2017-07-01", "", false);
    row("I-Q-06", between("2015-06-30", ""), "", "2015-06-30", true);
    row("I-Q-06 before", between("2015-06-30", ""), "", "2015-06-29", false);
    Investment inactive = between("2015-06-30", "");
    inactive.active = false;
    row("I-Q-07", inactive, "", "", false);
}

void EffectiveWindowTest::windows() {
    QFETCH(bool, actual);
    QTEST(actual, "expected");
}

void EffectiveWindowTest::shares() {
    Investment five = between("2020-11-12", "2044-11-12");
    five.nominal = euros("500");
    const std::vector<Investment> all = {between("", ""), between("2020-10-12", "2044-10-12"), five};
    QCOMPARE(activeShares(all, generation(), day("2020-10-11")), 0);
    QCOMPARE(activeShares(all, generation(), day("2020-10-12")), 10);
    QCOMPARE(activeShares(all, generation(), day("2020-11-12")), 15);
    QCOMPARE(activeShares(all, generation(), day("2044-10-13")), 5);
    QCOMPARE(activeShares(all, generation(), day("2044-11-13")), 0);
}

void EffectiveWindowTest::figures_IQ12_IQ13() {
    Investment ended = between("2015-06-30", "2021-06-30");
    ended.member = u"S000001"_s;
    Investment goesOn = between("2015-06-30", "2021-07-01");
    goesOn.member = u"S000002"_s;
    Investment ordered = investment(generation(), "500", "");
    ordered.member = u"S000002"_s;
    ordered.orderDate = day("2023-09-27");
    const std::vector<Investment> all = {ended, goesOn, ordered};
    QCOMPARE(goingOn(all, day("2021-06-30")), (InvestedFigures{1, euros("1500")}));
    QCOMPARE(goingOn(all, day("2021-06-29")), (InvestedFigures{2, euros("2500")}));
    QCOMPARE(orderedSince(all, day("2023-01-01")), (InvestedFigures{1, euros("500")}));
}

QTEST_APPLESS_MAIN(EffectiveWindowTest)
#include "EffectiveWindowTest.moc"
