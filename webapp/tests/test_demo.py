"""The demo, from loading it to a page that answers and Ctrl-C."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from django.conf import settings

from webapp.conftest import DEMO, PREPARED, work
from webapp.models import Application, Decision, Job, Membership, Role
from webapp.services.demo import act_in_demo, load_demo

needs_engine = pytest.mark.skipif(not PREPARED, reason="nothing is prepared: run `make store` first")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One job and two resumes of the demo."""
    (tmp_path / "jobs").mkdir()
    shutil.copy(DEMO / "jobs" / "acute-medical-nurse.md", tmp_path / "jobs")
    resumes = tmp_path / "resumes" / "acute-medical-nurse"
    resumes.mkdir(parents=True)
    for name in ("dachterberg_cv.txt", "Resume Maricel Dimaculangan.docx"):
        shutil.copy(DEMO / "resumes" / "acute-medical-nurse" / name, resumes)
    return tmp_path


@needs_engine
@pytest.mark.django_db
def test_loading_the_demo_again_adds_only_what_is_missing(folder: Path) -> None:
    first = load_demo(folder)
    assert (first.jobs, first.resumes, first.waiting) == (1, 2, 2)
    assert set(Membership.objects.values_list("role", flat=True)) == set(Role.values)
    work()
    act_in_demo()
    assert load_demo(folder).waiting == 0
    act_in_demo()
    assert Decision.objects.count() == 2
    extra = folder / "resumes" / "acute-medical-nurse" / "kowalczyk_jan.pdf"
    shutil.copy(DEMO / "resumes" / "acute-medical-nurse" / extra.name, extra)
    again = load_demo(folder)
    assert (again.resumes, again.waiting) == (3, 1)
    assert Job.objects.get().calibrations.count() == 1
    assert Application.objects.exclude(match=None).count() == 2


def test_server_and_worker_start_and_end_together(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"CANDOR_DATA": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    environment.pop("DATABASE_URL", None)
    manage = [sys.executable, str(settings.BASE_DIR / "manage.py")]
    subprocess.run([*manage, "migrate", "--no-input", "--verbosity", "0"], env=environment, check=True)
    with subprocess.Popen(
        [*manage, "serve", "--bind", f"127.0.0.1:{port}"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as serving:
        assert serving.stdout is not None
        assert serving.stdout.readline().startswith(f"Candor answers at http://127.0.0.1:{port}/")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/sign-in/") as response:
            page = response.read().decode()
        style = re.search(r'href="(/static/candor/candor\.\w+\.css)"', page)
        assert style, "static files carry their digest in their names"
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{style[1]}") as response:
            assert "immutable" in response.headers["Cache-Control"]
        serving.send_signal(signal.SIGINT)
        assert serving.wait(20) == 0
    with socket.socket() as again:
        assert again.connect_ex(("127.0.0.1", port)) != 0
