// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormDialog.h"

#include "app/setup/RefusalText.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

FormDialog::FormDialog(const QString &title, const QString &primary, QWidget *parent)
    : QDialog(parent), m_introduction(new QLabel), m_form(new Form), m_refusal(new QLabel),
      m_primary(new QPushButton(primary)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::PageMargin, theme::PageMargin, theme::PageMargin, theme::PageMargin);
    layout->setSpacing(theme::Step3);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::WindowText);
    m_refusal->hide();
    layout->addWidget(m_introduction);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_refusal);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Step2);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_primary->setProperty("primary", true);
    m_primary->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_primary);
    layout->addLayout(buttons);
    m_form->setPrimary(m_primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &FormDialog::submitted);
    connect(m_form, &Form::edited, this, &FormDialog::clearRefusal);
}

FormField *FormDialog::addField(QLatin1StringView argument, const QString &label, QWidget *editor,
                                std::function<QString()> check) {
    FormField *field = m_form->add(label, editor, std::move(check));
    m_fields.insert(QString(argument), field);
    return field;
}

void FormDialog::setIntroduction(const QString &sentence) {
    m_introduction->setText(sentence);
    m_introduction->setVisible(!sentence.isEmpty());
}

void FormDialog::setPrimaryText(const QString &text) { m_primary->setText(text); }

void FormDialog::setBusy(bool busy) {
    m_form->setEnabled(!busy);
    m_primary->setEnabled(!busy && m_form->isValid());
}

void FormDialog::clearRefusal() { m_refusal->hide(); }

void FormDialog::showRefusal(const Refusal &refusal) {
    setBusy(false);
    const QString text = words(refusal);
    if (FormField *field = m_fields.value(refusal.arguments.value("argument"_L1).toString())) {
        field->setRefusal(text);
        field->editor()->setFocus();
        return;
    }
    QPalette palette = m_refusal->palette();
    palette.setColor(QPalette::WindowText, theme::color(Token::Bad));
    m_refusal->setPalette(palette);
    m_refusal->setText(text);
    m_refusal->show();
}

} // namespace gkwh
