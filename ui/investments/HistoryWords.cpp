// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/HistoryWords.h"

#include "app/setup/Format.h"
#include "model/curve/Madrid.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using Type = InvestmentEvent::Type;

QString text(const InvestmentEvent &event, QLatin1StringView key) { return event.payload.value(key).toString(); }

QString amountOf(const InvestmentEvent &event) { return event.amount ? format::money(*event.amount) : u"–"_s; }

/// Money as the payloads write it.
QString euros(const QString &text) {
    const auto cents = money::parsed(text);
    return cents ? format::money(*cents) : text;
}

QString named(const InvestmentEvent &event, QLatin1StringView key) {
    QStringList names;
    for (const QJsonValue &name : event.payload.value(key).toArray())
        names += name.toString();
    return names.join(u", "_s);
}

QString withReason(const QString &sentence, const QString &reason) {
    return reason.isEmpty() ? sentence : sentence + u": "_s + reason;
}

QString amortized(const InvestmentEvent &event) {
    const QString net = text(event, "net"_L1);
    const int number = event.payload.value("number"_L1).toInt();
    const int total = event.payload.value("total"_L1).toInt();
    if (number == 0)
        return HistoryWords::tr("A quota returned: %1").arg(amountOf(event));
    const QString quota = HistoryWords::tr("Quota %1 of %2 returned: %3").arg(number).arg(total).arg(amountOf(event));
    return net.isEmpty() || !event.amount || euros(net) == amountOf(event)
               ? quota
               : quota + u", "_s + HistoryWords::tr("%1 after tax").arg(euros(net));
}

QString ended(const InvestmentEvent &event) {
    const QString to = named(event, "toInvestments"_L1);
    if (event.payload.value("split"_L1).toBool())
        return HistoryWords::tr("Split into %1").arg(to);
    if (to.isEmpty())
        return HistoryWords::tr("Handed over: %1").arg(amountOf(event));
    return HistoryWords::tr("%1 handed over to %2 as %3").arg(amountOf(event), text(event, "toMember"_L1), to);
}

QString undoneWord(const QString &type) {
    const auto known = gkwh::named<Type>(type);
    InvestmentEvent former;
    former.type = known.value_or(Type::Migrate);
    const QString sentence = HistoryWords::sentence(former);
    return sentence.section(u':', 0, 0);
}

QString divested(const InvestmentEvent &event) {
    const QString penalty = text(event, "penalty"_L1);
    QString sentence = HistoryWords::tr("Divested: %1").arg(amountOf(event));
    if (!penalty.isEmpty())
        sentence += u", "_s + HistoryWords::tr("penalty %1").arg(euros(penalty));
    if (!text(event, "net"_L1).isEmpty())
        sentence += u", "_s + HistoryWords::tr("%1 paid out").arg(euros(text(event, "net"_L1)));
    return sentence;
}

