// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or the refusal that stands in its place.
#pragma once

#include "model/base/Refusal.h"

#include <tl/expected.hpp>

namespace gkwh {

template <typename T>
using Result = tl::expected<T, Refusal>;
using Done = Result<void>;

inline tl::unexpected<Refusal> refuse(QLatin1StringView code, QJsonObject arguments = {}) {
    return tl::unexpected<Refusal>(Refusal{QString(code), std::move(arguments)});
}

inline tl::unexpected<Refusal> refuse(Refusal refusal) { return tl::unexpected<Refusal>(std::move(refusal)); }

/// not-found {what, id}: something named does not exist.
inline tl::unexpected<Refusal> notFound(QLatin1StringView what, const QString &id) {
    return refuse(QLatin1StringView("not-found"),
                  {{QStringLiteral("what"), QString(what)}, {QStringLiteral("id"), id}});
}

} // namespace gkwh

/// Hands a refusal of `expression` on to the caller.
#define GKWH_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto gkwhOutcome = (expression); !gkwhOutcome)                                                             \
            return gkwh::refuse(std::move(gkwhOutcome).error());                                                       \
    } while (false)

/// Declares `name` with the value of `expression`, or hands its refusal on to the caller.
#define GKWH_LET(name, expression)                                                                                     \
    auto name##Outcome = (expression);                                                                                 \
    if (!name##Outcome)                                                                                                \
        return gkwh::refuse(std::move(name##Outcome).error());                                                         \
    auto name = std::move(name##Outcome).value()
