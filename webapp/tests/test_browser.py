"""The recruiter's main job in a real browser, and what assistive technology finds on every page."""

import os
import shutil
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from webapp.audit.services import import_groups
from webapp.conftest import DEMO, Workplace, make_cast, make_workplace, work
from webapp.factories import PASSWORD, make_job
from webapp.models import Application, Decision, Job
from webapp.services.queue import beat
from webapp.services.word_questions import ask_for_words

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PATIENCE = 30_000
"""Milliseconds to wait for what should be there at once; a machine may be busy."""
expect.set_options(timeout=PATIENCE)
RESUMES = DEMO / "resumes" / "journeyman-electrician"

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here to look at pages with"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # the driver runs an event loop in this thread, in which Django would refuse to use its database
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A page without anything on its console, such as what the content security policy forbids."""
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 860})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    complaints: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "422" not in message.text:  # a form that is sent back is no fault
            complaints.append(message.text)

    page.on("console", listen)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


def sign_in(page: Page, name: str) -> None:
    page.goto("/")
    page.get_by_label("Email address").fill(f"{name}@alder.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/jobs/")


def test_from_signing_in_to_a_decision(page: Page) -> None:
    make_cast()
    sign_in(page, "alice")
    page.get_by_role("link", name="Add the first job").click()
    page.get_by_label("Job description").fill((DEMO / "jobs" / "journeyman-electrician.md").read_text())
    page.get_by_role("button", name="Find requirements").click()

    rows = page.locator(".requirement-row")
    expect(rows.nth(3)).to_be_visible()
    n = rows.count()
    page.get_by_label("Remove requirement 1", exact=True).check()
    page.get_by_role("button", name="Add a requirement").click()
    expect(rows).to_have_count(n + 1)
    expect(page.get_by_label(f"Requirement {n + 1}", exact=True)).to_be_focused()
    page.keyboard.type("Experience with lighting controls")
    expect(page.get_by_label("Remove requirement 1", exact=True)).to_be_checked()
    page.get_by_role("button", name="Confirm requirements").click()

    page.get_by_label("Drop resumes here").set_input_files(
        [RESUMES / "bkuhl-resume.html", RESUMES / "ERIK_RESUME.txt", RESUMES / "scan0042.pdf"]
    )
    expect(page.get_by_text("0 of 3 done")).to_be_visible()
    expect(page.get_by_text("Nothing is being scored at the moment.")).to_be_visible()
    beat("here")
    work()
    expect(page.get_by_text("3 of 3 done, 1 could not be scored")).to_be_visible()
    expect(page.locator(".file", has_text="Needs OCR")).to_contain_text("Run text recognition")
    page.get_by_role("link", name="See the ranking").click()

    page.locator(".ranked h2 a").first.click()
    finding = page.locator(".finding:has(.quotes)").first
    finding.locator(".quotes a").first.click()
    mark = page.locator("a.evidence.lit").first
    expect(mark).to_be_in_viewport()
    expect(page.locator("a.evidence:focus")).to_have_count(1)
    expect(finding).to_contain_class("lit")
    page.keyboard.press("Enter")
    expect(page.locator(".finding:focus")).to_have_count(1)

    page.get_by_label("Move to").select_option("Rejected")
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_text("A rejection needs a reason")).to_be_visible()
    assert Decision.objects.count() == 0
    page.get_by_label("Reason").fill("We need a licence for this state.")
    page.get_by_role("button", name="Decide").click()
    expect(page.locator(".history")).to_contain_text("Alice moved this from applied to Rejected")
    decision = Decision.objects.get()
    assert (decision.stage, decision.by.name) == ("rejected", "Alice")
    assert Application.objects.filter(stage="rejected").count() == 1


def test_it_works_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    job = make_job(make_cast().alice, text=(DEMO / "jobs" / "journeyman-electrician.md").read_text())
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "alice")
    page.goto(f"/jobs/{job.pk}/resumes/")
    page.locator("input[type=file]").set_input_files([RESUMES / "bkuhl-resume.html"])
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_text("0 of 1 done")).to_be_visible()
    work()
    page.goto(f"/jobs/{job.pk}/")
    page.locator(".ranked h2 a").first.click()
    page.locator(".finding .quotes a").first.click()
    assert "#evidence-" in page.url
    page.locator("a.evidence").first.click()
    assert "#finding-" in page.url
    context.close()


def pages(workplace: Workplace, empty: Job, draft: Job) -> dict[str, str]:
    return {
        "jobs": "/jobs/",
        "new job": "/jobs/new/",
        "draft": f"/jobs/{draft.pk}/requirements/",
        "requirements": f"/jobs/{workplace.job.pk}/requirements/",
        "resumes": f"/jobs/{workplace.job.pk}/resumes/",
        "ranking": f"/jobs/{workplace.job.pk}/",
        "nobody": f"/jobs/{workplace.job.pk}/?stage=hired",
        "empty": f"/jobs/{empty.pk}/",
        "application": f"/applications/{workplace.best.pk}/",
        "not found": "/jobs/999999/",
        "scan": f"/applications/{workplace.scan.pk}/",
    }


def measure(workplace: Workplace) -> str:
    """Groups to audit by, and the address of the words that carry a verdict."""
    names = workplace.job.applications.values_list("document__name", flat=True)
    groups = "\n".join(["resume,sex,ethnicity", *(f"{name},{'fm'[i < 5]},White" for i, name in enumerate(names))])
    dora = workplace.cast.dora
    import_groups(organisation=dora.organisation, by=dora.user, data=groups.encode())
    match = workplace.best.match
    assert match is not None
    quoted = next(finding["requirement"] for finding in match.record["findings"] if finding["evidence"])
    ask_for_words(match=match, requirement=quoted)
    work()
    return f"/applications/{workplace.best.pk}/words/?requirement={quoted}"


def violations(page: Page) -> list[str]:
    """What axe finds, and whether the page can be scrolled sideways."""
    found = [
        f"{violation['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for violation in Axe().run(page).response["violations"]
        for node in violation["nodes"]
    ]
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [*found, f"it is {wider} px too wide"] if wider > 0 else found


def test_axe_finds_nothing_on_any_page(browser: Browser, live_server: LiveServer) -> None:
    workplace = make_workplace()
    empty = make_job(workplace.cast.alice)
    draft = make_job(workplace.cast.alice, calibrated=False)
    words = measure(workplace)
    found: dict[str, list[str]] = {}
    for theme, width in (("light", 1280), ("dark", 390)):
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 860},
            color_scheme=theme,
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.goto("/sign-in/")
        found[f"sign in, {theme} {width}"] = violations(page)
        sign_in(page, "alice")
        for name, address in pages(workplace, empty, draft).items():
            page.goto(address)
            page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
            found[f"{name}, {theme} {width}"] = violations(page)
        context.close()
        context = browser.new_context(base_url=live_server.url, color_scheme=theme, reduced_motion="reduce")
        page = context.new_page()
        sign_in(page, "bob")
        for address in ("/jobs/new/", f"/jobs/{workplace.job.pk}/requirements/"):
            page.goto(address)
            found[f"{address} as hiring manager, {theme}"] = violations(page)
        context.close()
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 860},
            color_scheme=theme,
            reduced_motion="reduce",
        )
        page = context.new_page()
        sign_in(page, "dora")
        for address in ("/audit/", f"/jobs/{workplace.job.pk}/audit/", f"/jobs/{empty.pk}/audit/", words):
            page.goto(address)
            found[f"{address} as auditor, {theme} {width}"] = violations(page)
        context.close()
    assert {page: each for page, each in found.items() if each} == {}


def test_the_words_that_count_are_asked_for_and_come_without_a_reload(page: Page) -> None:
    workplace = make_workplace()
    sign_in(page, "alice")
    page.goto(f"/applications/{workplace.best.pk}/")
    finding = page.locator(".finding:has(.words)").first
    finding.locator("details.more > summary").click()
    finding.get_by_role("button", name="Which words count?").click()
    expect(finding.get_by_text("The words are not being weighed at the moment.")).to_be_visible()
    work()
    expect(finding.locator(".words-quote .word-for").first).to_be_visible()
    expect(finding.get_by_text("For it:")).to_be_visible()
