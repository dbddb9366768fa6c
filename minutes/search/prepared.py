"""Questions of a search whose words are always the same: PostgreSQL reads and plans each of them once a connection."""

from django.db import connection
from psycopg import Cursor


def rows_of(question, values=()):
    """The rows that answer ``question``, planned for any ``values``: of a short one to plan took a third of the time.

    Not for a question whose plan hangs on how common a word is. Where the settings say that no statement is prepared
    (``prepare_threshold``) it is planned each time.
    """
    connection.close_if_health_check_failed()
    connection.ensure_connection()
    wrapped = connection.make_debug_cursor if connection.queries_logged else connection.make_cursor
    with wrapped(Cursor(connection.connection)) as cursor:
        cursor.execute(question, values)
        return cursor.fetchall()
