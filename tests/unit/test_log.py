import logging
from collections.abc import Iterator

import httpx
import pytest

from checkin import log


@pytest.fixture
def loggers() -> Iterator[None]:
    names = ("checkin", "httpx", "httpcore")
    before = {name: (logging.getLogger(name).level, list(logging.getLogger(name).handlers)) for name in names}
    yield
    for name, (level, handlers) in before.items():
        logger = logging.getLogger(name)
        for handler in set(logger.handlers) - set(handlers):
            logger.removeHandler(handler)
            handler.close()
        logger.setLevel(level)


@pytest.mark.usefixtures("loggers")
def test_requests_to_a_printer_are_not_logged_one_by_one(tmp_path, caplog):
    file = log.start(tmp_path / "logs")
    caplog.set_level(logging.INFO)
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        client.get("http://printer.example/secret")
    logging.getLogger("checkin.printing").info("a badge")
    assert [record.name for record in caplog.records] == ["checkin.printing"]
    text = file.read_text(encoding="utf-8")
    assert "a badge" in text
    assert "printer.example" not in text


@pytest.mark.usefixtures("loggers")
def test_a_folder_that_takes_no_log_does_not_stop_the_desk(tmp_path):
    (tmp_path / "file").write_text("")
    assert log.start(tmp_path / "file" / "logs") is None
