// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/RemainderDialog.h"

#include "app/setup/Format.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gkwh {

RemainderDialog::RemainderDialog(const ProfileState &state, QWidget *parent)
    : FormDialog(tr("Remainder of %1 shares").arg(format::number(state.profile.shares)), tr("Change remainder"),
                 parent),
      m_state(state), m_wh(new QSpinBox), m_reason(new QLineEdit) {
    setIntroduction(tr("The remainder is the part of a kWh that this profile carries into %1, its next day. A negative "
                       "one is a debt: kWh granted in excess, which the next hours pay.")
                        .arg(format::dayMonthYear(state.targetDay)));
    m_wh->setRange(-100'000'000, 999);
    m_wh->setValue(static_cast<int>(state.carry.remainderWh()));
    m_whField = addField("wh"_L1, tr("Remainder, Wh"), m_wh, [this] {
        return m_wh->value() == m_state.carry.remainderWh() ? tr("This is the remainder it has now.") : QString();
    });
    addField("reason"_L1, tr("Reason"), m_reason, [this] {
        return m_reason->text().trimmed().isEmpty() ? tr("Say why: the history keeps it.") : QString();
    });
    connect(m_wh, &QSpinBox::valueChanged, this, &RemainderDialog::showEffect);
    showEffect();
}

void RemainderDialog::showEffect() {
    const Carry carry = Carry::fromRemainder(m_wh->value());
    m_whField->setEffect(carry.debtKwh > 0
                             ? tr("A debt of %1, and %2 towards the next kWh.")
                                   .arg(format::kwh(carry.debtKwh), format::wh(carry.fractionWh))
                             : tr("%1 are missing to the next kWh.").arg(format::wh(1000 - carry.fractionWh)));
}

Operation RemainderDialog::operation() const {
    Operation operation;
    operation.kind = u"remainder.set"_s;
    operation.arguments = {{u"profile"_s, m_state.profile.shares},
                           {u"targetDay"_s, m_state.targetDay.toString(Qt::ISODate)},
                           {u"wh"_s, m_wh->value()},
                           {u"reason"_s, m_reason->text().trimmed()}};
    return operation;
}

} // namespace gkwh
