"""PDF files made by the tests themselves: words at places in the standard fonts, nothing else."""

import zlib
from dataclasses import dataclass, field

A4 = (595, 842)


@dataclass
class Print:
    """A file being printed, page by page. Places are in points from the bottom left corner."""

    pages: list = field(default_factory=list)
    objects: dict = field(default_factory=dict)

    def page(self, *marks, size=A4, rotate=0, more=""):
        """A page with its marks, each from ``at``, ``lines``, ``rule`` or raw operators."""
        self.pages.append((" ".join(marks).encode("cp1252"), size, rotate, more))
        return self

    def file(self):
        """The bytes of the file, with a cross-reference table."""
        font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
        bodies = {3: font.format("Helvetica"), 4: font.format("Helvetica-Bold"), 5: font.format("Courier")}
        kids = []
        for place, (content, (width, height), rotate, more) in enumerate(self.pages):
            number = 10 + 2 * place
            kids.append(f"{number} 0 R")
            bodies[number] = (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {rotate} /Resources "
                f"<< /Font << /F 3 0 R /B 4 0 R /C 5 0 R >> {more} >> /Contents {number + 1} 0 R >>"
            )
            bodies[number + 1] = stream(content)
        bodies[1] = "<< /Type /Catalog /Pages 2 0 R >>"
        bodies[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
        return written({**bodies, **self.objects})


def stream(content, about="", packed=True):
    """A stream object's bytes, packed unless it must stay as it is."""
    data = zlib.compress(content) if packed else content
    filtered = "/Filter /FlateDecode" if packed else ""
    return f"<< /Length {len(data)} {filtered} {about} >>\nstream\n".encode() + data + b"\nendstream"


def written(bodies, about=""):
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in sorted(bodies.items()):
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + (body if isinstance(body, bytes) else body.encode("latin-1"))
        out += b"\nendobj\n"
    start = len(out)
    out += b"xref\n" + b"".join(f"{number} 1\n{place:010} 00000 n \n".encode() for number, place in places.items())
    out += f"trailer\n<< /Root 1 0 R /Size {max(bodies) + 1} {about} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def at(x, y, words, size=11, font="F", turn="1 0 0 1"):
    """Words at a place."""
    shown = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {size} Tf {turn} {x} {y} Tm ({shown}) Tj ET"


def lines(x, y, *printed, step=14, size=11, font="F"):
    """Lines below one another; an empty one leaves half a line's room."""
    marks = []
    for words in printed:
        if words:
            marks.append(at(x, y, words, size, font))
        y -= step if words else step / 2
    return " ".join(marks)


def rule(left, low, right, high):
    """A ruled line."""
    return f"{left} {low} m {right} {high} l S"
