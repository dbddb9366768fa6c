"""The ways by the names that the results give them."""

from .documented import Documented
from .ours import Ours
from .tantivy_items import TantivyItems


def the_way(name, folder):
    """The way of this name; ``folder`` holds tantivy's index."""
    ways = {
        "ours": Ours,
        "by_relevance": lambda: Ours("relevance"),
        "naive": Documented,
        "tantivy": lambda: TantivyItems(folder),
    }
    return ways[name]()
