// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form that performs one operation: stays open with the reason where it is refused, closes where it is done.
// Owns the form; what is asked and which operation comes of it is the heirs' matter.
#pragma once

#include "app/setup/OfficeSession.h"
#include "ui/production/ProductionQuery.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gkwh {

class Form;
class FormField;

/// What was done, for the page's message and for taking it back.
struct PerformedChange {
    QString text;                  ///< "Alcolea changed."
    std::optional<Operation> undo; ///< what takes it back; nothing where it cannot be taken back
    ProductionNode node;           ///< what was added or changed
};

class ChangeDialog : public QDialog {
    Q_OBJECT
public:
    ChangeDialog(OfficeSession &session, SharedProduction snapshot, const QString &title, const QString &verb,
                 QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    QPushButton *primary() const { return m_primary; }
    /// The visible sentence that belongs to no single field.
    QString refusal() const;

Q_SIGNALS:
    void performed(const gkwh::PerformedChange &change);

protected:
    /// Grows where words that were not there before need room.
    bool event(QEvent *event) override;

    /// Fields that a refusal's {argument} names.
    void name(const QString &argument, FormField *field) { m_fields.insert(argument, field); }
    /// Fields beside each other; they leave their places in the form.
    void sideBySide(const QList<FormField *> &fields);
    /// Below the fields: what the change does.
    void setEffect(const QString &effect);

    /// Nothing: there is nothing to change.
    virtual std::optional<Operation> operation() const = 0;
    virtual PerformedChange outcome() const = 0;
    virtual QString effect() const = 0;
    const ProductionSnapshot &snapshot() const { return *m_snapshot; }
    /// Call at the end of the constructor: shows the effect, watches the fields.
    void begin();

private:
    void refresh();
    void perform();
    void refused(const Refusal &refusal);

    OfficeSession &m_session;
    SharedProduction m_snapshot;
    Form *m_form;
    QLabel *m_effect;
    QWidget *m_refusalRow;
    QLabel *m_refusal;
    QPushButton *m_primary;
    QHash<QString, FormField *> m_fields;
    bool m_running = false;
};

} // namespace gkwh
