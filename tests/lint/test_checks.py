# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check finds its fault in a small bad sample, and nothing in a good one."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "cmake" / "checks"))

import exactness  # noqa: E402
import formatting  # noqa: E402
import includes  # noqa: E402
import licences  # noqa: E402
import sizes  # noqa: E402
import totals  # noqa: E402
import translations  # noqa: E402
import words  # noqa: E402
from tree import ROOT, Tree, code_only  # noqa: E402

SPDX = ("// SPDX-FileCopyrightText: 2026 The Generation Desk authors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n")


class CheckTest(unittest.TestCase):
    """Runs a check on a tree of files given by path and text."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def found(self, check, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return [(f.file, f.line) for f in check.check(Tree(self.root)) if not f.warning]


class Code(unittest.TestCase):
    def test_comments_and_strings_are_emptied_and_lines_stay(self):
        text = 'a /* x\ny */ "d\\"e" b // c\nu\'\\\'\' 1\'000 R"(p\nq)" z'
        self.assertEqual(code_only(text).split(), ["a", '""', "b", "u''", "1000", "z"])
        self.assertEqual(code_only(text).count("\n"), text.count("\n"))


class Includes(CheckTest):
    def test_rooms(self):
        files = {f"{room}/X.h": "" for room in ("model/base", "model/curve", "model/production", "model/rights",
                                               "model/store", "app/jobs", "ui/common")}
        files["model/production/A.cpp"] = '#include "model/curve/X.h"\n#include "model/base/X.h"\n'
        files["model/rights/A.cpp"] = '#include "model/curve/X.h"\n'  # through production
        files["model/store/A.cpp"] = '#include <QSqlQuery>\n#include "model/rights/X.h"\n'
        files["app/main.cpp"] = '#include "ui/common/X.h"\n#include "main.moc"\n'
        files["ui/A.cpp"] = '#include "app/jobs/X.h"\n#include "model/store/X.h"\n'
        files["tests/ui/A.cpp"] = '#include "ui/common/X.h"\n'
        self.assertEqual(self.found(includes, files), [])

    def test_refused(self):
        bad = {
            "model/curve/A.cpp": '\n#include "model/rights/X.h"\n',
            "model/rights/A.cpp": '\n#include "app/jobs/X.h"\n',
            "app/jobs/A.cpp": '\n#include "ui/common/X.h"\n',
            "tests/model/A.cpp": '\n#include "app/jobs/X.h"\n',
            "ui/A.cpp": '\n#include <QSqlQuery>\n',
            "ui/B.cpp": '\n#include "X.h"\n',
            "model/base/A.cpp": '\n#include <QtWidgets/QWidget>\n',
            "model/attic/A.cpp": '\n#include "model/base/X.h"\n',
        }
        files = {f"{room}/X.h": "" for room in ("model/base", "model/rights", "app/jobs", "ui/common")}
        self.assertEqual(self.found(includes, files | bad), [(name, 2) for name in sorted(bad)])


class Sizes(CheckTest):
    def test_limits(self):
        files = {"a.h": "\n" * 150, "b.h": "\n" * 151, "a.cpp": "\n" * 600, "tests/b.cpp": "\n" * 601,
                 "ui/MainWindow.cpp": "\n" * 501, "c.cpp": "ü" * 120 + "\n" + "ü" * 121}
        self.assertEqual(self.found(sizes, files),
                         [("b.h", 151), ("c.cpp", 2), ("tests/b.cpp", 601), ("ui/MainWindow.cpp", 501)])


class Licences(CheckTest):
    def test_heads(self):
        files = {"a.h": SPDX + "// What this is, and what it owns.\n", "b.h": SPDX + "#pragma once\n",
                 "c.cpp": "int x;\n", "dev": "#!/bin/bash\n" + SPDX.replace("//", "#")}
        self.assertEqual(self.found(licences, files), [("b.h", 3), ("c.cpp", 1)])


class Words(CheckTest):
    def test_refused(self):
        lines = ["// TODO later", "f(u\"/home/somebody/x\"_s);", "signals:", "public slots:", "emit changed();",
                 "foreach (auto a, b) {}", "// see issue #12"]
        self.assertEqual(self.found(words, {"a.cpp": "\n".join(lines)}), [("a.cpp", n) for n in (1, 2, 7, 3, 4, 5, 6)])

    def test_allowed(self):
        good = "Q_SIGNALS:\npublic Q_SLOTS:\nQ_EMIT changed();\nauto slots = row.slots; // emit nothing\n"
        self.assertEqual(self.found(words, {"a.h": good, "cmake/checks/b.py": "TODO"}), [])


class Exactness(CheckTest):
    def test_floating_point(self):
        files = {"model/rights/A.cpp": "double a;\nint b = 1; // 0.5\nauto c = 2.5;\nauto d = u\"1.5\"_s;\n",
                 "ui/B.cpp": "double a;\n"}
        self.assertEqual(self.found(exactness, files), [("model/rights/A.cpp", 1), ("model/rights/A.cpp", 3)])


class Formatting(CheckTest):
    def test_layout(self):
        files = {".clang-format": (ROOT / ".clang-format").read_text(), "a.cpp": "int *a;\n", "b.cpp": "int* b;\n"}
        self.assertEqual(self.found(formatting, files), [("b.cpp", 1)])


class Translations(CheckTest):
    def entries(self, translation, source="%n members of %1", attributes=' numerus="yes"'):
        path = self.root / "x.ts"
        path.write_text(f"<TS><context><name>C</name><message{attributes}><source>{source}</source>{translation}"
                        "</message></context></TS>", encoding="utf-8")
        return list(translations.faults("ca", translations.messages(path)))

    def test_faults(self):
        one, many = "<numerusform>un soci de %1</numerusform>", "<numerusform>%n socis de %1</numerusform>"
        self.assertEqual(self.entries(f"<translation>{one}{many}</translation>"), [])
        for bad in (f'<translation type="unfinished">{one}{many}</translation>',
                    f'<translation type="vanished">{one}{many}</translation>',
                    f"<translation>{one}<numerusform></numerusform></translation>",
                    f"<translation>{one}<numerusform>%n socis</numerusform></translation>"):
            self.assertEqual(len(self.entries(bad)), 1, bad)
        self.assertEqual(self.entries("<translation>Obre %2</translation>", "Open %2", ""), [])
        self.assertEqual(len(self.entries("<translation>Obre</translation>", "Open %2", "")), 1)
        self.assertEqual(len(self.entries("<translation>Obre</translation>", "Open…", "")), 1)

    def test_what_the_sources_say(self):
        empty = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}"></TS>\n'
        files = {translations.file_of(l): empty.format(l) for l in ("ca", "es", "en")}
        self.assertEqual(self.found(translations, files | {"ui/A.cpp": "int a;\n"}), [])
        spoken = 'QString A::a() { return A::tr("Open") + A::tr("%n day(s)", nullptr, 2); }\n'
        before = {name: (self.root / name).read_text() for name in files}
        found = self.found(translations, {"ui/A.cpp": spoken})
        self.assertEqual([name for name, _ in found], [translations.file_of(l) for l in ("ca", "ca", "es", "es", "en")])
        self.assertEqual(before, {name: (self.root / name).read_text() for name in files})


class Totals(unittest.TestCase):
    def count(self, *cases):
        return totals.counted(f"<testsuite>{''.join(cases)}</testsuite>")

    def test_counts(self):
        qt = '<testcase name="a" status="run"><system-out>Totals: 4 passed, 0 failed, 1 skipped, 0 blacklisted' \
             '</system-out></testcase>'
        python = '<testcase name="b" status="run"><system-out>Ran 3 tests in 0.1s\n\nOK</system-out></testcase>'
        crash = '<testcase name="c" status="fail"><system-out>Totals: 2 passed, 0 failed, 0 skipped</system-out>' \
                '</testcase>'
        fails = '<testcase name="d" status="fail"><system-out>Totals: 2 passed, 2 failed, 0 skipped</system-out>' \
                '</testcase>'
        plain = '<testcase name="e" status="run"><system-out>fine</system-out></testcase>'
        skips = '<testcase name="g" status="fail"><system-out>Ran 5 tests in 0.1s\n\nFAILED (failures=1, skipped=2)' \
                '</system-out></testcase>'
        absent = '<testcase name="f" status="notrun"><system-out/></testcase>'
        self.assertEqual(self.count(qt, python, crash, fails, plain, skips, absent),
                         (4 + 3 + 2 + 2 + 1 + 2, 1 + 2 + 1 + 1, 1 + 2))


if __name__ == "__main__":
    unittest.main()
