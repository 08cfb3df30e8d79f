// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All investments of one moment, and what makes a list of them quick: texts folded and ranks reckoned once, on the
// job's thread. Never changes; owns the snapshot.
#pragma once

#include "app/setup/OfficeFile.h"
#include "model/office/InvestmentList.h"
#include "ui/investments/InvestmentFilter.h"

#include <QHash>

#include <memory>

namespace gkwh {

/// What can be listed, sorted by and exported of an investment, in the order in which it is shown at first.
enum class InvestmentColumn {
    Name,
    Member,
    State,
    Outstanding,
    NextQuota,
    NextAmount,
    Nominal,
    Accrued,
    Kind,
    Emission,
    MemberCode,
    Order,
    Purchase,
    First,
    Last,
    Shares,
    Owed
};
inline constexpr int investmentColumns = static_cast<int>(InvestmentColumn::Owed) + 1;

class InvestmentIndex {
public:
    InvestmentIndex(InvestmentList list, std::vector<Member> members);

    QDate today() const { return m_list.today; }
    int count() const { return static_cast<int>(m_list.rows.size()); }
    const InvestmentRow &row(int place) const { return m_list.rows[static_cast<size_t>(place)]; }
    int placeOf(const QString &name) const { return m_places.value(name, -1); } ///< −1: there is none
    const std::vector<Terms> &kinds() const { return m_list.kinds; }
    const std::vector<Emission> &emissions() const { return m_list.emissions; }
    const std::vector<Member> &members() const { return m_members; } ///< by code
    const Member *member(const QString &code) const;

    /// Places of the rows that pass, by name. `textsRead` counts the texts looked at: only those of rows that pass
    /// everything else.
    std::vector<int> matching(const InvestmentFilter &filter, qint64 *textsRead = nullptr) const;
    /// Rows that are equal in it stay in the order of their names, and what is unset comes before all.
    void sort(std::vector<int> &places, InvestmentColumn column, Qt::SortOrder order) const;
    /// What is sorted by: cents, days, numbers, ranks of texts.
    qint64 key(int place, InvestmentColumn column) const;

private:
    bool passes(const InvestmentFilter &filter, const InvestmentRow &row) const;

    InvestmentList m_list;
    std::vector<Member> m_members;
    std::vector<QString> m_texts;     ///< folded: name, member, VAT, emission
    std::vector<int> m_memberRanks;   ///< of a row's member by name
    std::vector<int> m_codeRanks;     ///< of a row's member by code
    std::vector<int> m_kindRanks;     ///< of a row's kind, in the order of the kinds
    std::vector<int> m_emissionRanks; ///< of a row's emission, by code
    QHash<QString, int> m_places;
};

/// For a job's thread. Refuses what investmentList and the storage refuse.
Result<std::shared_ptr<const InvestmentIndex>> readInvestments(OfficeFile &file);

} // namespace gkwh
