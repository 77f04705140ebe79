"""Jobs given as JSON: requirements that a person wrote down are taken as they are."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import replace

from matcher.errors import InvalidJob
from matcher.languages import LANGUAGES, language_of
from matcher.requirements.digest import digest
from matcher.requirements.kinds import kind_of
from matcher.requirements.split import MAX_CHARACTERS, split
from matcher.values import KINDS, Document, Job, Kind, Requirement

MAX_GIVEN = 500
MAX_WEIGHT = 100.0
MAX_REQUIREMENT_CHARACTERS = 2_000
_SAMPLE = 20_000


def parse(data: object, *, source: str) -> Job:
    """The job that JSON describes; `data` is the decoded value, or the JSON itself as `str` or `bytes`.

    An object may hold "title", "description", "language" (ISO 639-1) and "requirements"; a list is taken for the
    requirements. Other keys are ignored. Given requirements keep their ids and make the job calibrated; without any,
    the description is split.

    :raises InvalidJob: naming `source`, the requirement and what to do.
    """
    if isinstance(data, str | bytes | bytearray):
        data = _decoded(bytes(data) if isinstance(data, bytearray) else data, source)
    if isinstance(data, list):
        data = {"requirements": data}
    if not isinstance(data, Mapping):
        raise InvalidJob(f"{source}: expected an object or a list of requirements, got {_name(data)}.")
    title = _text(data, "title", source)
    description = _text(data, "description", source)
    language = _text(data, "language", source).lower()
    if language and not re.fullmatch("[a-z]{2}", language):
        raise InvalidJob(f'{source}: "language" must be a code of two letters such as "en", got {language!r}.')
    given = data.get("requirements")
    if given is not None and not isinstance(given, list):
        raise InvalidJob(f'{source}: "requirements" must be a list, got {_name(given)}.')
    texts = [
        entry["text"] for entry in given or () if isinstance(entry, Mapping) and isinstance(entry.get("text"), str)
    ]
    language = language or _language(" ".join([title, description, *texts]))
    if not given:
        if not description.strip():
            raise InvalidJob(
                f'{source}: neither "requirements" nor a "description" to take them from. Give at least one of the two.'
            )
        raw = description.encode("utf-8", "surrogatepass")
        doc = Document(
            name=source,
            format="json",
            text=description,
            page_starts=(0,),
            language=language,
            sha256=hashlib.sha256(raw).hexdigest(),
        )
        return split(doc, title=title)
    if len(description) > MAX_CHARACTERS:
        raise InvalidJob(f'{source}: "description" has more than {MAX_CHARACTERS:,} characters. Shorten it.')
    requirements = _requirements(given, language, source)
    return Job(
        title=title.strip(),
        description=description,
        requirements=requirements,
        language=language,
        sha256=digest(title.strip(), description, requirements),
        calibrated=True,
    )


def calibrate(job: Job, data: object, *, source: str) -> Job:
    """`job` with the requirements of `data` in the place of its own, as `parse` reads them.

    :raises InvalidJob: `data` is not valid or holds no requirement.
    """
    given = parse(data, source=source)
    if not given.calibrated:
        raise InvalidJob(f"{source}: no requirements in it. Give a list of them.")
    return replace(
        job,
        title=job.title or given.title,
        requirements=given.requirements,
        sha256=digest(job.title or given.title, job.description, given.requirements),
        calibrated=True,
        warnings=(),
    )


def _language(text: str) -> str:
    """The language whose small words occur most, English where none does."""
    tokens = re.findall(r"[^\W\d_]+", text[:_SAMPLE].lower())
    counts = {code: sum(token in each.resumes.function_words for token in tokens) for code, each in LANGUAGES.items()}
    return max(counts, key=lambda code: (counts[code], code == "en"))


def _decoded(data: str | bytes, source: str) -> object:
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        value: object = json.loads(text.removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        raise InvalidJob(f"{source}: not UTF-8 text (byte {error.start}). Save it as UTF-8.") from error
    except json.JSONDecodeError as error:
        raise InvalidJob(
            f"{source}: not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error
    except RecursionError as error:
        raise InvalidJob(f"{source}: JSON nested too deeply. Give a plain list of requirements.") from error
    return value


def _requirements(given: list[object], language: str, source: str) -> tuple[Requirement, ...]:
    if len(given) > MAX_GIVEN:
        raise InvalidJob(f"{source}: {len(given)} requirements, more than {MAX_GIVEN}. Keep those that decide.")
    found: list[Requirement] = []
    places: dict[str, int] = {}
    for number, entry in enumerate(given, start=1):
        requirement = _requirement(entry, number, language, source)
        if requirement.id in places:
            raise InvalidJob(
                f"{source}: requirements {places[requirement.id]} and {number} share the id {requirement.id!r}. "
                "Give each its own."
            )
        places[requirement.id] = number
        found.append(requirement)
    return tuple(found)


def _requirement(entry: object, number: int, language: str, source: str) -> Requirement:
    where = f"{source}: requirement {number}"
    if not isinstance(entry, Mapping):
        raise InvalidJob(f'{where} is {_name(entry)}. Write {{"id": "r{number}", "text": "…", "must": true}}.')
    identifier = entry.get("id", f"r{number}")
    if not isinstance(identifier, str) or not identifier.strip():
        raise InvalidJob(f'{where}: "id" must be text that is not empty, got {_shown(identifier)}.')
    identifier = identifier.strip()
    where = f"{where} ({identifier})"
    text = entry.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InvalidJob(f'{where}: "text" must say what is required, got {_shown(text)}.')
    if len(text) > MAX_REQUIREMENT_CHARACTERS:
        raise InvalidJob(
            f'{where}: "text" has more than {MAX_REQUIREMENT_CHARACTERS:,} characters. Split or shorten it.'
        )
    must = entry.get("must", True)
    if not isinstance(must, bool):
        raise InvalidJob(f'{where}: "must" must be true (must-have) or false (nice-to-have), got {_shown(must)}.')
    text = " ".join(text.split())
    return Requirement(
        id=identifier,
        text=text,
        kind=_kind(entry.get("kind"), text, language, where),
        must=must,
        weight=_weight(entry.get("weight", 1.0), where),
        concepts=_concepts(entry.get("concepts"), where),
    )


def _kind(value: object, text: str, language: str, where: str) -> Kind:
    if value is None:
        return kind_of(text, language_of(language))
    for kind in KINDS:
        if value == kind:
            return kind
    raise InvalidJob(f'{where}: unknown "kind" {_shown(value)}. Use one of {", ".join(KINDS)}, or leave it out.')


def _weight(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= MAX_WEIGHT:
        raise InvalidJob(f'{where}: "weight" must be a number above 0 and at most {MAX_WEIGHT:g}, got {_shown(value)}.')
    return float(value)


def _concepts(value: object, where: str) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(uri, str) and uri.strip() for uri in value):
        raise InvalidJob(f'{where}: "concepts" must be a list of concept URIs, got {_shown(value)}.')
    return tuple(dict.fromkeys(uri.strip() for uri in value))


def _text(data: Mapping[object, object], key: str, source: str) -> str:
    value = data.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InvalidJob(f'{source}: "{key}" must be text, got {_name(value)}.')
    return value


def _name(value: object) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return "nothing" if value is None else names.get(type(value), type(value).__name__)


def _shown(value: object) -> str:
    shown = repr(value)
    return "nothing" if value is None else shown if len(shown) <= 60 else f"{shown[:57]}…"
