import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import get_commands

from webapp.management.commands import score

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
OUR_COMMANDS = sorted(name for name, app in get_commands().items() if app == "webapp")


def test_there_are_commands_to_document() -> None:
    assert {"score", "evaluate", "load_esco"} <= set(OUR_COMMANDS)


@pytest.mark.parametrize("command", OUR_COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    told = [path.name for path in DOCUMENTS if f"manage.py {command}" in path.read_text(encoding="utf-8")]
    assert told, f"no document says what `manage.py {command}` does"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_help_and_the_readme_give_the_same_exit_codes() -> None:
    in_table = re.findall(r"^\| (\d+) \|", README, re.MULTILINE)
    assert in_table == re.findall(r"\b(\d+) (?:all|some|wrong|stopped)", score.EXIT_CODES)
    assert in_table == ["0", *map(str, (score.SOME_FAILED, score.UNUSABLE, score.INTERRUPTED))]


def test_the_batch_example_of_the_readme_runs(tmp_path: Path) -> None:
    found = re.search(r"<!-- a test runs this -->\n```sh\n\.venv/bin/python (.+) --out (\S+)(.*)\n```", README)
    assert found is not None
    out = tmp_path / found[2]
    command = [sys.executable, *shlex.split(found[1]), "--out", str(out), *shlex.split(found[3])]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    resumes = list((ROOT / "fixtures/demo/resumes/acute-medical-nurse").iterdir())
    assert len(rows) == len(resumes)
    assert rows[0]["resume"] in result.stdout
    for row in rows:
        assert set(row) == set(re.findall(r"`(\w+)`", re.search(r"\| `\.jsonl` \|(.+?);", README)[1]))  # type: ignore[index]
        assert row["base"] + sum(finding["contribution"] for finding in row["findings"]) == pytest.approx(
            row["score"], abs=1e-9
        )
