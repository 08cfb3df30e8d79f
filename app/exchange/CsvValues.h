// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the text of one CSV field means: dates, hours, booleans, numbers, money, names (cli.md "Common" and "CSV").
#pragma once

#include "model/base/Money.h"
#include "model/curve/Madrid.h"

#include <QByteArrayView>

#include <limits>

namespace gkwh::csv {

/// The text as it stands; never refuses.
Result<QString> text(QByteArrayView field);
/// A text that names something, without the blanks around it. Refuses an empty one: bad-argument {text}.
Result<QString> name(QByteArrayView field);
/// YYYY-MM-DD. Refuses: bad-date {text}.
Result<QDate> date(QByteArrayView field);
/// true, false, 1, 0, yes, no in any case. Refuses: bad-argument {text}.
Result<bool> boolean(QByteArrayView field);

struct WholeRange {
    qint64 least = 0;
    qint64 greatest = std::numeric_limits<qint32>::max(); ///< what a stored curve holds
};
/// Shares of a profile.
inline constexpr WholeRange profileRange{1, std::numeric_limits<qint32>::max()};

/// A whole number in a range, digits and a minus only. Refuses: not-integer {text}; negative {value} where none may be;
/// out-of-range {value}. The value is a text where it leaves 64 bits.
Result<qint64> whole(QByteArrayView field, WholeRange range = {});

/// A decimal number of at most six decimals, in millionths, 0 or more.
/// Refuses: not-integer {text} for what is no such number, negative {value}, out-of-range {value}.
Result<qint64> millionths(QByteArrayView field);

/// Euros with at most two decimals, also below 0, and a rate in per cent likewise. Refuse: bad-amount {text}.
Result<Cents> amount(QByteArrayView field);
Result<Ppm> rate(QByteArrayView field);

/// A moment in minutes since 1970-01-01T00:00Z, written YYYY-MM-DD HH:MM[:00[.000]], with T or a blank between, then Z,
/// ±HH[:MM] or nothing. A naive one is Europe/Madrid in that season. Refuses seconds, the skipped March hour and years
/// outside 1996 … 2199 (before, summer time followed other rules): bad-date {text}.
Result<qint64> utcMinute(QByteArrayView field, madrid::Season season = madrid::Season::Unknown);
/// The same, but a naive one is UTC.
Result<qint64> utcMinuteOfUtc(QByteArrayView field);
/// The hour that begins at a moment, read as utcMinute does. Refuses with bad-date {text} what is no full hour.
Result<UtcHour> hour(QByteArrayView field, madrid::Season season = madrid::Season::Unknown);

/// S or W. Refuses: bad-argument {text}.
Result<madrid::Season> season(QByteArrayView field);

/// bad-date {text}, bad-argument {text} and so on, naming the field's text.
tl::unexpected<Refusal> refuseText(QLatin1StringView code, QByteArrayView field);

} // namespace gkwh::csv
