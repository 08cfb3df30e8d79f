// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/RefusalPhrases.h"

#include <QtGlobal>

#include <vector>

namespace gkwh {

namespace {

constexpr RefusalPhrase phrases[] = {
    // the data file
    {"missing-file", QT_TRANSLATE_NOOP("RefusalText", "There is no file {file}. Look whether its name and folder are "
                                                      "right.")},
    {"foreign-file",
     QT_TRANSLATE_NOOP("RefusalText", "{file} belongs to another program. It was left as it was; choose "
                                      "a data file of Generation Desk (.gkwh).")},
    {"damaged-file", QT_TRANSLATE_NOOP("RefusalText", "{file} is damaged and was left as it was. Go on with the latest "
                                                      "backup, and keep this file for those who look into it.")},
    {"damaged-file", QT_TRANSLATE_NOOP("RefusalText", "The data file is damaged and was left as it was. Go on with the "
                                                      "latest backup.")},
    {"newer-file",
     QT_TRANSLATE_NOOP("RefusalText", "{file} was written by a newer version of Generation Desk (its "
                                      "schema is {version}, this program knows {known}). It was left as it "
                                      "was; install the newer version.")},
    {"older-file",
     QT_TRANSLATE_NOOP("RefusalText", "{file} was written by an older version of Generation Desk. Open it once to work "
                                      "in it: it is then brought up to date, after a backup.")},
    {"not-granted", QT_TRANSLATE_NOOP("RefusalText", "Nothing is granted to this profile on {day}.")},
    {"locked-file", QT_TRANSLATE_NOOP("RefusalText", "Another program has been writing to {file} for more than five "
                                                     "seconds. Nothing was changed; try again in a moment.")},
    {"read-only-file",
     QT_TRANSLATE_NOOP("RefusalText", "{file} can be read, not written. Ask whoever looks after it for "
                                      "the right to write.")},
    {"file-exists", QT_TRANSLATE_NOOP("RefusalText", "{file} is there already and was left as it was. Choose another "
                                                     "name.")},
    {"disk-full",
     QT_TRANSLATE_NOOP("RefusalText", "The disk with {file} is full. Nothing was changed; make room and try "
                                      "again.")},
    {"storage-failed", QT_TRANSLATE_NOOP("RefusalText", "{file} could not be read or written ({detail}). Nothing was "
                                                        "changed; look at the disk and try again.")},
    {"storage-failed",
     QT_TRANSLATE_NOOP("RefusalText", "{file} could not be read or written. Nothing was changed; look "
                                      "at the disk and try again.")},
    {"storage-failed", QT_TRANSLATE_NOOP("RefusalText", "The disk did not do what was asked ({detail}). Nothing was "
                                                        "changed; look at the disk and try again.")},
    {"cancelled", QT_TRANSLATE_NOOP("RefusalText", "Stopped, as you asked. Nothing was changed.")},
    {"internal",
     QT_TRANSLATE_NOOP("RefusalText", "The program met something it was not made for ({detail}). Nothing was "
                                      "changed; please tell those who look after it.")},
    {"internal", QT_TRANSLATE_NOOP("RefusalText", "The program met something it was not made for. Nothing was changed; "
                                                  "please tell those who look after it.")},

    // operations and their arguments
    {"needs-manager", QT_TRANSLATE_NOOP("RefusalText", "Only a manager may do this. Ask one of them.")},
    {"unknown-operation", QT_TRANSLATE_NOOP("RefusalText", "There is no operation “{op}”.")},
    {"bad-line",
     QT_TRANSLATE_NOOP("RefusalText", "This line is not an operation: it must be one JSON object ({why}).")},
    {"bad-line", QT_TRANSLATE_NOOP("RefusalText", "Line {line} cannot be read.")},
    {"bad-argument:missing",
     QT_TRANSLATE_NOOP("RefusalText", "“{argument}” is missing, and nothing can be done without "
                                      "it.")},
    {"bad-argument:unknown",
     QT_TRANSLATE_NOOP("RefusalText", "“{argument}” is not known here. Look whether it is spelt "
                                      "right.")},
    {"bad-argument:type", QT_TRANSLATE_NOOP("RefusalText", "“{argument}” is of another kind than what is expected "
                                                           "there.")},
    {"bad-argument:empty", QT_TRANSLATE_NOOP("RefusalText", "“{argument}” is empty. Write something there.")},
    {"bad-argument", QT_TRANSLATE_NOOP("RefusalText", "“{text}” is none of the values that “{argument}” can have.")},
    {"bad-argument", QT_TRANSLATE_NOOP("RefusalText", "“{text}” is none of the values that can stand here.")},
    {"bad-argument", QT_TRANSLATE_NOOP("RefusalText", "“{argument}” is missing or cannot be read.")},
    {"bad-date", QT_TRANSLATE_NOOP("RefusalText", "{text} is too early: it must not be before {notBefore}.")},
    {"bad-date", QT_TRANSLATE_NOOP("RefusalText", "{text} is too late: it must not be after {notAfter}, the first day "
                                                  "without rights.")},
    {"bad-date", QT_TRANSLATE_NOOP("RefusalText", "“{text}” is no day or hour that can stand here. A day is written "
                                                  "2020-06-30, an hour 2020-06-30 14:00+02:00.")},
    {"bad-window",
     QT_TRANSLATE_NOOP("RefusalText", "The range ends on {until}, before it begins on {from}. Exchange the "
                                      "two days.")},
    {"not-integer", QT_TRANSLATE_NOOP("RefusalText", "“{text}” is no whole number.")},
    {"not-integer", QT_TRANSLATE_NOOP("RefusalText", "“{argument}” must be a whole number.")},
    {"negative", QT_TRANSLATE_NOOP("RefusalText", "The value of {time} is {value}; it cannot be below 0.")},
    {"negative", QT_TRANSLATE_NOOP("RefusalText", "{value} is below 0, which is not possible here.")},
    {"out-of-range@profile",
     QT_TRANSLATE_NOOP("RefusalText", "{value} is not a profile: a profile is a number of shares, "
                                      "1 or more.")},
    {"out-of-range@profiles", QT_TRANSLATE_NOOP("RefusalText", "{value} is not a profile: a profile is a number of "
                                                               "shares, 1 or more.")},
    {"out-of-range@algorithm", QT_TRANSLATE_NOOP("RefusalText", "There is no algorithm {value}: 1 counts in Wh, 2 is "
                                                                "exact.")},
    {"out-of-range@members", QT_TRANSLATE_NOOP("RefusalText", "{value} members are too few or too many for a "
                                                              "demonstration.")},
    {"out-of-range", QT_TRANSLATE_NOOP("RefusalText", "{value} is not of {day}, the day of this file.")},
    {"out-of-range", QT_TRANSLATE_NOOP("RefusalText", "{value} is outside of what is possible here.")},
    {"name-taken:plant", QT_TRANSLATE_NOOP("RefusalText", "There is a plant {name} already. Choose another name.")},
    {"name-taken:meter",
     QT_TRANSLATE_NOOP("RefusalText", "There is a meter {name} already, in this plant or in another "
                                      "one. A serial number can be given only once.")},
    {"name-taken", QT_TRANSLATE_NOOP("RefusalText", "The name {name} is taken already. Choose another one.")},
    {"not-found:mix", QT_TRANSLATE_NOOP("RefusalText", "There is no mix {id}.")},
    {"not-found:plant",
     QT_TRANSLATE_NOOP("RefusalText", "There is no plant {id}. Add it first, or look whether its name "
                                      "is spelt right.")},
    {"not-found:meter", QT_TRANSLATE_NOOP("RefusalText", "There is no meter {id}. Add it to its plant first.")},
    {"not-found:profile", QT_TRANSLATE_NOOP("RefusalText", "Nobody tracks profile {id}.")},
    {"not-found", QT_TRANSLATE_NOOP("RefusalText", "There is no {id}.")},

    // production and rights
    {"unknown-meter", QT_TRANSLATE_NOOP("RefusalText", "Nobody knows the meter {meter}. Add it to its plant, or look "
                                                       "whether its number is right.")},
    {"incomplete-data",
     QT_TRANSLATE_NOOP("RefusalText", "Only {quarters} of the four quarter-hours of {hour} are known; "
                                      "the hour was left out.")},
    {"incomplete-data",
     QT_TRANSLATE_NOOP("RefusalText", "Meter {meter} lacks readings since {since}, so nothing from "
                                      "that day on can be granted. Import them, or accept the gap.")},
    {"incomplete-data",
     QT_TRANSLATE_NOOP("RefusalText", "Readings are missing since {since}, so nothing from that day on "
                                      "can be granted. Import them first.")},
    {"no-start", QT_TRANSLATE_NOOP("RefusalText", "There is no day to start from: no plant has a first day yet. Enter "
                                                  "it, or say from which day on.")},
    {"bad-remainder", QT_TRANSLATE_NOOP("RefusalText", "A remainder of {wh} Wh would hide a whole kWh. It is at most "
                                                       "999 Wh, and negative while there is a debt.")},

    // files that people hand over
    {"meter-needed", QT_TRANSLATE_NOOP("RefusalText", "The file does not say which meter it was read from. Name the "
                                                      "meter.")},
    {"missing-column",
     QT_TRANSLATE_NOOP("RefusalText", "The file has no column “{column}”. Look whether it is the right "
                                      "file and its first line names the columns.")},
    {"unknown-column", QT_TRANSLATE_NOOP("RefusalText", "The column “{column}” is not known here; it was left out.")},
    {"duplicate-row", QT_TRANSLATE_NOOP("RefusalText", "The file said this already on line {first}; the later line "
                                                       "counts.")},
    {"bad-csv:unreadable", QT_TRANSLATE_NOOP("RefusalText", "{file} cannot be read ({detail}).")},
    {"bad-csv:empty", QT_TRANSLATE_NOOP("RefusalText", "The file is empty.")},
    {"bad-csv:too-big",
     QT_TRANSLATE_NOOP("RefusalText", "The file is over 2 GiB, more than can be read at once. Divide "
                                      "it.")},
    {"bad-csv:not-utf-8", QT_TRANSLATE_NOOP("RefusalText", "Line {line} is not UTF-8 text. Save the file as CSV in "
                                                           "UTF-8.")},
    {"bad-csv:nul", QT_TRANSLATE_NOOP("RefusalText", "Line {line} holds bytes that no text has. This is not a CSV "
                                                     "file.")},
    {"bad-csv:unclosed-quote", QT_TRANSLATE_NOOP("RefusalText", "The quotation mark on line {line} is never closed.")},
    {"bad-csv:duplicate-column", QT_TRANSLATE_NOOP("RefusalText", "The first line names the column “{column}” twice.")},
    {"bad-csv:field-count", QT_TRANSLATE_NOOP("RefusalText", "The row has {found} fields, where the first line names "
                                                             "{expected} columns.")},
    {"bad-csv:text-after-quote", QT_TRANSLATE_NOOP("RefusalText", "There is text after a closing quotation mark.")},
    {"bad-csv", QT_TRANSLATE_NOOP("RefusalText", "This is not CSV text.")},

    // faults that a check finds
    {"fault:damaged-page",
     QT_TRANSLATE_NOOP("RefusalText", "A page of the file is damaged ({detail}). Go on with the latest backup.")},
    {"fault:damaged-chunk",
     QT_TRANSLATE_NOOP("RefusalText",
                       "The stored hours of {name} for the month {month} are damaged. Go on with the latest backup.")},
    {"fault:broken-versions",
     QT_TRANSLATE_NOOP("RefusalText", "The versions of a row of “{table}” do not follow each other.")},
    {"fault:missing-outbox",
     QT_TRANSLATE_NOOP("RefusalText", "An operation was recorded that never got its place among those to be sent.")},
    {"fault:recorded-backwards",
     QT_TRANSLATE_NOOP("RefusalText", "An operation was recorded earlier than the one before it.")},
    {"fault:wrong-extent", QT_TRANSLATE_NOOP("RefusalText", "The hours of {name} end elsewhere than was recorded.")},
    {"fault:remainder-against-log",
     QT_TRANSLATE_NOOP(
         "RefusalText",
         "The remainder of profile {profile} for {targetDay} is {stored} Wh, the log of its run says {logged} Wh.")},
    {"fault:bad-dates", QT_TRANSLATE_NOOP("RefusalText", "{name} ends before it begins.")},
    {"fault:unknown-meter",
     QT_TRANSLATE_NOOP("RefusalText", "There are readings of a meter {meter} that belongs to no plant.")},
    {"fault:negative-production", QT_TRANSLATE_NOOP("RefusalText", "The reading of {time} is {value} kWh, below 0.")},
    {"fault:negative-rights", QT_TRANSLATE_NOOP("RefusalText", "The rights of {time} are {value} kWh, below 0.")},
    {"fault:negative-original",
     QT_TRANSLATE_NOOP("RefusalText", "The original rights of {time} are {value} kWh, below 0.")},
    {"fault:missing-rights",
     QT_TRANSLATE_NOOP("RefusalText",
                       "Profile {profile} was granted {day}, but its rights of that day are not there.")},
    {"fault:unbalanced-grant",
     QT_TRANSLATE_NOOP("RefusalText", "The run that granted profile {profile} from {from} until {until} gave more or "
                                      "less than production and remainder allow.")},
    {"fault:rights-against-log",
     QT_TRANSLATE_NOOP("RefusalText", "The rights of profile {profile} from {from} until {until} are {stored} kWh, the "
                                      "log of the run says {logged} kWh.")},
    {"fault:correction-against-log",
     QT_TRANSLATE_NOOP("RefusalText", "The corrections of profile {profile} from {from} until {until} are {stored} "
                                      "kWh, the log of the run says {logged} kWh.")},
    {"fault:bad-remainder",
     QT_TRANSLATE_NOOP("RefusalText",
                       "A remainder of profile {profile} is none: it is at most 999 Wh, and each has its day.")},
    {"fault:missing-remainder",
     QT_TRANSLATE_NOOP("RefusalText", "Profile {profile} has no remainder for the day on which its next run begins.")},
};

} // namespace

std::span<const RefusalPhrase> refusalPhrases() {
    static const std::vector<RefusalPhrase> all = [] {
        std::vector<RefusalPhrase> both(std::begin(phrases), std::end(phrases));
        const auto investments = investmentPhrases();
        both.insert(both.end(), investments.begin(), investments.end());
        return both;
    }();
    return all;
}

} // namespace gkwh
