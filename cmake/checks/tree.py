# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files a check looks at, and what it finds in them."""
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Finding:
    file: str
    line: int
    message: str
    warning: bool = False

    def __str__(self):
        return f"{self.file}:{self.line}: {'warning: ' if self.warning else ''}{' '.join(self.message.split())}"


class Tree:
    """The text files of the project by their path from its root, read once."""

    def __init__(self, root=ROOT):
        self.root = Path(root)
        self._names = None
        self._texts = {}

    def names(self, *suffixes):
        """Paths that end like one of the suffixes; all of them without any."""
        if self._names is None:
            self._names = sorted(self._list())
        return [n for n in self._names if not suffixes or n.endswith(suffixes)]

    def sources(self):
        return self.names(".cpp", ".h")

    def text(self, name):
        if name not in self._texts:
            self._texts[name] = (self.root / name).read_text(encoding="utf-8", errors="replace")
        return self._texts[name]

    def lines(self, name):
        return list(enumerate(self.text(name).splitlines(), start=1))

    def _list(self):
        git = subprocess.run(
            ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True, text=True)
        if git.returncode == 0 and (self.root / ".git").exists():
            names = [n for n in git.stdout.split("\0") if n]
        else:  # an unpacked archive
            names = [p.relative_to(self.root).as_posix() for p in self.root.rglob("*")]
            names = [n for n in names if not n.startswith(("build/", ".git/"))]
        return {n for n in names if (self.root / n).is_file()}


_TOKEN = re.compile(
    r'R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
_DIGITS = re.compile(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])")


def code_only(text):
    """C++ with comments, strings and characters emptied, line by line as before."""
    def emptied(match):
        newlines = "\n" * match.group().count("\n")
        return (match.group()[0] + match.group()[-1] if match.group()[0] in "\"'" else " ") + newlines
    return _TOKEN.sub(emptied, _DIGITS.sub("", text))
