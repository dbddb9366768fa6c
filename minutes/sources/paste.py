"""Words pasted into a form, already decoded by the browser."""

from .text import SourceText, from_str


def read(data: bytes | str) -> SourceText:
    """Pasted words as a source; bytes are a paste's UTF-8, and one bad byte in it is not worth refusing the rest."""
    return from_str(data.decode("utf-8", errors="replace") if isinstance(data, bytes) else data)
