# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No floating point in a rule on energy or money: the model counts in whole numbers."""
import re

from tree import Finding, code_only

NAME = "exactness"

# what may reckon in fractions: nothing that anybody is granted or billed by
ALLOWED = ()
_FLOATING = re.compile(r"\b(double|float|qreal|toDouble|toFloat|qRound\w*|\d+\.\d+f?|\d+\.f|\d+[eE]-\d+)\b")


def check(tree):
    findings = []
    for name in tree.sources():
        if not name.startswith("model/") or name.startswith(ALLOWED or ("\0",)):
            continue
        for number, line in enumerate(code_only(tree.text(name)).splitlines(), start=1):
            if match := _FLOATING.search(line):
                findings.append(Finding(name, number, f"floating point in the model: {match.group()}"))
    return findings
