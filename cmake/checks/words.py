# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that do not stay: notes to oneself, places of one machine, keywords of Qt that the project switches off."""
import re

from tree import Finding, code_only

NAME = "words"

ANYWHERE = [
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "a note to oneself: do it, or write it down elsewhere"),
    (re.compile(r"(?<![\w.~*])/(home|work|root|Users)/\w"), "a place of one machine"),
    (re.compile(r"\b[Ii]ssues? #?\d+\b"), "a number of the issue tracker"),
    (re.compile(r"\b[Ll]orem ipsum\b"), "a placeholder"),
    (re.compile(r"^(<{7}|>{7}) "), "a merge left open"),
]
IN_CODE = [
    (re.compile(r"\b(signals|(public|protected|private)\s+(slots|signals))\s*:(?!:)"), "Q_SIGNALS, Q_SLOTS"),
    (re.compile(r"\bemit\s+\w"), "Q_EMIT"),
    (re.compile(r"\b(foreach|forever)\s*[({]"), "a range-based for"),
    (re.compile(r"\busing\s+namespace\s+std\b"), "names of std are written out"),
    (re.compile(r"\b[A-Za-z_]\w*::getInstance\b"), "no singletons"),
]
# the checks and their tests hold the words they look for; the licence is not ours to word
EXEMPT = ("cmake/checks/", "tests/lint/", "LICENSE")
SKIPPED = (".csv", ".json", ".jsonl", ".png", ".gkwh", ".svg", ".ts")


def check(tree):
    findings = []
    for name in tree.names():
        if name.startswith(EXEMPT) or name.endswith(SKIPPED):
            continue
        for number, line in tree.lines(name):
            findings += [Finding(name, number, f"{why}: {m.group().strip()}")
                         for word, why in ANYWHERE if (m := word.search(line))]
        if name.endswith((".cpp", ".h")):
            for number, line in enumerate(code_only(tree.text(name)).splitlines(), start=1):
                findings += [Finding(name, number, f"{m.group().strip()}: write {instead}")
                             for word, instead in IN_CODE if (m := word.search(line))]
    return findings
