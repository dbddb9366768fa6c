"""The order of a list's rows after a merge: the new copy's, unless people had put the rows in an order of their own."""


def in_order(rows, base, ours, read):
    """``rows`` as the new copy has them, or as people do; those the one lacks stand after the row before them in the
    other. ``base``, ``ours`` and ``read`` are the lists they come from."""
    wanted = {row["id"]: row for row in rows}
    mine, theirs = keys_of(ours, wanted), keys_of(read, wanted)
    first, second = (mine, theirs) if put_in_order(base, ours) else (theirs, mine)
    return [wanted[key] for key in woven(first, second)]


def keys_of(rows, wanted):
    return [row["id"] for row in rows if row["id"] in wanted]


def put_in_order(base, ours):
    """Whether people changed the order in which the earlier copy was read."""
    before, now = {row["id"] for row in base}, {row["id"] for row in ours}
    return [row["id"] for row in ours if row["id"] in before] != [row["id"] for row in base if row["id"] in now]


def woven(first, second):
    """The keys of ``first``, with each further one of ``second`` after the one before it there."""
    after, placed, last = {None: []}, set(first), None
    for key in second:
        if key not in placed:
            after.setdefault(last, []).append(key)
        else:
            last = key
    result = list(after[None])
    for key in first:
        result += [key, *after.get(key, [])]
    return result
