// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"

#include "app/cli/OptionMakers.h"

using namespace Qt::StringLiterals;

namespace gkwh::cli {

namespace {

constexpr Option members =
    value("--members"_L1, Type::Whole, "N"_L1, QT_TRANSLATE_NOOP("Commands", "how many people hold shares"));
constexpr Option demoUntil =
    value("--until"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the last day with readings"));
constexpr Option seed = value("--seed"_L1, Type::Whole, "N"_L1,
                              QT_TRANSLATE_NOOP("Commands", "another number makes other weather and other people"));
constexpr Option dryRun =
    flag("--dry-run"_L1, QT_TRANSLATE_NOOP("Commands", "say what would come of it, and change nothing"));
constexpr Option skipBadRows =
    flag("--skip-bad-rows"_L1, QT_TRANSLATE_NOOP("Commands", "import the right rows although others are wrong"));
constexpr Option ofMeter = value("--meter"_L1, Type::Text, "SERIAL"_L1,
                                 QT_TRANSLATE_NOOP("Commands", "whose production it is, where the file does not say"));
constexpr Option stop = flag("--stop"_L1, QT_TRANSLATE_NOOP("Commands", "end with the first refused line"));
constexpr Option batch =
    value("--batch"_L1, Type::Whole, "N"_L1, QT_TRANSLATE_NOOP("Commands", "bring N lines to the disk together"));
constexpr Option trackFrom =
    value("--from"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the first day to grant"));
constexpr Option algorithm =
    value("--algorithm"_L1, Type::Whole, "1|2"_L1, QT_TRANSLATE_NOOP("Commands", "1 counts in whole Wh, 2 is exact"));
constexpr Option grantUntil =
    value("--until"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "grant no further than this day"));
constexpr Option acceptGap = repeatable(value("--accept-gap"_L1, Type::Text, "METER[:FROM:UNTIL]"_L1,
                                              QT_TRANSLATE_NOOP("Commands", "let a meter's missing hours count 0")));
constexpr Option from =
    required(value("--from"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the first day")));
constexpr Option until =
    required(value("--until"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "the last day")));
constexpr Option meter = value("--meter"_L1, Type::Text, "SERIAL"_L1,
                               QT_TRANSLATE_NOOP("Commands", "the readings of one meter; else the mix"));
constexpr Option profile =
    value("--profile"_L1, Type::Whole, "N"_L1,
          QT_TRANSLATE_NOOP("Commands", "the number of shares, for rights, correction and original"));
constexpr Option by =
    value("--by"_L1, Type::Text, "STEP"_L1,
          QT_TRANSLATE_NOOP("Commands", "slot, hour, day, month, day-hour (as it is without) or month-hour"),
          "slot|hour|day|month|day-hour|month-hour"_L1);
constexpr Option asOf =
    value("--as-of"_L1, Type::Moment, "TIME"_L1,
          QT_TRANSLATE_NOOP("Commands", "as it was recorded at that moment, or at the end of that day"));

constexpr Option ofKind =
    value("--kind"_L1, Type::Text, "KIND"_L1, QT_TRANSLATE_NOOP("Commands", "those of a kind: GKWH, APO, TIT10, TIT5"));
constexpr Option inState =
    value("--state"_L1, Type::Text, "STATE"_L1, QT_TRANSLATE_NOOP("Commands", "those in that state on this day"),
          "ordered|signed|invoiced|waiting|effective|returned|expired|discarded"_L1);
constexpr Option ofEmission =
    value("--emission"_L1, Type::Text, "CODE"_L1, QT_TRANSLATE_NOOP("Commands", "those of an emission"));
constexpr Option ofMember =
    value("--member"_L1, Type::Text, "CODE"_L1, QT_TRANSLATE_NOOP("Commands", "those of a member"));
constexpr Option dueUntil =
    value("--until"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "what is due by this day; else by today"));
constexpr Option yearlyRate =
    value("--rate"_L1, Type::Text, "PERCENT"_L1,
          QT_TRANSLATE_NOOP("Commands", "a year, as 1.75, for those without a rate of their own"));

std::vector<Command> namedCommands() {
    return {
        {"new"_L1, QT_TRANSLATE_NOOP("Commands", "create an empty data file"), {}, {}, createFile},
        {"demo"_L1,
         QT_TRANSLATE_NOOP("Commands", "create a demonstration cooperative; the same arguments give the same file"),
         {},
         {members, demoUntil, seed},
         createDemo},
        {"info"_L1, QT_TRANSLATE_NOOP("Commands", "what is in the data file"), {}, {}, showInfo},
        {"check"_L1, QT_TRANSLATE_NOOP("Commands", "look for faults in the data file"), {}, {}, checkFile},
        {"backup"_L1,
         QT_TRANSLATE_NOOP("Commands", "copy the data file while others work on it"),
         {"TARGET"_L1, 1, 1},
         {},
         backUp},

        {"import"_L1,
         QT_TRANSLATE_NOOP("Commands", "read plants, production, rights, correction or remainders from a CSV file"),
         {"KIND CSV"_L1, 2, 2},
         {dryRun, skipBadRows, ofMeter},
         importFile},
        {"export"_L1,
         QT_TRANSLATE_NOOP("Commands", "write the same kinds to a CSV file, or to the terminal"),
         {"KIND [CSV]"_L1, 1, 2},
         {},
         exportFile},
        {"replay"_L1,
         QT_TRANSLATE_NOOP("Commands", "perform a file of operations, one JSON object a line"),
         {"FILE.jsonl"_L1, 1, 1},
         {stop, batch},
         replayFile},

        {"profile list"_L1,
         QT_TRANSLATE_NOOP("Commands", "the profiles that are granted rights"),
         {},
         {},
         listProfiles},
        {"profile track"_L1,
         QT_TRANSLATE_NOOP("Commands", "grant these numbers of shares from now on; ranges like 1-3,9 too"),
         {"N..."_L1, 1, anyNumber},
         {trackFrom, algorithm},
         trackProfiles},
        {"profile untrack"_L1,
         QT_TRANSLATE_NOOP("Commands", "grant these numbers of shares no longer"),
         {"N..."_L1, 1, anyNumber},
         {},
         untrackProfiles},
        {"grant"_L1,
         QT_TRANSLATE_NOOP("Commands", "grant every profile its rights, to the last complete day"),
         {},
         {grantUntil, acceptGap},
         grantRights},
        {"curve"_L1,
         QT_TRANSLATE_NOOP("Commands", "production, built-shares, rights, correction or original, by hour or summed"),
         {"KIND"_L1, 1, 1},
         {from, until, meter, profile, by, asOf},
         showCurve},

        {"investment list"_L1,
         QT_TRANSLATE_NOOP("Commands", "the investments, all or some"),
         {},
         {ofKind, inState, ofEmission, ofMember},
         listInvestments},
        {"investment show"_L1,
         QT_TRANSLATE_NOOP("Commands", "an investment with its history, its quotas and its documents"),
         {"NAME"_L1, 1, 1},
         {},
         showInvestment},
        {"investment actions"_L1,
         QT_TRANSLATE_NOOP("Commands", "what may be done with an investment today, and why other things may not"),
         {"NAME"_L1, 1, 1},
         {},
         listActions},
        {"amortize"_L1,
         QT_TRANSLATE_NOOP("Commands", "return every quota that is due by a day, of all investments or an emission"),
         {},
         {ofEmission, dueUntil, dryRun},
         amortizeInvestments},
        {"interest"_L1,
         QT_TRANSLATE_NOOP("Commands", "pay the interest up to a day, of all investments or an emission"),
         {},
         {ofEmission, dueUntil, yearlyRate, dryRun},
         payInterests},
        {"invoice-investments"_L1,
         QT_TRANSLATE_NOOP("Commands", "order the charge of what is signed, of all investments or an emission"),
         {},
         {ofEmission, dueUntil, dryRun},
         invoiceInvestments},
        {"mature"_L1,
         QT_TRANSLATE_NOOP("Commands", "return the capital of what has come to its end by a day"),
         {},
         {ofEmission, dueUntil, dryRun},
         matureInvestments},

        {"nightly"_L1,
         QT_TRANSLATE_NOOP("Commands", "what the night does: grants to the last complete day"),
         {},
         {},
         workAtNight},
    };
}

} // namespace

const std::vector<Command> &commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> named = namedCommands();
        const std::vector<Command> actions = investmentActionCommands();
        const auto place = std::ranges::find(named, "amortize"_L1, &Command::name);
        named.insert(place, actions.begin(), actions.end());
        return named;
    }();
    return all;
}

