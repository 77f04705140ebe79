import datetime
import io
import zipfile

import pytest
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.shared import Pt, RGBColor

from matcher.read import docx as docx_format
from matcher.read.content import Refused
from matcher.read.tests.files import word_file, word_xml, zipped


def text_of(body: str, **parts: str) -> str:
    return "\n\n".join(docx_format.read(word_xml(body, **parts), pages=50).pages)


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_headings_lists_and_tables_become_lines_in_reading_order() -> None:
    def build(document: WordDocument) -> None:
        document.add_heading("Ana Example", 0)
        document.add_paragraph("Nurse")
        document.add_heading("Skills", 1)
        for skill in ("Triage", "Wound care"):
            document.add_paragraph(skill, style="List Bullet")
        for step in ("First", "Second"):
            document.add_paragraph(step, style="List Number")
        document.add_heading("Experience", 1)
        table = document.add_table(2, 2)
        for row, texts in zip(
            table.rows, (("2019 – 2023", "Nurse\nRan the ward"), ("2015 – 2019", "Trainee")), strict=True
        ):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        document.sections[0].header.paragraphs[0].text = "ana@example.org"
        document.sections[0].footer.paragraphs[0].text = "Page 1"

    content = docx_format.read(word_file(build), pages=50)
    assert [line for line in content.pages[0].split("\n") if line] == [
        "ana@example.org",
        "Ana Example",
        "Nurse",
        "Skills",
        "• Triage",
        "• Wound care",
        "1. First",
        "2. Second",
        "Experience",
        "2019 – 2023\tNurse",
        "Ran the ward",
        "2015 – 2019\tTrainee",
        "Page 1",
    ]
    assert "\n\nSkills\n" in content.pages[0]
    assert "\n\nExperience\n" in content.pages[0]
    assert "• Triage\n• Wound care\n" in content.pages[0]


def test_hidden_white_and_tiny_runs_are_kept_apart() -> None:
    def build(document: WordDocument) -> None:
        line = document.add_paragraph("Ana ")
        line.add_run("one").font.hidden = True
        line.add_run("two").font.color.rgb = RGBColor(255, 255, 255)
        line.add_run("three").font.size = Pt(1)
        line.add_run("Example")

    content = docx_format.read(word_file(build), pages=50)
    assert content.pages == ("Ana Example",)
    assert content.hidden == (("one", "vanish", 1), ("two", "white", 1), ("three", "tiny", 1))


def test_a_style_can_hide_its_text() -> None:
    styles = (
        '<w:styles NAMESPACES><w:style w:type="character" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
    )
    unseen = run("unseen", '<w:rStyle w:val="b"/>')
    content = docx_format.read(word_xml(f"<w:p>{run('seen ')}{unseen}</w:p>", styles=styles), pages=1)
    assert (content.pages, content.hidden) == (("seen",), (("unseen", "vanish", 1),))


@pytest.mark.parametrize(
    "ground", ['<w:shd w:val="clear" w:fill="1F3864"/>', '<w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>']
)
def test_white_text_on_a_shaded_paragraph_or_cell_is_seen(ground: str) -> None:
    white = run("Ana Example", '<w:color w:val="FFFFFF"/>')
    cell = f"<w:tbl><w:tr><w:tc><w:tcPr>{ground}</w:tcPr><w:p>{white}</w:p></w:tc></w:tr></w:tbl>"
    assert text_of(f"<w:p><w:pPr>{ground}</w:pPr>{white}</w:p>") == "Ana Example"
    assert text_of(cell) == "Ana Example"


def test_deleted_text_is_gone_and_inserted_text_is_there() -> None:
    deleted = "<w:del><w:r><w:delText>SAP</w:delText></w:r></w:del>"
    assert text_of(f"<w:p>{run('knows ')}{deleted}<w:ins>{run('Excel')}</w:ins></w:p>") == "knows Excel"


def test_links_fields_and_content_controls_are_text_and_their_codes_are_not() -> None:
    body = (
        f"<w:p><w:hyperlink>{run('portfolio ')}</w:hyperlink><w:fldSimple w:instr='DATE'>{run('May ')}</w:fldSimple>"
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
        f"<w:sdt><w:sdtContent>{run('Ana')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Enter text')}</w:sdtContent></w:sdt></w:p>"
    )
    assert text_of(body) == "portfolio May Ana"


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    body = (
        f"<w:p>{run('before')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic>"
        f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:rect><v:textbox>{box}</v:textbox></v:rect></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r></w:p>{paragraph('after')}"
    )
    assert text_of(body).split("\n\n") == ["before", "boxed", "after"]


