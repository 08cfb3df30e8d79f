// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads as much YAML as the former program wrote into its logs: block lists and mappings, plain and quoted scalars,
// literal texts. What it does not know it does not guess.
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace gkwh {

/// Mappings as objects, lists as arrays, null, true and false as such, any other scalar as the text it is written with;
/// an empty document is null. Nothing for what is no such YAML, names a key twice or is nested deeper than 32.
std::optional<QJsonValue> readPlainYaml(const QString &text);

} // namespace gkwh
