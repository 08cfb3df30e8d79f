// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals in words: every code has its own sentence, and no sentence shows a code or an empty place.
#include "app/setup/RefusalPhrases.h"
#include "app/setup/RefusalText.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace gkwh;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesHaveSentences();
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
