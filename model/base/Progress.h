// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long work says how far it is and learns that nobody wants it any more.
#pragma once

#include "model/base/Result.h"

#include <functional>

namespace gkwh {

/// Called between steps; answers false when the work is to stop. An empty one never stops anything.
struct Progress {
    std::function<bool(qint64 done, qint64 total, const QString &detail)> step;

    /// Refuses with `cancelled` when the work is to stop; what was begun must then leave no trace.
    Done report(qint64 done, qint64 total, const QString &detail = {}) const {
        if (step && !step(done, total, detail))
            return refuse(QLatin1StringView("cancelled"));
        return {};
    }
};

} // namespace gkwh
