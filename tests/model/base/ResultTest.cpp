// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal travels through the callers unchanged, and work that is cancelled refuses.
#include "model/base/Result.h"

#include "model/base/Progress.h"

#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesPassThrough();
    void refusalsPassThrough();
    void notFoundNamesWhatAndWhich();
    void progressAsksWhetherToGoOn();
};

namespace {

Result<int> half(int value) {
    if (value % 2 != 0)
        return refuse("odd"_L1, {{u"value"_s, value}});
    return value / 2;
}

Result<int> quarter(int value) {
    GKWH_LET(once, half(value));
    GKWH_TRY(half(once));
    return once / 2;
}

} // namespace

void ResultTest::valuesPassThrough() { QCOMPARE(quarter(12).value(), 3); }

void ResultTest::refusalsPassThrough() {
    QCOMPARE(quarter(3).error(), (Refusal{u"odd"_s, {{u"value"_s, 3}}}));
    QCOMPARE(quarter(6).error(), (Refusal{u"odd"_s, {{u"value"_s, 3}}}));
}

void ResultTest::notFoundNamesWhatAndWhich() {
    const Result<int> missing = notFound("meter"_L1, u"501600324"_s);
    QCOMPARE(missing.error(), (Refusal{u"not-found"_s, {{u"what"_s, u"meter"_s}, {u"id"_s, u"501600324"_s}}}));
}

void ResultTest::progressAsksWhetherToGoOn() {
    QVERIFY(Progress{}.report(1, 2).has_value());
    qint64 seen = 0;
    const Progress upToTwo{[&seen](qint64 done, qint64, const QString &) {
        seen = done;
        return done < 2;
    }};
    QVERIFY(upToTwo.report(1, 3).has_value());
    QCOMPARE(upToTwo.report(2, 3).error().code, u"cancelled"_s);
    QCOMPARE(seen, 2);
}

QTEST_APPLESS_MAIN(ResultTest)
#include "ResultTest.moc"
