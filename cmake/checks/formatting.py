# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources are laid out as clang-format lays them out."""
import re
import shutil
import subprocess

from tree import Finding

NAME = "format"
_DIAGNOSTIC = re.compile(r"^(.*?):(\d+):\d+: error: code should be clang-formatted")


def check(tree):
    if not shutil.which("clang-format"):
        return [Finding(".clang-format", 1, "clang-format is not installed")]
    sources = tree.sources()
    if not sources:
        return []
    run = subprocess.run(["clang-format", "--dry-run", "-Werror", "--ferror-limit=1", *sources],
                         cwd=tree.root, capture_output=True, text=True)
    findings = []
    for line in run.stderr.splitlines():
        if match := _DIAGNOSTIC.match(line):
            findings.append(Finding(match[1], int(match[2]), "not as clang-format lays it out: ./dev format"))
    if run.returncode != 0 and not findings:
        findings.append(Finding(".clang-format", 1, run.stderr.strip() or "clang-format failed"))
    return findings
