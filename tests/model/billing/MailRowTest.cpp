// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails of the outbox: sent once, kept back, released.
#include "model/billing/MailRow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class MailRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSentOnce();
    void isKeptBack();
    void codes();
};

void MailRowTest::isSentOnce() {
    MailRow mail;
    const QDateTime at(QDate(2026, 3, 2), QTime(9, 30));
    QVERIFY(mail.markSent(at));
    QCOMPARE(mail.state, MailRow::State::Sent);
    QCOMPARE(mail.sent, at);
    QCOMPARE(mail.markSent(at).error().code, u"state"_s);
    QCOMPARE(mail.suppress().error().arguments["state"_L1].toString(), u"sent"_s);
}

void MailRowTest::isKeptBack() {
    MailRow mail;
    QVERIFY(!mail.release());
    QVERIFY(mail.suppress());
    QVERIFY(!mail.markSent({}));
    QVERIFY(mail.release());
    QCOMPARE(mail.state, MailRow::State::Pending);
}

void MailRowTest::codes() {
    for (const auto &code : {u"pending"_s, u"sent"_s, u"suppressed"_s})
        QCOMPARE(QString(codeOf(mailState(code).value())), code);
    QCOMPARE(mailState(u"lost"_s).error().code, u"bad-argument"_s);
}

QTEST_GUILESS_MAIN(MailRowTest)
#include "MailRowTest.moc"
