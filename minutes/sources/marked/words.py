"""The marks inside a line of Markdown, taken off: emphasis, links, escapes, a few HTML tags."""

import re
from html import unescape

from ..blocks import Tally

# A character after a backslash, or in a span of code, is a plain one; meanwhile it stands in Unicode's private area.
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
HIDDEN = re.compile("[\ue021-\ue07e]")
SIGN = re.compile(r"[!-/:-@\[-`{-~]")
CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]{1,500})(?<!`)\1(?!`)")
PICTURE = re.compile(r"!\[([^\[\]\n]{0,300})\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,100}\])")
LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)")
REFERENCE = re.compile(r"\[([^\[\]\n]{1,500})\]\[([^\[\]\n]{0,100})\]")
ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500}|[^<>\s@]{1,100}@[^<>\s@]{1,100})>")
LINE_TAG = re.compile(r"[ \t]*<br[ \t]{0,3}/?>[ \t]*\n?", re.I)
TAG = re.compile(
    r"</?(?:p|div|span|b|i|u|em|strong|small|sup|sub|center|a|font|mark|abbr|details|summary|table|thead|tbody|tr|td|th|"
    r"ul|ol|li|h[1-6]|hr|section|article)(?:[ \t\n][^<>]{0,500})?/?>",
    re.I,
)
STRUCK = re.compile(r"~~(?=[^\s~])([^~]{1,1000})(?<=\S)~~|<(del|s|strike)>([^<>]{1,1000})</\2>", re.I)
EMPHASIS = (
    re.compile(r"(?<!\*)\*{2,3}(?=[^\s*])((?:[^*]|\*(?!\*)){1,2000}?)(?<=\S)\*{2,3}(?!\*)"),
    re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]{1,2000})(?<=\S)\*(?![\w*])"),
    re.compile(r"(?<!\w)__(?=[^\s_])((?:[^_]|_(?!_)){1,2000}?)(?<=[^\s_])__(?!\w)"),
    re.compile(r"(?<!\w)_(?=[^\s_])([^_]{1,2000})(?<=\S)_(?!\w)"),
)
ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def unmarked(words: str, left_out: Tally, references: frozenset[str] = frozenset()) -> str:
    """The words of a paragraph without its marks. ``references`` are the names that links are defined under."""
    if not HIDDEN.search(words):
        words = ESCAPED.sub(lambda match: _hidden(match[1]), words)
        words = CODE.sub(lambda match: SIGN.sub(lambda sign: _hidden(sign[0]), match[2].strip()), words)
    words = PICTURE.sub(lambda match: _counted(left_out, "pictures", match[1] or match[0]), words)
    words = LINK.sub(r"\1", words)
    words = REFERENCE.sub(lambda match: _of_reference(match, references), words)
    words = ADDRESS.sub(lambda match: match[1].removeprefix("mailto:"), words)
    words = STRUCK.sub(lambda match: _counted(left_out, "struck-out words", match[1] or match[3]), words)
    words = TAG.sub("", LINE_TAG.sub("\n", words))
    for pattern in EMPHASIS:
        words = pattern.sub(r"\1", words)
    words = ENTITY.sub(lambda match: unescape(match[0]), words)
    return HIDDEN.sub(lambda match: chr(ord(match[0]) - 0xE000), words)


def _hidden(sign: str) -> str:
    return chr(ord(sign) + 0xE000)


def _counted(left_out: Tally, what: str, words: str) -> str:
    left_out.add(what, words)
    return ""


def _of_reference(match: re.Match[str], references: frozenset[str]) -> str:
    return match[1] if (match[2] or match[1]).casefold() in references else match[0]
