// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/VectorKinds.h"

using namespace Qt::StringLiterals;

namespace gkwh::vectors {

const QHash<QString, Runner> &kinds() {
    static const QHash<QString, Runner> all = {
        {u"quantise"_s, runQuantise},
        {u"slots"_s, runSlots},
        {u"rectify"_s, nullptr},
        {u"collage"_s, nullptr},
        {u"usage"_s, nullptr},
        {u"dealer"_s, nullptr},
        {u"amortization"_s, runAmortization},
        {u"effective_dates"_s, runEffectiveDates},
    };
    return all;
}

} // namespace gkwh::vectors
