"""The documents say what is there: every setting, command and place they name, and none is left unnamed."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()
DOCS = {path.name: path.read_text() for path in (ROOT / "docs").glob("*.md")}


def test_no_document_is_empty():
    assert {name: len(text) > 500 for name, text in DOCS.items()} == dict.fromkeys(DOCS, True)


def test_every_setting_is_explained():
    read = set(re.findall(r'env(?:\.\w+)?\(\s*"([A-Z_]+)"', (ROOT / "minutes/settings.py").read_text()))
    assert len(read) > 10
    assert {name for name in read if f"`{name}`" not in DOCS["operate.md"]} == set()


def test_every_command_is_mentioned():
    commands = {path.stem for path in (ROOT / "minutes/management/commands").glob("[a-z]*.py")}
    written = README + "".join(DOCS.values())
    assert {name for name in commands if name not in written} == set()


def test_every_place_on_the_map_is_there():
    places = re.findall(r"`([\w./]+(?:/|\.py|\.md))`", README)
    assert len(places) > 10
    assert [place for place in places if not (ROOT / place).exists()] == []


def test_every_link_of_a_document_leads_somewhere():
    links = [target for text in (README, *DOCS.values()) for target in re.findall(r"\]\(([^)#:]+)\)", text)]
    assert [target for target in links if not (ROOT / target).exists()] == []


def test_readme_gives_the_two_commands():
    assert "pip install -c constraints.txt -e '.[dev]' && .venv/bin/python manage.py demo\n" in README
    assert "\n    .venv/bin/python -m pytest\n" in README


def test_constraints_pin_names_and_versions_alone():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
