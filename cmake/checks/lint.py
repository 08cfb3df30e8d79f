#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the checks named, or all of them; says what each found and ends with a line like Qt Test's."""
import sys
import time

import exactness
import formatting
import includes
import licences
import sizes
import translations
import words
from tree import Tree

CHECKS = [formatting, includes, sizes, licences, words, exactness, translations]
SHOWN = 40  # findings of one check that are printed


def main(wanted):
    unknown = set(wanted) - {check.NAME for check in CHECKS}
    if unknown:
        print(f"no such check: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    tree, passed, failed = Tree(), 0, 0
    for check in CHECKS:
        if wanted and check.NAME not in wanted:
            continue
        start = time.monotonic()
        findings = check.check(tree)
        wrong = [f for f in findings if not f.warning]
        for finding in [f for f in findings if f.warning] + wrong[:SHOWN]:
            print(finding)
        if len(wrong) > SHOWN:
            print(f"… and {len(wrong) - SHOWN} more")
        print(f"{'FAIL!' if wrong else 'PASS '}  : {check.NAME} ({time.monotonic() - start:.1f} s)", flush=True)
        passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"Totals: {passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
