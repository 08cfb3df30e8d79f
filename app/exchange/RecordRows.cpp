// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/RecordRows.h"

#include "app/exchange/CsvValues.h"
#include "app/exchange/CsvWriter.h"
#include "model/people/Iban.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = RecordColumn::Type;

constexpr RecordColumn memberColumns[] = {{"code"_L1, Type::Name, true},
                                          {"name"_L1},
                                          {"vat"_L1},
                                          {"email"_L1},
                                          {"language"_L1},
                                          {"phone"_L1},
                                          {"street"_L1},
                                          {"zip"_L1},
                                          {"city"_L1},
                                          {"province"_L1},
                                          {"country"_L1},
                                          {"iban"_L1, Type::Iban},
                                          {"joined"_L1, Type::Date},
                                          {"left"_L1, Type::Date},
                                          {"erp_id"_L1},
                                          {"told_of_default"_L1, Type::Flag}};

constexpr RecordColumn bankColumns[] = {{"member"_L1, Type::Name, true}, {"iban"_L1, Type::Iban, true}, {"kind"_L1}};

constexpr RecordColumn emissionColumns[] = {{"code"_L1, Type::Name, true},
                                            {"name"_L1},
                                            {"kind"_L1},
                                            {"state"_L1},
                                            {"start_date"_L1, Type::Date},
                                            {"end_date"_L1, Type::Date},
                                            {"total"_L1, Type::Amount},
                                            {"limited_until"_L1, Type::Date},
                                            {"limited_amount"_L1, Type::Amount},
                                            {"rate"_L1, Type::Rate}};

constexpr RecordColumn investmentColumns[] = {{"name"_L1, Type::Name, true},
                                              {"member"_L1},
                                              {"emission"_L1},
                                              {"nominal"_L1, Type::Amount},
                                              {"amortized"_L1, Type::Amount},
                                              {"order_date"_L1, Type::Date},
                                              {"signed_date"_L1, Type::Date},
                                              {"purchase_date"_L1, Type::Date},
                                              {"first_effective_date"_L1, Type::Date},
                                              {"last_effective_date"_L1, Type::Date},
                                              {"last_interest_paid_date"_L1, Type::Date},
                                              {"draft"_L1, Type::Flag},
                                              {"active"_L1, Type::Flag}};

/// An investment may have several logs: what is there already is not taken over again.
constexpr RecordColumn actionLogColumns[] = {{"investment"_L1, Type::Name, true}, {"log"_L1, Type::Text, true}};

constexpr RecordColumn savingColumns[] = {{"member"_L1, Type::Name, true},
                                          {"invoice_line"_L1, Type::Name, true},
                                          {"invoice_date"_L1, Type::Date},
                                          {"kwh"_L1, Type::Whole},
                                          {"saving"_L1, Type::Amount}};

QJsonValue asJson(const QString &text) { return text; }
QJsonValue asJson(QDate day) { return day.toString(Qt::ISODate); }
QJsonValue asJson(bool flag) { return flag; }

/// A field as an operation takes it.
Result<QJsonValue> valueOf(QByteArrayView field, Type type) {
    const auto json = [](const auto &value) { return asJson(value); };
    switch (type) {
    case Type::Name:
        return csv::name(field).map(json);
    case Type::Iban:
        return iban::checked(QString::fromUtf8(field)).map(json);
    case Type::Date:
        return csv::date(field).map(json);
    case Type::Flag:
        return csv::boolean(field).map(json);
    case Type::Amount:
        return csv::amount(field).map(money::text).map(json);
    case Type::Rate:
        return csv::rate(field).map(money::percent).map(json);
    case Type::Whole: {
        constexpr qint64 most = std::numeric_limits<qint32>::max();
        return csv::whole(field, {-most, most}).map([](qint64 value) { return QJsonValue(value); });
    }
    case Type::Text:
        break;
    }
    return csv::text(field).map(json);
}

QString keyOf(std::span<const RecordColumn> columns, const RecordRow &row) {
    QString key;
    for (const RecordColumn &column : columns) {
        if (column.isKey)
            key += row.fields.value(column.argument()).toString() + QChar(0);
    }
    return key;
}

std::vector<QLatin1StringView> namesOf(std::span<const RecordColumn> columns) {
    std::vector<QLatin1StringView> names;
    std::ranges::transform(columns, std::back_inserter(names), &RecordColumn::name);
    return names;
}

void add(CsvWriter &csv, const QJsonValue &value) {
    if (value.isBool())
        csv.add(value.toBool());
    else if (value.isDouble())
        csv.add(value.toInteger());
    else
        csv.add(QStringView(value.toString())); // empty for null
}

} // namespace

QString RecordColumn::argument() const {
    QString argument;
    for (const QString &word : QString(name).split(u'_'))
        argument += argument.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return argument;
}

std::span<const RecordColumn> recordColumns(ExchangeKind kind) {
    switch (kind) {
    case ExchangeKind::Members:
        return memberColumns;
    case ExchangeKind::Banks:
        return bankColumns;
    case ExchangeKind::Emissions:
        return emissionColumns;
    case ExchangeKind::Investments:
        return investmentColumns;
    case ExchangeKind::ActionLog:
        return actionLogColumns;
    case ExchangeKind::Savings:
        return savingColumns;
    default:
        return {};
    }
}

FileResult<CsvRows<RecordRow>> parseRecords(ExchangeKind kind, const CsvTable &table) {
    const std::span<const RecordColumn> columns = recordColumns(kind);
    std::vector<std::pair<int, QString>> places;
    for (const RecordColumn &column : columns) {
        if (column.isKey) {
            if (auto complete = table.require({column.name}); !complete)
                return refuseFile(std::move(complete).error());
        }
        places.emplace_back(table.column(column.name), column.argument());
    }
    CsvRows<RecordRow> read = gatherRows<RecordRow>(table, namesOf(columns), [&](CsvRowReader &reader) {
        RecordRow row;
        for (size_t index = 0; index < columns.size(); ++index) {
            const auto &[place, argument] = places[index];
            const auto parse = [&](QByteArrayView field) { return valueOf(field, columns[index].type); };
            if (columns[index].isKey)
                row.fields.insert(argument, reader.required(place, parse));
            else if (const auto field = reader.field(place, parse); field.given)
                row.fields.insert(argument, field.value.value_or(QJsonValue(QJsonValue::Null)));
        }
        return row;
    });
    keepLatest(read, columns.front().name, [&](const RecordRow &row) { return keyOf(columns, row); });
    return read;
}

QByteArray writeRecords(ExchangeKind kind, std::span<const QJsonObject> records) {
    const std::span<const RecordColumn> columns = recordColumns(kind);
    const std::vector<QLatin1StringView> names = namesOf(columns);
    CsvWriter csv(names);
    for (const QJsonObject &record : records) {
        for (const RecordColumn &column : columns)
            add(csv, record.value(column.argument()));
    }
    return csv.bytes();
}

} // namespace gkwh
