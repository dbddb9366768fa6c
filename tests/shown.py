"""A page as its reader sees it, for tests: its parts by tag, class and attribute, and the words in them."""

import re
from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "link", "meta", "path", "rect", "source", "wbr"}
STEP = re.compile(r"^(?P<tag>\w*)(?P<classes>(?:\.[\w-]+)*)(?:\[(?P<name>[\w-]+)=(?P<value>[^\]]+)\])?$")


class Part:
    """An element; ``css`` finds the parts in it, by selectors such as ``.facet details li``."""

    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.inside = tag, dict(attributes), []

    def words(self):
        return " ".join("".join(self._texts()).split())

    def _texts(self):
        for one in self.inside:
            yield from [one] if isinstance(one, str) else one._texts()

    def each(self):
        for one in self.inside:
            if isinstance(one, Part):
                yield one
                yield from one.each()

    def css(self, selector):
        found = [self]
        for step in selector.split():
            found = list(dict.fromkeys(part for one in found for part in one.each() if part.fits(step)))
        return found

    def fits(self, step):
        wanted = STEP.match(step)
        classes = self.attributes.get("class", "").split()
        return (
            wanted["tag"] in ("", self.tag)
            and all(name in classes for name in wanted["classes"].split(".")[1:])
            and (not wanted["name"] or self.attributes.get(wanted["name"]) == wanted["value"])
        )


class Page(HTMLParser):
    def __init__(self, markup):
        super().__init__()
        self.root = Part("", {})
        self.open = [self.root]
        self.feed(markup)
        assert self.open == [self.root], f"<{self.open[-1].tag}> is not closed"

    def handle_starttag(self, tag, attributes):
        part = Part(tag, attributes)
        self.open[-1].inside.append(part)
        if tag not in VOID:
            self.open.append(part)

    def handle_startendtag(self, tag, attributes):
        self.open[-1].inside.append(Part(tag, attributes))

    def handle_endtag(self, tag):
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].inside.append(data)


def page(answer):
    """What an answer of the test client shows; every element of it must be closed in its place."""
    return Page(answer.content.decode()).root
