"""Another engine's way: an index of tantivy's over the items, ranked, counted, cut out, with facets beside."""

from django.db.models import Q, StringAgg, Value

from minutes.models import Body, Item

from .found import Found

ON_A_PAGE = 25
HEAP = 2_000_000_000  # bytes: all items lie in one segment, in which tantivy reads soonest, however many were written
FACETS = {name: {"terms": {"field": name, "size": 100}} for name in ("body", "year")}


def installed():
    """Whether tantivy is there: it is a dependency of development alone."""
    try:
        import tantivy  # noqa: F401
    except ImportError:
        return False
    return True


def build(folder):
    """Write the index of the archive's items into an empty folder."""
    import tantivy

    schema = tantivy.SchemaBuilder().add_text_field("key", stored=True, tokenizer_name="raw")
    schema.add_text_field("text", stored=True, tokenizer_name="en_stem")
    schema.add_text_field("decided", stored=False, tokenizer_name="en_stem")
    for name in FACETS:
        schema.add_integer_field(name, indexed=True, fast=True)
    writer = tantivy.Index(schema.build(), path=str(folder)).writer(HEAP, num_threads=1)
    joined = StringAgg("passages__text", delimiter=Value("\n"), order_by="passages__position")
    decided = StringAgg("passages__text", delimiter=Value("\n"), filter=Q(passages__decision__isnull=False))
    items = Item.objects.order_by().annotate(joined=joined, decided=decided)
    for key, title, text, decisions, body, day in items.values_list(
        "pk", "title", "joined", "decided", "meeting__body", "meeting__date"
    ).iterator():
        writer.add_document(
            tantivy.Document(key=str(key), text=f"{title}\n{text}", decided=decisions or "", body=body, year=day.year)
        )
    writer.commit()
    writer.wait_merging_threads()


class TantivyItems:
    def __init__(self, folder):
        import tantivy

        self.tantivy = tantivy
        self.bodies = dict(Body.objects.values_list("name", "pk"))
        self.index = tantivy.Index.open(str(folder))
        self.schema, self.searcher = self.index.schema, self.index.searcher()

    def page(self, query):
        asked, searcher = self.asked(query), self.searcher
        result = searcher.search(asked, ON_A_PAGE, count=True)
        if not result.count:
            alike = self.tantivy.Query.fuzzy_term_query(self.schema, "text", query.typed.lower(), distance=2)
            searcher.search(alike, 5, count=True)
            return Found(0)
        searcher.aggregate(asked, FACETS)
        snippets = self.tantivy.SnippetGenerator.create(searcher, asked, self.schema, "text")
        documents = [searcher.doc(place) for _, place in result.hits]
        shown = [snippets.snippet_from_doc(document).to_html() for document in documents]
        return Found(result.count, [document.get_first("key") for document in documents], len(shown))

    def asked(self, query):
        of, must = self.tantivy.Query, self.tantivy.Occur.Must
        where = "decided" if query.decisions else "text"
        if query.typed.endswith("*"):
            words = of.regex_query(self.schema, where, f"{query.typed[:-1]}.*")
        else:
            words = self.index.parse_query(in_its_language(query.typed), [where])
        kept = [("body", self.bodies.get(query.body)), ("year", query.year)]
        filters = [(must, of.term_query(self.schema, name, value)) for name, value in kept if value is not None]
        return of.boolean_query([(must, words), *filters]) if filters else words


def in_its_language(typed):
    """What a reader types, in the language of tantivy's queries: each word is wanted, or any of them."""
    if " or " in typed:
        return typed.replace(" or ", " ")
    if typed.startswith('"'):
        return typed
    return " ".join(word if word.startswith("-") else f"+{word}" for word in typed.split())
