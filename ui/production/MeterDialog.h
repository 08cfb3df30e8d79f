// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a meter to a plant or changes one: serial number, description, dates, on or off, plant.
#pragma once

#include "ui/production/ChangeDialog.h"

class QCheckBox;
class QComboBox;

namespace gkwh {

class OpenDateEdit;

class MeterDialog : public ChangeDialog {
    Q_OBJECT
public:
    /// Without a meter it adds one, at first to `plant`. There must be a plant.
    MeterDialog(OfficeSession &session, SharedProduction snapshot, const QString &plant, std::optional<Meter> meter,
                QWidget *parent = nullptr);

    /// As written so far.
    Meter meter() const;
    QString plant() const;

protected:
    std::optional<Operation> operation() const override;
    PerformedChange outcome() const override;
    QString effect() const override;

private:
    QString checkSerial() const;
    QString checkLastDay() const;
    Mix mixAfter() const;

    QString m_plantBefore;
    std::optional<Meter> m_before;
    QLineEdit *m_serial;
    QComboBox *m_plant;
    QLineEdit *m_description;
    OpenDateEdit *m_first;
    OpenDateEdit *m_last;
    QCheckBox *m_enabled;
};

} // namespace gkwh
