"""One folder per language: the words by which resumes and job texts of that language are understood.

Adding a language is a folder that defines `LANGUAGE` and a line in `LANGUAGES`.
"""

from matcher.languages import en, fr
from matcher.languages.language import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (en.LANGUAGE, fr.LANGUAGE)}


def language_of(code: str) -> Language:
    """The words for ISO 639-1 `code`; English where the language is not known."""
    return LANGUAGES.get(code, LANGUAGES["en"])
