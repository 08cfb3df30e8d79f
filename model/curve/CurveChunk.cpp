// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/CurveChunk.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gkwh::chunk {

namespace {

template <typename Stored, typename Convert>
QByteArray pack(std::span<const HourlyCurve::Value> values, Convert convert) {
    QByteArray bytes(static_cast<qsizetype>(1 + values.size() * sizeof(Stored)), Qt::Uninitialized);
    char *out = bytes.data();
    *out++ = static_cast<char>(sizeof(Stored));
    for (const HourlyCurve::Value value : values) {
        qToLittleEndian<Stored>(convert(value), out);
        out += sizeof(Stored);
    }
    return bytes;
}

/// All of them known and 0 or more, as granted hours are: nothing has to be looked at twice.
template <typename Stored>
QByteArray packPlain(std::span<const HourlyCurve::Value> values) {
    return pack<Stored>(values, [](HourlyCurve::Value value) { return static_cast<Stored>(value); });
}

template <typename Stored>
QByteArray packAny(std::span<const HourlyCurve::Value> values) {
    return pack<Stored>(values, [](HourlyCurve::Value value) {
        return value == HourlyCurve::missing ? std::numeric_limits<Stored>::min() : static_cast<Stored>(value);
    });
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
    quint64 bits = 0; // of all values: the highest tells the width, the sign whether any is negative or missing
    for (const HourlyCurve::Value value : values)
        bits |= static_cast<quint64>(value);
    if (bits <= static_cast<quint64>(std::numeric_limits<qint8>::max()))
        return packPlain<qint8>(values);
    if (bits <= static_cast<quint64>(std::numeric_limits<qint16>::max()))
        return packPlain<qint16>(values);

    qint64 least = 0;
    qint64 most = 0;
    for (const HourlyCurve::Value value : values) {
        if (value != HourlyCurve::missing)
            least = std::min(least, value);
        most = std::max(most, value);
    }
    if (fits<qint8>(least, most))
        return packAny<qint8>(values);
    if (fits<qint16>(least, most))
        return packAny<qint16>(values);
    if (fits<qint32>(least, most))
        return packAny<qint32>(values);
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

QByteArray digest(const QByteArray &bytes) {
    // every chunk is digested when it is written and when it is read; Qt's own SHA-256 takes ten times as long
    static const EVP_MD *sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    std::array<uchar, 32> digest{};
    if (!EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()), digest.data(), nullptr, sha256, nullptr))
        qFatal("SHA-256 failed: there is no memory left, or no libcrypto");
    return QByteArray(reinterpret_cast<const char *>(digest.data()), std::ssize(digest));
}

} // namespace gkwh::chunk
