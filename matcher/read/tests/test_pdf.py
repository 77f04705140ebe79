import io

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from matcher.read import pdf as pdf_format
from matcher.read.content import Refused
from matcher.read.tests.files import content_of, page_of, pdf, write


def test_words_drawn_without_space_characters_keep_their_spaces() -> None:
    def draw(canvas: Canvas) -> None:
        x = 72.0
        for word in ("team", "of", "the", "Group", "Policy", "Objects"):
            canvas.drawString(x, 700, word)
            x += canvas.stringWidth(word) + 2.2

    assert page_of(draw) == "team of the Group Policy Objects"


def test_a_word_drawn_letter_by_letter_stays_a_word() -> None:
    def draw(canvas: Canvas) -> None:
        x = 72.0
        for letter in "offices of finance":
            if letter != " ":
                canvas.drawString(x, 700, letter)
            x += canvas.stringWidth(letter)

    assert page_of(draw) == "offices of finance"


@pytest.mark.parametrize("apart", [0.6, 1.2, 2.5, 4.0])
@pytest.mark.parametrize("text", ["WORK HISTORY", "Teacher training, Ghent"])
def test_letters_set_apart_are_words(text: str, apart: float) -> None:
    assert page_of(lambda canvas: canvas.drawString(72, 700, text, charSpace=apart)) == text


def test_letters_set_apart_by_blanks_are_a_word() -> None:
    assert page_of(write(72, 700, "S K I L L S", "D ' I N T É R Ê T", "Python")) == "SKILLS\nD'INTÉRÊT\nPython"


def test_one_character_again_and_again_is_no_word() -> None:
    assert page_of(write(72, 700, "Â Â Â Â Â Â")) == "Â Â Â Â Â Â"


def test_raised_letters_stay_with_their_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "the 1")
        x = 72 + canvas.stringWidth("the 1")
        canvas.setFont("Helvetica", 7)
        canvas.drawString(x, 704, "st")
        canvas.setFont("Helvetica", 12)
        canvas.drawString(x + 9, 700, "of May")

    assert page_of(draw) == "the 1st of May"


def test_lines_stay_lines_and_gaps_between_blocks_are_blank_lines() -> None:
    text = page_of(write(72, 700, "Education", "Bachelor of Nursing"), write(72, 650, "Skills", "Triage"))
    assert text == "Education\nBachelor of Nursing\n\nSkills\nTriage"


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"left line {word} that fills its column" for word in ("one", "two", "three", "four", "five")]
    right = [f"right line {word} of the other" for word in ("one", "two", "three", "four", "five")]
    text = page_of(
        write(72, 760, "A heading that runs over both of the columns of this page and fills the whole of the line"),
        write(72, 700, *left),
        write(330, 700, *right),
    )
    assert text.split("\n")[2:] == [*left, "", *right]


def test_columns_with_different_line_spacing_are_read_one_after_the_other() -> None:
    left = [f"skill number {index}" for index in range(9)]
    right = [f"a sentence of the main part, number {index}, on its own line" for index in range(10)]
    text = page_of(write(50, 700, *left, leading=16.5), write(220, 707, *right, leading=15))
    assert text.split("\n") == [*left, "", *right]


def test_dates_beside_what_they_date_stay_on_its_line() -> None:
    rows = (("2019 – 2023", "Senior engineer"), ("2015 – 2019", "Engineer"), ("2012 – 2015", "Trainee"))
    across = page_of(
        *(write(72 + 120 * side, 700 - 30 * i, row[side]) for i, row in enumerate(rows) for side in (0, 1))
    )
    apart = page_of(*(write(72 + 120 * side, 700 - 30 * i, row[side]) for side in (0, 1) for i, row in enumerate(rows)))
    assert [line for line in across.split("\n") if line] == [f"{when}\t{what}" for when, what in rows]
    assert apart == across


