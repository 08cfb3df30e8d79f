# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says who wrote it and under which licence; every header says what it is."""
from tree import Finding

NAME = "licences"

COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Generation Desk authors"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
SUFFIXES = (".cpp", ".h", ".py", ".sh", ".cmake", ".cmake.in", "CMakeLists.txt", ".sql", ".service", ".timer",
            ".desktop", ".qss")
NAMED = ("dev", ".ci/run", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore", ".gitattributes")


def check(tree):
    findings = []
    for name in tree.names():
        if not name.endswith(SUFFIXES) and name not in NAMED:
            continue
        lines = tree.text(name).splitlines()
        start = 1 if lines and lines[0].startswith("#!") else 0
        head = lines[start:start + 2] + ["", ""]
        if not head[0].endswith(COPYRIGHT) or not head[1].endswith(LICENCE):
            findings.append(Finding(name, start + 1, "lacks the two SPDX lines at its top"))
        elif name.endswith(".h") and not (len(lines) > 2 and lines[2].startswith("// ") and len(lines[2]) > 12):
            findings.append(Finding(name, 3, "a header opens with one sentence: what this is and what it owns"))
    return findings
