// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of measured figures, printed line by line: each beside what it has to reach and what it is compared with.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace gkwh::bench {

/// What a figure has to reach.
struct Reach {
    enum class Side { AtLeast, AtMost, Below };
    Side side = Side::AtLeast;
    double bound = 0;

    bool isReachedBy(double value) const;
};

struct Figure {
    QString what;
    double value = 0;
    QString unit;
    std::optional<Reach> reach; ///< none: only told
    QString beside;             ///< what it is compared with
};

void print(const Figure &figure);
/// A line about the figures that follow, or why they are missing.
void note(const QString &words);
/// How many figures printed so far missed what they had to reach.
int missed();

/// How long work takes.
double seconds(const std::function<void()> &work);
/// The shortest of several times: the others shared the processor with somebody.
double bestSeconds(int times, const std::function<void()> &work);

} // namespace gkwh::bench