def test_a_table_drawn_row_by_row_is_read_across() -> None:
    rows = (("Software", "AutoCAD, Revit"), ("Languages", "English, French"), ("Driving", "Licence B"))
    text = page_of(*(write(72 + 120 * side, 700 - 16 * i, row[side]) for i, row in enumerate(rows) for side in (0, 1)))
    assert text.split("\n") == [f"{name}\t{value}" for name, value in rows]


def test_labels_beside_running_text_come_before_what_they_label() -> None:
    jobs = (("2019 – now", "Nurse"), ("EDUCATION", "Bachelor"), ("LANGUAGES", "Dutch"), ("2011", "Diploma"))
    parts = []
    for index, (label, title) in enumerate(jobs):
        top = 700 - 60 * index
        parts += [write(72, top - 3, label), write(200, top, title, f"and what belongs to {title}", "and more")]
    lines = [line for line in page_of(*parts).split("\n") if line]
    assert lines[::3] == [f"{label}\t{title}" for label, title in jobs]


def test_bullets_stay_with_their_text() -> None:
    text = page_of(*(write(x, 700 - 14 * i, text) for i in range(4) for x, text in ((72, "•"), (95, f"point {i}"))))
    assert text.split("\n") == [f"• point {i}" for i in range(4)]


def test_turned_text_comes_after_the_rest() -> None:
    def turned(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(40, 300)
        canvas.rotate(90)
        canvas.drawString(0, 0, "Curriculum vitae")
        canvas.restoreState()

    assert page_of(turned, write(72, 700, "Ana Example", "Nurse")) == "Ana Example\nNurse\n\nCurriculum vitae"


def test_a_page_turned_as_a_whole_reads_as_ever() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf(write(72, 700, "Ana Example", "Nurse"))))
    writer.pages[0].rotate(90)
    buffer = io.BytesIO()
    writer.write(buffer)
    assert pdf_format.read(buffer.getvalue(), pages=5).pages == ("Ana Example\nNurse",)


