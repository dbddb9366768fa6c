"""The Django database backend: PostgreSQL's, with a private server that is started when a connection is asked for."""

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.postgresql import base, client
from django.db.utils import OperationalError

from minutes.embedded_postgres import PrivatePostgresError, binaries, databases, ensure_running


class DatabaseClient(client.DatabaseClient):
    """``manage.py dbshell`` with the psql that came with the server, where one did."""

    def runshell(self, parameters):
        address = self.connection.running_server()
        self.connection.settings_dict |= {name.upper(): value for name, value in address.items()}
        super().runshell(parameters)

    @classmethod
    def settings_to_cmd_args_env(cls, settings_dict, parameters):
        (program, *arguments), environment = super().settings_to_cmd_args_env(settings_dict, parameters)
        own = binaries.programs_folder() / program
        return [str(own) if own.exists() else program, *arguments], environment


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the private PostgreSQL in ``DATA_DIR``; ``HOST``, ``PORT`` and ``USER`` are the server's own."""

    client_class = DatabaseClient

    def get_connection_params(self):
        return super().get_connection_params() | self.running_server()

    def connect(self):
        databases.persist(super().connect, self.running_server)

    def running_server(self):
        """Where the server listens, once it runs and has our database."""
        if not self.settings_dict.get("DATA_DIR"):
            raise ImproperlyConfigured("Give the private PostgreSQL a DATA_DIR in DATABASES, or set DATABASE_URL.")
        try:
            server = ensure_running(self.settings_dict["DATA_DIR"], self.settings_dict["NAME"])
        except PrivatePostgresError as error:
            raise OperationalError(str(error)) from error
        return {name: server[name] for name in ("host", "port", "user")}
