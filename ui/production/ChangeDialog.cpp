// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ChangeDialog.h"

#include "app/setup/RefusalText.h"
#include "ui/common/Form.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int dialogWidth = 420;

} // namespace

ChangeDialog::ChangeDialog(OfficeSession &session, SharedProduction snapshot, const QString &title, const QString &verb,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_snapshot(std::move(snapshot)), m_form(new Form(this)),
      m_effect(new QLabel(this)), m_refusalRow(new QWidget(this)), m_refusal(new QLabel(m_refusalRow)),
      m_primary(new QPushButton(verb, this)) {
    setWindowTitle(title);
    setMinimumWidth(dialogWidth);
    m_effect->setWordWrap(true);
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::BrightText);
    auto *refusalLayout = new QHBoxLayout(m_refusalRow);
    refusalLayout->setContentsMargins(0, 0, 0, 0);
    refusalLayout->setSpacing(theme::Step2);
    refusalLayout->addWidget(new IconLabel("error"_L1, Token::Bad, theme::IconSize, m_refusalRow), 0, Qt::AlignTop);
    refusalLayout->addWidget(m_refusal, 1);
    m_refusalRow->hide();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Step2);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::PageMargin, theme::PageMargin, theme::PageMargin, theme::PageMargin);
    layout->setSpacing(theme::Step3);
    layout->addWidget(m_form);
    layout->addWidget(m_effect);
    layout->addWidget(m_refusalRow);
    layout->addStretch(1);
    layout->addSpacing(theme::Step1);
    layout->addLayout(buttons);
    m_primary->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &ChangeDialog::perform);
    connect(m_form, &Form::edited, this, &ChangeDialog::refresh);
}

QString ChangeDialog::refusal() const { return m_refusal->text(); }

bool ChangeDialog::event(QEvent *event) {
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needed = layout()->totalHeightForWidth(width());
        if (height() < needed)
            resize(width(), needed);
    }
    return result;
}

void ChangeDialog::sideBySide(const QList<FormField *> &fields) {
    auto *row = new QWidget(m_form);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Step3);
    for (FormField *field : fields)
        layout->addWidget(field, 1, Qt::AlignTop);
    m_form->addWidget(row);
}

void ChangeDialog::setEffect(const QString &effect) {
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
}

void ChangeDialog::begin() {
    m_form->setPrimary(m_primary);
    refresh();
}

void ChangeDialog::refresh() {
    m_refusalRow->hide();
    m_refusal->clear();
    setEffect(m_form->isValid() ? effect() : QString());
    m_primary->setEnabled(m_form->isValid() && !m_running && operation().has_value());
}

void ChangeDialog::perform() {
    const auto wanted = operation();
    if (!wanted || m_running)
        return;
    m_running = true;
    m_primary->setEnabled(false);
    m_session.perform({windowTitle(), {}, false}, {*wanted}, this, [this](Result<std::vector<Outcome>> done) {
        m_running = false;
        if (!done)
            return refused(done.error());
        Q_EMIT performed(outcome());
        accept();
    });
}

void ChangeDialog::refused(const Refusal &refusal) {
    refresh();
    const QString words = gkwh::words(refusal);
    QString argument = refusal.arguments.value("argument"_L1).toString();
    if (refusal.code == "name-taken"_L1)
        argument = refusal.arguments.value("what"_L1).toString();
    if (FormField *field = m_fields.value(argument)) {
        field->setRefusal(words);
        field->editor()->setFocus();
        return;
    }
    m_refusal->setText(words);
    m_refusalRow->show();
}

} // namespace gkwh
