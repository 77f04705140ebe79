"""The weights of the requirement splitter, fitted to advertisements whose requirements are labelled.

A conditional random field is fitted by L-BFGS to the penalised log-likelihood of the labelled tags. About a minute.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.marked import Advert, adverts
from matcher.languages import language_of
from matcher.read import read
from matcher.requirements.chunks import Chunk, Step, chunks
from matcher.requirements.features import ALWAYS, features
from matcher.requirements.tagger import NEVER, STEPS, TAGS, Tag, Tagger, barred
from matcher.values import Requirement

Array = npt.NDArray[np.float64]

PENALTY = 3.0
"""How strongly every weight is drawn to 0 (half its square, against the summed log loss)."""
LEAST = 2
"""Features seen in fewer chunks get no weight."""
ITERATIONS = 80
FOUND_RATHER = 0.4
"""Taken from the score of "outside" once fitted: a requirement missed is worse than one too many, which a person
strikes out when calibrating."""
SMALLEST = 0.025
"""A feature none of whose weights is larger is left out."""
MOST_OF_CHUNK, MOST_OF_LABEL = 0.35, 0.6
"""A chunk belongs to a label that covers so much of it, or of which it holds so much."""


@dataclass(frozen=True, slots=True)
class Example:
    """The chunks of an advertisement as the tagger sees them, with the tags they should get."""

    features: tuple[tuple[str, ...], ...]
    steps: tuple[Step, ...]
    tags: tuple[Tag, ...]


def labelled_adverts(root: Path) -> tuple[Advert, ...]:
    """All advertisements in the repository at `root` that weights may be fitted to."""
    applications = root / "fixtures" / "training" / "applications"
    jobs = (
        *load_jobs(root / "benchmarks" / "data" / "adverts" / "development"),
        *(job for job in load_jobs(applications) if job.id.endswith(("-a", "-b"))),
    )
    documents = (Advert(doc, _located(doc.text, job.requirements)) for job in jobs for doc in [read(job.text)])
    marked = (root / "fixtures" / "training" / "adverts", root / "matcher" / "requirements" / "tests" / "adverts")
    return (*(advert for folder in marked for advert in adverts(folder)), *documents)


def example(advert: Advert) -> Example:
    """`advert` cut and tagged by its labels."""
    language = language_of(advert.doc.language)
    parts = chunks(advert.doc.text, language.jobs)
    return Example(
        features(advert.doc.text, parts, language),
        tuple(part.step for part in parts),
        _tags(parts, advert.labels),
    )


def build_splitter(root: Path) -> Tagger:
    """The tagger that is shipped, from all that may be learned from in the repository at `root`."""
    return fit([example(advert) for advert in labelled_adverts(root)])


def fit(examples: Sequence[Example]) -> Tagger:
    """The tagger of greatest penalised likelihood for `examples`, leaning by `FOUND_RATHER` to finding more."""
    counts = Counter(name for each in examples for names in each.features for name in names)
    vocabulary = {name: i for i, name in enumerate(sorted(name for name, n in counts.items() if n >= LEAST))}
    problem = _Problem(examples, vocabulary)
    start = np.zeros(problem.parameters)
    best = minimize(problem.loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x
    weights, transitions = problem.unpacked(best)
    weights[vocabulary[ALWAYS], 0] -= FOUND_RATHER
    moves = tuple(tuple(tuple(round(float(w), 2) for w in row) for row in table) for table in transitions)
    return Tagger(_kept(weights, vocabulary), moves)


def _kept(weights: Array, vocabulary: dict[str, int]) -> dict[str, tuple[float, ...]]:
    """The rows with a weight that matters, rounded as they are saved."""
    return {
        name: tuple(round(float(w), 2) for w in weights[i])
        for name, i in vocabulary.items()
        if abs(weights[i]).max() >= SMALLEST
    }


class _Problem:
    """The likelihood of the labelled tags and its gradient, over all examples at once, padded to the longest."""

    def __init__(self, examples: Sequence[Example], vocabulary: dict[str, int]) -> None:
        self.sizes = np.array([len(each.tags) for each in examples])
        self.shape = (len(examples), int(self.sizes.max()))
        cells = [
            (n * self.shape[1] + t, vocabulary[name])
            for n, each in enumerate(examples)
            for t, names in enumerate(each.features)
            for name in names
            if name in vocabulary
        ]
        rows, columns = np.array(cells).T
        size = (self.shape[0] * self.shape[1], len(vocabulary))
        self.seen = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=size)
        self.seen_transposed = self.seen.T.tocsr()
        self.steps = np.zeros(self.shape, dtype=int)
        self.gold = np.zeros((*self.shape, len(TAGS)))
        self.gold_moves = np.zeros((len(STEPS), len(TAGS), len(TAGS)))
        for n, each in enumerate(examples):
            tags = [TAGS.index(tag) for tag in each.tags]
            self.steps[n, : len(tags)] = [STEPS.index(step) for step in each.steps]
            self.gold[n, range(len(tags)), tags] = 1
            for t in range(1, len(tags)):
                self.gold_moves[self.steps[n, t], tags[t - 1], tags[t]] += 1
        self.valid = np.arange(self.shape[1])[None] < self.sizes[:, None]
        self.barred = np.array([[[NEVER if barred(step, a, b) else 0.0 for b in TAGS] for a in TAGS] for step in STEPS])
        self.first = np.array([NEVER if tag.startswith("more") else 0.0 for tag in TAGS])
        self.parameters = (len(vocabulary) + len(STEPS) * len(TAGS)) * len(TAGS)

    def unpacked(self, p: Array) -> tuple[Array, Array]:
        """Weights (features, tags) and transitions (steps, tags, tags)."""
        cut = p.size - self.barred.size
        return p[:cut].reshape(-1, len(TAGS)), p[cut:].reshape(self.barred.shape)

    def loss(self, p: Array) -> tuple[float, Array]:
        """Penalised negative log-likelihood and its gradient, by the forward-backward algorithm."""
        weights, transitions = self.unpacked(p)
        emitted = (self.seen @ weights).reshape(self.gold.shape)
        moves = (transitions + self.barred)[self.steps]
        forward, backward = np.zeros_like(emitted), np.zeros_like(emitted)
        forward[:, 0] = emitted[:, 0] + self.first
        length = self.shape[1]
        for t in range(1, length):
            on = _logsum(forward[:, t - 1, :, None] + moves[:, t], axis=1) + emitted[:, t]
            forward[:, t] = np.where(self.valid[:, t, None], on, forward[:, t - 1])
        total = _logsum(forward[:, -1], axis=1)
        expected_moves = np.zeros_like(self.gold_moves)
        for t in range(length - 1, 0, -1):
            ahead = moves[:, t] + (emitted[:, t] + backward[:, t])[:, None, :]
            backward[:, t - 1] = np.where(self.valid[:, t, None], _logsum(ahead, axis=2), 0)
            likely = np.exp(np.minimum(forward[:, t - 1, :, None] + ahead - total[:, None, None], 0))
            likely *= self.valid[:, t, None, None]
            for step in range(len(STEPS)):
                expected_moves[step] += likely[self.steps[:, t] == step].sum(axis=0)
        likely = np.exp(np.minimum(forward + backward - total[:, None, None], 0)) * self.valid[..., None]
        right = (self.gold * emitted).sum() + (self.gold_moves * (transitions + self.barred)).sum()
        surplus = (likely - self.gold).reshape(-1, len(TAGS))
        gradient = np.concatenate(
            [(self.seen_transposed @ surplus).ravel(), (expected_moves - self.gold_moves).ravel()]
        )
        return float(total.sum() - right + PENALTY / 2 * (p @ p)), gradient + PENALTY * p


def _logsum(values: Array, *, axis: int) -> Array:
    most = values.max(axis=axis, keepdims=True)
    result: Array = np.log(np.exp(values - most).sum(axis=axis)) + most.squeeze(axis)
    return result


def _tags(parts: Sequence[Chunk], labels: Sequence[Requirement]) -> tuple[Tag, ...]:
    tags: list[Tag] = []
    before: Requirement | None = None
    for part in parts:
        shares = [(min(label.end, part.end) - max(label.start, part.start), label) for label in labels]
        mine = [
            (share, label)
            for share, label in shares
            if share > 0
            and (share >= MOST_OF_CHUNK * (part.end - part.start) or share >= MOST_OF_LABEL * (label.end - label.start))
        ]
        label = max(mine, key=lambda each: each[0])[1] if mine else None
        if label is None:
            tags.append("outside")
        elif label is before and part.step in ("within", "sentence"):
            tags.append("more must" if label.must else "more nice")
        else:
            tags.append("must" if label.must else "nice")
        before = label
    return tuple(tags)


def _located(text: str, labels: Sequence[Requirement]) -> tuple[Requirement, ...]:
    """The labels with the offsets of their words in `text`; those whose words are not there are left out."""
    found = []
    for label in labels:
        words = r"\s+".join(re.escape(word) for word in label.text.split())
        if at := re.search(words, text):
            found.append(replace(label, start=at.start(), end=at.end()))
    return tuple(found)
