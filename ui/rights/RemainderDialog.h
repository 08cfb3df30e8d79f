// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits what a profile carries into its next day, with the reason that the history keeps.
#pragma once

#include "model/office/OfficeReader.h"
#include "model/office/Operation.h"
#include "ui/common/FormDialog.h"

class QLineEdit;
class QSpinBox;

namespace gkwh {

class RemainderDialog : public FormDialog {
    Q_OBJECT
public:
    explicit RemainderDialog(const ProfileState &state, QWidget *parent = nullptr);

    Operation operation() const;

private:
    void showEffect();

    ProfileState m_state;
    QSpinBox *m_wh;
    QLineEdit *m_reason;
    FormField *m_whField;
};

} // namespace gkwh