def test_breaks_and_tabs_are_kept() -> None:
    body = "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Engineer</w:t><w:noBreakHyphen/></w:r></w:p>"
    assert text_of(body) == "Acme\t2019\nEngineer-"


def test_footnotes_follow_the_text() -> None:
    notes = (
        f"<w:footnotes NAMESPACES><w:footnote w:type='separator'>{paragraph('----')}</w:footnote>"
        f"<w:footnote w:id='2'>{paragraph('with honours')}</w:footnote></w:footnotes>"
    )
    assert text_of(paragraph("Master of Science"), footnotes=notes) == "Master of Science\n\nwith honours"


def test_long_cells_are_read_one_after_the_other() -> None:
    cells = [
        "".join(paragraph(f"{side} {index}") for index in range(count)) for side, count in (("left", 4), ("right", 6))
    ]
    table = f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"
    left = [f"left {i}" for i in range(4)]
    assert text_of(table).split("\n") == [*left, "", *(f"right {i}" for i in range(6))]


def test_a_cell_merged_downwards_is_read_once() -> None:
    rows = "".join(
        f"<w:tr><w:tc><w:tcPr><w:vMerge {start}/></w:tcPr>{paragraph(first)}</w:tc>"
        f"<w:tc>{paragraph(second)}</w:tc></w:tr>"
        for start, first, second in (("w:val='restart'", "2019", "a"), ("", "", "b"))
    )
    assert text_of(f"<w:tbl>{rows}</w:tbl>") == "2019\ta\nb"


def test_paragraphs_with_more_space_between_them_than_usual_are_blocks() -> None:
    spaced = '<w:spacing w:before="240" w:after="0"/>'
    body = paragraph("Education") + paragraph("BSc") + paragraph("Skills", spaced) + paragraph("Triage")
    assert text_of(body) == "Education\nBSc\n\nSkills\nTriage"


def test_page_breaks_start_pages() -> None:
    def build(document: WordDocument) -> None:
        document.add_paragraph("one").add_run().add_break(WD_BREAK.PAGE)
        document.add_paragraph("two").add_run("unseen").font.hidden = True

    content = docx_format.read(word_file(build), pages=50)
    assert content.pages == ("one", "two")
    assert content.hidden == (("unseen", "vanish", 2),)


def test_a_break_that_word_notes_twice_is_one() -> None:
    asked = "<w:p><w:r><w:t>one</w:t><w:br w:type='page'/></w:r></w:p>"
    assert text_of(f"{asked}<w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>") == "one\n\ntwo"


def test_strict_documents_are_read_as_well() -> None:
    plain = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
    relation = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    data = zipped(
        {
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{relation}" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"{plain}<w:p><w:r><w:t>Ana Example</w:t></w:r></w:p></w:body></w:document>",
        }
    )
    assert docx_format.read(data, pages=1).pages == ("Ana Example",)


def test_the_month_of_the_last_change_is_kept() -> None:
    def build(document: WordDocument) -> None:
        document.add_paragraph("text")
        document.core_properties.modified = datetime.datetime(2022, 5, 4, tzinfo=datetime.UTC)

    assert docx_format.read(word_file(build), pages=1).written == 2022 * 12 + 4


def refused(data: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        docx_format.read(data, pages=1)
    return caught.value


def test_a_document_type_is_refused() -> None:
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    members = _members(word_xml(paragraph("Ana")))
    members["word/document.xml"] = bomb.encode() + members["word/document.xml"]
    assert "document type" in refused(zipped(members)).problem


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    members = _members(word_xml(paragraph("Ana")))
    members["word/media/image1.bmp"] = bytes(60_000_000)
    data = zipped(members)
    assert len(data) < 100_000
    assert refused(data).reason == "too large"


def test_a_member_that_is_larger_than_it_declares_is_refused() -> None:
    text = b"<x>" + b"a" * 5_000_000 + b"</x>"
    data = zipped(_members(word_xml(paragraph("Ana"))) | {"word/document.xml": text})
    declared = len(text).to_bytes(4, "little")
    assert data.count(declared) == 2
    assert refused(data.replace(declared, (100).to_bytes(4, "little"))).reason in ("too large", "broken")


def test_too_many_members_are_refused() -> None:
    members = _members(word_xml(paragraph("Ana"))) | {f"word/media/{i}.txt": b"" for i in range(2_001)}
    assert refused(zipped(members)).reason == "too large"


def test_a_name_that_points_outside_is_refused() -> None:
    assert refused(zipped(_members(word_xml("")) | {"../../etc/passwd": b"x"})).reason == "broken"


def test_a_document_cut_off_is_refused_as_broken() -> None:
    data = word_xml(paragraph("Ana Example"))
    assert refused(data[: len(data) // 2]).reason == "broken"


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
