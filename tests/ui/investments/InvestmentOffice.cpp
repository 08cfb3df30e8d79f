// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/investments/InvestmentOffice.h"

#include "model/investment/EffectiveDates.h"
#include "model/investment/Quotas.h"
#include "model/investment/StandardKinds.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/PeopleRepository.h"
#include "model/office/SettingRepository.h"

namespace gkwh::fakes {

namespace {

/// An investment in the state that its number makes it have, with its history.
class MadeUp {
public:
    MadeUp(const Emission &emission, const Terms &terms, int number, const QString &member)
        : m_terms(terms), m_number(number) {
        investment.name = terms.sequence + QString::number(number).rightJustified(terms.sequenceDigits, u'0');
        investment.member = member;
        investment.emission = emission.code;
        investment.nominal = 10'000 * (1 + number * 7 % 40) * (terms.code == "GKWH"_L1 ? 1 : 5);
        investment.rate = terms.interestMode == InterestMode::None ? std::nullopt : emission.rate;
        live();
    }

    Investment investment;
    std::vector<InvestmentEvent> events;

private:
    void live() {
        const int fate = m_number % 20;
        const bool young = fate < 5;
        const QDate order = officeDay.addDays(young ? -20 - m_number % 90 : -400 - (m_number * 37) % 2900);
        investment.orderDate = order;
        happened(InvestmentEvent::Type::Order, order, investment.nominal);
        if (fate == 0)
            return;
        if (fate == 1)
            return endByHand();
        sign(order.addDays(2));
        if (fate == 2)
            return;
        investment.draft = false;
        happened(InvestmentEvent::Type::Invoice, order.addDays(4), investment.nominal);
        if (fate == 3)
            return;
        if (fate == 5)
            return giveBack(order);
        pay(order.addDays(8));
        if (fate == 6)
            close(order.addDays(300));
        if (fate == 7 && m_number % 3 == 0)
            investment.active = false; // and nobody wrote down why
    }
    void sign(QDate day) {
        investment.signedDate = day;
        happened(InvestmentEvent::Type::Sign, day);
    }
    void pay(QDate day) {
        investment.purchaseDate = day;
        investment.firstEffectiveDate = firstEffectiveDate(m_terms, day);
        investment.lastEffectiveDate = lastEffectiveDate(m_terms, day);
        happened(InvestmentEvent::Type::Pay, day, investment.nominal);
        const auto calendar = quotaCalendar(m_terms, investment.nominal, day);
        for (const Quota &quota : calendar) // one in nine is behind with its last quota
            if (quota.date < officeDay.addDays(m_number % 9 == 0 ? -300 : 0))
                investment.amortized = quota.cumulated;
        if (m_terms.paysInterest() && m_number % 3 != 0 && day.year() < 2025)
            investment.lastInterestPaidDate = QDate(2025, 12, 31);
    }
    void giveBack(QDate order) {
        happened(InvestmentEvent::Type::Pay, order.addDays(8), investment.nominal);
        happened(InvestmentEvent::Type::Unpay, order.addDays(15), investment.nominal);
    }
    void close(QDate day) {
        investment.amortized = investment.nominal;
        investment.lastEffectiveDate = day;
        investment.active = false;
        investment.closedReason = QStringLiteral("divested");
        investment.closedDate = day;
        happened(InvestmentEvent::Type::Divest, day, investment.nominal);
    }
    void endByHand() {
        investment.active = false;
        investment.closedReason = QStringLiteral("cancelled");
        investment.closedDate = investment.orderDate.addDays(9);
        happened(InvestmentEvent::Type::Cancel, investment.closedDate);
    }
    void happened(InvestmentEvent::Type type, QDate day, std::optional<Cents> amount = {}) {
        InvestmentEvent event;
        event.type = type;
        event.date = day;
        event.amount = amount;
        event.at = QDateTime(day, QTime(10, 0), Qt::UTC);
        event.user = QStringLiteral("Vern, Júlia");
        events.push_back(event);
    }

