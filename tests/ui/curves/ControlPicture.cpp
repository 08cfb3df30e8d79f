// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/curves/ControlPicture.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gkwh::controlpicture {

namespace {

constexpr int allowed = 24;             // of 255, in a channel
constexpr double allowedElsewhere = .3; // % of the pixels
constexpr int smallest = 0;             // quality: the greatest compression

int away(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// The new picture, pale, with red where it differs.
QImage marked(const QImage &expected, const QImage &actual) {
    QImage image = actual.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool same = expected.valid(x, y) && away(expected.pixel(x, y), actual.pixel(x, y)) <= allowed;
            const int pale = 192 + qGray(image.pixel(x, y)) / 4;
            image.setPixel(x, y, same ? qRgb(pale, pale, pale) : qRgb(220, 0, 0));
        }
    }
    return image;
}

/// With its 256 commonest colours, the others as the nearest of them: nobody sees it, and the file is a third as large.
QImage lean(const QImage &image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&](QRgb a, QRgb b) { return std::pair(counts[b], a) < std::pair(counts[a], b); });
    colours.resize(std::min<qsizetype>(colours.size(), 256));
    QHash<QRgb, int> places;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        const auto nearer = [&](QRgb a, QRgb b) { return away(a, one.key()) < away(b, one.key()); };
        places[one.key()] =
            static_cast<int>(std::min_element(colours.cbegin(), colours.cend(), nearer) - colours.cbegin());
    }
    QImage made(image.size(), QImage::Format_Indexed8);
    made.setColorTable(colours);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            made.setPixel(x, y, static_cast<uint>(places[image.pixel(x, y)]));
    }
    return made;
}

QString sizeOf(const QImage &image) { return u"%1 \u00D7 %2"_s.arg(image.width()).arg(image.height()); }

} // namespace

QString difference(const QImage &expected, const QImage &actual) {
    if (expected.size() != actual.size())
        return u"%1 instead of %2"_s.arg(sizeOf(actual), sizeOf(expected));
    int beyond = 0;
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x)
            beyond += away(expected.pixel(x, y), actual.pixel(x, y)) > allowed ? 1 : 0;
    }
    const double share = 100.0 * beyond / std::max(1, actual.width() * actual.height());
    return share <= allowedElsewhere ? QString() : u"%1 % of the pixels differ"_s.arg(share, 0, 'f', 2);
}

QString compare(const QString &name, const QImage &actual) {
    const QDir kept(QStringLiteral(GKWH_PICTURES));
    const QString file = name + ".png"_L1;
    if (qEnvironmentVariableIntValue("GKWH_RECORD_PICTURES") == 1)
        return kept.mkpath(u"."_s) && lean(actual).save(kept.filePath(file), "PNG", smallest)
                   ? QString()
                   : u"cannot write "_s + file;
    const QImage expected(kept.filePath(file));
    const QString words = expected.isNull() ? u"there is no picture %1 yet"_s.arg(file) : difference(expected, actual);
    if (words.isEmpty())
        return words;
    const QDir seen(QStringLiteral(GKWH_SEEN_PICTURES));
    const bool written = seen.mkpath(u"."_s) && actual.save(seen.filePath(file))
                         && marked(expected, actual).save(seen.filePath(name + ".difference.png"_L1));
    return written ? u"%1: %2; see %3"_s.arg(name, words, seen.filePath(file)) : u"%1: %2"_s.arg(name, words);
}

} // namespace gkwh::controlpicture
