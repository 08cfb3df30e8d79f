// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/InvestmentIndex.h"

#include "model/curve/Madrid.h"
#include "model/office/PeopleRepository.h"
#include "ui/common/Findable.h"

#include <QStringMatcher>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr qint64 unset = std::numeric_limits<qint64>::min();

qint64 dayKey(QDate day) { return day.isValid() ? day.toJulianDay() : unset; }

bool inRange(QDate day, const InvestmentFilter &filter) {
    return day.isValid() && (!filter.from.isValid() || day >= filter.from)
           && (!filter.until.isValid() || day <= filter.until);
}

bool isEffectiveWithin(const Investment &investment, const InvestmentFilter &filter) {
    const QDate first = investment.firstEffectiveDate;
    const QDate last = investment.lastEffectiveDate;
    return first.isValid() && (!filter.until.isValid() || first <= filter.until)
           && (!filter.from.isValid() || !last.isValid() || last >= filter.from);
}

bool datesPass(const Investment &investment, const InvestmentFilter &filter) {
    switch (filter.dates) {
    case InvestmentFilter::Dates::Order:
        return inRange(investment.orderDate, filter);
    case InvestmentFilter::Dates::Purchase:
        return inRange(investment.purchaseDate, filter);
    case InvestmentFilter::Dates::Effective:
        return isEffectiveWithin(investment, filter);
    }
    return true;
}

/// Where each of these members stands when they are sorted by name.
QHash<QString, int> ranksByName(const std::vector<Member> &members) {
    std::vector<std::pair<QString, const Member *>> folded;
    folded.reserve(members.size());
    for (const Member &member : members)
        folded.emplace_back(foldedForSearch(member.name), &member);
    std::ranges::stable_sort(folded, {}, &std::pair<QString, const Member *>::first);
    QHash<QString, int> ranks;
    ranks.reserve(static_cast<qsizetype>(folded.size()));
    for (const auto &[name, member] : folded)
        ranks.insert(member->code, static_cast<int>(ranks.size()));
    return ranks;
}

template <typename Things>
int rankOf(const Things &things, const QString &code) {
    const auto found = std::ranges::find(things, code, [](const auto &thing) { return thing.code; });
    return static_cast<int>(found - things.begin());
}

} // namespace

InvestmentIndex::InvestmentIndex(InvestmentList list, std::vector<Member> members)
    : m_list(std::move(list)), m_members(std::move(members)) {
    const QHash<QString, int> byName = ranksByName(m_members);
    QHash<QString, int> emissions;
    for (const Emission &emission : m_list.emissions)
        emissions.insert(emission.code, static_cast<int>(emissions.size()));
    const size_t rows = m_list.rows.size();
    for (std::vector<int> *ranks : {&m_memberRanks, &m_codeRanks, &m_kindRanks, &m_emissionRanks})
        ranks->reserve(rows);
    m_texts.reserve(rows);
    m_places.reserve(static_cast<qsizetype>(rows));
    for (const InvestmentRow &row : m_list.rows) {
        const Investment &investment = row.investment;
        const Member *holder = member(investment.member);
        m_texts.push_back(foldedForSearch(QStringList{investment.name, investment.member, row.memberName,
                                                      investment.emission, holder ? holder->vat : QString()}
                                              .join(u'\n')));
        m_memberRanks.push_back(byName.value(investment.member));
        m_codeRanks.push_back(holder ? static_cast<int>(holder - m_members.data()) : -1);
        m_kindRanks.push_back(rankOf(m_list.kinds, row.kind));
        m_emissionRanks.push_back(emissions.value(investment.emission));
        m_places.insert(investment.name, static_cast<int>(m_places.size()));
    }
}

const Member *InvestmentIndex::member(const QString &code) const {
    const auto found = std::ranges::lower_bound(m_members, code, {}, &Member::code);
    return found != m_members.end() && found->code == code ? &*found : nullptr;
}

