"""Invented people and jobs for the tests of the whole path."""

import hashlib
from dataclasses import replace

from matcher.values import Document, HiddenText

AS_OF = 2024 * 12
"""January 2024."""

JOB = """# Backend Developer

## What you bring

- At least 5 years of experience in backend development
- Django
- PostgreSQL and query tuning
- Bachelor's degree in computer science
- German at B2 or better

## Nice to have

- Apache Kafka
- AWS Certified Developer
"""

DEVELOPER = """Dana Example
dana@example.org

SUMMARY
Backend developer who likes quiet systems.

EXPERIENCE

Backend Developer, Northwind Freight
March 2018 - June 2021
- Built order services in Python and Django for forty warehouses.
- Tuned slow queries in PostgreSQL and designed its indexes.
- Wrote tests with pytest and reviewed the code of six colleagues.

Junior Backend Developer, Lakeside Software
January 2016 - February 2018
- Maintained a Python tool that imports timetables.

EDUCATION
BSc in Computer Science, Example University, 2015

LANGUAGES
English (C1), German (B2)

SKILLS
Python, Django, PostgreSQL, Git, Docker
"""

BARISTA = """Robin Example

EXPERIENCE

Barista, Corner Coffee
March 2018 - June 2023
- Made coffee and trained three new colleagues on the machine.
- Counted the till at night and ordered milk and beans.

EDUCATION
High School Diploma, Example School, 2015
"""

PAYROLL_CLERK = """Kim Example

EXPERIENCE

Payroll Clerk, Example Mills
March 2018 - June 2021
- Prepared the monthly payroll of three hundred employees.
- Ran payroll reports and filed payroll taxes.
- Answered questions of employees about payroll and deductions.

EDUCATION
High School Diploma, Example School, 2015
"""

COMPTABLE = """Camille Exemple

EXPÉRIENCE PROFESSIONNELLE

Comptable, Transports du Lac, Annecy
mars 2016 - juin 2022
- Tenue de la comptabilité générale de trois sociétés.
- Déclarations de TVA mensuelles et rapprochements bancaires.

FORMATION
BTS Comptabilité et gestion, Lycée Exemple, 2015

LANGUES
Français (langue maternelle), anglais (B2)

COMPÉTENCES
Sage, Excel
"""

EMPLOI = """# Comptable

## Profil recherché

- Trois ans d'expérience en comptabilité
- Déclarations de TVA
- Anglais B2
- Chirurgie cardiaque
"""


def document(
    text: str,
    *,
    name: str = "resume.txt",
    language: str = "en",
    pages: tuple[int, ...] = (0,),
    hidden: tuple[HiddenText, ...] = (),
) -> Document:
    return Document(
        name=name,
        format="txt",
        text=text,
        page_starts=pages,
        language=language,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        hidden=hidden,
    )


def with_line(doc: Document, line: str) -> Document:
    """The developer's resume with one more line under the newer position."""
    text = doc.text.replace("- Wrote tests", f"{line}\n- Wrote tests", 1)
    assert text != doc.text
    return replace(doc, text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
