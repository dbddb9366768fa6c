"""Whole documents, every fact of them in full: its words, its item and each thing it holds, as a reader listed them."""

from pathlib import Path

import pytest
from reading import every_fact

DOCUMENTS = sorted((Path(__file__).parent / "every_fact").glob("*.txt"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_fact_in_full(path):
    listed = path.with_suffix(".facts").read_text(encoding="utf-8").splitlines()
    assert list(every_fact(path.read_text(encoding="utf-8"))) == listed
