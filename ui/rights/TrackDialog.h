// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which profiles to track, from which day and by which algorithm.
#pragma once

#include "model/office/Operation.h"
#include "ui/common/FormDialog.h"
#include "ui/rights/RightsQuery.h"

#include <set>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace gkwh {

class TrackDialog : public FormDialog {
    Q_OBJECT
public:
    explicit TrackDialog(const RightsSnapshot &snapshot, QWidget *parent = nullptr);

    /// The operation that was entered.
    Operation operation() const;
    void setNumbers(const QString &text);

private:
    QString refusalOfNumbers() const;
    void showEffect();

    std::set<qint64> m_tracked;
    QLineEdit *m_numbers;
    QDateEdit *m_from;
    QComboBox *m_algorithm;
    FormField *m_numbersField;
};

} // namespace gkwh
