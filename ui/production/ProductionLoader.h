// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings snapshot and curves off the GUI thread and drops answers that nobody waits for any more. Owns the latest
// snapshot.
#pragma once

#include "app/setup/OfficeSession.h"
#include "ui/production/ProductionCurves.h"

namespace gkwh {

class ProductionLoader : public QObject {
    Q_OBJECT
public:
    explicit ProductionLoader(OfficeSession &session, QObject *parent = nullptr);

    const SharedProduction &snapshot() const { return m_snapshot; }
    /// Asks for everything anew; curves of the wanted node follow.
    void reload();
    /// Asks for the curves of another node.
    void want(const ProductionNode &node);

Q_SIGNALS:
    void loaded();
    void curvesReady(std::shared_ptr<const gkwh::CurveSet> curves);
    void failed(const gkwh::Refusal &refusal);

private:
    void computeCurves();

    OfficeSession &m_session;
    SharedProduction m_snapshot;
    ProductionNode m_node;
    int m_loads = 0;  ///< number of the load that is awaited
    int m_curves = 0; ///< the same of the curves
};

} // namespace gkwh
