// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/PlantDialog.h"

#include "ui/common/Form.h"
#include "ui/production/OpenDateEdit.h"
#include "ui/production/PlantChanges.h"
#include "ui/production/ProductionWords.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr int mostShares = 999'999'999;

} // namespace

PlantDialog::PlantDialog(OfficeSession &session, SharedProduction snapshot, std::optional<Plant> plant, QWidget *parent)
    : ChangeDialog(session, std::move(snapshot), plant ? tr("Edit plant %1").arg(plant->name) : tr("New plant"),
                   plant ? tr("Save plant") : tr("Add plant"), parent),
      m_before(std::move(plant)), m_name(new QLineEdit(this)), m_description(new QLineEdit(this)),
      m_shares(new QSpinBox(this)),
      m_first(new OpenDateEdit(tr("not in service yet"), m_before ? m_before->active.first : QDate(), this)),
      m_last(new OpenDateEdit(tr("open"), m_before ? m_before->active.last : QDate(), this)),
      m_enabled(new QCheckBox(tr("Its production and shares count in the mix"), this)) {
    const Plant shown = m_before.value_or(Plant{});
    m_name->setText(shown.name);
    m_description->setText(shown.description);
    m_shares->setRange(0, mostShares);
    m_shares->setGroupSeparatorShown(true);
    m_shares->setValue(static_cast<int>(std::min<qint64>(shown.shares, mostShares)));
    m_enabled->setChecked(shown.enabled);

    name(m_before ? u"newName"_s : u"plant"_s, form()->add(tr("Name"), m_name, [this] { return checkName(); }));
    name(u"description"_s, form()->add(tr("Description"), m_description));
    name(u"shares"_s, form()->add(tr("Shares built"), m_shares));
    FormField *first = form()->add(tr("First day"), m_first, [this] { return m_first->refusal(); });
    FormField *last = form()->add(tr("Last day"), m_last, [this] { return checkLastDay(); });
    name(u"firstDate"_s, first);
    name(u"lastDate"_s, last);
    sideBySide({first, last});
    name(u"enabled"_s, form()->add(tr("In use"), m_enabled));
    begin();
}

Plant PlantDialog::plant() const {
    Plant plant = m_before.value_or(Plant{});
    plant.name = m_name->text().trimmed();
    plant.description = m_description->text().trimmed();
    plant.shares = m_shares->value();
    plant.enabled = m_enabled->isChecked();
    plant.active = {m_first->day(), m_last->day()};
    return plant;
}

QString PlantDialog::checkName() const {
    const QString written = m_name->text().trimmed();
    if (written.isEmpty())
        return tr("A plant needs a name.");
    const bool own = m_before && m_before->name == written;
    if (!own && snapshot().plant(written))
        return tr("There is a plant %1 already. Choose another name.").arg(written);
    return {};
}

QString PlantDialog::checkLastDay() const {
    if (const QString refusal = m_last->refusal(); !refusal.isEmpty())
        return refusal;
    if (m_first->day().isValid() && m_last->day().isValid() && m_last->day() < m_first->day())
        return tr("The last day is before the first one.");
    return {};
}

std::optional<Operation> PlantDialog::operation() const {
    return m_before ? plantchanges::change(*m_before, plant()) : plantchanges::add(plant());
}

PerformedChange PlantDialog::outcome() const {
    const Plant after = plant();
    PerformedChange change{{}, {}, ProductionNode::plant(after.name)};
    if (!m_before) {
        change.text = tr("Plant %1 added. Give it a meter next.").arg(after.name);
        return change;
    }
    change.text = tr("Plant %1 changed.").arg(after.name);
    const Mix mix = plantchanges::with(snapshot().mix, after);
    const QDate day = plantchanges::firstChangedDay(snapshot().mix, mix);
    if (const QString stay = productionwords::grantedStay(day, snapshot().grantedUntil); !stay.isEmpty())
        change.text += u' ' + stay;
    change.undo = plantchanges::change(after, *m_before);
    return change;
}

QString PlantDialog::effect() const {
    return productionwords::effect(snapshot().mix, plantchanges::with(snapshot().mix, plant()),
                                   snapshot().grantedUntil);
}

} // namespace gkwh
