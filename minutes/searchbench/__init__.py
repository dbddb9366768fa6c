"""The benchmark of the search, for ``manage.py bench_search``: a made-up archive, 14 classes of query, three ways.

The site imports nothing of it.
"""
