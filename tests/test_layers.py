"""The layers: who may import whom, what modules may be called, and how long they may be."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = [
    path
    for app in ("minutes", "trust")
    for path in sorted((ROOT / app).rglob("*.py"))
    if "migrations" not in path.parts
]
PRIVATE_MODELS = {
    "Record",
    "Source",
    "Version",
    "Event",
    "PersonEvent",
    "Claim",
    "Tally",
    "Unsaved",
    "FailedSearch",
    "User",
}
PURE = ("minutes/sources/", "minutes/parsing/", "trust/parsing/")
PUBLIC = (
    "minutes/views/",
    "minutes/search/",
    "minutes/filters.py",
    "minutes/exports.py",
    "minutes/feeds.py",
    "minutes/sitemaps.py",
    "minutes/templatetags/",
    "trust/views/",
    "trust/filters.py",
    "trust/exports.py",
    "trust/chart.py",
    "trust/drawing/",
    "trust/series.py",
    "trust/standing.py",
    "trust/templatetags/",
)
FOR_STAFF = ("minutes/templatetags/intake.py",)
MAY_NAME_TRUST = ("minutes/settings.py", "minutes/urls.py", "minutes/intake/", "minutes/management/commands/")
LONG_FOR_A_REASON = {}  # path: why it may be longer than 300 lines


def place(path):
    return path.relative_to(ROOT).as_posix()


def within(path, places):
    return any(place(path) == one or (one.endswith("/") and place(path).startswith(one)) for one in places)


def imports(path):
    """(module, name) for every import in the file, wherever it stands; relative ones made absolute."""
    package = list(path.relative_to(ROOT).parent.parts)
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((module, alias.name) for alias in node.names)


def names(path):
    """Every dotted name a file imports, whole."""
    return {f"{module}.{name}" if name else module for module, name in imports(path)} | {m for m, _ in imports(path)}


def breaches(paths, forbidden):
    return [
        f"{place(path)} imports {name}"
        for path in paths
        for name in sorted(names(path))
        if any(name == one or name.startswith(one + ".") for one in forbidden)
    ]


def test_readers_know_neither_django_nor_the_tables():
    pure = [path for path in MODULES if within(path, PURE)]
    assert breaches(pure, ["django", "minutes.models", "trust.models", "minutes.intake"]) == []


def test_models_do_not_know_the_parser():
    models = [path for path in MODULES if within(path, ("minutes/models/", "trust/models.py"))]
    assert breaches(models, ["minutes.parsing", "trust.parsing", "minutes.sources", "minutes.intake"]) == []


def test_public_side_knows_neither_parser_nor_intake_nor_private_tables():
    public = [path for path in MODULES if within(path, PUBLIC) and not within(path, FOR_STAFF)]
    private = [f"minutes.models.{name}" for name in PRIVATE_MODELS]
    modules = ("records", "person_events", "claims", "tallies", "unsaved", "failed_searches", "users")
    private += [f"minutes.models.{name}" for name in modules] + ["django.apps"]
    assert breaches(public, ["minutes.parsing", "trust.parsing", "minutes.intake", *private]) == []


def test_public_side_knows_one_private_table_by_one_function_that_writes_to_it():
    public = [path for path in MODULES if within(path, PUBLIC)]
    known = [(place(path), *one) for path in public for one in imports(path) if "failed_searches" in str(one)]
    assert known == [("minutes/views/search.py", "minutes.failed_searches", "count_failed")]


def test_public_side_names_each_table_it_reads():
    """Whoever imports all of the models could reach the private ones unseen."""
    public = [path for path in MODULES if within(path, PUBLIC) and not within(path, FOR_STAFF)]
    whole = {("minutes", "models"), ("minutes.models", None), ("trust", "models"), ("trust.models", None)}
    assert [place(path) for path in public if whole & set(imports(path))] == []


def test_public_templates_load_nothing_made_for_staff():
    public = [path for path in (ROOT / "templates").rglob("*.html") if "admin" not in path.parts]
    loads = {place(path): re.findall(r"{%\s*load ([^%]+)%}", path.read_text()) for path in public}
    assert len(loads) > 20
    assert [name for name, tags in loads.items() if "intake" in " ".join(tags).split()] == []


def test_minutes_names_trust_only_where_the_two_are_joined():
    minutes = [path for path in MODULES if place(path).startswith("minutes/") and not within(path, MAY_NAME_TRUST)]
    assert breaches(minutes, ["trust"]) == []


def test_only_its_command_knows_the_benchmark_of_the_search():
    commands = [f"minutes/management/commands/bench_{name}.py" for name in ("search", "registers")]
    own = ("minutes/searchbench/", *commands)
    assert breaches([path for path in MODULES if not within(path, own)], ["minutes.searchbench"]) == []


def test_no_module_has_a_name_that_says_nothing():
    vague = {"utils", "helpers", "services", "common", "core", "misc"}
    assert [place(path) for path in MODULES if vague & {path.stem, *path.relative_to(ROOT).parts}] == []


@pytest.mark.parametrize("path", MODULES, ids=place)
def test_module_is_short_or_has_a_reason(path):
    lines = len(path.read_text().splitlines())
    assert lines <= 300 or place(path) in LONG_FOR_A_REASON, f"{place(path)} has {lines} lines"
