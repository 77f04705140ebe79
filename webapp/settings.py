"""Settings, all from the environment; the defaults suit one person on one machine.

CANDOR_DATA           folder for what is built and stored here (default: var/ beside manage.py)
CANDOR_MEDIA          folder for the files that people hand in (default: media/ in CANDOR_DATA)
CANDOR_HTTPS          1 when served over HTTPS: secure cookies, redirect, HSTS (`check --deploy` is clean)
DATABASE_URL          e.g. postgres://user:password@host/name (default: SQLite in CANDOR_DATA)
DJANGO_ALLOWED_HOSTS  host names, separated by commas (default: this machine only)
DJANGO_DEBUG          1 to debug; never in production
DJANGO_SECRET_KEY     signing key (default: made at first use and kept in CANDOR_DATA)
"""

import os
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF

from webapp.secret_key import kept_secret_key

BASE_DIR = Path(__file__).resolve().parent.parent
CANDOR_DATA = Path(os.environ.get("CANDOR_DATA") or BASE_DIR / "var").resolve()
CANDOR_DATA.mkdir(parents=True, exist_ok=True)
CANDOR_MODELS = BASE_DIR / "fixtures" / "models"
HTTPS = os.environ.get("CANDOR_HTTPS") == "1"

DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY") or kept_secret_key(CANDOR_DATA / "secret-key")
ALLOWED_HOSTS = os.environ.get("DJANGO_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "webapp",  # before django_tasks_db, whose db_worker it extends
    "webapp.audit",
    "django_tasks",
    "django_tasks_db",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "webapp.access.MembershipMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "webapp.urls"
WSGI_APPLICATION = "webapp.wsgi.application"
ASGI_APPLICATION = "webapp.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "webapp.access.workplace",
            ],
        },
    },
]

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{CANDOR_DATA / 'db.sqlite3'}", conn_max_age=60, conn_health_checks=True
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",  # a writer waits for its turn instead of failing halfway
        "timeout": 20,
    }
    # a file, because a worker or a server in another thread sees no database in memory
    DATABASES["default"]["TEST"] = {"NAME": CANDOR_DATA / "test.sqlite3"}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

AUTH_USER_MODEL = "webapp.User"
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "jobs"
LOGOUT_REDIRECT_URL = "sign-in"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = CANDOR_DATA / "static"
STATICFILES = "whitenoise.storage.CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage" if DEBUG else STATICFILES},
}
MEDIA_ROOT = Path(os.environ.get("CANDOR_MEDIA") or CANDOR_DATA / "media").resolve()
"""Never served as it is: a page hands files out to those who may see them."""
DATA_UPLOAD_MAX_NUMBER_FILES = 1000
MAX_UPLOAD_BYTES = 20 * 1024 * 1024
"""The largest file that is taken, in bytes."""

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF, "data:"],  # the component library draws arrows and ticks with them
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
