"""The figures as a table for docs/figures.md. Pure."""

from statistics import geometric_mean

HEAD = (
    "| class of query | items found | site, by date | site, by relevance | documented way | tantivy "
    "| as brute force |\n"
)
RULE = "|---|---|---|---|---|---|---|\n"


def as_table(figures):
    rows = "".join(_row(kind, own) for kind, own in figures["classes"].items())
    size = f"{figures['passages']:,} passages in {figures['items']:,} items"
    return f"{size}\n\n{HEAD}{RULE}{rows}\n{_summed_up(figures)}{_eight(figures)}"


def _row(kind, own):
    found = ", ".join(f"{number:,}" for number in own["found"])
    site = [f"{_ms(own[f'{order}p50_ms'])} / {_ms(own[f'{order}p95_ms'])}" for order in ("", "relevance_")]
    others = [_ms(own[name]) for name in ("naive_p50_ms", "tantivy_p50_ms")]
    told = "yes" if own["as_brute_force"] and own["as_ranked_pool"] else "no"
    if own["about"]:
        told += f", numbers about, {own['facets_off']:.1%} off"
    return f"| {kind} | {' | '.join([found, *site, *others, told])} |\n"


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


def _summed_up(figures):
    """The middles beside the other ways', and how large the indexes are."""
    classes, told = figures["classes"].values(), []
    for name, key in (("tantivy", "tantivy_p50_ms"), ("the documented way", "naive_p50_ms")):
        parts = [own["p50_ms"] / own[key] for own in classes if own[key]]
        if parts:
            told.append(
                f"Site to {name}: {geometric_mean(parts):.2g} times in the geometric mean, {max(parts):.2g} at most."
            )
    sizes = figures["bytes"]
    told.append(f"The search's indexes are {sizes['search_indexes'] / sizes['text']:.2f} of the text.")
    return "\n".join([*told, ""])
