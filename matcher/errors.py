"""Errors for the person who meets them: what is wrong, with which file or row, and what to do."""


class CandorError(Exception):
    """Anything that a person can put right; its text is shown as it is."""


class UnreadableFile(CandorError):
    """A file that could not be read. `name` is the file, `reason` a short machine-readable word, `hint` what to do."""

    def __init__(self, name: str, reason: str, problem: str, hint: str = "") -> None:
        super().__init__(f"{name}: {problem}" + (f" {hint}" if hint else ""))
        self.name, self.reason, self.problem, self.hint = name, reason, problem, hint

    def __reduce__(self) -> tuple[type["UnreadableFile"], tuple[str, str, str, str]]:
        return UnreadableFile, (self.name, self.reason, self.problem, self.hint)


class InvalidJob(CandorError):
    """A job description or requirements file that cannot be used."""


class MissingArtefact(CandorError):
    """The ontology store or a model is not prepared, or does not fit the code."""
