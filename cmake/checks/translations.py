# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text a person reads stands in every language, finished, with the same places for values."""
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tree import Finding

NAME = "translations"

LANGUAGES = ("ca", "es")
PLURALS = "en"  # the source language: only its plural forms are written down
SPOKEN = ("model", "app", "ui")
_PLACE = re.compile(r"%(?:L?\d{1,2}|n)")
_TOOLS = ("/usr/lib/qt6/bin/lupdate", "lupdate")


def file_of(language):
    return f"translations/generation-desk_{language}.ts"


def messages(path):
    """(context, source, comment) → the message element, of the entries that are in use."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def faults(language, entries):
    """What is wrong with the entries of a language: texts."""
    for (context, source, _), message in entries.items():
        translation = message.find("translation")
        where = f"{context}: “{source}”"
        state = translation.get("type") if translation is not None else "unfinished"
        if state in ("vanished", "obsolete"):
            yield f"{where} is no longer in the program"
            continue
        plural = message.get("numerus") == "yes"
        forms = [f.text or "" for f in translation.iter("numerusform")] if plural and translation is not None else \
            [(translation.text or "") if translation is not None else ""]
        if state == "unfinished" or not forms or not all(f.strip() for f in forms):
            yield f"{where} is not translated"
            continue
        for form in forms:
            missing = set(_PLACE.findall(source)) ^ set(_PLACE.findall(form))
            if plural:
                missing.discard("%n")  # "one member" may spell the number out
            if missing:
                yield f"{where} and “{form}” differ in {', '.join(sorted(missing))}"
            if source.endswith("…") != form.endswith("…"):
                yield f"{where} and “{form}” differ in their “…” at the end"


def spoken(root, tool, language, folder):
    """The messages that the sources have today, as lupdate reads them; folder takes its file."""
    path = Path(folder) / f"{language}.ts"
    plural = ["-pluralonly"] if language == PLURALS else []
    sources = [s for s in SPOKEN if (Path(root) / s).is_dir()]
    run = subprocess.run([tool, *sources, "-I", ".", "-silent", "-no-obsolete", "-locations", "none", *plural,
                          "-source-language", "en", "-target-language", language, "-ts", str(path)],
                         cwd=root, capture_output=True, text=True)
    return (messages(path) if path.exists() else {}), run


def check(tree):
    tool = next((t for t in _TOOLS if shutil.which(t)), None)
    if tool is None:
        return [Finding("translations", 1, "lupdate is not installed (qt6-l10n-tools)")]
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        for language in (*LANGUAGES, PLURALS):
            name = file_of(language)
            if not (tree.root / name).is_file():
                findings.append(Finding(name, 1, "missing"))
                continue
            lines = tree.text(name).splitlines()
            entries = messages(tree.root / name)
            today, run = spoken(tree.root, tool, language, folder)
            if run.returncode != 0:
                findings.append(Finding(name, 1, f"lupdate: {run.stderr.strip()}"))
                continue
            findings += [Finding(name, _line(lines, text), text) for text in faults(language, entries)]
            known = {k for k, m in entries.items() if (m.find("translation") is None
                     or m.find("translation").get("type") not in ("vanished", "obsolete"))}
            findings += [Finding(name, 1, f"{c}: “{s}” is not in the file: ./dev translate")
                         for c, s, _ in sorted(today.keys() - known)]
            findings += [Finding(name, 1, f"{c}: “{s}” is no longer in the program: ./dev translate")
                         for c, s, _ in sorted(known - today.keys())]
    return findings


def _line(lines, text):
    """Where the entry of a fault stands: the line with its source text, as far as that can be told."""
    match = re.search(r"“(.*?)”", text, re.DOTALL)
    start = match.group(1).splitlines()[0] if match and match.group(1) else "\0"
    escaped = start.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return next((n for n, l in enumerate(lines, start=1) if f"<source>{escaped}" in l), 1)
