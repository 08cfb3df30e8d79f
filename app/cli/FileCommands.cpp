// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// new, demo, info, check, backup: the data file as a whole.
#include "app/cli/Call.h"
#include "app/cli/CommandTable.h"
#include "app/cli/TextTable.h"
#include "app/demo/DemoOffice.h"
#include "model/office/InvestmentRepository.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/OperationLog.h"
#include "model/office/PeopleRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

QJsonValue dayJson(const std::optional<UtcHour> &hour) {
    return hour ? dateJson(madrid::addressOf(*hour).day) : QJsonValue();
}

QString shown(const QJsonValue &value) {
    if (value.isNull())
        return u"–"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What the file holds of each sort, inactive ones too; nothing yet of what it has no tables for.
Result<QJsonObject> counts(Storage &storage) {
    GKWH_LET(mixes, storage.plants().mixes());
    GKWH_LET(profiles, storage.profiles().profiles());
    GKWH_LET(members, storage.people().members());
    GKWH_LET(investments, storage.investments().investments());
    qint64 plants = 0;
    qint64 meters = 0;
    for (const Mix &mix : mixes) {
        plants += std::ssize(mix.plants);
        for (const Plant &plant : mix.plants)
            meters += std::ssize(plant.meters);
    }
    return QJsonObject{{u"members"_s, static_cast<qint64>(members.size())},
                       {u"contracts"_s, 0},
                       {u"plants"_s, plants},
                       {u"meters"_s, meters},
                       {u"profiles"_s, static_cast<qint64>(profiles.size())},
                       {u"investments"_s, static_cast<qint64>(investments.size())},
                       {u"assignments"_s, 0},
                       {u"invoices"_s, 0}};
}

QString infoText(const QJsonObject &info) {
    const QJsonObject counted = info.value("counts"_L1).toObject();
    const QJsonObject production = info.value("production"_L1).toObject();
    TextTable table;
    table.column(Text::tr("File")).column(shown(info.value("file"_L1)));
    const auto row = [&table](const QString &name, const QJsonValue &value) { table.row({name, shown(value)}); };
    row(Text::tr("Schema"), info.value("schema"_L1));
    row(Text::tr("Mix in service since"), info.value("mix"_L1)["firstActive"_L1]);
    row(Text::tr("Members"), counted.value("members"_L1));
    row(Text::tr("Investments"), counted.value("investments"_L1));
    row(Text::tr("Plants"), counted.value("plants"_L1));
    row(Text::tr("Meters"), counted.value("meters"_L1));
    row(Text::tr("Profiles"), counted.value("profiles"_L1));
    row(Text::tr("First reading"), production.value("first"_L1));
    row(Text::tr("Last reading"), production.value("last"_L1));
    row(Text::tr("Last complete day"), production.value("lastComplete"_L1));
    row(Text::tr("Granted until"), info.value("grantedUntil"_L1));
    row(Text::tr("Waiting to be sent"), info.value("outbox"_L1));
    return table.text();
}

} // namespace

Reply createFile(Call &call) {
    GKWH_TRY(OfficeFile::create(call.file()));
    return Answer{{{u"file"_s, call.file()}}, Text::tr("%1 is there, and empty.").arg(call.file()), {}};
}

Reply createDemo(Call &call) {
    DemoRequest request;
    const CommandLine &line = call.line();
    if (const auto members = line.whole("--members"_L1)) {
        if (*members < 1 || *members > std::numeric_limits<int>::max())
            return refuse("out-of-range"_L1, {{u"argument"_s, u"members"_s}, {u"value"_s, *members}});
        request.members = static_cast<int>(*members);
    }
    if (line.has("--until"_L1))
        request.until = line.date("--until"_L1);
    if (const auto seed = line.whole("--seed"_L1))
        request.seed = static_cast<quint64>(*seed);
    GKWH_TRY(writeDemo(call.file(), request, call.progress()));
    return Answer{{{u"file"_s, call.file()},
                   {u"members"_s, request.members},
                   {u"until"_s, dateJson(request.until)},
                   {u"seed"_s, static_cast<qint64>(request.seed)}},
                  Text::tr("%1 is there: a demonstration cooperative until %2.")
                      .arg(call.file(), request.until.toString(Qt::ISODate)),
                  {}};
}

Reply showInfo(Call &call) {
    GKWH_LET(file, call.openToRead());
    OfficeReader reader = file->reader();
    GKWH_LET(schema, store::datafile::schema(file->storage().connection()));
    GKWH_LET(counted, counts(file->storage()));
    GKWH_LET(production, reader.productionState());
    GKWH_LET(grantedUntil, reader.grantedUntil());
    GKWH_LET(outbox, file->storage().operations().waiting());
    const QJsonObject info{{u"file"_s, call.file()},
                           {u"schema"_s, schema},
                           {u"mix"_s, QJsonObject{{u"firstActive"_s, dateJson(production.firstActive)}}},
                           {u"counts"_s, counted},
                           {u"production"_s, QJsonObject{{u"first"_s, dayJson(production.first)},
                                                         {u"last"_s, dayJson(production.last)},
                                                         {u"lastComplete"_s, dateJson(production.lastComplete)}}},
                           {u"grantedUntil"_s, dateJson(grantedUntil)},
                           {u"outbox"_s, outbox},
                           {u"lastSync"_s, QJsonValue()}};
    return Answer{info, infoText(info), {}};
}

Reply backUp(Call &call) {
    const QString target = call.line().operands().first();
    GKWH_LET(file, call.openToRead());
    GKWH_TRY(store::datafile::backup(file->storage().connection(), target));
    return Answer{{{u"file"_s, call.file()}, {u"target"_s, target}},
                  Text::tr("%1 is a copy of %2.").arg(target, call.file()),
                  {}};
}

} // namespace gkwh::cli
