// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a plant or changes one: name, description, shares, dates, on or off, and what that does to the mix.
#pragma once

#include "ui/production/ChangeDialog.h"

class QCheckBox;
class QSpinBox;

namespace gkwh {

class OpenDateEdit;

class PlantDialog : public ChangeDialog {
    Q_OBJECT
public:
    /// Without a plant it adds one.
    PlantDialog(OfficeSession &session, SharedProduction snapshot, std::optional<Plant> plant,
                QWidget *parent = nullptr);

    /// As written so far.
    Plant plant() const;

protected:
    std::optional<Operation> operation() const override;
    PerformedChange outcome() const override;
    QString effect() const override;

private:
    QString checkName() const;
    QString checkLastDay() const;

    std::optional<Plant> m_before;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QSpinBox *m_shares;
    OpenDateEdit *m_first;
    OpenDateEdit *m_last;
    QCheckBox *m_enabled;
};

} // namespace gkwh
