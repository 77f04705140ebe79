"""What can go wrong with an ontology, said for the person who meets it."""


class OntologyError(Exception):
    """A table or store that cannot be used: what was wrong, in which file and line, and what to do."""

    def __init__(self, problem: str, *, file: str = "", line: int = 0) -> None:
        self.problem = problem
        self.file = file
        self.line = line
        where = f"{file}, line {line}: " if file and line else f"{file}: " if file else ""
        super().__init__(f"{where}{problem}")
