"""A page on which somebody types, as its script sends what is not saved yet."""

import re

from tests.intake.reviewing import Fields


class Typing:
    """A form open in a window: its fields, and the key under which its script keeps them."""

    def __init__(self, client, url, tab="a" * 32, field="form-TOTAL_FORMS"):
        self.client, self.url, self.tab, self.turn = client, url, tab, 0
        self.show(client.get(url), field)

    def show(self, response, field="form-TOTAL_FORMS"):
        """Take over the form of an answer."""
        self.page = response.content.decode()
        self.fields = Fields(self.page).holding(field)
        self.keep_at, self.user = re.search(r'data-unsaved="([^"]+)" data-for="(\d+)"', self.page).groups()

    def entries(self, typed):
        self.fields |= typed
        return {name: value for name, value in self.fields.items() if name not in ("csrfmiddlewaretoken", "kept")}

    def type(self, typed=(), **sent):
        """What the script posts after the fields are filled in like this."""
        self.turn += 1
        body = {**self.entries(dict(typed)), "tab": self.tab, "turn": str(self.turn), "for": self.user, **sent}
        body |= {"kept": self.fields["kept"]} if "kept" in self.fields else {}
        return self.client.post(self.keep_at, body)

    def save(self, typed=(), **sent):
        """What the browser posts when the form's button is pressed."""
        held = [self.fields.get("kept"), self.tab]
        return self.client.post(self.url, {**self.entries(dict(typed)), "kept": [one for one in held if one], **sent})


def notices(page):
    """The sentences about what was typed and not saved."""
    return re.findall(r"<p>(You typed [^<]+)</p>", page)


def bring_back(client, page):
    """Press the first "Bring it back" of a page."""
    action, fields = re.search(r'<form method="get" action="([^"]+)">(.*?)</form>', page, re.S).groups()
    return client.get(action, dict(re.findall(r'name="(\w+)" value="([^"]+)"', fields)))


def throw_away(client, page):
    """Press the first "Throw it away" of a page."""
    action, back = re.search(r'action="([^"]+/unsaved/\d+/)">.*?name="back" value="([^"]+)"', page, re.S).groups()
    return client.post(action, {"back": back})
