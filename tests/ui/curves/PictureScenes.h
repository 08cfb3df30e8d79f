// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of the control pictures: made-up sun over plants, by whole numbers, the same on every machine.
#pragma once

#include <QImage>

#include <functional>
#include <vector>

namespace gkwh::fakes::pictures {

struct Scene {
    QString name;
    bool dark = false;
    double ratio = 1; ///< device pixels a pixel
    std::function<QImage(const Scene &)> paint;
};

const std::vector<Scene> &scenes();
/// A week of two plants, the smaller one `moved` pixels higher than it is.
QImage week(int moved);

} // namespace gkwh::fakes::pictures
