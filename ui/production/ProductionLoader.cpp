// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionLoader.h"

namespace gkwh {

ProductionLoader::ProductionLoader(OfficeSession &session, QObject *parent) : QObject(parent), m_session(session) {
    connect(&session, &OfficeSession::changed, this, &ProductionLoader::reload);
}

void ProductionLoader::reload() {
    const int load = ++m_loads;
    m_session.ask<SharedProduction>(
        [today = m_session.today()](OfficeFile &file) { return loadProduction(file, today); }, this,
        [this, load](Result<SharedProduction> snapshot) {
            if (load != m_loads)
                return;
            if (!snapshot) {
                Q_EMIT failed(snapshot.error());
                return;
            }
            m_snapshot = std::move(*snapshot);
            Q_EMIT loaded();
            computeCurves();
        });
}

void ProductionLoader::want(const ProductionNode &node) {
    m_node = node;
    if (m_snapshot)
        computeCurves();
}

void ProductionLoader::computeCurves() {
    using Curves = std::shared_ptr<const CurveSet>;
    const int number = ++m_curves;
    m_session.jobs().start<Curves>(
        {{}, {}, false, true},
        [snapshot = m_snapshot, node = m_node](const Progress &) -> Result<Curves> {
            return curvesOf(*snapshot, node);
        },
        this,
        [this, number](Result<Curves> curves) {
            if (number == m_curves && curves)
                Q_EMIT curvesReady(std::move(*curves));
        });
}

} // namespace gkwh
