// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/StoredRecords.h"

#include "model/investment/actions/ActionAttributes.h"
#include "model/investment/actions/ActionLogImport.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/PeopleRepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Records = std::vector<QJsonObject>;

QJsonObject json(const Investment &investment) {
    QJsonObject record;
    for (const InvestmentAttribute &attribute : investmentAttributes())
        record.insert(attribute.name, attribute.value(investment));
    return record;
}

QJsonObject json(const Saving &saving) {
    return {{u"member"_s, saving.member},
            {u"invoiceLine"_s, saving.invoiceLine},
            {u"invoiceDate"_s, dateJson(saving.invoiceDate)},
            {u"kwh"_s, saving.kwh},
            {u"saving"_s, money::text(saving.saving)}};
}

template <typename Value>
Records recordsOf(const std::vector<Value> &values) {
    Records records;
    records.reserve(values.size());
    for (const Value &value : values)
        records.push_back(json(value));
    return records;
}

/// What `ask` answers for each member, one after the other.
template <typename Ask>
Result<Records> ofEveryMember(Storage &storage, Ask ask) {
    Records all;
    GKWH_LET(members, storage.people().members());
    for (const Member &member : members) {
        GKWH_LET(values, ask(member.code));
        for (QJsonObject &record : recordsOf(values))
            all.push_back(std::move(record));
    }
    return all;
}

Result<Records> storedLogs(Storage &storage) {
    Records records;
    GKWH_LET(investments, storage.investments().investments());
    GKWH_LET(histories, storage.investments().allEvents());
    for (const Investment &investment : investments) {
        for (const QString &log : actionLogs(histories.value(investment.name)))
            records.push_back({{u"investment"_s, investment.name}, {u"log"_s, log}});
    }
    return records;
}

/// A text between double quotes, on one line.
QString quoted(const QString &text) {
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            escaped += u'\\';
        if (letter.unicode() < 0x20)
            escaped += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
        else
            escaped += letter;
    }
    return u'"' + escaped + u'"';
}

/// A value below its key or dash, as block YAML.
QString yaml(const QJsonValue &value, int indent) {
    const QString margin = u'\n' + QString(indent, u' ');
    QString text;
    if (value.isArray() && !value.toArray().isEmpty()) {
        for (const QJsonValue &item : value.toArray())
            text += margin + u'-' + yaml(item, indent + 2);
        return text;
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            text += margin + entry.key() + u':' + yaml(entry.value(), indent + 2);
        return text;
    }
    if (value.isString())
        return u' ' + quoted(value.toString());
    if (value.isBool())
        return value.toBool() ? u" true"_s : u" false"_s;
    return value.isArray() ? u" []"_s : value.isObject() ? u" {}"_s : u" null"_s;
}

} // namespace

QStringList actionLogs(const std::vector<InvestmentEvent> &events) {
    QJsonArray entries;
    QStringList logs;
    for (const InvestmentEvent &event : events) {
        const QJsonValue content = event.payload.value("content"_L1);
        if (event.payload.value("type"_L1).isString()) {
            entries.append(event.payload);
        } else if (!content.isUndefined()) { // damaged, as a whole or one entry
            const auto alone = importedActions(content.toString());
            if (alone.size() == 1 && alone.front().type == event.type && alone.front().payload == event.payload)
                logs.append(content.toString());
            else
                entries.append(content);
        }
    }
    if (!entries.isEmpty())
        logs.append(u"actions:"_s + yaml(entries, 0) + u'\n');
    return logs;
}

Result<std::vector<QJsonObject>> storedRecords(Storage &storage, ExchangeKind kind) {
    switch (kind) {
    case ExchangeKind::Members:
        return storage.people().members().map(recordsOf<Member>);
    case ExchangeKind::Banks:
        return ofEveryMember(storage, [&](const QString &member) { return storage.people().accounts(member); });
    case ExchangeKind::Emissions:
        return storage.investments().emissions().map(recordsOf<Emission>);
    case ExchangeKind::Investments:
        return storage.investments().investments().map(recordsOf<Investment>);
    case ExchangeKind::ActionLog:
        return storedLogs(storage);
    case ExchangeKind::Savings:
        return ofEveryMember(storage, [&](const QString &member) {
            return storage.investments().savings(member, QDate(1, 1, 1), QDate(9999, 12, 31));
        });
    default:
        return Records();
    }
}

} // namespace gkwh
