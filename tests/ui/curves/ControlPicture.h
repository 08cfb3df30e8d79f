// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a picture with the one that is kept for it. With GKWH_RECORD_PICTURES=1 it keeps the new one instead.
#pragma once

#include <QImage>

namespace gkwh::controlpicture {

/// What differs, in words; empty where nothing does but the edges of letters: 24 of 255 in a channel are allowed
/// everywhere, more in 0.3 % of the pixels.
QString difference(const QImage &expected, const QImage &actual);
/// Against pictures/<name>.png of the tests. Where it differs, the new picture and one of the differences are written
/// beside the build, and the words say where.
QString compare(const QString &name, const QImage &actual);

} // namespace gkwh::controlpicture
