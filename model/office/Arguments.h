// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of an operation, read by name and type: missing, unknown and wrongly typed ones are refused before any
// rule runs.
#pragma once

#include "model/base/Result.h"

#include <QDate>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace gkwh {

struct ArgumentSpec {
    enum class Type { Text, Date, Whole, Flag, List, Object };
    enum class Need { Required, Optional };

    QLatin1StringView name;
    Type type = Type::Text;
    Need need = Need::Optional;
};

class Arguments {
public:
    /// Refuses bad-argument {argument, why: missing, unknown or type}, not-integer {argument, value}, bad-date
    /// {argument, text}. An optional argument may be null: given, but unset.
    static Result<Arguments> of(const QJsonObject &object, const std::vector<ArgumentSpec> &specs);

    /// Whether the argument was given at all, be it as null.
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    /// Whether it was given a value.
    bool hasValue(QLatin1StringView name) const { return has(name) && !m_object.value(name).isNull(); }
    /// The value; the type's empty value where it is null or was not given.
    QString text(QLatin1StringView name) const { return m_object.value(name).toString(); }
    QDate date(QLatin1StringView name) const { return QDate::fromString(text(name), Qt::ISODate); }
    qint64 whole(QLatin1StringView name) const { return m_object.value(name).toInteger(); }
    bool flag(QLatin1StringView name) const { return m_object.value(name).toBool(); }
    QJsonArray list(QLatin1StringView name) const { return m_object.value(name).toArray(); }
    QJsonObject object(QLatin1StringView name) const { return m_object.value(name).toObject(); }

    /// Puts what was given into a field and leaves the field alone otherwise, as `.change` operations do; null unsets.
    void into(QLatin1StringView name, QString &field) const;
    void into(QLatin1StringView name, QDate &field) const;
    void into(QLatin1StringView name, qint64 &field) const;
    /// A flag is never unset: null is what it is when nobody says anything.
    void into(QLatin1StringView name, bool &field, bool usual) const;

private:
    QJsonObject m_object;
};

/// bad-argument {argument, why}.
tl::unexpected<Refusal> badArgument(QLatin1StringView argument, QLatin1StringView why);
/// A whole number of JSON: JSON's numbers are doubles to Qt, 1.5 must not pass as 1. Refuses not-integer {argument}.
Result<qint64> wholeNumber(const QJsonValue &value, QLatin1StringView argument);
/// YYYY-MM-DD. Refuses bad-date {argument, text}.
Result<QDate> isoDate(const QJsonValue &value, QLatin1StringView argument);

/// The days for which hours are kept: Europe's clock rule holds since 1996, and a slip of the pen must not ask for
/// thousands of years.
constexpr int firstCurveYear = 1996;
constexpr int lastCurveYear = 2199;
/// Refuses bad-date {argument, text} for a day outside them; an invalid date passes.
Done checkCurveDay(QDate day, QLatin1StringView argument);
/// A number of shares that a profile may have, 1 … 1 000 000: refuses out-of-range {argument, value} for others, one of
/// which would hold up the granting of all.
Done checkProfile(qint64 shares, QLatin1StringView argument);

} // namespace gkwh
