# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that is read in one sitting: lines a file, columns a line."""
import unicodedata

from tree import Finding

NAME = "sizes"

# lines from which a file is spoken of, and lines from which it is refused
LIMITS = {".h": (120, 150), ".cpp": (400, 600), ".py": (300, 400), "CMakeLists.txt": (80, 120)}
SPECIAL = {"ui/MainWindow.cpp": (400, 500), "ui/MainWindow.h": (120, 150), "dev": (300, 400)}
COLUMNS = 120


def columns(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def check(tree):
    findings = []
    for name in tree.names():
        limits = SPECIAL.get(name) or next((l for suffix, l in LIMITS.items() if name.endswith(suffix)), None)
        if not limits:
            continue
        lines = tree.lines(name)
        soft, hard = limits
        if len(lines) > soft:
            limit = hard if len(lines) > hard else soft
            findings.append(Finding(name, len(lines), f"{len(lines)} lines, over {limit}", len(lines) <= hard))
        if name.endswith((".h", ".cpp")):
            findings += [Finding(name, number, f"{columns(line)} columns, over {COLUMNS}")
                         for number, line in lines if len(line) > COLUMNS and columns(line) > COLUMNS]
    return findings
