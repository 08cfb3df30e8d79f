// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentExport.h"

#include "app/exchange/CsvWriter.h"
#include "app/exchange/XlsxFile.h"
#include "ui/investments/InvestmentsModel.h"
#include "ui/investments/InvestmentWords.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gkwh::investmentexport {

namespace {

constexpr qint64 rowsAtOnce = 1000; // between two looks at the progress

constexpr QLatin1StringView csvColumns[] = {"name"_L1,
                                            "member"_L1,
                                            "emission"_L1,
                                            "nominal"_L1,
                                            "amortized"_L1,
                                            "order_date"_L1,
                                            "signed_date"_L1,
                                            "purchase_date"_L1,
                                            "first_effective_date"_L1,
                                            "last_effective_date"_L1,
                                            "last_interest_paid_date"_L1,
                                            "draft"_L1,
                                            "active"_L1,
                                            "member_name"_L1,
                                            "kind"_L1,
                                            "state"_L1,
                                            "outstanding"_L1,
                                            "accrued_interest"_L1,
                                            "next_quota_date"_L1,
                                            "next_quota_amount"_L1,
                                            "quotas_owed"_L1,
                                            "shares"_L1};

QString moneyText(std::optional<Cents> cents) { return cents ? money::text(*cents) : QString(); }

void addRow(CsvWriter &csv, const InvestmentRow &row) {
    const Investment &one = row.investment;
    csv.add(one.name).add(one.member).add(one.emission);
    csv.add(money::text(one.nominal)).add(money::text(one.amortized));
    for (const QDate day : {one.orderDate, one.signedDate, one.purchaseDate, one.firstEffectiveDate,
                            one.lastEffectiveDate, one.lastInterestPaidDate})
        csv.add(day);
    csv.add(one.draft).add(one.active).add(row.memberName).add(row.kind).add(nameOf(row.reading.state));
    csv.add(money::text(one.outstanding())).add(moneyText(row.accruedInterest));
    csv.add(row.nextQuota ? row.nextQuota->date : QDate());
    csv.add(moneyText(row.nextQuota ? std::optional(row.nextQuota->amount) : std::nullopt));
    csv.add(money::text(row.due.amount)).add(row.shares);
}

std::vector<XlsxColumn> xlsxColumns(const Words &words) {
    std::vector<XlsxColumn> columns;
    for (int i = 0; i < investmentColumns; ++i) {
        const auto column = static_cast<InvestmentColumn>(i);
        using Kind = XlsxColumn::Kind;
        const Kind kind = isAmount(column)                     ? Kind::Money
                          : isDay(column)                      ? Kind::Day
                          : column == InvestmentColumn::Shares ? Kind::Number
                                                               : Kind::Text;
        constexpr int name = 32;
        constexpr int usual = 14;
        const bool wide = column == InvestmentColumn::Member || column == InvestmentColumn::Kind;
        columns.push_back({words.columns.value(i), kind, wide ? name : usual});
    }
    return columns;
}

void addRow(XlsxFile &sheet, const InvestmentRow &row, const Words &words) {
    const Investment &one = row.investment;
    sheet.add(one.name);
    sheet.add(row.memberName);
    sheet.add(words.states.value(static_cast<int>(row.reading.state)));
    sheet.addMoney(one.outstanding());
    sheet.addDay(row.nextQuota ? row.nextQuota->date : QDate());
    sheet.addMoney(row.nextQuota ? std::optional(row.nextQuota->amount) : std::nullopt);
    sheet.addMoney(one.nominal);
    sheet.addMoney(row.accruedInterest);
    sheet.add(words.kinds.value(row.kind, row.kind));
    sheet.add(one.emission);
    sheet.add(one.member);
    sheet.addDay(one.orderDate);
    sheet.addDay(one.purchaseDate);
    sheet.addDay(one.firstEffectiveDate);
    sheet.addDay(one.lastEffectiveDate);
    sheet.addNumber(row.shares);
    sheet.addMoney(row.due.count > 0 ? std::optional(row.due.amount) : std::nullopt);
}

template <typename Add>
Result<qint64> eachRow(const InvestmentIndex &index, const std::vector<int> &places, const Progress &progress,
                       Add add) {
    const auto total = static_cast<qint64>(places.size());
    qint64 done = 0;
    for (const int place : places) {
        if (done % rowsAtOnce == 0)
            GKWH_TRY(progress.report(done, total));
        add(index.row(place));
        ++done;
    }
    return done;
}

Result<qint64> writeXlsx(const QString &path, const InvestmentIndex &index, const std::vector<int> &places,
                         const Words &words, const Progress &progress) {
    XlsxFile sheet(path, words.sheet, xlsxColumns(words));
    GKWH_LET(rows, eachRow(index, places, progress, [&](const InvestmentRow &row) { addRow(sheet, row, words); }));
    GKWH_TRY(sheet.finish());
    return rows;
}

Result<qint64> writeCsv(const QString &path, const InvestmentIndex &index, const std::vector<int> &places,
                        const Progress &progress) {
    QSaveFile file(path);
    CsvWriter csv(csvColumns);
    GKWH_LET(rows, eachRow(index, places, progress, [&](const InvestmentRow &row) { addRow(csv, row); }));
    if (file.open(QIODevice::WriteOnly) && file.write(csv.bytes()) == csv.bytes().size() && file.commit())
        return rows;
    const bool full = file.error() == QFileDevice::ResourceError;
    return refuse(full ? "disk-full"_L1 : "storage-failed"_L1, {{u"file"_s, path}, {u"detail"_s, file.errorString()}});
}

} // namespace

Words words(const InvestmentIndex &index) {
    Words words;
    words.sheet = QCoreApplication::translate("gkwh::InvestmentExport", "Investments");
    for (int i = 0; i < investmentColumns; ++i)
        words.columns.append(investmentwords::column(static_cast<InvestmentColumn>(i)));
    for (const Terms &terms : index.kinds())
        words.kinds.insert(terms.code, investmentwords::kind(terms));
    for (const auto &[state, name] : investmentStateNames)
        words.states.append(investmentwords::state(state));
    return words;
}

QByteArray csv(const InvestmentIndex &index, const std::vector<int> &places) {
    CsvWriter csv(csvColumns);
    for (const int place : places)
        addRow(csv, index.row(place));
    return csv.takeBytes();
}

Result<qint64> write(Format format, const QString &path, const InvestmentIndex &index, const std::vector<int> &places,
                     const Words &words, const Progress &progress) {
    return format == Format::Xlsx ? writeXlsx(path, index, places, words, progress)
                                  : writeCsv(path, index, places, progress);
}

} // namespace gkwh::investmentexport