bool InvestmentIndex::passes(const InvestmentFilter &filter, const InvestmentRow &row) const {
    const InvestmentState state = row.reading.state;
    const bool stateFits = filter.states.isEmpty() ? filter.withDiscarded || state != InvestmentState::Discarded
                                                   : filter.states.contains(state);
    return stateFits && (!filter.quotasOwed || row.due.count > 0 || row.reading.owed)
           && (filter.kind.isEmpty() || row.kind == filter.kind)
           && (filter.emission.isEmpty() || row.investment.emission == filter.emission)
           && (filter.member.isEmpty() || row.investment.member == filter.member)
           && (!filter.hasDates() || datesPass(row.investment, filter));
}

std::vector<int> InvestmentIndex::matching(const InvestmentFilter &filter, qint64 *textsRead) const {
    std::vector<QStringMatcher> words;
    for (const QString &word : foldedForSearch(filter.text).split(u' ', Qt::SkipEmptyParts))
        words.emplace_back(word);
    std::vector<int> places;
    places.reserve(m_list.rows.size());
    qint64 read = 0;
    for (size_t place = 0; place < m_list.rows.size(); ++place) {
        if (!passes(filter, m_list.rows[place]))
            continue;
        const auto isIn = [&](const QStringMatcher &word) {
            ++read;
            return word.indexIn(m_texts[place]) >= 0;
        };
        if (std::ranges::all_of(words, isIn))
            places.push_back(static_cast<int>(place));
    }
    if (textsRead)
        *textsRead = read;
    return places;
}

qint64 InvestmentIndex::key(int place, InvestmentColumn column) const {
    const auto i = static_cast<size_t>(place);
    const InvestmentRow &row = m_list.rows[i];
    const Investment &investment = row.investment;
    switch (column) {
    case InvestmentColumn::Name:
        return place;
    case InvestmentColumn::Member:
        return m_memberRanks[i];
    case InvestmentColumn::State:
        return static_cast<qint64>(row.reading.state);
    case InvestmentColumn::Outstanding:
        return investment.outstanding();
    case InvestmentColumn::NextQuota:
        return row.nextQuota ? dayKey(row.nextQuota->date) : unset;
    case InvestmentColumn::NextAmount:
        return row.nextQuota ? row.nextQuota->amount : unset;
    case InvestmentColumn::Nominal:
        return investment.nominal;
    case InvestmentColumn::Accrued:
        return row.accruedInterest.value_or(unset);
    case InvestmentColumn::Kind:
        return m_kindRanks[i];
    case InvestmentColumn::Emission:
        return m_emissionRanks[i];
    case InvestmentColumn::MemberCode:
        return m_codeRanks[i];
    case InvestmentColumn::Order:
        return dayKey(investment.orderDate);
    case InvestmentColumn::Purchase:
        return dayKey(investment.purchaseDate);
    case InvestmentColumn::First:
        return dayKey(investment.firstEffectiveDate);
    case InvestmentColumn::Last:
        return dayKey(investment.lastEffectiveDate);
    case InvestmentColumn::Shares:
        return row.shares;
    case InvestmentColumn::Owed:
        return row.due.amount;
    }
    return unset;
}

void InvestmentIndex::sort(std::vector<int> &places, InvestmentColumn column, Qt::SortOrder order) const {
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(places.size());
    for (const int place : places)
        keyed.emplace_back(key(place, column), place);
    if (order == Qt::AscendingOrder)
        std::ranges::sort(keyed);
    else // equal ones stay by name
        std::ranges::sort(keyed, [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
    std::ranges::transform(keyed, places.begin(), &std::pair<qint64, int>::second);
}

Result<std::shared_ptr<const InvestmentIndex>> readInvestments(OfficeFile &file) {
    GKWH_LET(list, investmentList(file.storage(), madrid::dayOf(file.office().desk().clock())));
    GKWH_LET(members, file.storage().people().members());
    return std::make_shared<const InvestmentIndex>(std::move(list), std::move(members));
}

} // namespace gkwh
