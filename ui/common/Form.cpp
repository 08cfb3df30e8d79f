// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Form.h"

#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace gkwh {
namespace {

QLabel *quietLabel(QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setFont(theme::font(theme::Type::Second));
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_refusal(quietLabel(this)), m_effect(quietLabel(this)) {
    auto *name = new QLabel(label, this);
    name->setBuddy(editor);
    name->setForegroundRole(QPalette::PlaceholderText);
    editor->setAccessibleName(QString(label).remove(u'&'));
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_refusal->setForegroundRole(QPalette::BrightText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step1);
    layout->addWidget(name);
    layout->addWidget(editor);
    layout->addWidget(m_refusal);
    layout->addWidget(m_effect);
}

QString FormField::refusal() const { return m_refusal->text(); }

void FormField::setRefusal(const QString &refusal) {
    if (m_refusal->text() == refusal)
        return;
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_editor->setProperty("refused", !refusal.isEmpty());
    m_editor->setAccessibleDescription(refusal);
    m_editor->update();
}

void FormField::setEffect(const QString &effect) {
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
}

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::Step3);
}

FormField *Form::add(const QString &label, QWidget *editor, std::function<QString()> check) {
    auto *field = new FormField(label, editor, this);
    m_layout->addWidget(field);
    m_entries.append({field, std::move(check)});
    const auto touched = [this, field] { touch(field); };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, touched);
    else if (auto *spin = qobject_cast<QSpinBox *>(editor))
        connect(spin, &QSpinBox::valueChanged, this, touched);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        connect(combo, &QComboBox::currentIndexChanged, this, touched);
    else if (auto *day = qobject_cast<QDateTimeEdit *>(editor))
        connect(day, &QDateTimeEdit::dateTimeChanged, this, touched);
    else if (auto *button = qobject_cast<QAbstractButton *>(editor))
        connect(button, &QAbstractButton::toggled, this, touched);
    validate();
    return field;
}

void Form::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void Form::setPrimary(QPushButton *button) {
    m_primary = button;
    button->setProperty("primary", true);
    button->setEnabled(m_valid);
}

void Form::validate() {
    m_valid = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString refusal = entry.check ? entry.check() : QString();
        m_valid = m_valid && refusal.isEmpty();
        entry.field->setRefusal(entry.touched ? refusal : QString());
    }
    if (m_primary)
        m_primary->setEnabled(m_valid);
}

void Form::touch(FormField *field) {
    for (Entry &entry : m_entries)
        entry.touched = entry.touched || entry.field == field;
    validate();
    Q_EMIT edited();
}

} // namespace gkwh
