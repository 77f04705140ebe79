"""What a model was made from, noted beside it when it is made: `training.json` with digests of data and artefacts."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

NOTE = "training.json"
LIBRARIES = ("torch", "transformers", "onnx", "onnxruntime", "spacy", "numpy", "scipy")


def digest(path: Path) -> str:
    """sha256 in hex of a file, or of the names and digests of all files under a folder, in order."""
    if path.is_dir():
        whole = hashlib.sha256()
        for file in sorted(each for each in path.rglob("*") if each.is_file()):
            whole.update(f"{file.relative_to(path).as_posix()}\0{digest(file)}\n".encode())
        return whole.hexdigest()
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def note(
    folder: Path,
    *,
    command: str,
    artefacts: Sequence[Path],
    data: Iterable[Path],
    root: Path,
    recipe: Sequence[Mapping[str, Any]],
    base: Path | None = None,
    libraries: Sequence[str] = LIBRARIES,
) -> None:
    """Write `folder/training.json`. Data and artefacts are named relative to `root`; what lies outside it, by folder
    or file name only. `base` is the folder of the model that training started from."""
    stored = {
        "command": command,
        "base": {} if base is None else {file.name: digest(file) for file in _weights(base)},
        "recipe": [dict(step) for step in recipe],
        "libraries": {name: found for name in libraries if (found := _version(name))},
        "data": {_name(path, root): digest(path) for path in sorted(data)},
        "artefacts": {_name(path, root): digest(path) for path in sorted(artefacts)},
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NOTE).write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def changed(stored: Mapping[str, Any], part: str, *, root: Path) -> list[str]:
    """Those of the files in `part` ("data", "artefacts") that are not what was noted; what lay outside of `root` then,
    and so has a name without folder, is passed over."""
    return [
        name
        for name, noted in stored[part].items()
        if "/" in name and (not (root / name).exists() or digest(root / name) != noted)
    ]


def _weights(base: Path) -> list[Path]:
    return [
        file for file in (base / "config.json", base / "model.safetensors", base / "tokenizer.json") if file.exists()
    ]


def _name(path: Path, root: Path) -> str:
    path = path.resolve()
    return path.relative_to(root.resolve()).as_posix() if path.is_relative_to(root.resolve()) else path.name


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
