// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of what is chosen: the mix with its plants, a plant with its meters, a meter alone. Pure, for a job's
// thread.
#pragma once

#include "ui/curves/CurveSet.h"
#include "ui/production/ProductionQuery.h"

namespace gkwh {

/// Never null; empty where nothing has been read. A plant keeps its colour wherever it is shown.
std::shared_ptr<const CurveSet> curvesOf(const ProductionSnapshot &snapshot, const ProductionNode &node);

} // namespace gkwh
