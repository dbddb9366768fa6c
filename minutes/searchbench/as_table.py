"""The figures as a table for docs/figures.md. Pure."""

HEAD = "| class of query | items found | middle, ms | 95 of 100, ms | documented way | tantivy | as brute force |\n"
RULE = "|---|---|---|---|---|---|---|\n"


def as_table(figures):
    rows = "".join(_row(kind, own) for kind, own in figures["classes"].items())
    return f"{figures['passages']:,} passages in {figures['items']:,} items\n\n{HEAD}{RULE}{rows}\n{_eight(figures)}"


def _row(kind, own):
    found = ", ".join(f"{number:,}" for number in own["found"])
    times = " | ".join(_ms(own[name]) for name in ("p50_ms", "p95_ms", "naive_p50_ms", "tantivy_p50_ms"))
    return f"| {kind} | {found} | {times} | {'yes' if own['as_brute_force'] else 'no'} |\n"


def _ms(time):
    return "–" if time is None else f"{time:.1f}"


def _eight(figures):
    eight = figures["clients_8"]
    told = [
        f"{name} {eight[key + 'pages_per_s']:g} pages a second ({_ms(eight[key + 'p50_ms'])} ms in the middle, "
        f"{_ms(eight[key + 'p95_ms'])} at 95 of 100, {eight[key + 'errors']} failed)"
        for name, key in (("the site", ""), ("the documented way", "naive_"), ("tantivy", "tantivy_"))
        if eight[key + "pages_per_s"] is not None
    ]
    return f"Eight readers at once: {'; '.join(told)}.\n"
