"""Settings are read at start-up, so each case is a process of its own."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOW = "from django.conf import settings as s; import django; django.setup(); print({})"


def run(*arguments: str, data: Path, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    result = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=kept | {"CANDOR_DATA": str(data), "DJANGO_SETTINGS_MODULE": "webapp.settings"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def show(expression: str, *, data: Path, **environment: str) -> str:
    return run("-c", SHOW.format(expression), data=data, **environment)


def test_debug_is_off_unless_asked_for(tmp_path: Path) -> None:
    assert show("s.DEBUG", data=tmp_path) == "False"
    assert show("s.DEBUG", data=tmp_path, DJANGO_DEBUG="1") == "True"


def test_a_signing_key_is_made_once_and_kept_from_other_users(tmp_path: Path) -> None:
    first = show("s.SECRET_KEY", data=tmp_path)
    assert len(first) > 50
    assert show("s.SECRET_KEY", data=tmp_path) == first
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert show("s.SECRET_KEY", data=tmp_path, DJANGO_SECRET_KEY="given") == "given"


def test_served_over_https_the_deployment_check_is_clean(tmp_path: Path) -> None:
    out = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", data=tmp_path, CANDOR_HTTPS="1")
    assert "no issues" in out


def test_sqlite_is_the_default_and_writes_ahead(tmp_path: Path) -> None:
    ask = "__import__('django.db').db.connection.cursor().execute('PRAGMA journal_mode').fetchone()[0]"
    assert show(ask, data=tmp_path) == "wal"
    assert (tmp_path / "db.sqlite3").exists()


@pytest.fixture
def postgres(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))  # pgserver looks for it when it is imported
    import pgserver

    server = pgserver.get_server(tmp_path / "pg", cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(tmp_path / "pg", ignore_errors=True)


def test_the_tables_can_be_made_in_postgresql(tmp_path: Path, postgres: str) -> None:
    run("manage.py", "migrate", "--no-input", data=tmp_path / "data", DATABASE_URL=postgres)
    assert not (tmp_path / "data/db.sqlite3").exists()
    version = "__import__('django.db').db.connection.cursor().execute('SHOW server_version').fetchone()[0]"
    assert show(version, data=tmp_path / "data", DATABASE_URL=postgres).startswith("16")
