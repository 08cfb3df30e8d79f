// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A local month of a curve as bytes: a width byte (1, 2 or 4), then 25 little-endian signed values a day in that width.
// The least value of the width stands for a missing hour. A small profile thus takes one byte an hour.
#pragma once

#include "model/curve/HourlyCurve.h"

#include <QByteArray>

namespace gkwh::chunk {

/// Bytes of 25 · days values. Refuses what does not fit in 32 bits: out-of-range {value}.
Result<QByteArray> encode(std::span<const HourlyCurve::Value> values);
/// Values of a chunk of `values.size()` slots. False when the bytes are not such a chunk.
bool decode(const QByteArray &bytes, std::span<HourlyCurve::Value> values);
/// SHA-256 of a chunk's bytes.
QByteArray digest(const QByteArray &bytes);

} // namespace gkwh::chunk
