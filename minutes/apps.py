"""The archive as a Django app."""

from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


class MinutesConfig(AppConfig):
    name = "minutes"
    verbose_name = "Minutes"

    def ready(self):
        from .abandoned import watch
        from .roles import sync_roles

        post_migrate.connect(sync_roles, dispatch_uid="minutes.roles")
        connection_created.connect(watch, dispatch_uid="minutes.abandoned")
