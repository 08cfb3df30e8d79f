// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a vector runner says: nothing when all is as expected, else where it was not and how.
#pragma once

#include <QJsonArray>
#include <QString>

#include <vector>

namespace gkwh::vectors {

/// Empty: as expected.
using Mismatch = QString;

inline QString asText(qint64 value) { return QString::number(value); }
inline QString asText(const QString &value) { return value; }

/// Answers with what differs, or nothing.
template <typename Value>
Mismatch compare(const QString &what, const Value &actual, const Value &expected) {
    if (actual == expected)
        return {};
    return QStringLiteral("%1: %2 instead of %3").arg(what, asText(actual), asText(expected));
}

/// The first number that differs, by index.
inline Mismatch compare(const QString &what, const std::vector<qint64> &actual, const std::vector<qint64> &expected) {
    if (actual.size() != expected.size())
        return QStringLiteral("%1: %2 values instead of %3").arg(what).arg(actual.size()).arg(expected.size());
    for (size_t i = 0; i < actual.size(); ++i) {
        if (actual[i] != expected[i])
            return compare(QStringLiteral("%1[%2]").arg(what).arg(i), actual[i], expected[i]);
    }
    return {};
}

inline std::vector<qint64> numbers(const QJsonValue &array) {
    std::vector<qint64> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(value.toInteger());
    return values;
}

} // namespace gkwh::vectors

/// Hands a mismatch on to the caller.
#define GKWH_EXPECT(...)                                                                                               \
    do {                                                                                                               \
        if (const gkwh::vectors::Mismatch mismatch = (__VA_ARGS__); !mismatch.isEmpty())                               \
            return mismatch;                                                                                           \
    } while (false)
