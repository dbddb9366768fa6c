"""What a web server such as gunicorn runs. Debugging is off here unless the environment says otherwise."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "minutes.settings")
os.environ.setdefault("DEBUG", "0")

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
