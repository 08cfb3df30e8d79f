// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights/Quantise.h"
#include "tests/vectors/VectorKinds.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <numeric>

using namespace Qt::StringLiterals;

namespace gkwh::vectors {

namespace {

constexpr size_t slotsPerDay = 25;

struct Granted {
    std::vector<qint64> rights;
    std::vector<qint64> corrections;
    std::vector<qint64> remainders;
};

/// Grants chunk after chunk, each from the remainder the one before left, as it would be stored.
Result<Granted> grantChunks(const std::vector<qint64> &production, const std::vector<qint64> &built,
                            const QJsonObject &run) {
    Granted granted;
    qint64 remainderWh = run["initial_remainder_wh"_L1].toInteger();
    size_t begin = 0;
    for (const qint64 days : numbers(run["chunk_days"_L1])) {
        const size_t size = static_cast<size_t>(days) * slotsPerDay;
        if (begin + size > production.size())
            return refuse("bad-vector"_L1, {{u"chunk_days"_s, days}});
        GKWH_LET(hours, quantise(std::span(production).subspan(begin, size), std::span(built).subspan(begin, size),
                                 run["nshares"_L1].toInteger(), Carry::fromRemainder(remainderWh)));
        granted.rights.insert(granted.rights.end(), hours.rightsKwh.begin(), hours.rightsKwh.end());
        hours.correctionKwh.resize(size);
        granted.corrections.insert(granted.corrections.end(), hours.correctionKwh.begin(), hours.correctionKwh.end());
        remainderWh = hours.carry.remainderWh();
        granted.remainders.push_back(remainderWh);
        begin += size;
    }
    return granted;
}

std::vector<qint64> dailySums(const std::vector<qint64> &values) {
    std::vector<qint64> sums;
    for (auto day = values.begin(); day != values.end(); day += slotsPerDay)
        sums.push_back(std::accumulate(day, day + slotsPerDay, qint64(0)));
    return sums;
}

QString digestInt32(const std::vector<qint64> &values) {
    QByteArray bytes(static_cast<qsizetype>(4 * values.size()), Qt::Uninitialized);
    char *out = bytes.data();
    for (const qint64 value : values) {
        qToLittleEndian(static_cast<qint32>(value), out);
        out += 4;
    }
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Mismatch checkRun(const QJsonObject &run, const Granted &granted) {
    GKWH_EXPECT(compare(u"remainders_wh"_s, granted.remainders, numbers(run["remainders_wh"_L1])));
    GKWH_EXPECT(compare(u"total_kwh"_s, std::accumulate(granted.rights.begin(), granted.rights.end(), qint64(0)),
                        run["total_kwh"_L1].toInteger()));
    const bool listed = run.contains("rights_kwh"_L1);
    if (!listed && !run.contains("sha256_int32le"_L1))
        return u"neither rights_kwh nor sha256_int32le"_s;
    if (listed)
        GKWH_EXPECT(compare(u"rights_kwh"_s, granted.rights, numbers(run["rights_kwh"_L1])));
    if (run.contains("correction_kwh"_L1))
        GKWH_EXPECT(compare(u"correction_kwh"_s, granted.corrections, numbers(run["correction_kwh"_L1])));
    if (run.contains("daily_kwh"_L1))
        GKWH_EXPECT(compare(u"daily_kwh"_s, dailySums(granted.rights), numbers(run["daily_kwh"_L1])));
    if (run.contains("sha256_int32le"_L1))
        GKWH_EXPECT(compare(u"sha256_int32le"_s, digestInt32(granted.rights), run["sha256_int32le"_L1].toString()));
    return {};
}

} // namespace

Mismatch runQuantise(const QJsonObject &document) {
    const std::vector<qint64> production = numbers(document["production_kwh"_L1]);
    const std::vector<qint64> built = numbers(document["plant_shares"_L1]);
    if (production.empty() || production.size() != built.size())
        return u"production_kwh and plant_shares are not of one size"_s;
    const QJsonArray runs = document["runs"_L1].toArray();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QJsonObject run = runs[i].toObject();
        const Result<Granted> granted = grantChunks(production, built, run);
        const Mismatch mismatch = granted ? checkRun(run, *granted) : u"refused: "_s + granted.error().code;
        if (!mismatch.isEmpty())
            return u"runs[%1].%2"_s.arg(i).arg(mismatch);
    }
    return runs.isEmpty() ? u"no runs"_s : Mismatch();
}

} // namespace gkwh::vectors
