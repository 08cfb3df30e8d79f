// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Format.h"

#include "tests/ui/common/SetupTests.h"

#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gkwh::Language)

void FormatTest::numbers_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("catalan");
    QTest::newRow("nought") << qint64(0) << u"0"_s << u"0"_s;
    QTest::newRow("three digits") << qint64(999) << u"999"_s << u"999"_s;
    QTest::newRow("four digits, where QLocale's Spanish groups nothing") << qint64(1284) << u"1,284"_s << u"1.284"_s;
    QTest::newRow("millions") << qint64(14203460) << u"14,203,460"_s << u"14.203.460"_s;
    QTest::newRow("below nought") << qint64(-1284) << u"−1,284"_s << u"−1.284"_s;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"−9,223,372,036,854,775,808"_s
                           << u"−9.223.372.036.854.775.808"_s;
}

void FormatTest::numbers() {
    QFETCH(qint64, value);
    QFETCH(QString, english);
    QFETCH(QString, catalan);
    QCOMPARE(format::number(value, Language::English), english);
    QCOMPARE(format::number(value, Language::Catalan), catalan);
    QCOMPARE(format::number(value, Language::Spanish), catalan);
}

void FormatTest::units() {
    format::setLanguage(Language::English);
    QCOMPARE(format::kwh(159880), u"159,880\u00A0kWh"_s);
    QCOMPARE(format::wh(-7), u"−7\u00A0Wh"_s);
    QCOMPARE(format::signedNumber(150308), u"+150,308"_s);
    QCOMPARE(format::signedNumber(0), u"0"_s);
    QCOMPARE(format::bytes(9999), u"9,999\u00A0B"_s);
    QCOMPARE(format::bytes(212'400'000), u"212\u00A0MB"_s);
    QCOMPARE(format::percent(25'000), u"2.50\u00A0%"_s);
    QCOMPARE(format::percent(999'999, 0), u"100\u00A0%"_s);
    QCOMPARE(format::percent(-5'000, 1), u"−0.5\u00A0%"_s);
    format::setLanguage(Language::Catalan);
    QCOMPARE(format::kwh(1284), u"1.284\u00A0kWh"_s);
    QCOMPARE(format::percent(25'000), u"2,50\u00A0%"_s);
    format::setLanguage(Language::English);
}

void FormatTest::money_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::newRow("nought") << qint64(0) << u"0.00\u00A0€"_s << u"0,00\u00A0€"_s;
    QTest::newRow("a cent") << qint64(1) << u"0.01\u00A0€"_s << u"0,01\u00A0€"_s;
    QTest::newRow("less than nought") << qint64(-5) << u"−0.05\u00A0€"_s << u"−0,05\u00A0€"_s;
    QTest::newRow("thousands") << qint64(1284700) << u"12,847.00\u00A0€"_s << u"12.847,00\u00A0€"_s;
}

void FormatTest::money() {
    QFETCH(qint64, cents);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    QCOMPARE(format::money(cents, Language::English), english);
    QCOMPARE(format::money(cents, Language::Spanish), spanish);
    QCOMPARE(format::money(cents, Language::Catalan), spanish);
}

void FormatTest::tableDates() {
    QCOMPARE(format::date(QDate(2027, 3, 14)), u"14/03/2027"_s);
    QCOMPARE(format::date({}), u"–"_s);
    QCOMPARE(format::dateTime(QDateTime(QDate(2026, 6, 5), QTime(3, 10), Qt::UTC)), u"05/06/2026 03:10"_s);
}

void FormatTest::sentences_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("dayMonth");
    QTest::addColumn<QString>("weekdayDate");
    QTest::addColumn<QString>("longDate");
    QTest::addColumn<QString>("monthYear");
    QTest::newRow("en") << QDate(2026, 4, 12) << Language::English << u"12 April"_s << u"Sun 12 April 2026"_s
                        << u"Sunday 12 April 2026"_s << u"April 2026"_s;
    QTest::newRow("ca, elided") << QDate(2026, 4, 1) << Language::Catalan << u"1 d’abril"_s
                                << u"dc. 1 d’abril de 2026"_s << u"dimecres 1 d’abril de 2026"_s << u"abril de 2026"_s;
    QTest::newRow("ca, elided too") << QDate(2026, 8, 31) << Language::Catalan << u"31 d’agost"_s
                                    << u"dl. 31 d’agost de 2026"_s << u"dilluns 31 d’agost de 2026"_s
                                    << u"agost de 2026"_s;
    QTest::newRow("ca, whole") << QDate(2026, 5, 2) << Language::Catalan << u"2 de maig"_s << u"ds. 2 de maig de 2026"_s
                               << u"dissabte 2 de maig de 2026"_s << u"maig de 2026"_s;
    QTest::newRow("es") << QDate(2026, 10, 7) << Language::Spanish << u"7 de octubre"_s << u"mié 7 de octubre de 2026"_s
                        << u"miércoles 7 de octubre de 2026"_s << u"octubre de 2026"_s;
}

void FormatTest::sentences() {
    QFETCH(QDate, day);
    QFETCH(Language, language);
    QFETCH(QString, dayMonth);
    QFETCH(QString, weekdayDate);
    QFETCH(QString, longDate);
    QFETCH(QString, monthYear);
    QCOMPARE(format::dayMonth(day, language), dayMonth);
    QCOMPARE(format::weekdayDate(day, language), weekdayDate);
    QCOMPARE(format::longDate(day, language), longDate);
    QCOMPARE(format::monthYear(day, language), monthYear);
}

void FormatTest::everyDayOfTheYearHasWords() {
    for (const Language language : {Language::English, Language::Catalan, Language::Spanish}) {
        format::setLanguage(language);
        QSet<QString> seen;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            seen.insert(format::longDate(day));
        QCOMPARE(seen.size(), 365);
        QSet<QString> months;
        for (int month = 1; month <= 12; ++month) {
            QCOMPARE(format::monthShort(month).size(), 3);
            months.insert(format::monthShort(month) + format::monthName(month));
        }
        QCOMPARE(months.size(), 12);
        QCOMPARE(format::monthName(13), QString());
        QVERIFY(!format::weekdayName(7).isEmpty() && !format::weekdayShort(1).isEmpty());
    }
    format::setLanguage(Language::English);
}
