"""What tests with a real window share. They run without a screen unless one is asked for."""

import gc
import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _collected_on_the_ui_thread(request):
    """Destroy what a test left where Qt allows it; a lane of the next test must not."""
    gc.disable()
    yield
    if "qtbot" in request.fixturenames:  # the others make no window
        gc.collect()


@pytest.fixture
def lane(qapp):
    from checkin.ui.threads.lanes import Lane

    lane = Lane("test")
    yield lane
    lane.close()


@pytest.fixture
def last_resort(monkeypatch):
    """The bugs that reached ``sys.excepthook``, instead of failing the test."""
    bugs = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: bugs.append(error))
    return bugs


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory, monkeypatch):
    """Keep backups out of the home of who runs the tests."""
    folder = tmp_path_factory.mktemp("data")
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
