// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/MeterDialog.h"

#include "ui/common/Form.h"
#include "ui/production/OpenDateEdit.h"
#include "ui/production/PlantChanges.h"
#include "ui/production/ProductionWords.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace gkwh {

MeterDialog::MeterDialog(OfficeSession &session, SharedProduction snapshot, const QString &plant,
                         std::optional<Meter> meter, QWidget *parent)
    : ChangeDialog(session, std::move(snapshot), meter ? tr("Edit meter %1").arg(meter->serial) : tr("New meter"),
                   meter ? tr("Save meter") : tr("Add meter"), parent),
      m_plantBefore(plant), m_before(std::move(meter)), m_serial(new QLineEdit(this)), m_plant(new QComboBox(this)),
      m_description(new QLineEdit(this)),
      m_first(new OpenDateEdit(tr("as its plant"), m_before ? m_before->active.first : QDate(), this)),
      m_last(new OpenDateEdit(tr("as its plant"), m_before ? m_before->active.last : QDate(), this)),
      m_enabled(new QCheckBox(tr("Its readings count in the mix"), this)) {
    const Meter shown = m_before.value_or(Meter{});
    m_serial->setText(shown.serial);
    m_serial->setReadOnly(m_before.has_value());
    for (const Plant &one : this->snapshot().mix.plants)
        m_plant->addItem(one.name);
    m_plant->setCurrentText(plant);
    m_description->setText(shown.description);
    m_enabled->setChecked(shown.enabled);

    FormField *serial = form()->add(tr("Serial number"), m_serial, [this] { return checkSerial(); });
    if (m_before)
        serial->setEffect(tr("Its readings are kept under this number, so it stays."));
    name(u"meter"_s, serial);
    name(u"plant"_s, form()->add(tr("Plant"), m_plant));
    name(u"description"_s, form()->add(tr("Description"), m_description));
    FormField *first = form()->add(tr("Counts from"), m_first, [this] { return m_first->refusal(); });
    FormField *last = form()->add(tr("Counts to"), m_last, [this] { return checkLastDay(); });
    name(u"meterFirstDate"_s, first);
    name(u"meterLastDate"_s, last);
    sideBySide({first, last});
    name(u"meterEnabled"_s, form()->add(tr("In use"), m_enabled));
    begin();
}

Meter MeterDialog::meter() const {
    Meter meter = m_before.value_or(Meter{});
    meter.serial = m_serial->text().trimmed();
    meter.description = m_description->text().trimmed();
    meter.enabled = m_enabled->isChecked();
    meter.active = {m_first->day(), m_last->day()};
    return meter;
}

QString MeterDialog::plant() const { return m_plant->currentText(); }

QString MeterDialog::checkSerial() const {
    const QString written = m_serial->text().trimmed();
    if (written.isEmpty())
        return tr("A meter needs its serial number.");
    if (const Plant *owner = m_before ? nullptr : snapshot().plantOf(written))
        return tr("%1 has this meter already. A serial number can be given only once.").arg(owner->name);
    return {};
}

QString MeterDialog::checkLastDay() const {
    if (const QString refusal = m_last->refusal(); !refusal.isEmpty())
        return refusal;
    if (m_first->day().isValid() && m_last->day().isValid() && m_last->day() < m_first->day())
        return tr("The last day is before the first one.");
    return {};
}

Mix MeterDialog::mixAfter() const { return plantchanges::with(snapshot().mix, plant(), meter()); }

std::optional<Operation> MeterDialog::operation() const {
    return m_before ? plantchanges::change(m_plantBefore, *m_before, plant(), meter())
                    : plantchanges::add(plant(), meter());
}

PerformedChange MeterDialog::outcome() const {
    const Meter after = meter();
    PerformedChange change{{}, {}, ProductionNode::meter(after.serial)};
    if (!m_before) {
        change.text = tr("Meter %1 added to %2. Import its readings next.").arg(after.serial, plant());
        return change;
    }
    change.text = tr("Meter %1 changed.").arg(after.serial);
    const QDate day = plantchanges::firstChangedDay(snapshot().mix, mixAfter());
    if (const QString stay = productionwords::grantedStay(day, snapshot().grantedUntil); !stay.isEmpty())
        change.text += u' ' + stay;
    change.undo = plantchanges::change(plant(), after, m_plantBefore, *m_before);
    return change;
}

QString MeterDialog::effect() const {
    return productionwords::effect(snapshot().mix, mixAfter(), snapshot().grantedUntil);
}

} // namespace gkwh
