#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts test functions in a JUnit file of ctest: prints passed, failed and skipped."""
import re
import sys
import xml.etree.ElementTree as ElementTree

_QT = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
_PYTHON = re.compile(r"^Ran (\d+) tests? in ", re.MULTILINE)
_PYTHON_OTHERS = re.compile(r"^(?:OK|FAILED) \((.+)\)$", re.MULTILINE)


def of_program(output, ran_well):
    """Passed, failed, skipped of one test program; one that ends badly without saying what failed has one failure."""
    passed = failed = skipped = 0
    for line in _QT.finditer(output):
        passed, failed, skipped = (a + int(b) for a, b in zip((passed, failed, skipped), line.groups()))
    if match := _PYTHON.search(output):
        others = _PYTHON_OTHERS.search(output)
        others = dict(re.findall(r"(\w+)=(\d+)", others[1])) if others else {}
        failed += int(others.get("failures", 0)) + int(others.get("errors", 0))
        skipped += int(others.get("skipped", 0))
        passed += max(0, int(match[1]) - failed - skipped)
    if not ran_well and failed == 0:
        failed = 1
    if ran_well and passed + failed + skipped == 0:
        passed = 1
    return passed, failed, skipped


def counted(junit):
    totals = [0, 0, 0]
    for case in ElementTree.fromstring(junit).iter("testcase"):
        status = case.get("status")
        if status == "disabled":
            counts = (0, 0, 1)
        else:
            counts = of_program(case.findtext("system-out") or "", status == "run")
        totals = [a + b for a, b in zip(totals, counts)]
    return tuple(totals)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", errors="replace") as file:
        print(*counted(file.read()))
