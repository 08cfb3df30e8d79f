// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InvestmentTexts.h"

#include "app/cli/TextTable.h"
#include "model/curve/Madrid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InvestmentTexts)
};

using enum TextTable::Align;

QString shown(const QJsonValue &value) {
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    return value.toString();
}

QString dataText(const QJsonObject &investment) {
    TextTable table;
    table.column(Text::tr("Investment")).column(shown(investment.value("name"_L1)));
    const auto row = [&](const QString &title, const QString &value) { table.row({title, value}); };
    const auto field = [&](QLatin1StringView name) { return shown(investment.value(name)); };
    row(Text::tr("State"), stateWord(investment.value("state"_L1).toString()));
    row(Text::tr("Kind"), field("kind"_L1));
    row(Text::tr("Emission"), field("emission"_L1));
    row(Text::tr("Member"), field("member"_L1));
    row(Text::tr("Nominal €"), field("nominal"_L1));
    row(Text::tr("Returned €"), field("amortized"_L1));
    row(Text::tr("Outstanding €"), field("outstanding"_L1));
    row(Text::tr("Shares"), field("shares"_L1));
    row(Text::tr("Ordered"), field("orderDate"_L1));
    row(Text::tr("Signed"), field("signedDate"_L1));
    row(Text::tr("Paid"), field("purchaseDate"_L1));
    row(Text::tr("Effective from"), field("firstEffectiveDate"_L1));
    row(Text::tr("Effective until"), field("lastEffectiveDate"_L1));
    row(Text::tr("Interest paid until"), field("lastInterestPaidDate"_L1));
    return table.text();
}

/// The table of a list, and an empty line before it; nothing where the list is empty.
QString listText(const QJsonArray &list, TextTable table, QStringList (*cells)(const QJsonValue &)) {
    if (list.isEmpty())
        return {};
    for (const QJsonValue &entry : list)
        table.row(cells(entry));
    return u"\n\n"_s + table.text();
}

QString eventsText(const QJsonArray &events) {
    TextTable table;
    table.column(Text::tr("No."), Right).column(Text::tr("What happened")).column(Text::tr("Day"));
    table.column(Text::tr("Amount €"), Right).column(Text::tr("Who")).column(Text::tr("Undone by"));
    return listText(events, table, [](const QJsonValue &event) {
        return QStringList{shown(event["seq"_L1]),    shown(event["type"_L1]), shown(event["date"_L1]),
                           shown(event["amount"_L1]), shown(event["user"_L1]), shown(event["undoneBy"_L1])};
    });
}

QString quotasText(const QJsonArray &quotas) {
    TextTable table;
    table.column(Text::tr("Quota"), Right).column(Text::tr("Day")).column(Text::tr("Amount €"), Right).column({});
    return listText(quotas, table, [](const QJsonValue &quota) {
        const QString state = quota["state"_L1].toString();
        return QStringList{shown(quota["number"_L1]) + u'/' + shown(quota["total"_L1]), shown(quota["date"_L1]),
                           shown(quota["amount"_L1]),
                           state == "returned"_L1 ? Text::tr("returned")
                           : state == "due"_L1    ? Text::tr("due")
                                                  : Text::tr("to come")};
    });
}

QString documentsText(const QJsonArray &documents) {
    TextTable table;
    table.column(Text::tr("Document")).column(Text::tr("Day")).column(Text::tr("Total €"), Right);
    table.column(Text::tr("To be paid €"), Right).column(Text::tr("Remittance"));
    return listText(documents, table, [](const QJsonValue &document) {
        return QStringList{shown(document["name"_L1]), shown(document["date"_L1]), shown(document["total"_L1]),
                           shown(document["residual"_L1]), shown(document["remittance"_L1])};
    });
}

} // namespace

QDate todayAt(const Office &office) {
    return madrid::dayOf(office.desk().clock ? office.desk().clock() : QDateTime::currentDateTimeUtc());
}

QString stateWord(const QString &state) {
    static constexpr std::pair<QLatin1StringView, const char *> words[] = {
        {"ordered"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "ordered")},
        {"signed"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "signed")},
        {"invoiced"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "charge ordered")},
        {"waiting"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "waiting")},
        {"effective"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "effective")},
        {"returned"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "returned by the bank")},
        {"expired"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "ended")},
        {"discarded"_L1, QT_TRANSLATE_NOOP("InvestmentTexts", "given up")}};
    const auto *word = std::ranges::find(words, state, &std::pair<QLatin1StringView, const char *>::first);
    return word == std::end(words) ? state : QCoreApplication::translate("InvestmentTexts", word->second);
}

QString investmentsText(const QJsonArray &investments) {
    TextTable table;
    table.column(Text::tr("Investment")).column(Text::tr("Member")).column(Text::tr("Emission"));
    table.column(Text::tr("State")).column(Text::tr("Nominal €"), Right).column(Text::tr("Outstanding €"), Right);
    table.column(Text::tr("Paid")).column(Text::tr("Effective from")).column(Text::tr("Effective until"));
    for (const QJsonValue &one : investments)
        table.row({shown(one["name"_L1]), shown(one["member"_L1]), shown(one["emission"_L1]),
                   stateWord(one["state"_L1].toString()), shown(one["nominal"_L1]), shown(one["outstanding"_L1]),
                   shown(one["purchaseDate"_L1]), shown(one["firstEffectiveDate"_L1]),
                   shown(one["lastEffectiveDate"_L1])});
    return table.text();
}

QString investmentText(const QJsonObject &result) {
    const QJsonArray touched = result.value("investments"_L1).toArray();
    return investmentsText(touched.isEmpty() ? QJsonArray{result} : touched);
}

QString wholeInvestmentText(const QJsonObject &investment) {
    return dataText(investment) + eventsText(investment.value("events"_L1).toArray())
           + quotasText(investment.value("quotas"_L1).toArray())
           + documentsText(investment.value("documents"_L1).toArray());
}

} // namespace gkwh::cli
