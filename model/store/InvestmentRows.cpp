// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/InvestmentRows.h"

#include "model/investment/actions/EventReplay.h"
#include "model/investment/StandardKinds.h"
#include "model/investment/TermsOverrides.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gkwh::store {

namespace {

QString jsonText(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QVariant &value) { return QJsonDocument::fromJson(value.toString().toUtf8()).object(); }

QDateTime instant(const QVariant &ms) { return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC); }

/// A row of investment_event without its investment.
InvestmentEvent eventOf(const QVariantList &row, int first) {
    InvestmentEvent event;
    event.seq = row[first].toInt();
    event.type = named<InvestmentEvent::Type>(row[first + 1].toString()).value_or(InvestmentEvent::Type::BadContent);
    event.at = instant(row[first + 2]);
    event.user = row[first + 3].toString();
    event.date = dateOf(row[first + 4]);
    event.amount = wholeOf(row[first + 5]);
    event.payload = jsonObject(row[first + 6]);
    return event;
}

} // namespace

Result<std::vector<Terms>> InvestmentRows::kinds(AsOf asOf) {
    GKWH_LET(rows, m_rows.rows("kind"_L1, {"code"_L1, "terms"_L1}, asOf, "code"_L1));
    std::vector<Terms> kinds = standardKinds(); // what nobody has changed stands as the program knows it
    for (const QVariantList &row : std::as_const(rows)) {
        Terms base;
        base.code = row[0].toString();
        const auto known = std::ranges::find(kinds, base.code, &Terms::code);
        QJsonObject columns = jsonObject(row[1]);
        columns.remove("code"_L1);
        GKWH_LET(terms, overridden(known == kinds.end() ? base : *known, columns));
        if (known == kinds.end())
            kinds.push_back(std::move(terms));
        else
            *known = std::move(terms);
    }
    return kinds;
}

Done InvestmentRows::saveKind(const Terms &terms) {
    return m_rows.save("kind"_L1, uuidOfKey("kind"_L1, terms.code),
                       {{"code"_L1, terms.code}, {"terms"_L1, jsonText(termsObject(terms))}});
}

Result<std::vector<Emission>> InvestmentRows::readEmissions(AsOf asOf, QLatin1StringView where,
                                                            const QVariantList &values) {
    GKWH_LET(rows,
             m_rows.rows("emission"_L1,
                         {"code"_L1, "name"_L1, "kind"_L1, "state"_L1, "start_date"_L1, "end_date"_L1, "total_cents"_L1,
                          "limited_until"_L1, "limited_cents"_L1, "rate_ppm"_L1, "overrides"_L1},
                         asOf, "start_date, code"_L1, where, values));
    std::vector<Emission> emissions;
    for (const QVariantList &row : std::as_const(rows))
        emissions.push_back({row[0].toString(), row[1].toString(), row[2].toString(),
                             named<Emission::State>(row[3].toString()).value_or(Emission::State::Draft), dateOf(row[4]),
                             dateOf(row[5]), wholeOf(row[6]), dateOf(row[7]), wholeOf(row[8]), wholeOf(row[9]),
                             jsonObject(row[10])});
    return emissions;
}

Result<std::vector<Emission>> InvestmentRows::emissions(AsOf asOf) { return readEmissions(asOf, {}, {}); }

