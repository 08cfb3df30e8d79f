// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which profiles the table shows: by number and by state, sorted by value. Owns the choice, not the rows.
#pragma once

#include <QSortFilterProxyModel>

namespace gkwh {

class ProfilesModel;

class ProfileFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Which { All, Waiting, WithDebt };

    ProfileFilter(ProfilesModel *profiles, QObject *parent);

    /// A number of shares or a range as people write it, or its first digits; empty shows all.
    void setNumbers(const QString &text);
    void setWhich(Which which);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProfilesModel *m_profiles;
    QString m_numbers;
    Which m_which = Which::All;
};

} // namespace gkwh
