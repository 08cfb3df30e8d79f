// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/OpeningBench.h"

#include "app/demo/DemoOffice.h"
#include "tests/bench/BenchData.h"
#include "tests/bench/BenchTable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;

namespace gkwh::bench {

namespace {

constexpr int times = 7;

struct Opening {
    double ms = 0; ///< from the start of the process to the first usable page
    double mebibytes = 0;
};

/// Nobody has worked here before: no settings, no caches.
QProcessEnvironment freshHome(const QString &home) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    for (const QString &kind : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(kind), home + u"/."_s + kind.toLower());
    return environment;
}

/// The child says when its page was usable, by the clock that both processes read, and its greatest memory in KiB.
std::optional<Opening> openOnce(const QString &file) {
    const QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(freshHome(home.path()));
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    program.start(QCoreApplication::applicationDirPath() + "/bench-opening"_L1, {file});
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> told = program.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 2)
        return std::nullopt;
    const std::chrono::nanoseconds usable(told[0].toLongLong());
    return Opening{std::chrono::duration<double, std::milli>(usable - begin).count(), told[1].toDouble() / 1024};
}

} // namespace

bool measureOpening() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ten-years.gkwh"_s);
    DemoRequest request;
    request.until = lastDay;
    Done written;
    const double making = seconds([&] { written = writeDemo(file, request); });
    if (!written) {
        note(u"the demonstration could not be made: %1"_s.arg(written.error().code));
        return false;
    }
    Opening best{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (int time = 0; time < times; ++time) {
        const auto opening = openOnce(file);
        if (!opening) {
            note(u"the window did not open"_s);
            return false;
        }
        best = {std::min(best.ms, opening->ms), std::min(best.mebibytes, opening->mebibytes)};
    }
    const auto size = static_cast<double>(QFileInfo(file).size()) / 1024 / 1024;
    print({u"opening the window on a 10-year office"_s, best.ms, u"ms"_s, Reach{Reach::Side::Below, 500},
           u"to the first usable page; making the office took %1 s"_s.arg(making, 0, 'f', 1)});
    print({u"its greatest memory"_s, best.mebibytes, u"MiB"_s, Reach{Reach::Side::Below, 150},
           u"the file has %1 MiB"_s.arg(size, 0, 'f', 1)});
    return true;
}

} // namespace gkwh::bench
