// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/PlantDetails.h"

#include "app/setup/Format.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"
#include "ui/production/ButtonRow.h"
#include "ui/production/ProductionWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace gkwh {

namespace {

QString hourWords(std::optional<UtcHour> hour) {
    if (!hour)
        return PlantDetails::tr("none yet");
    return format::date(madrid::addressOf(*hour).day);
}

} // namespace

PlantDetails::PlantDetails(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel(theme::Type::PanelTitle, Token::Text, this)),
      m_description(new QLabel(this)), m_rows(new QWidget(this)), m_grid(new QGridLayout(m_rows)) {
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->setFont(theme::font(theme::Type::Second));
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Step3);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    auto *buttons = new ButtonRow(this);
    for (QAction *action : actions)
        buttons->add(action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Step3, theme::Step3, theme::Step3, theme::Step3);
    layout->setSpacing(theme::Step1);
    layout->addWidget(m_name);
    layout->addWidget(m_description);
    layout->addWidget(m_rows);
    layout->addSpacing(theme::Step1);
    layout->addWidget(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PlantDetails::show(const ProductionSnapshot &snapshot, const ProductionNode &node) {
    const bool isMix = node.kind == ProductionNode::Kind::Mix;
    m_name->setText(isMix ? snapshot.mix.name : node.name);
    const Plant *plant = snapshot.plant(node.name);
    const Meter *meter = snapshot.meter(node.name);
    const QString description = isMix                                      ? snapshot.mix.description
                                : node.kind == ProductionNode::Kind::Plant ? (plant ? plant->description : QString())
                                                                           : (meter ? meter->description : QString());
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());

    const QList<Fact> facts = factsOf(snapshot, node);
    while (m_grid->count() > 2 * facts.size()) {
        QLayoutItem *item = m_grid->takeAt(m_grid->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_grid->count() < 2 * facts.size()) {
        const int row = m_grid->count() / 2;
        auto *name = new QLabel(m_rows);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(new QLabel(m_rows), row, 1);
    }
    for (int row = 0; const Fact &fact : facts) {
        auto *name = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 0)->widget());
        auto *value = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 1)->widget());
        name->setText(fact.name);
        value->setText(fact.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setProperty("warns", fact.warns);
        value->setAccessibleName(fact.name);
        ++row;
    }
    tint();
}

void PlantDetails::tint() {
    for (QLabel *label : findChildren<QLabel *>()) {
        if (!label->property("warns").isValid())
            continue;
        QPalette ink = palette();
        if (label->property("warns").toBool())
            ink.setColor(QPalette::WindowText, theme::color(Token::Warn));
        label->setPalette(ink);
    }
}

void PlantDetails::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

QList<PlantDetails::Fact> PlantDetails::factsOf(const ProductionSnapshot &snapshot, const ProductionNode &node) {
    const Plant *plant = snapshot.plant(node.name);
    if (node.kind == ProductionNode::Kind::Plant && plant)
        return factsOf(snapshot, *plant);
    const Plant *owner = snapshot.plantOf(node.name);
    if (node.kind == ProductionNode::Kind::Meter && owner)
        return factsOf(snapshot, *owner, *snapshot.meter(node.name));
    return factsOfMix(snapshot);
}

QList<PlantDetails::Fact> PlantDetails::factsOfMix(const ProductionSnapshot &snapshot) {
    const auto on = std::ranges::count(snapshot.mix.plants, true, &Plant::enabled);
    const auto off = static_cast<qint64>(snapshot.mix.plants.size()) - on;
    return {{tr("Shares built"), format::number(snapshot.sharesOn(snapshot.today))},
            {tr("Plants"), off > 0 ? tr("%1 on, %2 off").arg(on).arg(off) : tr("%1 on").arg(on)},
            {tr("First day"), format::date(snapshot.state.firstActive)},
            {tr("Complete to"), format::date(snapshot.state.lastComplete)}};
}

QList<PlantDetails::Fact> PlantDetails::factsOf(const ProductionSnapshot &snapshot, const Plant &plant) {
    const ProductionNode node = ProductionNode::plant(plant.name);
    QList<Fact> facts{
        {tr("Shares built"), format::number(plant.shares)},
        {tr("In service"), plant.active.first.isValid() ? productionwords::days(plant.active) : tr("not yet")}};
    if (!plant.enabled)
        facts.append({tr("Counts"), tr("no, it is switched off")});
    facts.append(
        {tr("Meters"), plant.meters.empty() ? tr("none") : format::number(static_cast<qint64>(plant.meters.size()))});
    facts.append({tr("Data to"), format::date(snapshot.dataTo(node)), snapshot.isLate(node)});
    return facts;
}

QList<PlantDetails::Fact> PlantDetails::factsOf(const ProductionSnapshot &snapshot, const Plant &plant,
                                                const Meter &meter) {
    const MeterData data = snapshot.meters.value(meter.serial);
    QList<Fact> facts{{tr("Plant"), plant.name}};
    if (!meter.enabled || !plant.enabled)
        facts.append({tr("Counts"), meter.enabled ? tr("no, its plant is off") : tr("no, it is switched off")});
    else
        facts.append(
            {tr("Counts"), meter.active == DayRange() ? tr("as its plant") : productionwords::days(meter.active)});
    facts.append({tr("First reading"), hourWords(data.first)});
    facts.append({tr("Last reading"), hourWords(data.last)});
    if (data.lateSince.isValid())
        facts.append({tr("Complete to"), format::date(data.completeTo), true});
    return facts;
}

} // namespace gkwh
