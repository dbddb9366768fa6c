"""What of a council's web page is not the document: the site's menus, banners, notices, forms and scripts.

Each is told by what it declares itself to be, by its tag, role, name or style, never by its words. What lies outside
the part that the page marks as its main one is left out as well.
"""

import re
from collections.abc import Iterator

from .elements import Element, named

NO_WORDS = named("script style template noscript iframe object embed applet xmp noembed svg math xml")
MENUS = frozenset(["nav", "menu"])
CONTROLS = named("button input select textarea optgroup option datalist label")
PICTURES = frozenset(["img", "picture", "video", "audio", "canvas", "map"])
STRUCK = frozenset(["del", "s", "strike"])
BY_TAG = (
    (NO_WORDS, "scripts and styles"),
    (frozenset(["head", "title"]), "page title"),
    (MENUS, "menus"),
    (CONTROLS, "forms and buttons"),
    (frozenset(["aside"]), "side panels"),
    (PICTURES, "pictures"),
    (STRUCK, "struck-out words"),
)
BY_ROLE = {
    "navigation": "menus",
    "search": "forms and buttons",
    "button": "forms and buttons",
    "complementary": "side panels",
    "banner": "page header and footer",
    "contentinfo": "page header and footer",
    "dialog": "notices over the page",
    "alertdialog": "notices over the page",
}
BY_NAME = (  # what the site's builder called a part, in its id or class: cookie-banner, mgBreadcrumb, skipLink
    (re.compile(r"cookie|gdpr|consent-?(?:banner|bar|manager)", re.I), "notices over the page"),
    (re.compile(r"bread-?_?crumb", re.I), "menus"),
    (re.compile(r"(?:^|\s)skip-?_?(?:to|link|nav|content)", re.I), "menus"),
)
LINKS = re.compile(r"(?:^|[\s_-])(?:nav(?:igation|bar)?|menu|side-?(?:nav|bar))(?:$|[\s_-])", re.I)  # main-nav, sidebar
FOOT = re.compile(r"(?:^|\s)(?:site|page|main)?[_-]?footer(?:$|\s)", re.I)
MOSTLY = 0.6  # of the letters
LARGEST_NAMED = 1500  # letters; what is longer is more than a banner or a trail of links, whatever it is called
LARGEST_FORM = 400  # letters; many sites wrap the whole page in one form
UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
TO_A_PLACE = re.compile(r"(?:skip|jump) to\b|back to (?:the )?top\b", re.I)
OUTSIDE = "page header and footer"
AROUND = "parts around the minutes"
SMALLEST_MAIN = 0.2  # of the page's letters; a part called main with less is only a heading's


def main_part(root: Element) -> Element | None:
    """The part that holds the document, by the page's own marks, where it does hold it."""
    for is_main in (_says_it_is_main, _is_modgov):
        found = max((one for one in root if is_main(one)), key=lambda one: one.size, default=None)
        if found is not None and found.size > SMALLEST_MAIN * letters(root):
            return found
    return None


def _says_it_is_main(element: Element) -> bool:
    return element.tag == "main" or element.get("role").lower() == "main"


def _is_modgov(element: Element) -> bool:
    """The part that the committee software of many councils writes into their page."""
    return element.get("id").lower() == "modgov" or "mgcontent" in element.get("class").lower().split()


def letters(root: Element) -> int:
    """The letters of the page's words, without those of its scripts."""
    return root.size - sum(one.size for one in _outermost(root, NO_WORDS | {"head"}))


def _outermost(root: Element, tags: frozenset[str]) -> Iterator[Element]:
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag in tags:
            yield element
        else:
            waiting += [child for child in element.children if isinstance(child, Element)]


HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])


def title_outside(root: Element, main: Element) -> Element | None:
    """The page's one main heading, where it stands above the main part and not in the site's header."""
    titles = [one for one in root if one.tag == "h1"]
    around = [one.tag for one in titles[0].above()] if len(titles) == 1 else ["header"]
    return titles[0] if not {"header", "nav", "aside", "form"} & set(around) and main not in titles[0].above() else None


def has_title_outside_headers(root: Element) -> bool:
    """Does the page name its subject elsewhere than in its header?"""
    return any(one.tag == "h1" and all(above.tag != "header" for above in one.above()) for one in root)


def kind(element: Element, within: bool, title_within: bool) -> str | None:
    """What this element is when it is no part of the document, else None.

    ``within``: it stands in the main part, whose own header and footer belong to it. ``title_within``: the page has a
    main heading outside its header, so that the header is only the site's.
    """
    if _is_hidden(element):
        return "hidden parts"
    if _opens_a_section(element):
        return None
    for tags, what in BY_TAG:
        if element.tag in tags:
            return what
    role = BY_ROLE.get(element.get("role").lower())
    if role and not (role == OUTSIDE and within):
        return role
    if element.tag in ("header", "footer") and not within and (element.tag == "footer" or title_within):
        return OUTSIDE
    return _by_name(element, within)


def _is_hidden(element: Element) -> bool:
    if element.tag in ("html", "body"):
        return False
    closed = element.tag == "dialog" and "open" not in element.attributes
    return closed or "hidden" in element.attributes or bool(UNSEEN_STYLE.search(element.get("style")))


def _opens_a_section(element: Element) -> bool:
    """A button or a link that is the words of a heading: a section that the reader of the page can fold away."""
    is_button = element.tag == "button" or element.get("role").lower() == "button"
    return is_button and any(above.tag in HEADINGS for above in element.above())


def _by_name(element: Element, within: bool) -> str | None:
    if element.tag == "form" and element.size < LARGEST_FORM and any(one.tag in CONTROLS for one in element):
        return "forms and buttons"
    if element.tag == "a" and element.get("href").startswith("#") and TO_A_PLACE.match(element.words(40)):
        return "menus"
    if element.size > LARGEST_NAMED or element.tag in ("html", "body"):
        return None
    named = f"{element.get('id')} {element.get('class')} {element.get('aria-label')}"
    if LINKS.search(named) and sum(one.size for one in element if one.tag == "a") > MOSTLY * element.size:
        return "menus"
    if FOOT.search(named) and not within:
        return OUTSIDE
    return next((what for pattern, what in BY_NAME if pattern.search(named)), None)
