// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand where in pain.008.001.02 and pain.001.001.03: the elements of ISO 20022 in their order, and mandatory
// where the SEPA schemes make them so.
#pragma once

#include <QString>

#include <limits>
#include <vector>

namespace gkwh::sepa {

/// An element within another.
struct Particle {
    static constexpr int unbounded = std::numeric_limits<int>::max();

    QString name;
    QString type; ///< of an element (`type`), or of a value (SepaCheck)
    int least = 1;
    int most = 1;
};

/// The inside of an element: its particles in that order, or exactly one of them.
struct ElementType {
    bool choice = false;
    std::vector<Particle> particles;
};

/// The type of the root of a message by its namespace; empty: not one of the two.
QString rootOf(const QString &messageNamespace);

/// Null for the types of values.
const ElementType *elementType(const QString &name);

} // namespace gkwh::sepa
