// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/actions/ActionLogImport.h"

#include "model/investment/actions/PlainYaml.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = InvestmentEvent::Type;

InvestmentEvent damaged(Type type, const QJsonValue &content) {
    InvestmentEvent event;
    event.type = type;
    event.payload = {{u"content"_s, content}};
    return event;
}

/// Local time of the office. "2019-10-02 12:11:10.123456".
QDateTime timeOf(const QString &text) {
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    return read.isValid() ? QDateTime(read.date(), read.time(), QTimeZone("Europe/Madrid")) : QDateTime();
}

/// "300", "300.0", and what binary fractions made of an amount: "9.990000000000001".
std::optional<Cents> amountOf(const QString &text) {
    const qsizetype point = text.indexOf(u'.');
    if (point < 0 || text.size() - point <= 3)
        return money::hundredths(text);
    const auto cents = money::hundredths(text.left(point + 3));
    const auto rest = money::hundredths(text.mid(point + 3, 1));
    if (!cents || !rest)
        return std::nullopt;
    const Cents up = *rest >= 500 ? 1 : 0;
    return text.startsWith(u'-') ? *cents - up : *cents + up;
}

InvestmentEvent eventOf(const QJsonValue &entry) {
    const QJsonObject said = entry.toObject();
    const auto type = named<Type>(said.value("type"_L1).toString());
    if (!type)
        return damaged(Type::BadContent, entry);
    InvestmentEvent event;
    event.type = *type;
    event.at = timeOf(said.value("timestamp"_L1).toString());
    event.user = said.value("user"_L1).toString();
    event.date = QDate::fromString(said.value("date"_L1).toString(), Qt::ISODate);
    if (!event.date.isValid())
        event.date = event.at.date();
    event.amount = amountOf(said.value("amount"_L1).toString());
    event.payload = said;
    return event;
}

} // namespace

std::vector<InvestmentEvent> importedActions(const QString &log) {
    if (log.trimmed().isEmpty())
        return {};
    std::vector<InvestmentEvent> events;
    const auto read = readPlainYaml(log);
    const QJsonValue actions = read ? read->toObject().value("actions"_L1) : QJsonValue();
    if (!read) {
        events.push_back(damaged(Type::Unparseable, log));
    } else if (!read->isObject()) {
        events.push_back(damaged(Type::BadContent, log));
    } else if (actions.isUndefined()) {
        events.push_back(damaged(Type::BadRoot, log));
    } else if (!actions.isArray() || read->toObject().size() > 1) {
        events.push_back(damaged(Type::BadContent, log));
    } else {
        for (const QJsonValue &entry : actions.toArray())
            events.push_back(eventOf(entry));
    }
    int seq = 0;
    for (InvestmentEvent &event : events)
        event.seq = ++seq;
    return events;
}

} // namespace gkwh