    const Terms &m_terms;
    int m_number;
};

} // namespace

Member investor(int number) {
    static const QStringList family =
        (u"Alzina,Roure,Farigola,Xiprer,Marge,Puig Serrat,Timó,Til·ler,Sorbera,Bosc,Romaní,Espígol,"_s
         + u"Savina,Codony,Vern,Ginesta,Boix,Teix,Arç,Faig,Sàlvia,Molsa,Aranyó,Cirerer"_s)
            .split(u',');
    static const QStringList given = (u"Bet,Guiu,Ona,Nil,Rut,Ada,Jan,Noa,Pol,Iu,Lia,Mar,Aram,Blai,Pau,Júlia,Clàudia,"_s
                                      + u"Martí,Queralt,Oriol,Berta"_s)
                                         .split(u',');
    Member member;
    member.code = QStringLiteral("S%1").arg(number, 6, 10, QLatin1Char('0'));
    member.name = u"%1, %2"_s.arg(family.at(number % family.size()), given.at(number * 5 % given.size()));
    member.vat = QStringLiteral("ES%1Z").arg(10000000 + number);
    member.email = QStringLiteral("s%1@example.org").arg(number);
    member.language = number % 3 == 0 ? QStringLiteral("es") : QStringLiteral("ca");
    member.iban = number % 11 == 0 ? QString() : memberIban;
    member.joined = QDate(2012, 1, 1);
    return member;
}

std::vector<Emission> madeUpEmissions() {
    const auto emission = [](const QString &code, const QString &name, const QString &kind, QDate start) {
        Emission one;
        one.code = code;
        one.name = name;
        one.kind = kind;
        one.state = Emission::State::Open;
        one.startDate = start;
        return one;
    };
    Emission apo = emission(u"APO_202110"_s, u"Aportacions voluntàries 2021-10"_s, u"APO"_s, QDate(2016, 1, 1));
    apo.rate = 17'500;
    Emission five = emission(u"TIT5_2020"_s, u"Títols participatius a 5 anys 2020"_s, u"TIT5"_s, QDate(2016, 1, 1));
    five.rate = 20'000;
    Emission ten = emission(u"TIT10_2016"_s, u"Títols participatius a 10 anys 2016"_s, u"TIT10"_s, QDate(2012, 1, 1));
    ten.rate = 35'000;
    Emission closed = emission(u"GKWH_2015"_s, u"Generation kWh 2015"_s, u"GKWH"_s, QDate(2015, 6, 1));
    closed.state = Emission::State::Closed;
    return {apo, closed, emission(u"GKWH_201703"_s, u"Generation kWh 2017-03"_s, u"GKWH"_s, QDate(2016, 3, 1)), ten,
            five};
}

void createInvestmentOffice(const QString &file, int members, int investments) {
    must(OfficeFile::create(file));
    const auto open = must(OfficeFile::open(file, store::datafile::Mode::ReadWrite, {}));
    must(open->office().perform(
        {{},
         QStringLiteral("settings.set"),
         {},
         {},
         {{QStringLiteral("name"), QString(worksAsOnSetting)}, {QStringLiteral("value"), u"2026-06-09"_s}}}));
    store::SqlStorage &storage = open->storage();
    UnitOfWork unit(storage);
    must(unit.begin());
    storage.setStamp({QDateTime(officeDay, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(), 1}); // as if it had written them
    for (int number = 1; number <= members; ++number)
        must(storage.people().saveMember(investor(number)));
    const std::vector<Emission> emissions = madeUpEmissions();
    for (const Emission &emission : emissions)
        must(storage.investments().saveEmission(emission));
    for (int number = 1; number <= investments; ++number) {
        // mostly Generation kWh; the five-year ones of 2020 follow the ten-year ones in the same sequence
        const int lot = number % 10;
        const Emission &emission = emissions[lot < 2 ? 0 : lot == 2 ? 3 : lot == 3 ? 4 : lot < 7 ? 1 : 2];
        const Terms terms = must(standardTerms(emission.kind));
        const MadeUp made(emission, terms, number, investor(1 + (number * 13 + number / 10) % members).code);
        must(storage.investments().saveInvestment(made.investment));
        for (const InvestmentEvent &event : made.events)
            must(storage.investments().append(made.investment.name, event));
    }
    must(unit.commit());
}

} // namespace gkwh::fakes
