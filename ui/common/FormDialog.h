// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog around a form: what it is about, the fields, the refusal where it belongs, one primary button with a verb.
// Owns form and buttons; whoever opens it does the work when `submitted` comes and closes it when that succeeded.
#pragma once

#include "model/base/Refusal.h"
#include "ui/common/Form.h"

#include <QDialog>
#include <QHash>

namespace gkwh {

class FormDialog : public QDialog {
    Q_OBJECT
public:
    /// `primary`: the verb and what it does: "Track 3 profiles".
    FormDialog(const QString &title, const QString &primary, QWidget *parent = nullptr);

    Form &form() { return *m_form; }
    /// A field that a refusal may name by `argument`.
    FormField *addField(QLatin1StringView argument, const QString &label, QWidget *editor,
                        std::function<QString()> check = {});
    /// A sentence above the fields.
    void setIntroduction(const QString &sentence);
    void setPrimaryText(const QString &text);

    /// While the work is on, nothing can be changed or sent twice.
    void setBusy(bool busy);
    /// At the field it names, else above the buttons.
    void showRefusal(const Refusal &refusal);

Q_SIGNALS:
    void submitted();

private:
    void clearRefusal();

    QLabel *m_introduction;
    Form *m_form;
    QLabel *m_refusal;
    QPushButton *m_primary;
    QHash<QString, FormField *> m_fields;
};

} // namespace gkwh