def hide_white(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    canvas.drawString(72, 500, "Python expert")


def hide_nearly_white(canvas: Canvas) -> None:
    canvas.setFillColor(HexColor("#f8f8f8"))
    canvas.drawString(72, 500, "Python expert")


def hide_dark_on_dark(canvas: Canvas) -> None:
    canvas.setFillColor(HexColor("#102030"))
    canvas.rect(60, 480, 200, 60, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#112131"))
    canvas.drawString(72, 500, "Python expert")


def hide_tiny(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 1)
    canvas.drawString(72, 500, "Python expert")


def hide_tiny_by_scale(canvas: Canvas) -> None:
    canvas.scale(0.1, 0.1)
    canvas.drawString(720, 5000, "Python expert")


def hide_off_page(canvas: Canvas) -> None:
    canvas.drawString(-400, 500, "Python expert")


def hide_by_mode(canvas: Canvas) -> None:
    text = canvas.beginText(72, 500)
    text.setTextRenderMode(3)
    text.textLine("Python expert")
    canvas.drawText(text)


def hide_transparent(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0, 0, 0, alpha=0.01))
    canvas.drawString(72, 500, "Python expert")


def hide_under_a_box(canvas: Canvas) -> None:
    canvas.drawString(72, 500, "Python expert")
    canvas.setFillColor(HexColor("#aabbcc"))
    canvas.rect(60, 480, 200, 60, stroke=0, fill=1)


@pytest.mark.parametrize(
    ("hide", "reason"),
    [
        (hide_white, "white"),
        (hide_nearly_white, "white"),
        (hide_dark_on_dark, "white"),
        (hide_tiny, "tiny"),
        (hide_tiny_by_scale, "tiny"),
        (hide_off_page, "off-page"),
        (hide_by_mode, "invisible"),
        (hide_transparent, "invisible"),
        (hide_under_a_box, "covered"),
    ],
)
def test_text_that_nobody_sees_is_kept_apart(hide: object, reason: str) -> None:
    def second(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Ana Example")
        hide(canvas)  # type: ignore[operator]

    content = content_of(write(72, 700, "Cover letter"), second)
    assert content.pages == ("Cover letter", "Ana Example")
    assert content.hidden == (("Python expert", reason, 2),)


def test_white_text_on_a_dark_bar_is_seen() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor("#223344"))
        canvas.rect(0, 0, 200, 842, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.drawString(20, 700, "Ana Example")

    assert content_of(draw)[:2] == (("Ana Example",), ())


def test_white_text_on_a_dark_bar_inside_a_form_is_seen() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("bar")
        canvas.setFillColor(HexColor("#223344"))
        canvas.rect(0, 0, 100, 100, stroke=0, fill=1)
        canvas.endForm()
        canvas.saveState()
        canvas.translate(0, 650)
        canvas.scale(2, 2)
        canvas.doForm("bar")
        canvas.restoreState()
        canvas.setFillColor(white)
        canvas.drawString(20, 700, "Ana Example")
        canvas.drawString(220, 700, "Python expert")

    content = content_of(draw)
    assert content.pages == ("Ana Example",)
    assert [run.text for run in content.hidden] == ["Python expert"]


def test_text_over_a_picture_is_seen() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(_picture(), 50, 650, 200, 100)
        canvas.setFillColor(white)
        canvas.drawString(72, 700, "Ana Example")

    assert content_of(draw)[:2] == (("Ana Example",), ())


def test_white_letters_with_a_dark_outline_are_seen() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(white)
        canvas.setStrokeColor(black)
        text = canvas.beginText(72, 700)
        text.setTextRenderMode(2)
        text.textLine("Ana Example")
        canvas.drawText(text)

    assert content_of(draw)[:2] == (("Ana Example",), ())


def test_a_page_of_pictures_says_so() -> None:
    assert content_of(lambda canvas: canvas.drawImage(_picture(), 0, 0, 595, 842)).pictures
    assert not content_of(lambda canvas: None).pictures


def test_a_word_broken_at_the_end_of_a_line_is_joined_where_the_document_shows_how() -> None:
    text = page_of(
        write(
            72, 700, "management of staff, well-known", "and some manage-", "ment of well-", "known multi-", "storey"
        ),
    )
    assert text.split("\n")[1:] == ["and some management", "of well-known", "multi-", "storey"]


def test_more_pages_than_the_limit_are_left_out_with_a_warning() -> None:
    content = pdf_format.read(pdf(*(write(72, 700, f"page {i}") for i in range(4))), pages=2)
    assert content.pages == ("page 0", "page 1")
    assert content.warnings == ("only the first 2 of 4 pages were read",)


def test_the_month_of_the_last_change_is_kept() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf(write(72, 700, "text"))))
    writer.add_metadata({"/ModDate": "D:20230415120000Z"})
    buffer = io.BytesIO()
    writer.write(buffer)
    assert pdf_format.read(buffer.getvalue(), pages=1).written == 2023 * 12 + 3


def test_a_protected_pdf_is_refused_as_encrypted() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(write(72, 700, "text")))))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    with pytest.raises(Refused) as refused:
        pdf_format.read(buffer.getvalue(), pages=1)
    assert refused.value.reason == "encrypted"


def test_a_pdf_protected_only_against_changes_is_read() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(write(72, 700, "text")))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert pdf_format.read(buffer.getvalue(), pages=1).pages == ("text",)


@pytest.mark.parametrize("damage", [lambda data: data[:200], lambda data: b"%PDF-1.4\n" + b"x" * 500])
def test_a_damaged_pdf_is_refused_as_broken(damage: object) -> None:
    with pytest.raises(Refused) as refused:
        pdf_format.read(damage(pdf(write(72, 700, "text"))), pages=1)  # type: ignore[operator]
    assert refused.value.reason == "broken"


def _picture() -> ImageReader:
    """A grey square."""
    return ImageReader(Image.new("RGB", (20, 20), (90, 90, 90)))
