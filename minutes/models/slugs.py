"""The last part of an address, free of others' names."""


def free_slug(rows, wanted):
    """``wanted``, or with -2, -3 … when one of ``rows`` has it already."""
    taken, slug, number = set(rows.filter(slug__startswith=wanted).values_list("slug", flat=True)), wanted, 1
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug
