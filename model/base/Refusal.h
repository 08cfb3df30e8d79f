// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal: why something is not done, as a value. Owns a stable code and the facts that the words are made of.
#pragma once

#include <QJsonObject>
#include <QString>

namespace gkwh {

struct Refusal {
    QString code;          ///< stable, for programs: "not-found"
    QJsonObject arguments; ///< facts for the words: {"what": "meter", "id": "501600324"}

    bool operator==(const Refusal &) const = default;
};

} // namespace gkwh