QString name(const QString &key) {
    const std::pair<QLatin1StringView, QString> names[] = {
        {"invoice"_L1, HistoryWords::tr("Invoice")},
        {"refund"_L1, HistoryWords::tr("Refund")},
        {"reason"_L1, HistoryWords::tr("Reason")},
        {"override"_L1, HistoryWords::tr("Reason for the exception")},
        {"waived"_L1, HistoryWords::tr("Why no penalty")},
        {"net"_L1, HistoryWords::tr("Paid out")},
        {"irpf"_L1, HistoryWords::tr("IRPF")},
        {"penalty"_L1, HistoryWords::tr("Penalty")},
        {"penaltyRate"_L1, HistoryWords::tr("Penalty rate")},
        {"method"_L1, HistoryWords::tr("Paid by")},
        {"remittance"_L1, HistoryWords::tr("Remittance")},
        {"formerRemittance"_L1, HistoryWords::tr("Former remittance")},
        {"comment"_L1, HistoryWords::tr("Comment")},
        {"cause"_L1, HistoryWords::tr("Cause")},
        {"toMember"_L1, HistoryWords::tr("To member")},
        {"fromMember"_L1, HistoryWords::tr("From member")},
        {"fromInvestment"_L1, HistoryWords::tr("From investment")},
        {"toInvestments"_L1, HistoryWords::tr("To investments")},
        {"iban"_L1, HistoryWords::tr("Account")},
        {"ip"_L1, HistoryWords::tr("From address")},
        {"start"_L1, HistoryWords::tr("From")},
        {"end"_L1, HistoryWords::tr("Until")},
        {"rate"_L1, HistoryWords::tr("Rate, % a year")},
        {"tax"_L1, HistoryWords::tr("IRPF")},
        {"number"_L1, HistoryWords::tr("Quota")},
        {"total"_L1, HistoryWords::tr("Quotas in all")},
        {"outstandingBefore"_L1, HistoryWords::tr("Outstanding before")},
        {"undone"_L1, HistoryWords::tr("Undone entry")},
        {"content"_L1, HistoryWords::tr("Text as it was imported")},
        {"invoices"_L1, HistoryWords::tr("Invoices")},
        {"remittances"_L1, HistoryWords::tr("Remittances")},
        {"mails"_L1, HistoryWords::tr("Mails")},
        {"moves"_L1, HistoryWords::tr("Moves")},
    };
    for (const auto &[known, word] : names) {
        if (known == key)
            return word;
    }
    return HistoryWords::attribute(key);
}

QString plain(const QString &key, const QJsonValue &value) {
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += plain(key, part);
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            parts += part.key() + u": "_s + plain(key, part.value());
        return parts.join(u", "_s);
    }
    return HistoryWords::value(key, value);
}

} // namespace

QString HistoryWords::sentence(const InvestmentEvent &event) {
    switch (event.type) {
    case Type::Order:
        return tr("Ordered: %1").arg(amountOf(event));
    case Type::Sign:
        return tr("Contract signed: %1").arg(format::date(event.date));
    case Type::Invoice:
        return tr("Charge order made: %1").arg(amountOf(event));
    case Type::Pay:
        return text(event, "method"_L1) == "transfer"_L1 ? tr("Paid by transfer: %1").arg(amountOf(event))
                                                         : tr("Paid: %1").arg(amountOf(event));
    case Type::Unpay:
        return withReason(tr("The bank returned the charge: %1").arg(amountOf(event)), text(event, "reason"_L1));
    case Type::Recharge:
        return tr("To be charged again: %1").arg(amountOf(event));
    case Type::Cancel:
        return event.payload.contains("refund"_L1) ? withReason(tr("Resigned"), text(event, "reason"_L1))
                                                   : withReason(tr("Cancelled"), text(event, "reason"_L1));
    case Type::Divest:
        return divested(event);
    case Type::TransferOut:
        return ended(event);
    case Type::TransferIn:
        return tr("Received from %1: %2").arg(text(event, "fromInvestment"_L1), amountOf(event));
    case Type::Amortize:
        return amortized(event);
    case Type::Interest:
        return tr("Interest until %1 paid: %2").arg(format::date(event.date), amountOf(event));
    case Type::Maturity:
        return tr("Capital returned at the end: %1").arg(amountOf(event));
    case Type::Pact:
        return withReason(tr("Pact"), text(event, "comment"_L1));
    case Type::Correct:
        return tr("Order corrected: %1 instead of %2").arg(euros(text(event, "to"_L1)), euros(text(event, "from"_L1)));
    case Type::Partial:
        return tr("Returned in part: %1").arg(amountOf(event));
    case Type::Migrate:
        return tr("Taken over by a newer version");
    case Type::Undo:
        return withReason(tr("Undone – %1").arg(undoneWord(text(event, "undoneType"_L1))), text(event, "reason"_L1));
    case Type::Unparseable:
    case Type::BadContent:
    case Type::BadRoot:
        return tr("An imported entry that could not be read");
    }
    Q_UNREACHABLE();
}

