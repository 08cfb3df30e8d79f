// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals in words: every code has its own sentence, and no sentence shows a code or an empty place.
#include "app/setup/RefusalPhrases.h"
#include "app/setup/RefusalText.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesHaveSentences();
    void codesOfInvestments();
    void amountsFaultsAndStates();
    void valuesAreShownAsPeopleWriteThem();
    void theFirstPhraseThatFitsCounts();
    void unknownCodes();
    void phrasesAreWellFormed();
};

void WordsTest::codesHaveSentences() {
    const QString fallback = words(Refusal{u"no-such-code"_s, {}});
    const QJsonObject file{{u"file"_s, u"a.gkwh"_s}, {u"version"_s, 9}, {u"known"_s, 1}, {u"detail"_s, u"x"_s}};
    for (const char *code :
         {"missing-file", "foreign-file", "damaged-file", "newer-file", "locked-file", "read-only-file", "file-exists",
          "disk-full", "storage-failed", "cancelled", "internal", "needs-manager", "no-start"}) {
        const QString text = words(Refusal{QString::fromLatin1(code), file});
        QVERIFY2(text != fallback, code);
        QVERIFY2(text.endsWith('.'_L1) && !text.contains('{'_L1), code);
    }
}

void WordsTest::codesOfInvestments() { // investments.md, Annex C
    const QString fallback = words(Refusal{u"no-such-code"_s, {}});
    const QString day = u"2020-06-30"_s;
    const QString euros = u"1000.00"_s;
    QJsonObject facts{{u"name"_s, u"GKWH00001"_s},
                      {u"member"_s, u"S000001"_s},
                      {u"kind"_s, u"GKWH"_s},
                      {u"days"_s, 29},
                      {u"lock"_s, 30},
                      {u"iban"_s, u"ES77"_s},
                      {u"min"_s, u"1.00"_s},
                      {u"max"_s, u"4.00"_s},
                      {u"attribute"_s, u"colour"_s},
                      {u"invoice"_s, u"X-JUST"_s},
                      {u"emission"_s, u"APO"_s},
                      {u"remittance"_s, u"R00001"_s},
                      {u"missing"_s, QJsonArray{u"journal_out"_s}},
                      {u"faults"_s, QJsonArray{u"draft-but-paid"_s}}};
    for (const QString &name : {u"date"_s, u"from"_s, u"until"_s, u"today"_s, u"start"_s, u"end"_s, u"last"_s,
                                u"paidUntil"_s, u"purchaseDate"_s, u"interestUntil"_s})
        facts.insert(name, day);
    for (const QString &name : {u"amount"_s, u"unit"_s, u"expected"_s, u"given"_s, u"maximum"_s, u"outstanding"_s,
                                u"total"_s, u"amortized"_s})
        facts.insert(name, euros);
    facts.insert(u"limit"_s, day);
    for (const char *code : {"bad-amount",
                             "bad-iban",
                             "bad-date",
                             "not-member",
                             "limit",
                             "emission-closed",
                             "emission-not-started",
                             "emission-ended",
                             "emission-complete",
                             "emission-transition",
                             "emission-incomplete",
                             "unknown-attr",
                             "state",
                             "kind",
                             "draft",
                             "inactive",
                             "not-signed",
                             "already-signed",
                             "no-email",
                             "no-invoice",
                             "no-bank",
                             "invoice-exists",
                             "already-invoiced",
                             "not-invoiced",
                             "already-paid",
                             "not-paid",
                             "wrong-amount",
                             "nothing-to-unpay",
                             "has-returns",
                             "resign-no-invoice",
                             "resign-exists",
                             "in-sent-order",
                             "in-remittance",
                             "too-early",
                             "divest-exists",
                             "nothing-left",
                             "penalty-range",
                             "same-member",
                             "past-date",
                             "amort-exists",
                             "amort-too-far",
                             "over-amortize",
                             "empty",
                             "int-kind",
                             "int-exists",
                             "int-closed",
                             "int-already",
                             "int-gap",
                             "int-range",
                             "not-matured",
                             "pact-attr",
                             "pact-empty",
                             "invariant",
                             "mismatch",
                             "changed-meanwhile",
                             "nothing-to-undo",
                             "193-no-address",
                             "193-no-state"}) {
        const QString text = words(Refusal{QString::fromLatin1(code), facts});
        QVERIFY2(text != fallback && text.endsWith('.'_L1) && !text.contains('{'_L1),
                 qPrintable(QString::fromLatin1(code) + u": "_s + text));
    }
}

