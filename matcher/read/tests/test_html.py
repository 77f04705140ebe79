import pytest

from matcher.read import html


def text_of(body: str) -> str:
    return html.read(body.encode(), pages=1).pages[0]


def test_blocks_are_lines_and_inline_marks_are_gone() -> None:
    body = "<h1>Ana\n Example</h1><p>Nurse at <b>City</b> Hospital,<br>Ghent</p><div>one</div><div>two</div>"
    assert text_of(body) == "Ana Example\n\nNurse at City Hospital,\nGhent\n\none\ntwo"


def test_lists_have_bullets_or_numbers() -> None:
    body = "<ul><li>Triage<li>Care<ul><li>Wounds</ul></ul><ol start=3><li>First<li>Second</ol>"
    lines = [line for line in text_of(body).split("\n") if line]
    assert lines == ["• Triage", "• Care", "• Wounds", "3. First", "4. Second"]


def test_table_rows_are_read_across() -> None:
    body = "<table><tr><th>Years<th>Post</tr><tr><td>2019<td><p>Nurse</p><p>Ran the ward</p></tr></table>"
    assert text_of(body) == "Years\tPost\n2019\tNurse\n\nRan the ward"


def test_preformatted_lines_are_kept() -> None:
    assert text_of("<pre>one\n  two</pre>") == "one\ntwo"


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        ('<p style="display:none">Python</p>', "hidden style"),
        ('<p style="visibility: hidden">Python</p>', "hidden style"),
        ("<p hidden>Python</p>", "hidden style"),
        ('<p class="a gone">Python</p>', "hidden style"),
        ('<p id="away">Python</p>', "off-page"),
        ('<span style="opacity:0">Python</span>', "hidden style"),
        ('<span style="font-size:0">Python</span>', "tiny"),
        ('<span style="font-size:1px">Python</span>', "tiny"),
        ('<span style="color:#fff">Python</span>', "white"),
        ('<font color="white">Python</font>', "white"),
        ('<div style="background:navy"><b style="color:rgb(0,0,128)">Python</b></div>', "white"),
        ('<p style="position:absolute;left:-9999px">Python</p>', "off-page"),
    ],
)
def test_what_a_style_hides_is_kept_apart(element: str, reason: str) -> None:
    sheet = (
        "<style>/* x */ @media print {.seen{display:none}} .gone, .lost {display:none !important} #away{left:-5000px}"
    )
    content = html.read(
        f"<html><head>{sheet}</style></head><body>Ana {element} <i>Example</i></body>".encode(), pages=1
    )
    assert content.pages[0].split() == ["Ana", "Example"]
    assert content.hidden == (("Python", reason, 1),)


def test_white_text_on_a_dark_ground_is_seen() -> None:
    assert text_of('<div style="background-color:#123"><p style="color:white">Ana</p></div>') == "Ana"
    assert text_of('<p style="background:url(a.png);color:#fff">Ana</p>') == "Ana"


def test_what_overrides_the_style_around_it_is_seen() -> None:
    assert text_of('<div style="font-size:0"> x <b style="font-size:12px">Ana</b></div>') == "Ana"
    assert text_of('<div style="visibility:hidden">x<b style="visibility:visible">Ana</b></div>') == "Ana"
    assert text_of('<body style="color:white"><p style="background:#000">Ana</p></body>') == "Ana"
    assert text_of('<div style="display:none">x<b style="display:block">Ana</b></div>') == ""


def test_scripts_styles_and_comments_are_no_text() -> None:
    assert text_of("<title>t</title><script>a()</script><style>p{}</style><!-- Python --><p>Ana<?php x ?></p>") == "Ana"


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_the_stated_encoding_counts(encoding: str) -> None:
    body = f'<html><head><meta charset="{encoding}"></head><body><p>Zoë Müller</p></body></html>'
    assert html.read(body.encode(encoding), pages=1).pages == ("Zoë Müller",)


def test_deep_nesting_is_survived() -> None:
    assert "Ana" in text_of("<p>Ana</p>" + "<div>" * 5_000 + "x")
