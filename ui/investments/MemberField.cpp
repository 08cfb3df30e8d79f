// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investments/MemberField.h"

#include "ui/common/Findable.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;
constexpr int offersSeen = 10;

QString wordsOf(const Member &member) {
    QStringList parts{member.name, member.code, member.vat};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Compares what is typed as the offers are compared: without accents and capitals.
class FoldingCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &path) const override { return {foldedForSearch(path.trimmed())}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data().toString(); }
};

} // namespace

class MemberField::Offers : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<Member> &members) {
        beginResetModel();
        m_members = members;
        m_folded.clear();
        m_folded.reserve(members.size());
        for (const Member &member : members)
            m_folded.push_back(foldedForSearch(wordsOf(member)));
        endResetModel();
    }
    /// Who is written there: the whole offer, or a code or VAT alone.
    QString codeOf(const QString &text) const {
        const QString typed = foldedForSearch(text.trimmed());
        for (size_t i = 0; !typed.isEmpty() && i < m_members.size(); ++i) {
            const Member &member = m_members[i];
            if (m_folded[i] == typed || foldedForSearch(member.code) == typed || foldedForSearch(member.vat) == typed)
                return member.code;
        }
        return {};
    }
    QString textOf(const QString &code) const {
        const auto found = std::ranges::find(m_members, code, &Member::code);
        return found == m_members.end() ? code : wordsOf(*found);
    }

    int rowCount(const QModelIndex &parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_members.size());
    }
    QVariant data(const QModelIndex &index, int role) const override {
        const auto row = static_cast<size_t>(index.row());
        if (role == foldedRole)
            return m_folded[row];
        return role == Qt::DisplayRole || role == Qt::EditRole ? wordsOf(m_members[row]) : QVariant();
    }

private:
    std::vector<Member> m_members;
    std::vector<QString> m_folded;
};

MemberField::MemberField(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_offers(new Offers(this)) {
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    auto *completer = new FoldingCompleter(m_offers, this);
    completer->setCompletionRole(foldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(offersSeen);
    setCompleter(completer);
    connect(this, &QLineEdit::textChanged, this, &MemberField::look);
}

void MemberField::setMembers(const std::vector<Member> &members) {
    m_offers->set(members);
    look();
}

void MemberField::setCode(const QString &code) { setText(code.isEmpty() ? QString() : m_offers->textOf(code)); }

void MemberField::look() {
    const QString code = m_offers->codeOf(text());
    if (std::exchange(m_code, code) != code)
        Q_EMIT meant(code);
}

} // namespace gkwh
