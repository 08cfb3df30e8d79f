// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the hot paths are, each figure beside what it is compared with, measured in the same run. Never a test: it
// fails only where something could not be measured. Arguments name the parts to measure.
#include "tests/bench/BenchTable.h"
#include "tests/bench/CurvesBench.h"
#include "tests/bench/OfficeBench.h"
#include "tests/bench/OpeningBench.h"
#include "tests/bench/QuantisingBench.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace gkwh;

namespace {

struct Part {
    QString name;
    std::function<bool()> measure;
};

std::vector<Part> parts() {
    return {{u"quantising"_s, bench::measureQuantising},
            {u"grant"_s, bench::measureOffice},
            {u"curves"_s,
             [] {
                 bench::measureCurves();
                 return true;
             }},
            {u"heatmap"_s,
             [] {
                 bench::measureHeatMap();
                 return true;
             }},
            {u"opening"_s, bench::measureOpening}};
}

} // namespace

int main(int argc, char *argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // here and in the programs that it starts
    QApplication app(argc, argv);
    app.setStyle(new DeskStyle); // the application owns it
    theme::apply(app, theme::Mode::Light);
    const QStringList wanted = QApplication::arguments().mid(1);
    bool measured = true;
    for (const Part &part : parts()) {
        if (wanted.isEmpty() || wanted.contains(part.name))
            measured = part.measure() && measured;
    }
    if (bench::missed() > 0)
        bench::note(u"%1 missed what they have to reach."_s.arg(bench::missed()));
    return measured ? 0 : 1;
}
