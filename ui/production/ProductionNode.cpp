// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/production/ProductionNode.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

constexpr auto plantPrefix = "plant "_L1;
constexpr auto meterPrefix = "meter "_L1;

} // namespace

QString ProductionNode::toText() const {
    switch (kind) {
    case Kind::Plant:
        return plantPrefix + name;
    case Kind::Meter:
        return meterPrefix + name;
    case Kind::Mix:
        break;
    }
    return {};
}

ProductionNode ProductionNode::fromText(const QString &text) {
    if (text.startsWith(plantPrefix))
        return plant(text.mid(plantPrefix.size()));
    if (text.startsWith(meterPrefix))
        return meter(text.mid(meterPrefix.size()));
    return mix();
}

} // namespace gkwh
