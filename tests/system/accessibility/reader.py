"""What a screen reader gets: run by the system's own Python, which has pyatspi; answers one JSON line a request.

Requests, one a line: ``walk`` returns all that is showing in the window that came last, ``windows`` the titles of all
windows, ``active`` the title of the one that has the keys, ``heard`` what was announced since the last time.
"""

import json
import sys

import pyatspi
from gi.repository import GLib

MOST_ROWS = 12
"""Of lists and tables no more is read: all rows are made alike."""

LONG = {"list", "table", "tree", "tree table", "list box"}
PLAIN = {"label", "filler", "panel", "image", "layered pane", "separator", "scroll bar", "frame", "dialog"}
"""Of these more is asked only where they can have the focus."""

heard = []


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    apps = [desktop.getChildAtIndex(number) for number in range(desktop.childCount)]
    return next((app for app in apps if app is not None and app.name == "Checkin"), None)


def showing():
    app = program()
    if app is None:
        return []
    app.clearCache()  # states are asked for anew, whatever the library remembers
    found = [each for each in map(app.getChildAtIndex, range(app.childCount)) if each is not None]
    for each in found:
        each.clearCache()
    return [each for each in found if each.getState().contains(pyatspi.STATE_SHOWING)]


def walk():
    nodes = []
    for window in showing()[-1:]:
        _add(window, nodes, 0)
    return nodes


def _add(thing, nodes, depth):
    thing.clearCache()
    states = [pyatspi.stateToString(state) for state in thing.getState().getStates()]
    if depth and "showing" not in states and "visible" not in states:
        return
    nodes.append(_told(thing, states, depth))
    count = thing.childCount
    for number in range(min(count, MOST_ROWS) if thing.getRoleName() in LONG else count):
        child = thing.getChildAtIndex(number)
        if child is not None:
            _add(child, nodes, depth + 1)


def _told(thing, states, depth):
    told = {"depth": depth, "role": thing.getRoleName(), "name": thing.name, "states": states}
    return told | _used(thing) if "focusable" in states or told["role"] not in PLAIN else told


def _used(thing):
    box = _of(lambda: thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
    value = _of(thing.queryValue)
    text = _of(thing.queryText)
    action = _of(thing.queryAction)
    return {
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "value": [value.minimumValue, value.currentValue, value.maximumValue] if value else None,
        "text": text.getText(0, -1) if text else None,
        "actions": [action.getName(number) for number in range(action.nActions)] if action else [],
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
        answer = REQUESTS[request]()
    except (LookupError, RuntimeError, GLib.Error) as error:  # what was asked about is gone meanwhile
        answer = {"gone": str(error)}
    print(json.dumps(answer), flush=True)
    return True


REQUESTS = {
    "walk": walk,
    "active": lambda: [window.name for window in showing() if window.getState().contains(pyatspi.STATE_ACTIVE)],
    "windows": lambda: [window.name for window in showing()],
    "heard": lambda: [heard.pop(0) for _ in list(heard)],
}
pyatspi.Registry.registerEventListener(_hear, "object:announcement")
GLib.io_add_watch(GLib.IOChannel.unix_new(sys.stdin.fileno()), GLib.IO_IN | GLib.IO_HUP, _answer)
print(json.dumps("ready"), flush=True)
pyatspi.Registry.start()
