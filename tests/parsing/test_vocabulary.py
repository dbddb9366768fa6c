"""Words nobody looks for are taken out: every pattern of the vocabulary is used by a reader or by another pattern."""

import importlib
import pkgutil
import re
from pathlib import Path

from minutes import parsing
from minutes.parsing import vocabulary

SOURCES = {path: path.read_text() for path in Path(parsing.__path__[0]).rglob("*.py")}


def used(module, name):
    """Is a vocabulary name looked up by a reader, imported by another module, or part of another pattern?"""
    own = text_of(module)
    if len(re.findall(rf"\b{name}\b", own)) > 1:
        return True
    others = "\n".join(text for text in SOURCES.values() if text != own)
    imported = re.search(rf"from \.{module} import \(?[^()]*?\b{name}\b", others)
    return bool(imported or re.search(rf"\b{module}\.{name}\b", others))


def test_every_name_of_the_vocabulary_is_used():
    modules = [one.name for one in pkgutil.iter_modules(vocabulary.__path__)]
    unused = [
        f"{module}.{name}"
        for module in modules
        for name in vars(importlib.import_module(f"{vocabulary.__name__}.{module}"))
        if name.isupper() and re.search(rf"^{name}\b", text_of(module), re.M) and not used(module, name)
    ]
    assert unused == []


def text_of(module):
    return (Path(vocabulary.__path__[0]) / f"{module}.py").read_text()
