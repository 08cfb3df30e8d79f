// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen on the production page: the mix, one plant or one meter. A value that turns to text and back.
#pragma once

#include <QMetaType>
#include <QString>

namespace gkwh {

struct ProductionNode {
    enum class Kind { Mix, Plant, Meter };

    Kind kind = Kind::Mix;
    QString name; ///< of a plant its name, of a meter its serial; of the mix nothing

    static ProductionNode mix() { return {}; }
    static ProductionNode plant(const QString &name) { return {Kind::Plant, name}; }
    static ProductionNode meter(const QString &serial) { return {Kind::Meter, serial}; }

    /// "plant Alcolea"; fromText reads it back, and the mix from anything else.
    QString toText() const;
    static ProductionNode fromText(const QString &text);

    bool operator==(const ProductionNode &) const = default;
};

} // namespace gkwh

Q_DECLARE_METATYPE(gkwh::ProductionNode)
