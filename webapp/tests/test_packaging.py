import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OURS = {"matcher", "ontology", "webapp"}


def declared(requirements: list[str]) -> set[str]:
    return {canonical(re.split(r"[\[<>=~!; ]", requirement)[0]) for requirement in requirements}


def canonical(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def sources(part: str) -> Iterator[Path]:
    """The modules that are "run", for "training", or for "tests"."""
    for path in sorted(path for package in OURS for path in (ROOT / package).rglob("*.py")):
        kind = "tests" if "tests" in path.parts or path.name == "conftest.py" else "run"
        if part == ("training" if kind == "run" and "training" in path.parts else kind):
            yield path


@lru_cache(maxsize=1)
def distributions() -> Mapping[str, str]:
    """Import name -> the distribution that is installed for it."""
    return {name: canonical(found[0]) for name, found in packages_distributions().items()}


def imported(path: Path) -> set[str]:
    """The distributions that a module imports from."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names.add(node.module.split(".")[0])
    third_party = names - OURS - set(sys.stdlib_module_names)
    return {distributions().get(name, canonical(name)) for name in third_party}


def extra(name: str) -> set[str]:
    return declared(PROJECT["optional-dependencies"][name])


@pytest.mark.parametrize(("part", "extras"), [("run", ()), ("training", ("train",)), ("tests", ("train", "dev"))])
def test_whatever_is_imported_is_declared(part: str, extras: tuple[str, ...]) -> None:
    allowed = declared(PROJECT["dependencies"]).union(*map(extra, extras))
    missing = {(path.relative_to(ROOT).as_posix(), name) for path in sources(part) for name in imported(path) - allowed}
    assert missing == set()


def test_nothing_is_declared_that_the_product_does_not_name() -> None:
    others = [ROOT / "Makefile", ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in (*sources("run"), *others))
    named = {
        distribution for name, distribution in distributions().items() if re.search(rf"\b{re.escape(name)}\b", text)
    }
    assert declared(PROJECT["dependencies"]) - named == set()
