// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchTable.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh::bench {

namespace {

int g_missed = 0;

QTextStream &out() {
    static QTextStream stream(stdout);
    return stream;
}

/// Three digits that count.
QString number(double value) {
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals);
}

QString words(const Reach &reach) {
    const QString bound = QString::number(reach.bound);
    switch (reach.side) {
    case Reach::Side::AtLeast:
        return u"at least "_s + bound;
    case Reach::Side::AtMost:
        return u"at most "_s + bound;
    case Reach::Side::Below:
        return u"under "_s + bound;
    }
    return bound;
}

} // namespace

bool Reach::isReachedBy(double value) const {
    switch (side) {
    case Side::AtLeast:
        return value >= bound;
    case Side::AtMost:
        return value <= bound;
    case Side::Below:
        return value < bound;
    }
    return false;
}

void print(const Figure &figure) {
    QString verdict;
    if (figure.reach) {
        const bool reached = figure.reach->isReachedBy(figure.value);
        verdict = u"%1  %2"_s.arg(words(*figure.reach), -13).arg(reached ? u"reached"_s : u"MISSED"_s, -7);
        g_missed += reached ? 0 : 1;
    }
    const QString line = u"%1 %2 %3  %4  %5"_s.arg(figure.what, -52)
                             .arg(number(figure.value), 8)
                             .arg(figure.unit, -18)
                             .arg(verdict, -22)
                             .arg(figure.beside);
    out() << line.trimmed() << '\n';
    out().flush();
}

void note(const QString &words) {
    out() << words << '\n';
    out().flush();
}

int missed() { return g_missed; }

double seconds(const std::function<void()> &work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double bestSeconds(int times, const std::function<void()> &work) {
    double best = std::numeric_limits<double>::max();
    for (int time = 0; time < times; ++time)
        best = std::min(best, seconds(work));
    return best;
}

} // namespace gkwh::bench