QString HistoryWords::attribute(const QString &name) {
    const std::pair<QLatin1StringView, QString> names[] = {
        {"active"_L1, tr("In use")},
        {"amortized"_L1, tr("Amortised")},
        {"amount"_L1, tr("Amount")},
        {"closedDate"_L1, tr("Ended on")},
        {"closedReason"_L1, tr("Ended by")},
        {"date"_L1, tr("Day")},
        {"draft"_L1, tr("Without charge order")},
        {"emission"_L1, tr("Emission")},
        {"firstEffectiveDate"_L1, tr("First effective day")},
        {"lastEffectiveDate"_L1, tr("Last effective day")},
        {"lastInterestPaidDate"_L1, tr("Interest paid until")},
        {"member"_L1, tr("Member")},
        {"name"_L1, tr("Name")},
        {"nominal"_L1, tr("Nominal")},
        {"orderDate"_L1, tr("Ordered on")},
        {"origin"_L1, tr("Came out of")},
        {"outstanding"_L1, tr("Outstanding")},
        {"purchaseDate"_L1, tr("Paid on")},
        {"rate"_L1, tr("Rate, % a year")},
        {"shares"_L1, tr("Shares")},
        {"signedDate"_L1, tr("Signed on")},
    };
    for (const auto &[known, word] : names) {
        if (known == name)
            return word;
    }
    return name;
}

QString HistoryWords::value(const QString &attribute, const QJsonValue &value) {
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble())
        return format::number(value.toInteger());
    const QString text = value.toString();
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return format::date(day);
    const std::pair<QLatin1StringView, QString> words[] = {
        {"remittance"_L1, tr("remittance")},   {"transfer"_L1, tr("transfer")}, {"sale"_L1, tr("sale")},
        {"inheritance"_L1, tr("inheritance")}, {"gift"_L1, tr("gift")},         {"divested"_L1, tr("divesting")},
        {"transferred"_L1, tr("transfer")},    {"matured"_L1, tr("maturity")},  {"cancelled"_L1, tr("cancelling")},
        {"resigned"_L1, tr("resigning")},
    };
    if (attribute == "method"_L1 || attribute == "cause"_L1 || attribute == "closedReason"_L1) {
        for (const auto &[known, word] : words) {
            if (known == text)
                return word;
        }
    }
    static const QStringList amounts{u"nominal"_s, u"amortized"_s, u"outstanding"_s, u"amount"_s,
                                     u"net"_s,     u"irpf"_s,      u"penalty"_s,     u"outstandingBefore"_s,
                                     u"tax"_s,     u"from"_s,      u"to"_s};
    return amounts.contains(attribute) ? euros(text) : text;
}

std::vector<std::pair<QString, QString>> HistoryWords::facts(const InvestmentEvent &event) {
    std::vector<std::pair<QString, QString>> facts;
    if (event.date.isValid())
        facts.emplace_back(tr("Counts from"), format::date(event.date));
    const QJsonObject changes = event.payload.value("changes"_L1).toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonArray both = change.value().toArray();
        facts.emplace_back(attribute(change.key()),
                           value(change.key(), both.at(0)) + u" → "_s + value(change.key(), both.at(1)));
    }
    static const QStringList apart{u"changes"_s, u"documents"_s, u"suppress"_s, u"undoneType"_s};
    for (auto fact = event.payload.begin(); fact != event.payload.end(); ++fact) {
        if (!apart.contains(fact.key()))
            facts.emplace_back(name(fact.key()), plain(fact.key(), fact.value()));
    }
    const QJsonObject documents = event.payload.value("documents"_L1).toObject();
    for (auto kind = documents.begin(); kind != documents.end(); ++kind)
        facts.emplace_back(name(kind.key()), plain(kind.key(), kind.value()));
    return facts;
}

QString HistoryWords::moment(const QDateTime &at) {
    if (!at.isValid())
        return u"–"_s;
    const QDateTime utc = at.toUTC();
    return format::dateTime(utc.toOffsetFromUtc(madrid::isSummer(madrid::hourOf(utc)) ? 7200 : 3600));
}

} // namespace gkwh
