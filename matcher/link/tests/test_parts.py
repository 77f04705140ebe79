import pytest

from matcher.link.parts import MAX_PARTS, parts


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Plans shifts, budgets and orders", ("Plans shifts", "budgets and orders", "budgets", "orders")),
        ("JavaScript/TypeScript; SQL", ("JavaScript", "TypeScript", "SQL")),
        ("Tools (Jira, Git)", ("Tools", "Jira", "Git")),
        ("Menus, cartes et desserts", ("Menus", "cartes et desserts", "cartes", "desserts")),
        ("first-aid and well-being", ("first-aid", "well-being")),
        ("- Word • Excel •", ("Word", "Excel")),
    ],
)
def test_a_list_has_its_items_as_parts(line: str, expected: tuple[str, ...]) -> None:
    assert parts(line) == expected


@pytest.mark.parametrize("line", ["", "Bookkeeping", "Bookkeeping.", "1,200 invoices", "Node.js", "· · ·", "a"])
def test_a_line_of_one_piece_has_no_parts(line: str) -> None:
    assert parts(line) == ()


def test_an_endless_list_is_not_looked_at_to_its_end() -> None:
    assert len(parts(", ".join(f"item {i}" for i in range(10_000)))) == MAX_PARTS
