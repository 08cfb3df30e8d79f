# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom: ui → app → model, and the rooms of the model among themselves (CONTRIBUTING.md)."""
import re

from tree import Finding

NAME = "includes"

# what a room of the model may include besides itself and model/base, and what those may
ROOMS = {
    "base": [],
    "curve": [],
    "people": ["curve"],
    "production": ["curve"],
    "billing": ["people"],
    "investment": ["people", "billing"],
    "rights": ["production", "investment"],
    "assignment": ["people", "investment"],
    "usage": ["people", "billing", "rights", "assignment"],
    "office": ["curve", "people", "production", "billing", "investment", "rights", "assignment", "usage"],
    "store": ["office"],
}
# storeys, lowest first: each may include itself and those before it
STOREYS = ["model", "app", "ui"]
KNOWS_THE_WINDOW = "app/main.cpp"
SQL_ROOMS = ("model/store/", "app/central/", "tests/")
QT_OF_THE_MODEL = ("QtCore/", "QtSql/")

_INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')
_GENERATED = re.compile(r"(^|/)(moc_[^/]+\.cpp|[^/]+\.moc)$")


def reachable(room):
    """The room, model/base and all rooms it may know, directly or through others."""
    found, waiting = {"base", room}, [room]
    while waiting:
        for other in ROOMS.get(waiting.pop(), []):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def storey_of(name):
    """Index in STOREYS of a source, the same for its mirror in tests/; None for what may know everything."""
    parts = name.split("/")
    storey = parts[1] if parts[0] == "tests" and len(parts) > 2 else parts[0]
    return STOREYS.index(storey) if storey in STOREYS else None


def refusal(source, target):
    """Why a source may not include that header of the project, or nothing."""
    storey, other = storey_of(source), target.split("/")
    if other[0] not in STOREYS:
        return None
    if storey is not None and STOREYS.index(other[0]) > storey and source != KNOWS_THE_WINDOW:
        return f"{STOREYS[storey]}/ may not know {other[0]}/ ({target})"
    room = source.split("/")
    if room[0] == "model" and other[0] == "model" and len(room) > 2 and len(other) > 2:
        if room[1] not in ROOMS:
            return f"model/{room[1]} is a room that the table in includes.py does not know"
        if other[1] not in reachable(room[1]):
            return f"model/{room[1]} may not know model/{other[1]} ({target})"
    return None


def check(tree):
    findings, names = [], set(tree.names())
    for source in tree.sources():
        for number, line in tree.lines(source):
            match = _INCLUDE.match(line)
            if not match:
                continue
            own, library = match.groups()
            message = None
            if own:
                if _GENERATED.search(own):
                    continue
                message = refusal(source, own)
                if message is None and own not in names:
                    message = f'no such header, or not its full path from the root: "{own}"'
            elif library.startswith(("QSql", "QtSql")) and not source.startswith(SQL_ROOMS):
                message = f"SQL lives in model/store and app/central (<{library}>)"
            elif source.startswith("model/") and re.match(r"Qt\w+/", library) \
                    and not library.startswith(QT_OF_THE_MODEL):
                message = f"the model links Qt Core only (<{library}>)"
            if message:
                findings.append(Finding(source, number, message))
    return findings
