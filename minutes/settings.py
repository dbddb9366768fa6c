"""All settings, from the environment; docs/operate.md says what each variable is for. Nothing here starts anything."""

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = env.bool("DEBUG", default=True)
HTTPS = env.bool("HTTPS", default=not DEBUG)
SECRET_KEY = env("SECRET_KEY", default="only-for-development-" * 3 if DEBUG else "")
if not SECRET_KEY:
    raise ImproperlyConfigured(
        "Set SECRET_KEY to a long random string: with DEBUG off the site does not start without it."
    )
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

COUNCIL_NAME = env("COUNCIL_NAME", default="Council Minutes")
SOURCE_LIMIT = env.int("SOURCE_LIMIT", default=5 * 1024 * 1024)
SITE_ADDRESS = env("SITE_ADDRESS", default="")
SECOND_PERSON = env.bool("SECOND_PERSON", default=False)
CLAIM_MINUTES = env.int("CLAIM_MINUTES", default=30)

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_filters",
    "minutes",
    "trust",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "minutes.urls"
WSGI_APPLICATION = "minutes.wsgi.application"
AUTH_USER_MODEL = "minutes.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]


def database():
    """The council's own PostgreSQL when DATABASE_URL names one, else the private one that starts by itself."""
    if env("DATABASE_URL", default=""):
        return env.db("DATABASE_URL", engine="django.db.backends.postgresql")
    if DEBUG or env.bool("EMBEDDED_POSTGRES", default=False):
        folder = Path(env("POSTGRES_FOLDER", default=BASE_DIR / ".postgres"))
        return {"ENGINE": "minutes.embedded_postgres", "NAME": "minutes", "DATA_DIR": folder}
    raise ImproperlyConfigured(
        "Set DATABASE_URL to the archive's PostgreSQL, or EMBEDDED_POSTGRES=1 to use a private one in this folder."
    )


def kept_open(chosen):
    """Its connections serve page after page where a web server asks: a new one knows no table, and plans nothing soon.

    A search's fixed questions are prepared at once, as others that come between make psycopg forget how often they
    were asked; or never, where a pooler cannot have that.
    """
    at_once = 0 if env.bool("PREPARED_STATEMENTS", default=True) else None
    kept = {"CONN_MAX_AGE": 0 if DEBUG else 600, "CONN_HEALTH_CHECKS": True}
    return kept | chosen | {"OPTIONS": {"prepare_threshold": at_once} | chosen.get("OPTIONS", {})}


DATABASES = {"default": kept_open(database())}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 15}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "admin:login"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
DATA_UPLOAD_MAX_MEMORY_SIZE = SOURCE_LIMIT * 4
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
# Where collectstatic puts the files, named by their content and compressed; without it they are served as they lie.
STATIC_ROOT = env("STATIC_ROOT", default=None)
WHITENOISE_USE_FINDERS = not STATIC_ROOT
STATIC_STORAGE = (
    "whitenoise.storage.CompressedManifestStaticFilesStorage"
    if STATIC_ROOT
    else ("django.contrib.staticfiles.storage.StaticFilesStorage")
)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": STATIC_STORAGE},
}

SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "object-src": [CSP.NONE],
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
if env.bool("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Faults go where the server's own messages go. Django alone would only send them by mail once debugging is off.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "[{asctime}] [{levelname}] {name}: {message}", "style": "{"}},
    "handlers": {"faults": {"class": "logging.StreamHandler", "level": "ERROR", "formatter": "plain"}},
    "loggers": {"django": {"handlers": ["faults"], "level": "INFO"}},
}
