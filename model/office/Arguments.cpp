// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/Arguments.h"

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

Done checkType(const QJsonValue &value, const ArgumentSpec &spec) {
    const auto expect = [&](bool right) -> Done {
        if (!right)
            return badArgument(spec.name, "type"_L1);
        return {};
    };
    switch (spec.type) {
    case ArgumentSpec::Type::Text:
        return expect(value.isString());
    case ArgumentSpec::Type::Flag:
        return expect(value.isBool());
    case ArgumentSpec::Type::List:
        return expect(value.isArray());
    case ArgumentSpec::Type::Object:
        return expect(value.isObject());
    case ArgumentSpec::Type::Date:
        return isoDate(value, spec.name).map([](QDate) {});
    case ArgumentSpec::Type::Whole:
        return wholeNumber(value, spec.name).map([](qint64) {});
    }
    return {};
}

} // namespace

tl::unexpected<Refusal> badArgument(QLatin1StringView argument, QLatin1StringView why) {
    return refuse("bad-argument"_L1, {{u"argument"_s, QString(argument)}, {u"why"_s, QString(why)}});
}

Result<qint64> wholeNumber(const QJsonValue &value, QLatin1StringView argument) {
    if (!value.isDouble())
        return badArgument(argument, "type"_L1);
    // two different fallbacks: a number that is no whole 64-bit one answers with the fallback
    const qint64 whole = value.toInteger(0);
    if (whole == 0 && value.toInteger(1) == 1)
        return refuse("not-integer"_L1, {{u"argument"_s, QString(argument)}, {u"value"_s, value}});
    return whole;
}

Result<QDate> isoDate(const QJsonValue &value, QLatin1StringView argument) {
    if (!value.isString())
        return badArgument(argument, "type"_L1);
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return refuse("bad-date"_L1, {{u"argument"_s, QString(argument)}, {u"text"_s, text}});
    return date;
}

Done checkCurveDay(QDate day, QLatin1StringView argument) {
    if (day.isValid() && (day.year() < firstCurveYear || day.year() > lastCurveYear))
        return refuse("bad-date"_L1, {{u"argument"_s, QString(argument)}, {u"text"_s, day.toString(Qt::ISODate)}});
    return {};
}

Done checkProfile(qint64 shares, QLatin1StringView argument) {
    constexpr qint64 mostShares = 1'000'000;
    if (shares < 1 || shares > mostShares)
        return refuse("out-of-range"_L1, {{u"argument"_s, QString(argument)}, {u"value"_s, shares}});
    return {};
}

Result<Arguments> Arguments::of(const QJsonObject &object, const std::vector<ArgumentSpec> &specs) {
    for (auto given = object.begin(); given != object.end(); ++given) {
        const bool known =
            std::any_of(specs.begin(), specs.end(), [&](const ArgumentSpec &spec) { return given.key() == spec.name; });
        if (!known)
            return refuse("bad-argument"_L1, {{u"argument"_s, given.key()}, {u"why"_s, u"unknown"_s}});
    }
    for (const ArgumentSpec &spec : specs) {
        const QJsonValue value = object.value(spec.name);
        const bool required = spec.need == ArgumentSpec::Need::Required;
        if (value.isUndefined() && required)
            return badArgument(spec.name, "missing"_L1);
        if (value.isUndefined() || (value.isNull() && !required))
            continue;
        GKWH_TRY(checkType(value, spec));
    }
    Arguments arguments;
    arguments.m_object = object;
    return arguments;
}

void Arguments::into(QLatin1StringView name, QString &field) const {
    if (has(name))
        field = text(name);
}

void Arguments::into(QLatin1StringView name, QDate &field) const {
    if (has(name))
        field = date(name);
}

void Arguments::into(QLatin1StringView name, qint64 &field) const {
    if (has(name))
        field = whole(name);
}

void Arguments::into(QLatin1StringView name, bool &field, bool usual) const {
    if (has(name))
        field = hasValue(name) ? flag(name) : usual;
}

} // namespace gkwh
