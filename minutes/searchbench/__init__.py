"""The benchmark of the search, for ``manage.py bench_search``: a made-up archive, 15 classes of query, two other ways.

The site imports nothing of it.
"""
