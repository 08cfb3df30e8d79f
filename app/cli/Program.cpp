// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/cli/Call.h"
#include "app/cli/Help.h"
#include "app/setup/Languages.h"

#include <QCoreApplication>

#include <exception>

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// Looked for before anything else is read: what is wrong with the rest is said in that language too.
Language languageOfCall(const QStringList &arguments) {
    const qsizetype at = arguments.indexOf("--lang"_L1);
    QString code = at < 0 ? QString() : arguments.value(at + 1);
    for (const QString &argument : arguments) {
        if (argument.startsWith("--lang="_L1))
            code = argument.section('='_L1, 1);
    }
    const Language usual = arguments.contains("--json"_L1) ? Language::English : systemLanguage();
    return languageOf(code).value_or(usual);
}

int fail(const Failure &failure, const CommandLine &line, Console &console) {
    if (line.has("--json"_L1))
        console.document({{u"refusal"_s, json(failure.refusal, failure.words)}});
    else
        console.problem(failure.words);
    if (failure.refusal.code == "wrong-usage"_L1) {
        if (line.has("--json"_L1))
            console.problem(failure.words);
        console.problem(Text::tr("Usage: %1").arg(usage(line.command())));
        console.problem(line.command() ? Text::tr("“gkwh %1 --help” tells more.").arg(line.command()->name)
                                       : Text::tr("“gkwh --help” tells more."));
    }
    return failure.exitCode;
}

int answer(const Answer &answered, const CommandLine &line, Console &console) {
    if (line.has("--json"_L1) && !answered.isWritten) {
        console.document(answered.document); // it says all that the notes say
        return answered.exitCode;
    }
    for (const QString &note : answered.notes)
        console.note(note);
    if (!answered.isWritten)
        console.text(answered.text);
    return answered.exitCode;
}

Reply perform(Call &call) {
    try {
        return call.line().command()->run(call);
    } catch (const std::exception &bug) {
        return tl::unexpected<Failure>(Refusal{u"internal"_s, {{u"detail"_s, QString::fromUtf8(bug.what())}}});
    }
}

} // namespace

int run(QCoreApplication &app, const QStringList &arguments) {
    Languages languages(app);
    languages.use(languageOfCall(arguments));
    Console console;
    const CommandLine line(arguments);
    if (line.has("--quiet"_L1))
        console.beQuiet();
    if (line.problem())
        return fail(Failure::usage(*line.problem()), line, console);
    if (line.has("--help"_L1) || line.has("--version"_L1)) {
        if (line.has("--version"_L1))
            console.text(u"gkwh "_s + app.applicationVersion());
        else
            console.text(line.command() ? help(*line.command()) : help());
        return exitcode::done;
    }
    Call call(line, console);
    if (call.file().isEmpty())
        return fail(Failure::usage(Text::tr("Which data file? Name it with --file, or in the variable GKWH_FILE.")),
                    line, console);
    const Reply reply = perform(call);
    return reply ? answer(*reply, line, console) : fail(reply.error(), line, console);
}

} // namespace gkwh::cli
