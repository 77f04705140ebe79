"""What the page of a candidate says of terms that the ontology has no label for."""

import re

import pytest
from django.conf import settings
from django.urls import reverse

from webapp.conftest import PREPARED, Cast, signed_in, work
from webapp.factories import make_application, make_job

JOB = """# Platform Engineer

## What you bring

- Experience with Zorbulix and Kubernetes
"""

RESUME = """Sam Example

EXPERIENCE

Platform Engineer, Northwind Freight
March 2018 - June 2021
- Rolled out Zorbulix and Kubernetes to forty clusters of a freight company in three countries.
- Wrote the handbook of the platform and trained twelve colleagues in its use.

EDUCATION
BSc in Computer Science, Example University, 2015
"""


@pytest.mark.skipif(not PREPARED, reason=f"nothing is prepared in {settings.CANDOR_DATA}: run `make store` first")
def test_a_tool_that_no_ontology_knows_is_shown_and_where_the_resume_says_it(cast: Cast) -> None:
    application = make_application(make_job(cast.alice, text=JOB), text=RESUME)
    work()
    html = signed_in(cast.alice).get(reverse("application", args=[application.pk])).content.decode()
    lines = re.findall(r"<p>Not in the ontology:.*?</p>", html, re.DOTALL)
    told = [" ".join(re.sub(r"<[^>]+>", " ", line).replace("&nbsp;", " ").split()) for line in lines]
    assert told == ["Not in the ontology: Zorbulix in the resume, p. 1"]
    assert 'href=""' not in html, "a term is no link to a concept"
