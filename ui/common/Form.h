// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form: labels above, the refusal as text below its field, the primary button off until every field is right.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gkwh {

/// One field with its label and the reason why it is refused. Owns label and reason, takes the editor.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString refusal() const;
    /// Visible words below the field and an edge in Bad; empty takes both away.
    void setRefusal(const QString &refusal);
    /// A quiet line below the field: the effect of what was entered.
    void setEffect(const QString &effect);

private:
    QWidget *m_editor;
    QLabel *m_refusal;
    QLabel *m_effect;
};

class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    /// `check` answers why the field is refused, or nothing; asked whenever any field changed. The words of fields that
    /// nobody has touched yet are held back, but count.
    FormField *add(const QString &label, QWidget *editor, std::function<QString()> check = {});
    void addWidget(QWidget *widget);
    /// Enabled only while all fields are right.
    void setPrimary(QPushButton *button);

    bool isValid() const { return m_valid; }
    /// Asks every check again; call it when something outside changed.
    void validate();

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        FormField *field;
        std::function<QString()> check;
        bool touched = false;
    };
    void touch(FormField *field);

    QVBoxLayout *m_layout;
    QList<Entry> m_entries;
    QPushButton *m_primary = nullptr;
    bool m_valid = true;
};

} // namespace gkwh
