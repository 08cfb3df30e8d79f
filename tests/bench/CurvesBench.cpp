// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CurvesBench.h"

#include "tests/bench/BenchData.h"
#include "tests/bench/BenchTable.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/curves/CurveView.h"
#include "ui/curves/HeatMapPane.h"
#include "ui/curves/LinesPane.h"
#ifdef GKWH_BENCH_CHARTS
#include "tests/bench/ChartsPicture.h"
#endif

#include <QApplication>
#include <QImage>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gkwh::bench {

namespace {

constexpr QSize pictureSize{1600, 800};
constexpr qint64 day = 86400;
constexpr int times = 5;
constexpr double frameMs = 16; // sixty frames a second

std::shared_ptr<const CurveSet> curves(int count) {
    constexpr std::array tokens{Token::Series1, Token::Series2, Token::Series3, Token::Series4};
    auto set = std::make_shared<CurveSet>();
    for (int number = 0; number < count; ++number) {
        CurveSeries series;
        series.id = QString::number(number);
        series.name = u"Plant %1"_s.arg(number + 1);
        series.unit = u"kWh"_s;
        series.token = tokens[static_cast<size_t>(number)];
        series.curve = std::make_shared<const HourlyCurve>(tenYears(demo::demoSeed + static_cast<quint64>(number)));
        set->series.push_back(std::move(series));
    }
    return set;
}

/// Nine of the ten years, dragged to and fro, then nearer and farther.
std::vector<TimeSpan> gestures() {
    const TimeSpan all = TimeSpan::ofDays(firstDay, lastDay);
    TimeSpan seen{all.begin + 120 * day, all.end - 240 * day};
    std::vector<TimeSpan> ranges;
    for (const qint64 days : {5, 20, 60, -10, -40}) {
        seen = {seen.begin + days * day, seen.end + days * day};
        ranges.push_back(seen);
    }
    for (const qint64 days : {30, 60, 90, -40, -50}) {
        seen = {seen.begin + days * day, seen.end - days * day};
        ranges.push_back(seen);
    }
    return ranges;
}

/// How long the picture of each range takes, in ms: the best of several rounds.
std::vector<double> frames(int rounds, const std::function<void(TimeSpan)> &paint) {
    const std::vector<TimeSpan> ranges = gestures();
    std::vector<double> best(ranges.size(), std::numeric_limits<double>::max());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < ranges.size(); ++i)
            best[i] = std::min(best[i], 1000 * seconds([&] { paint(ranges[i]); }));
    }
    return best;
}

double mean(const std::vector<double> &values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// What a pane paints after a gesture, on the way that a window takes.
class Picture {
public:
    explicit Picture(QWidget &pane) : m_pane(pane), m_image(pictureSize, QImage::Format_ARGB32_Premultiplied) {
        m_pane.resize(pictureSize);
    }
    void paint() {
        QCoreApplication::sendPostedEvents();
        m_pane.render(&m_image);
    }

private:
    QWidget &m_pane;
    QImage m_image;
};

/// The view with a pane as large as the picture.
void give(CurveView &view, std::shared_ptr<const CurveSet> set) {
    view.resize(pictureSize);
    view.setCurves(std::move(set));
    view.scope().chooseStep(CurveStep::Hour);
}

#ifdef GKWH_BENCH_CHARTS
/// Mean frame of Qt Charts, in ms.
double chartsFrame(const CurveSet &set) {
    ChartsPicture charts(set, pictureSize);
    charts.paint(TimeSpan::ofDays(firstDay, lastDay));
    return mean(frames(1, [&](TimeSpan range) { charts.paint(range); }));
}
#endif

} // namespace

void measureCurves() {
    const auto set = curves(4);
    CurveView view;
    give(view, set);
    Picture picture(*view.lines());
    picture.paint();
    const std::vector<double> ours = frames(times, [&](TimeSpan range) {
        view.scope().show(range, Viewport::Gesture::Drag);
        picture.paint();
    });
    const double slowest = *std::max_element(ours.begin(), ours.end());
    print({u"pan or zoom frame of four 10-year curves, slowest"_s, slowest, u"ms"_s, Reach{Reach::Side::Below, frameMs},
           u"1600 × 800, hour by hour; mean %1 ms"_s.arg(mean(ours), 0, 'f', 1)});
#ifdef GKWH_BENCH_CHARTS
    const double charts = chartsFrame(*set);
    print({u"the same beside Qt Charts"_s, charts / mean(ours), u"times as fast"_s, Reach{Reach::Side::AtLeast, 15},
           u"given the four whole it takes %1 ms"_s.arg(charts, 0, 'f', 0)});
#else
    note(u"Qt Charts is not installed (qt6-charts-dev): nothing to compare the frame with."_s);
#endif
}

void measureHeatMap() {
    const auto set = curves(1);
    double first = std::numeric_limits<double>::max();
    std::vector<double> pan;
    for (int time = 0; time < times; ++time) {
        CurveView view;
        Picture picture(*view.heatMap());
        first = std::min(first, 1000 * seconds([&] {
                                    give(view, set);
                                    picture.paint();
                                }));
        if (time > 0)
            continue;
        pan = frames(times, [&](TimeSpan range) {
            view.scope().show(range, Viewport::Gesture::Drag);
            picture.paint();
        });
    }
    print({u"heat map of ten years, first picture"_s, first, u"ms"_s, Reach{Reach::Side::Below, 30},
           u"1600 × 800, sums and gaps included"_s});
    print({u"heat map of ten years, pan or zoom frame, slowest"_s, *std::max_element(pan.begin(), pan.end()), u"ms"_s,
           Reach{Reach::Side::Below, frameMs}, u"mean %1 ms"_s.arg(mean(pan), 0, 'f', 1)});
}

} // namespace gkwh::bench
