// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks up to which day to grant, and which meters' missing hours are to count 0; says beforehand what that comes to.
#pragma once

#include "model/office/Operation.h"
#include "ui/common/FormDialog.h"
#include "ui/rights/RightsQuery.h"

class QCheckBox;
class QDateEdit;

namespace gkwh {

class GrantDialog : public FormDialog {
    Q_OBJECT
public:
    explicit GrantDialog(const RightsSnapshot &snapshot, QWidget *parent = nullptr);

    Operation operation() const;

private:
    struct Gap {
        MeterCompleteness meter;
        QCheckBox *accept;
    };
    bool allAccepted() const;
    QDate furthest() const;
    QString refusalOfDay() const;
    void showEffect();

    RightsSnapshot m_snapshot;
    QDateEdit *m_until;
    FormField *m_untilField;
    std::vector<Gap> m_gaps;
};

} // namespace gkwh
