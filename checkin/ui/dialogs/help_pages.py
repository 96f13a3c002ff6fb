"""The help: a page a topic, in Markdown, in the language that is spoken, or one that its readers understand."""

from __future__ import annotations

from dataclasses import dataclass

from checkin import resources
from checkin.ui.words.language import understood


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One topic.

    Attributes:
        name: the file's, such as "2-admit"; the same in each language, in reading order.
        title: its first heading.
        markdown: all of it.
    """

    name: str
    title: str
    markdown: str


def help_pages(language: str) -> list[HelpPage]:
    """Return all pages in ``language``, named as its folder under ``resources/help``."""
    folder = resources.root() / "help"
    here = next(folder / code for code in understood(language) if (folder / code).is_dir())
    return [_page(path.stem, path.read_text(encoding="utf-8")) for path in sorted(here.glob("*.md"))]


def _page(name: str, markdown: str) -> HelpPage:
    heading = markdown.partition("\n")[0]
    return HelpPage(name, heading.removeprefix("# "), markdown)
