"""What a screen reader gets: run by the system's own Python, which has pyatspi; answers one JSON line a request.

Requests, one a line: ``walk`` returns all that is showing, ``heard`` what was announced since the last time.
"""

import json
import sys

import pyatspi
from gi.repository import GLib

MOST_ROWS = 12
"""Of lists and tables no more is read: all rows are made alike."""

LONG = {"list", "table", "tree", "tree table", "list box"}
heard = []


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    apps = [desktop.getChildAtIndex(number) for number in range(desktop.childCount)]
    return next((app for app in apps if app is not None and app.name == "Checkin"), None)


def walk():
    app = program()
    nodes = []
    for number in range(app.childCount if app else 0):
        if number == 0:
            app.clearCache()  # states are asked for anew, whatever the library remembers
        window = app.getChildAtIndex(number)
        if window is not None and window.getState().contains(pyatspi.STATE_SHOWING):
            _add(window, nodes, number, 0)
    return nodes


def _add(thing, nodes, window, depth):
    states = [pyatspi.stateToString(state) for state in thing.getState().getStates()]
    if depth and "showing" not in states and "visible" not in states:
        return
    nodes.append(_told(thing, states, window, depth))
    count = thing.childCount
    for number in range(min(count, MOST_ROWS) if thing.getRoleName() in LONG else count):
        child = thing.getChildAtIndex(number)
        if child is not None:
            _add(child, nodes, window, depth + 1)


def _told(thing, states, window, depth):
    box = _of(lambda: thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
    value = _of(thing.queryValue)
    text = _of(thing.queryText)
    action = _of(thing.queryAction)
    return {
        "window": window,
        "depth": depth,
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "states": states,
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "value": [value.minimumValue, value.currentValue, value.maximumValue] if value else None,
        "text": text.getText(0, -1) if text else None,
        "actions": [action.getName(number) for number in range(action.nActions)] if action else [],
        "relations": [str(relation.getRelationType()) for relation in thing.getRelationSet()],
    }


def _of(query):
    try:
        return query()
    except NotImplementedError:
        return None


def _hear(event):
    heard.append({"text": event.any_data, "politeness": event.detail1, "role": event.source_role.value_nick})


def _answer(_channel, _condition):
    request = sys.stdin.readline().strip()
    if not request:
        pyatspi.Registry.stop()
        return False
    try:
        answer = walk() if request == "walk" else [heard.pop(0) for _ in list(heard)]
    except (LookupError, RuntimeError, GLib.Error) as error:  # what was asked about is gone meanwhile
        answer = {"gone": str(error)}
    print(json.dumps(answer), flush=True)
    return True


pyatspi.Registry.registerEventListener(_hear, "object:announcement")
GLib.io_add_watch(GLib.IOChannel.unix_new(sys.stdin.fileno()), GLib.IO_IN | GLib.IO_HUP, _answer)
print(json.dumps("ready"), flush=True)
pyatspi.Registry.start()