Result<std::optional<Emission>> InvestmentRows::emission(const QString &code, AsOf asOf) {
    GKWH_LET(found, readEmissions(asOf, "code = ?"_L1, {code}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Done InvestmentRows::saveEmission(const Emission &emission) {
    return m_rows.save("emission"_L1, uuidOfKey("emission"_L1, emission.code),
                       {{"code"_L1, emission.code},
                        {"name"_L1, textValue(emission.name)},
                        {"kind"_L1, emission.kind},
                        {"state"_L1, nameOf(emission.state)},
                        {"start_date"_L1, dateValue(emission.startDate)},
                        {"end_date"_L1, dateValue(emission.endDate)},
                        {"total_cents"_L1, wholeValue(emission.total)},
                        {"limited_until"_L1, dateValue(emission.limitedUntil)},
                        {"limited_cents"_L1, wholeValue(emission.limitedAmount)},
                        {"rate_ppm"_L1, wholeValue(emission.rate)},
                        {"overrides"_L1, jsonText(emission.overrides)}});
}

Result<Cents> InvestmentRows::committed(const QString &emission) {
    GKWH_LET(sum, m_connection.value(u"SELECT coalesce(sum(nominal_cents - amortized_cents), 0) FROM investment "
                                     "WHERE emission = ? AND active = 1"_s,
                                     {emission}));
    return sum.toLongLong();
}

Result<std::vector<Investment>> InvestmentRows::readInvestments(AsOf asOf, QLatin1StringView where,
                                                                const QVariantList &values) {
    GKWH_LET(rows, m_rows.rows("investment"_L1,
                               {"name"_L1, "member"_L1, "emission"_L1, "nominal_cents"_L1, "amortized_cents"_L1,
                                "order_date"_L1, "signed_date"_L1, "purchase_date"_L1, "first_effective_date"_L1,
                                "last_effective_date"_L1, "last_interest_paid_date"_L1, "draft"_L1, "active"_L1,
                                "rate_ppm"_L1, "origin"_L1, "closed_reason"_L1, "closed_date"_L1},
                               asOf, "name"_L1, where, values));
    std::vector<Investment> investments;
    investments.reserve(static_cast<size_t>(rows.size()));
    for (const QVariantList &row : std::as_const(rows))
        investments.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toLongLong(),
                               row[4].toLongLong(), dateOf(row[5]), dateOf(row[6]), dateOf(row[7]), dateOf(row[8]),
                               dateOf(row[9]), dateOf(row[10]), row[11].toBool(), row[12].toBool(), wholeOf(row[13]),
                               row[14].toString(), row[15].toString(), dateOf(row[16])});
    return investments;
}

Result<std::vector<Investment>> InvestmentRows::investments(AsOf asOf) { return readInvestments(asOf, {}, {}); }

Result<std::vector<Investment>> InvestmentRows::investmentsOf(const QString &member, AsOf asOf) {
    return readInvestments(asOf, "member = ?"_L1, {member});
}

Result<std::vector<Investment>> InvestmentRows::investmentsFrom(const QString &origin) {
    return readInvestments({}, "origin = ?"_L1, {origin});
}

Result<std::optional<Investment>> InvestmentRows::investment(const QString &name, AsOf asOf) {
    GKWH_LET(found, readInvestments(asOf, "name = ?"_L1, {name}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Done InvestmentRows::saveInvestment(const Investment &investment) {
    return m_rows.save("investment"_L1, uuidOfKey("investment"_L1, investment.name),
                       {{"name"_L1, investment.name},
                        {"member"_L1, investment.member},
                        {"emission"_L1, investment.emission},
                        {"nominal_cents"_L1, investment.nominal},
                        {"amortized_cents"_L1, investment.amortized},
                        {"rate_ppm"_L1, wholeValue(investment.rate)},
                        {"order_date"_L1, dateValue(investment.orderDate)},
                        {"signed_date"_L1, dateValue(investment.signedDate)},
                        {"purchase_date"_L1, dateValue(investment.purchaseDate)},
                        {"first_effective_date"_L1, dateValue(investment.firstEffectiveDate)},
                        {"last_effective_date"_L1, dateValue(investment.lastEffectiveDate)},
                        {"last_interest_paid_date"_L1, dateValue(investment.lastInterestPaidDate)},
                        {"draft"_L1, investment.draft ? 1 : 0},
                        {"active"_L1, investment.active ? 1 : 0},
                        {"closed_reason"_L1, textValue(investment.closedReason)},
                        {"closed_date"_L1, dateValue(investment.closedDate)},
                        {"origin"_L1, textValue(investment.origin)}});
}

Result<qint64> InvestmentRows::greatestNumber(const QString &prefix) {
    constexpr int mostDigits = 12;
    qint64 greatest = 0;
    for (int digits = 1; digits <= mostDigits; ++digits) { // of names of one length the last is the greatest
        GKWH_LET(last,
                 m_connection.value(u"SELECT name FROM investment WHERE length(name) = ? AND name BETWEEN ? AND ? "
                                    "AND substr(name, ?) NOT GLOB '*[^0-9]*' ORDER BY name DESC LIMIT 1"_s,
                                    {prefix.size() + digits, prefix + QString(digits, u'0'),
                                     prefix + QString(digits, u'9'), prefix.size() + 1}));
        greatest = std::max(greatest, last.toString().mid(prefix.size()).toLongLong());
    }
    return greatest;
}

Result<std::vector<InvestmentEvent>> InvestmentRows::events(const QString &investment, AsOf asOf) {
    GKWH_LET(rows, allRows(m_connection,
                           u"SELECT seq, type, at_ms, user, date, amount_cents, payload FROM investment_event "
                           "WHERE investment = ? AND recorded_ms <= ? ORDER BY seq"_s,
                           {investment, asOf.value_or(std::numeric_limits<Moment>::max())}));
    std::vector<InvestmentEvent> events;
    for (const QVariantList &row : std::as_const(rows))
        events.push_back(eventOf(row, 0));
    markUndone(events);
    return events;
}

Result<QHash<QString, std::vector<InvestmentEvent>>> InvestmentRows::allEvents(AsOf asOf) {
    GKWH_LET(rows,
             allRows(m_connection,
                     u"SELECT investment, seq, type, at_ms, user, date, amount_cents, payload FROM investment_event "
                     "WHERE recorded_ms <= ? ORDER BY investment, seq"_s,
                     {asOf.value_or(std::numeric_limits<Moment>::max())}));
    QHash<QString, std::vector<InvestmentEvent>> histories;
    for (const QVariantList &row : std::as_const(rows))
        histories[row[0].toString()].push_back(eventOf(row, 1));
    for (auto &events : histories)
        markUndone(events);
    return histories;
}

Result<int> InvestmentRows::append(const QString &investment, const InvestmentEvent &event) {
    GKWH_LET(last, m_connection.value(u"SELECT coalesce(max(seq), 0) FROM investment_event WHERE investment = ?"_s,
                                      {investment}));
    const int seq = last.toInt() + 1;
    GKWH_TRY(m_connection.write(u"INSERT INTO investment_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                {investment, seq, m_stamp.recorded, m_stamp.operation, nameOf(event.type),
                                 event.at.toMSecsSinceEpoch(), textValue(event.user), dateValue(event.date),
                                 wholeValue(event.amount), jsonText(event.payload)}));
    return seq;
}

Result<std::vector<Saving>> InvestmentRows::savings(const QString &member, QDate from, QDate until) {
    GKWH_LET(rows,
             m_rows.rows("saving"_L1, {"member"_L1, "invoice_line"_L1, "invoice_date"_L1, "kwh"_L1, "saving_cents"_L1},
                         {}, "invoice_date, invoice_line"_L1, "member = ? AND invoice_date BETWEEN ? AND ?"_L1,
                         {member, dateValue(from), dateValue(until)}));
    std::vector<Saving> savings;
    for (const QVariantList &row : std::as_const(rows))
        savings.push_back(
            {row[0].toString(), row[1].toString(), dateOf(row[2]), row[3].toLongLong(), row[4].toLongLong()});
    return savings;
}

Done InvestmentRows::saveSaving(const Saving &saving) {
    return m_rows.save("saving"_L1, uuidOfKey("saving"_L1, saving.member + u'/' + saving.invoiceLine),
                       {{"member"_L1, saving.member},
                        {"invoice_line"_L1, saving.invoiceLine},
                        {"invoice_date"_L1, dateValue(saving.invoiceDate)},
                        {"kwh"_L1, saving.kwh},
                        {"saving_cents"_L1, saving.saving}});
}

Result<std::vector<Withholding>> InvestmentRows::withholdings(const QString &investment) {
    GKWH_LET(rows, m_rows.rows("withholding"_L1, {"year"_L1, "saving_cents"_L1, "irpf_cents"_L1, "invoice"_L1}, {},
                               "year"_L1, "investment = ?"_L1, {investment}));
    std::vector<Withholding> withholdings;
    for (const QVariantList &row : std::as_const(rows))
        withholdings.push_back({row[0].toInt(), row[1].toLongLong(), row[2].toLongLong(), row[3].toString()});
    return withholdings;
}

Done InvestmentRows::saveWithholding(const QString &investment, const Withholding &withholding) {
    return m_rows.save("withholding"_L1, uuidOfKey("withholding"_L1, u"%1/%2"_s.arg(investment).arg(withholding.year)),
                       {{"investment"_L1, investment},
                        {"year"_L1, withholding.year},
                        {"saving_cents"_L1, withholding.saving},
                        {"irpf_cents"_L1, withholding.irpf},
                        {"invoice"_L1, textValue(withholding.invoice)}});
}

} // namespace gkwh::store
