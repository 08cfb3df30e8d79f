// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investment/StandardKinds.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Terms generation() {
    Terms terms;
    terms.code = u"GKWH"_s;
    terms.family = Family::Generation;
    terms.labelCa = u"Generation kWh"_s;
    terms.labelEs = u"Generation kWh"_s;
    terms.sequence = u"GKWH"_s;
    terms.requiresSignature = true;
    terms.waitingDays = 365;
    terms.pioneerBefore = QDate(2016, 4, 28);
    terms.pioneerDays = 30;
    terms.durationYears = 25;
    terms.returnMode = ReturnMode::Schedule;
    terms.graceYears = 2;
    terms.withholdingBase = WithholdingBase::Savings;
    terms.divestNoticeDays = 90;
    terms.divestCap = 50'000;
    terms.penaltyMode = PenaltyMode::PpmOutstanding;
    terms.penaltyValue = 40'000;
    terms.penaltyMin = 10'000;
    terms.penaltyMax = 40'000;
    terms.givesRights = true;
    terms.capitalAccount = u"1635"_s;
    terms.journalOut = u"GENKWH"_s;
    terms.journalIn = u"GENKWH_AMOR"_s;
    terms.productCapital = u"GENKWH_AE"_s;
    terms.productReturn = u"GENKWH_AMOR"_s;
    terms.productIrpf = u"GENKWH_IRPF"_s;
    terms.modeCharge = u"GENERATION kWh"_s;
    terms.modeReturn = u"GENERATION kWh AMOR"_s;
    terms.modeDivest = u"GENERATION kWh AMOR"_s;
    terms.modeNegative = u"GENERATION kWh AMOR Cobrar"_s;
    terms.mandatePurpose = u"PRESTEC GENERATION kWh"_s;
    terms.bridgeAccount = u"555000000004"_s;
    terms.mailPrefix = u"generationkwh"_s;
    terms.mailAccount = u"generationkwh"_s;
    terms.report193 = u"GKWh"_s;
    return terms;
}

Terms voluntary() {
    Terms terms;
    terms.code = u"APO"_s;
    terms.family = Family::Apo;
    terms.labelCa = u"Aportacions voluntàries"_s;
    terms.labelEs = u"Aportaciones voluntarias"_s;
    terms.collapsedLabels = true;
    terms.unitStrict = false;
    terms.sequence = u"APO"_s;
    terms.sequenceDigits = 6;
    terms.interestMode = InterestMode::Variable;
    terms.divestNoticeDays = 90;
    terms.divestCap = 100'000;
    terms.divestCapAmount = 135'000'000;
    terms.memberLimit = 10'000'000;
    terms.legalAttachmentOver = 500'000;
    terms.capitalAccount = u"163"_s;
    terms.journalOut = u"APO_FACT"_s;
    terms.journalIn = u"APO"_s;
    terms.productCapital = u"APO_AE"_s;
    terms.productReturn = u"APO_AE"_s;
    terms.productInterest = u"APO_INT"_s;
    terms.modeCharge = u"APORTACIONS (Enginyers)"_s;
    terms.modeDivest = u"RETORN APORTACIONS (Enginyers)"_s;
    terms.modeInterest = u"APORTACIONS INT"_s;
    terms.mandatePurpose = u"PRESTEC Aportacions"_s;
    terms.bridgeAccount = u"555000000011"_s;
    terms.mailPrefix = u"aportacio"_s;
    terms.mailAccount = u"aporta"_s;
    terms.report193 = u"APORTACIONS VOLUNTARIES"_s;
    return terms;
}

Terms titol(int years) {
    Terms terms;
    terms.code = u"TIT%1"_s.arg(years);
    terms.family = Family::Titol;
    terms.labelCa = u"Títols participatius a %1 anys"_s.arg(years);
    terms.labelEs = u"Títulos participativos a %1 años"_s.arg(years);
    terms.collapsedLabels = true;
    terms.sequence = u"AA"_s;
    terms.durationYears = years;
    terms.returnMode = ReturnMode::Bullet;
    terms.interestMode = InterestMode::Fixed;
    terms.divestNoticeDays = 60;
    terms.divestCap = 100'000;
    terms.penaltyMode = PenaltyMode::MonthsInterest;
    terms.penaltyValue = 12;
    terms.memberLimit = 10'000'000;
    terms.capitalAccount = u"1714"_s;
    terms.accountPerMember = true;
    terms.journalOut = u"TIT_FACT"_s;
    terms.journalIn = u"TIT"_s;
    terms.productCapital = u"TIT_AE"_s;
    terms.productReturn = u"TIT_AE"_s;
    terms.productInterest = u"TIT_INT"_s;
    terms.modeCharge = u"INVERSIONS (títols)"_s;
    terms.modeReturn = u"RETORN TITOLS"_s;
    terms.modeDivest = u"RETORN TITOLS"_s;
    terms.modeInterest = u"TITOLS INT"_s;
    terms.mandatePurpose = u"TITOLS PARTICIPATIUS"_s;
    terms.mailPrefix = u"titol"_s;
    terms.mailAccount = u"invertir"_s;
    terms.report193 = u"TITOLS"_s;
    return terms;
}

Terms tenYears() {
    Terms terms = titol(10);
    terms.penaltyFreeAfterYears = 5;
    return terms;
}

Emission emission(const QString &code, const QString &name, const QString &kind, QDate start) {
    Emission emission;
    emission.code = code;
    emission.name = name;
    emission.kind = kind;
    emission.startDate = start;
    return emission;
}

Emission voluntaryOf(int year, int month, int day, Cents total, Emission::State state = Emission::State::Draft) {
    const QDate start(year, month, day);
    Emission campaign = emission(u"APO_"_s + start.toString(u"yyyyMM"),
                                 u"Aportacions voluntàries "_s + start.toString(u"yyyy-MM"), u"APO"_s, start);
    campaign.total = total;
    campaign.state = state;
    return campaign;
}

} // namespace

std::vector<Terms> standardKinds() { return {generation(), voluntary(), tenYears(), titol(5)}; }

Result<Terms> standardTerms(const QString &code) {
    for (const Terms &terms : standardKinds()) {
        if (terms.code == code)
            return terms;
    }
    return notFound("kind"_L1, code);
}

std::vector<Emission> standardEmissions() {
    using enum Emission::State;
    Emission tenYear =
        emission(u"TIT10_2012"_s, u"Títols participatius a 10 anys 2012"_s, u"TIT10"_s, QDate(2012, 1, 1));
    tenYear.state = Closed;
    Emission fiveYear =
        emission(u"TIT5_201209"_s, u"Títols participatius a 5 anys 2012-09"_s, u"TIT5"_s, QDate(2012, 9, 23));
    fiveYear.state = Closed;
    fiveYear.total = 150'000'000;
    fiveYear.rate = 50'000;
    fiveYear.overrides = {{u"unit_cents"_s, 100'000}};
    return {emission(u"GKWH"_s, u"Generation kWh"_s, u"GKWH"_s, QDate(2015, 6, 19)),
            voluntaryOf(2012, 5, 1, 203'000'000, Closed),
            voluntaryOf(2015, 9, 1, 100'000'000, Closed),
            voluntaryOf(2017, 10, 1, 520'000'000, Closed),
            voluntaryOf(2020, 3, 3, 500'000'000),
            voluntaryOf(2021, 10, 21, 1'500'000'000),
            tenYear,
            fiveYear};
}

} // namespace gkwh
