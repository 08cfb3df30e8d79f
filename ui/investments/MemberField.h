// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A field for one member: code, name or VAT are typed, with accents or without, and the rest is offered. Owns the
// offers.
#pragma once

#include "model/people/Member.h"

#include <QLineEdit>

#include <vector>

namespace gkwh {

class MemberField : public QLineEdit {
    Q_OBJECT
public:
    explicit MemberField(const QString &placeholder, QWidget *parent = nullptr);

    /// They are looked at as long as the field lives, or until others are set.
    void setMembers(const std::vector<Member> &members);

    /// The code of who is meant; empty while nobody is, or several could be.
    QString code() const { return m_code; }
    void setCode(const QString &code);
    /// Something is typed that is no member.
    bool isUnknown() const { return m_code.isEmpty() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    /// Another one is meant, or nobody any more.
    void meant(const QString &code);

private:
    class Offers;
    void look();

    Offers *m_offers;
    QString m_code;
};

} // namespace gkwh