void WordsTest::amountsFaultsAndStates() {
    const Refusal limit{u"limit"_s, {{u"given"_s, u"200000.00"_s}, {u"maximum"_s, u"98000.00"_s}}};
    QVERIFY(words(limit).contains(u"98,000.00\u00a0€"_s));
    const Refusal broken{u"invariant"_s, {{u"faults"_s, QJsonArray{u"draft-but-paid"_s, u"not-whole-shares"_s}}}};
    QVERIFY(words(broken).startsWith("It is still a draft, and yet it was paid. Its amount is"_L1));
    QVERIFY(words(Refusal{u"state"_s, {{u"state"_s, u"waiting"_s}}}).contains("waits for its first"_L1));
    QVERIFY(words(Refusal{u"state"_s, {{u"state"_s, u"elsewhere"_s}}}).contains("in the state"_L1));
    QVERIFY(
        words(Refusal{u"bad-iban"_s, {{u"iban"_s, u"ES12"_s}, {u"why"_s, u"checksum"_s}}}).contains("check digits"_L1));
    const Fault against{u"attributes-against-history"_s,
                        u"investment X"_s,
                        {{u"attribute"_s, u"nominal"_s}, {u"stored"_s, u"1.00"_s}, {u"replayed"_s, u"2.00"_s}}};
    QVERIFY(words(against).contains(u"1.00\u00a0€"_s) && words(against).contains(u"2.00\u00a0€"_s));
}

void WordsTest::valuesAreShownAsPeopleWriteThem() {
    const Refusal late{u"incomplete-data"_s, {{u"meter"_s, u"501600324"_s}, {u"since"_s, u"2021-04-15"_s}}};
    QVERIFY(words(late).contains("Meter 501600324 lacks readings since 15 April 2021"_L1));
    QVERIFY(words(Refusal{u"out-of-range"_s, {{u"value"_s, 12345678}}}).startsWith("12,345,678 "_L1));
    QVERIFY(words(Refusal{u"bad-date"_s, {{u"text"_s, u"2021-04-31"_s}}}).contains("2021-04-31"_L1));
}

void WordsTest::theFirstPhraseThatFitsCounts() {
    QVERIFY(words(Refusal{u"incomplete-data"_s, {{u"meter"_s, QJsonValue()}, {u"since"_s, u"2021-04-15"_s}}})
                .startsWith("Readings are missing since 15 April 2021"_L1));
    QVERIFY(words(Refusal{u"out-of-range"_s, {{u"argument"_s, u"profiles"_s}, {u"value"_s, 0}}})
                .contains("a number of shares"_L1));
    QVERIFY(words(FileProblem{u"bad-argument"_s, 0, {}, {{u"argument"_s, u"meter"_s}}}).contains("Name the meter"_L1));
    QVERIFY(
        words(RowProblem{u"bad-csv"_s, 3, {}, {{u"reason"_s, u"field-count"_s}, {u"expected"_s, 4}, {u"found"_s, 3}}})
            .contains("3 fields"_L1));
    QVERIFY(words(Fault{u"unbalanced-grant"_s,
                        u"profile 10"_s,
                        {{u"profile"_s, 10}, {u"from"_s, u"2016-05-01"_s}, {u"until"_s, u"2016-05-15"_s}}})
                .contains("profile 10 from 1 May 2016"_L1));
}

void WordsTest::unknownCodes() {
    for (const QString &text :
         {words(Refusal{u"brand-new-code"_s, {}}), words(RowProblem{u"brand-new-code"_s, 1, {}, {}}),
          words(FileProblem{u"brand-new-code"_s, 0, {}, {}}), words(Fault{u"brand-new-code"_s, {}, {}})}) {
        QVERIFY(text.size() > 20);
        QVERIFY(!text.contains("brand-new-code"_L1));
    }
}

void WordsTest::phrasesAreWellFormed() {
    static const QRegularExpression place(u"^[^{}]*(\\{[a-zA-Z]+\\}[^{}]*)*$"_s);
    for (const RefusalPhrase &phrase : refusalPhrases()) {
        const QString text = QString::fromUtf8(phrase.text);
        QVERIFY2(place.match(text).hasMatch(), phrase.text);
        QVERIFY2(text.endsWith('.'_L1), phrase.text);
        QVERIFY2(!text.contains("error"_L1, Qt::CaseInsensitive) && !text.contains('!'_L1), phrase.text);
    }
}

QTEST_APPLESS_MAIN(WordsTest)
#include "WordsTest.moc"
