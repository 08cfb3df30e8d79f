// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes that a pact may change: beside each what it is now, and a field for what was agreed.
#pragma once

#include "model/investment/Investment.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace gkwh {

class ActionAttributeGrid : public QWidget {
    Q_OBJECT
public:
    explicit ActionAttributeGrid(const Investment &investment, QWidget *parent = nullptr);

    /// {attribute: value} of what was changed, as operation investment.pact takes it.
    QJsonObject changes() const;
    /// Why what was written is no value; else nothing.
    QString refusal() const;
    QLineEdit *editor(const QString &attribute) const;

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        QString attribute;
        bool isAmount;
        QString before; ///< as it was filled in
        QLineEdit *editor;
    };

    QList<Entry> m_entries;
};

} // namespace gkwh
