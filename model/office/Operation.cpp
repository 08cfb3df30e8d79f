// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/Operation.h"

#include "model/curve/Madrid.h"
#include "model/office/Arguments.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

tl::unexpected<Refusal> badLine(const QString &why) { return refuse("bad-line"_L1, {{u"why"_s, why}}); }

/// With an offset or Z as it says, naive as the Madrid clock shows it.
Result<QDateTime> instantIn(const QString &text) {
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.date().isValid() || !read.time().isValid()) // isValid() would ask this machine's zone
        return refuse("bad-date"_L1, {{u"argument"_s, u"at"_s}, {u"text"_s, text}});
    if (read.timeSpec() != Qt::LocalTime)
        return read.toUTC();
    const QDateTime asWritten(read.date(), read.time(), Qt::UTC); // free of this machine's zone
    GKWH_LET(hour, madrid::hourOfClock(asWritten.date(), asWritten.time().hour()));
    const int msecs = asWritten.time().msecsSinceStartOfDay() % 3'600'000;
    return madrid::instantOf(hour).addMSecs(msecs);
}

} // namespace

QJsonObject Operation::toJson() const {
    return {{u"op"_s, kind},
            {u"id"_s, id.toString(QUuid::WithoutBraces)},
            {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
            {u"user"_s, user},
            {u"args"_s, arguments}};
}

Result<Operation> Operation::fromJson(const QByteArray &line) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject())
        return badLine(problem.error == QJsonParseError::NoError ? u"not an object"_s : problem.errorString());
    const QJsonObject object = document.object();
    using Type = ArgumentSpec::Type;
    const QJsonValue arguments = object.value("args"_L1);
    if (!arguments.isUndefined() && !arguments.isObject())
        return badArgument("args"_L1, "type"_L1);
    QJsonObject envelope = object;
    envelope.remove("args"_L1);
    GKWH_LET(fields, Arguments::of(envelope, {{"op"_L1, Type::Text, ArgumentSpec::Need::Required},
                                              {"id"_L1, Type::Text},
                                              {"at"_L1, Type::Text},
                                              {"user"_L1, Type::Text}}));
    Operation operation{{}, fields.text("op"_L1), {}, fields.text("user"_L1), arguments.toObject()};
    if (const QString id = fields.text("id"_L1); !id.isEmpty()) {
        operation.id = QUuid::fromString(id);
        if (operation.id.isNull())
            return badArgument("id"_L1, "type"_L1);
    }
    if (const QString at = fields.text("at"_L1); !at.isEmpty()) {
        GKWH_LET(instant, instantIn(at));
        operation.at = instant;
    }
    return operation;
}

} // namespace gkwh
