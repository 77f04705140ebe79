import pytest

from matcher.read import clean, language, markdown, plain


def text_of(data: bytes | str) -> str:
    return plain.read(data if isinstance(data, bytes) else data.encode(), pages=50).pages[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_is_found_out(encoding: str) -> None:
    assert text_of("Zoë Müller – nurse\nÉcole".encode(encoding)) == "Zoë Müller – nurse\nÉcole"


def test_form_feeds_are_page_breaks() -> None:
    assert plain.read(b"one\r\n\x0ctwo\n\x0cthree", pages=2).pages == ("one", "two")
    assert plain.read(b"one\x0ctwo", pages=1).warnings == ("only the first 1 of 2 pages were read",)


def test_blanks_ligatures_and_marks_without_shape_are_put_right() -> None:
    assert text_of("of\ufb01ce\u00a0work\u00ad\u200b\x07 \u2007x\n\n\n\n\ufeffy\uf0b7") == "office work x\n\ny•"


def test_typographic_characters_and_tabs_stay() -> None:
    assert text_of("“C++” – 5\u2009€ … naïve\tÂ C#") == "“C++” – 5 € … naïve\tÂ C#"


def test_columns_made_of_blanks_are_set_apart_by_a_tab() -> None:
    assert text_of("  Nurse.  Ghent      2019 – 2023 \n\t- Triage") == "Nurse. Ghent\t2019 – 2023\n- Triage"


def test_very_long_lines_are_read() -> None:
    assert len(text_of("word " * 100_000)) == 5 * 100_000 - 1


def test_cleaning_twice_changes_nothing() -> None:
    text = "a\u00ad\u200b \ufb03 \uf0d8 x\ty\u2028z"
    assert clean.characters(clean.characters(text)) == clean.characters(text)


def test_markdown_loses_its_marks_and_keeps_its_lines() -> None:
    source = """# Ana *Example*

Nurse with **ten** years
in `triage`, see [my site](https://example.org).

- Wound care
- ICU
  and more

1. First
2. Second

| Years | Post |
|-------|------|
| 2019  | Nurse |

<!-- Python --><span>x</span>
"""
    assert markdown.read(source.encode(), pages=1).pages[0].split("\n") == [
        "Ana Example",
        "",
        "Nurse with ten years",
        "in triage, see my site.",
        "",
        "• Wound care",
        "• ICU",
        "and more",
        "",
        "1. First",
        "2. Second",
        "",
        "Years\tPost",
        "2019\tNurse",
        "",
        "x",
    ]


def test_html_within_markdown_cannot_smuggle_text_in() -> None:
    content = markdown.read(b'# Ana\n\nNurse <i hidden>Python</i>\n\n<p style="display:none">SQL</p>\n', pages=1)
    assert content.pages == ("Ana\n\nNurse",)
    assert content.hidden == (("Python SQL", "hidden style", 1),)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Responsible for the budget of a team and in charge of training with the hospital as a partner."),
        (
            "fr",
            "Responsable du budget et de la formation dans une équipe pour les hôpitaux de la région avec des clients.",
        ),
        (
            "de",
            "Verantwortlich für das Budget und die Schulung der Mitarbeiter im Krankenhaus sowie bei einer Klinik.",
        ),
        (
            "es",
            "Responsable del presupuesto y de la formación de los empleados en el hospital con un equipo.",
        ),
        ("en", "Python\nSQL\nDocker"),
        ("en", ""),
    ],
)
def test_the_language_is_told_by_small_words_and_english_in_doubt(code: str, text: str) -> None:
    assert language.detect(text) == code
