// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data file with three open emissions and two members, and the lines of replay to fill it further.
#pragma once

#include "tests/app/cli/GkwhRunner.h"

namespace gkwh::testing {

struct InvestmentDesk : GkwhRunner {
    static QByteArray iban() { return "ES7712341234161234567890"; }

    /// One line: {"op":…,"at":day at ten o'clock,"args":…}; arguments as JSON without the braces.
    static QByteArray line(const QByteArray &op, const QByteArray &day, const QByteArray &arguments) {
        return "{\"op\":\"" + op + "\",\"at\":\"" + day + "T10:00:00\",\"args\":{" + arguments + "}}\n";
    }
    static QByteArray emission(const QByteArray &code, const QByteArray &kind, const QByteArray &more = {}) {
        const QByteArray named = "\"code\":\"" + code + '"';
        return line("emission.add", "2015-01-01",
                    named + ",\"name\":\"" + code + "\",\"kind\":\"" + kind + "\",\"startDate\":\"2010-01-01\"" + more)
               + line("emission.open", "2015-01-01", named);
    }
    static QByteArray member(const QByteArray &code, const QByteArray &more = {}) {
        return line("member.add", "2015-01-01",
                    "\"code\":\"" + code + "\",\"name\":\"Member " + code
                        + "\",\"language\":\"ca\",\"email\":\"somebody@example.cat\",\"joined\":\"2011-01-01\"" + more);
    }
    static QByteArray order(const QByteArray &day, const QByteArray &emission, const QByteArray &amount,
                            const QByteArray &more = {}) {
        return line("investment.order", day,
                    "\"member\":\"S000001\",\"emission\":\"" + emission + "\",\"date\":\"" + day + "\",\"amount\":\""
                        + amount + '"' + more);
    }
    /// Signed, charged and paid on a day; the nominal amount is 1000.00.
    static QByteArray paid(const QByteArray &name, const QByteArray &day, const QByteArray &amount = "1000.00") {
        const QByteArray named = "\"name\":\"" + name + '"';
        return line("investment.sign", day, named) + line("investment.invoice", day, named)
               + line("investment.pay", day, named + ",\"date\":\"" + day + "\",\"amount\":\"" + amount + '"');
    }

    Run replay(const QByteArray &lines, const QStringList &more = {}) const {
        return (*this)(QStringList{QStringLiteral("replay"), write(QStringLiteral("lines.jsonl"), lines)} + more);
    }
    /// Whether a file with the emissions GKWH, APO, TIT5 and the members S000001, S000002 was made; the first has a
    /// bank account.
    bool create() const {
        return (*this)({QStringLiteral("new")}).exitCode == 0
               && replay(emission("GKWH", "GKWH") + emission("APO", "APO", ",\"total\":\"1000000.00\"")
                         + emission("TIT5", "TIT5",
                                    ",\"rate\":\"5.00\",\"overrides\":{\"bridge_account\":\"555000000020\"}")
                         + member("S000001", ",\"iban\":\"" + iban() + '"') + member("S000002"))
                          .exitCode
                      == 0;
    }
};

} // namespace gkwh::testing
