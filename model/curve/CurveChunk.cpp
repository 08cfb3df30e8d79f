// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/CurveChunk.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gkwh::chunk {

namespace {

template <typename Stored>
QByteArray pack(std::span<const HourlyCurve::Value> values) {
    QByteArray bytes(static_cast<qsizetype>(1 + values.size() * sizeof(Stored)), Qt::Uninitialized);
    bytes[0] = static_cast<char>(sizeof(Stored));
    char *out = bytes.data() + 1;
    for (const HourlyCurve::Value value : values) {
        const auto stored =
            value == HourlyCurve::missing ? std::numeric_limits<Stored>::min() : static_cast<Stored>(value);
        qToLittleEndian<Stored>(stored, out);
        out += sizeof(Stored);
    }
    return bytes;
}

template <typename Stored>
void unpack(const char *in, std::span<HourlyCurve::Value> values) {
    for (HourlyCurve::Value &value : values) {
        const Stored stored = qFromLittleEndian<Stored>(in);
        value = stored == std::numeric_limits<Stored>::min() ? HourlyCurve::missing : stored;
        in += sizeof(Stored);
    }
}

template <typename Stored>
bool fits(qint64 least, qint64 most) {
    return least > std::numeric_limits<Stored>::min() && most <= std::numeric_limits<Stored>::max();
}

} // namespace

Result<QByteArray> encode(std::span<const HourlyCurve::Value> values) {
    qint64 least = 0;
    qint64 most = 0;
    for (const HourlyCurve::Value value : values) {
        if (value != HourlyCurve::missing)
            least = std::min(least, value);
        most = std::max(most, value);
    }
    if (fits<qint8>(least, most))
        return pack<qint8>(values);
    if (fits<qint16>(least, most))
        return pack<qint16>(values);
    if (fits<qint32>(least, most))
        return pack<qint32>(values);
    return refuse("out-of-range"_L1, {{u"value"_s, most > std::numeric_limits<qint32>::max() ? most : least}});
}

bool decode(const QByteArray &bytes, std::span<HourlyCurve::Value> values) {
    if (bytes.isEmpty())
        return false;
    const int width = bytes.front();
    if (bytes.size() != static_cast<qsizetype>(1 + values.size() * static_cast<size_t>(width)))
        return false;
    switch (width) {
    case 1:
        unpack<qint8>(bytes.constData() + 1, values);
        return true;
    case 2:
        unpack<qint16>(bytes.constData() + 1, values);
        return true;
    case 4:
        unpack<qint32>(bytes.constData() + 1, values);
        return true;
    default:
        return false;
    }
}

QByteArray digest(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace gkwh::chunk