const std::vector<Option> &commonOptions() {
    static const std::vector<Option> all{
        value("--file"_L1, Type::Text, "FILE"_L1,
              QT_TRANSLATE_NOOP("Commands", "the data file; else the variable GKWH_FILE")),
        value("--today"_L1, Type::Date, "DATE"_L1, QT_TRANSLATE_NOOP("Commands", "work as on that day")),
        value("--user"_L1, Type::Text, "NAME"_L1,
              QT_TRANSLATE_NOOP("Commands", "who works; else the name of the login")),
        value("--role"_L1, Type::Text, "ROLE"_L1, QT_TRANSLATE_NOOP("Commands", "manager, or operator who may do less"),
              "manager|operator"_L1),
        value("--lang"_L1, Type::Text, "LANG"_L1, QT_TRANSLATE_NOOP("Commands", "en, ca or es"), "en|ca|es"_L1),
        flag("--json"_L1, QT_TRANSLATE_NOOP("Commands", "one JSON document instead of text")),
        flag("--quiet"_L1, QT_TRANSLATE_NOOP("Commands", "no progress and no notes")),
        flag("--help"_L1, QT_TRANSLATE_NOOP("Commands", "this text, or that of a command")),
        flag("--version"_L1, QT_TRANSLATE_NOOP("Commands", "the program's version")),
    };
    return all;
}

} // namespace gkwh::cli
