// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionCurves.h"

#include "app/setup/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr Token sumToken = Token::Series5; // the neutral one
constexpr int plantColours = 4;
constexpr int plantsShown =
    3; // with the sum four lines; beyond that nobody tells them apart, so the others begin switched off

QString words(const char *text) { return QCoreApplication::translate("ProductionCurves", text); }

Token tokenOf(qsizetype index) { return static_cast<Token>(static_cast<int>(Token::Series1) + index % plantColours); }

class Builder {
public:
    Builder(const ProductionSnapshot &snapshot, const ProductionNode &node)
        : m_snapshot(snapshot), m_set(std::make_shared<CurveSet>()) {
        findDays(node);
    }

    std::shared_ptr<const CurveSet> mix() {
        m_set->title = m_snapshot.mix.name;
        if (!m_first.isValid())
            return m_set;
        add(u"mix"_s, m_snapshot.mix.name, sumToken,
            mixProduction(m_snapshot.mix, m_snapshot.readings, m_snapshot.gaps, m_first, m_last));
        for (const Plant &plant : m_snapshot.mix.plants) {
            if (!plant.enabled || !plant.active.first.isValid() || plant.active.first > m_last)
                continue;
            add(u"plant "_s + plant.name, plant.name, tokenOf(indexOf(plant)), ofPlant(plant),
                isAmongTheGreatest(plant));
            remark(plant.active, plant.name);
        }
        addShares(m_snapshot.mix);
        return m_set;
    }

    std::shared_ptr<const CurveSet> plant(const Plant &plant) {
        m_set->title = plant.name;
        if (!m_first.isValid())
            return m_set;
        const bool inService = plant.enabled && plant.active.first.isValid() && plant.active.first <= m_last;
        if (inService)
            add(u"plant "_s + plant.name, plant.name, tokenOf(indexOf(plant)), ofPlant(plant));
        const bool single = plant.meters.size() == 1;
        for (qsizetype i = 0; const Meter &meter : plant.meters) {
            const qsizetype colour = indexOf(plant) + i++ + (inService ? 1 : 0);
            if (m_snapshot.readings.contains(meter.serial))
                add(u"meter "_s + meter.serial, meter.serial, tokenOf(colour), m_snapshot.readings.value(meter.serial),
                    !inService || !single);
            if (!single)
                remark(meter.active, meter.serial);
        }
        remark(plant.active, plant.name);
        if (inService) {
            Mix alone = m_snapshot.mix;
            alone.plants = {plant};
            addShares(alone);
        }
        return m_set;
    }

    std::shared_ptr<const CurveSet> meter(const Plant &plant, const Meter &meter) {
        m_set->title = meter.serial;
        if (!m_first.isValid())
            return m_set;
        add(u"meter "_s + meter.serial, meter.serial, tokenOf(indexOf(plant)), m_snapshot.readings.value(meter.serial));
        remark(plant.active, plant.name);
        remark(meter.active, meter.serial);
        return m_set;
    }

private:
    qsizetype indexOf(const Plant &plant) const {
        return std::ranges::find(m_snapshot.mix.plants, plant.name, &Plant::name) - m_snapshot.mix.plants.begin();
    }

    bool isAmongTheGreatest(const Plant &plant) const {
        return std::ranges::count_if(m_snapshot.mix.plants,
                                     [&](const Plant &other) { return other.enabled && other.shares > plant.shares; })
               < plantsShown;
    }

    void include(QDate first, QDate last) {
        m_first = m_first.isValid() ? std::min(m_first, first) : first;
        m_last = m_last.isValid() ? std::max(m_last, last) : last;
    }

    void findDays(const ProductionNode &node) {
        for (const Plant &plant : m_snapshot.mix.plants) {
            if (node.kind == ProductionNode::Kind::Plant && plant.name != node.name)
                continue;
            for (const Meter &meter : plant.meters) {
                const bool wanted = node.kind == ProductionNode::Kind::Mix     ? plant.enabled && meter.enabled
                                    : node.kind == ProductionNode::Kind::Meter ? meter.serial == node.name
                                                                               : true;
                const HourlyCurve curve = m_snapshot.readings.value(meter.serial);
                if (wanted && !curve.isEmpty())
                    include(curve.firstDay(), curve.lastDay());
            }
        }
        const QDate active = m_snapshot.mix.firstActiveDate();
        if (node.kind == ProductionNode::Kind::Mix && m_first.isValid() && active.isValid() && active <= m_last)
            m_first = active; // readings from before are not the mix's
    }

    /// Over the plant's own days, so that its line begins and ends with it.
    HourlyCurve ofPlant(const Plant &plant) const {
        Mix alone = m_snapshot.mix;
        alone.plants = {plant};
        const QDate first = std::max(m_first, plant.active.first);
        const QDate last = plant.active.last.isValid() ? std::min(m_last, plant.active.last) : m_last;
        return mixProduction(alone, m_snapshot.readings, m_snapshot.gaps, first, last);
    }

    void add(const QString &id, const QString &name, Token token, HourlyCurve curve, bool visible = true) {
        m_set->series.push_back({id, name, u"kWh"_s, CurveRole::Line, token,
                                 std::make_shared<const HourlyCurve>(std::move(curve)), visible});
    }

    void addShares(const Mix &mix) {
        m_set->series.push_back({u"shares"_s, words(QT_TRANSLATE_NOOP("ProductionCurves", "Shares built")), u"shares"_s,
                                 CurveRole::StepStrip, Token::Usable,
                                 std::make_shared<const HourlyCurve>(builtShares(mix, m_first, m_last)), false});
    }

    void remark(const DayRange &days, const QString &name) {
        if (days.first.isValid() && days.first > m_first && days.first <= m_last)
            m_set->annotations.push_back(
                {days.first,
                 words(QT_TRANSLATE_NOOP("ProductionCurves", "%1 begins, %2")).arg(name, format::date(days.first))});
        if (days.last.isValid() && days.last >= m_first && days.last < m_last)
            m_set->annotations.push_back(
                {days.last,
                 words(QT_TRANSLATE_NOOP("ProductionCurves", "%1 ends, %2")).arg(name, format::date(days.last))});
    }

    const ProductionSnapshot &m_snapshot;
    std::shared_ptr<CurveSet> m_set;
    QDate m_first;
    QDate m_last;
};

} // namespace

std::shared_ptr<const CurveSet> curvesOf(const ProductionSnapshot &snapshot, const ProductionNode &node) {
    Builder builder(snapshot, node);
    if (node.kind == ProductionNode::Kind::Mix)
        return builder.mix();
    const Plant *plant =
        node.kind == ProductionNode::Kind::Plant ? snapshot.plant(node.name) : snapshot.plantOf(node.name);
    if (!plant)
        return std::make_shared<const CurveSet>();
    if (node.kind == ProductionNode::Kind::Plant)
        return builder.plant(*plant);
    return builder.meter(*plant, *snapshot.meter(node.name));
}

} // namespace gkwh
