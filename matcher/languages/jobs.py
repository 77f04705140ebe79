"""The words by which a job advertisement is understood.

Every entry is a fragment of a regular expression, matched without regard to case in text whose quotation marks and
apostrophes are straight. The fragments of a field are alternatives.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """How sections are headed: fragments for a whole heading without its punctuation, by what the section holds.

    The `*_hints` need only occur in a line that is marked as a heading.
    """

    must: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    must_hints: tuple[str, ...] = ()
    nice_hints: tuple[str, ...] = ()
    duty_hints: tuple[str, ...] = ()
    skip_hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KindWords:
    """What shows the kind of a requirement, beside the facts (years, degrees, credentials) that are read from it."""

    years: tuple[str, ...] = ()
    """Lengths of experience without a number, or that only an advertisement words so: "several years"."""
    education: tuple[str, ...] = ()
    certification: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    """Names of spoken languages."""
    language_use: tuple[str, ...] = ()
    """Words that make the name of a language a demand to speak it."""
    done: tuple[str, ...] = ()
    """Something done before: "track record", "you have led"."""
    experience: tuple[str, ...] = ()
    """The word itself, which with a tool means knowing the tool."""
    tools: tuple[str, ...] = ()
    """What makes experience a matter of knowing a tool: "software", "such as"."""
    knowing: tuple[str, ...] = ()
    """Knowledge, which stays a skill whatever it is about: "working knowledge"."""
    traits: tuple[str, ...] = ()
    """Character, availability and the rest of what no skill names."""


@dataclass(frozen=True, slots=True)
class JobWords:
    """How requests are worded. Filled by the language folders (`<code>/jobs.py`)."""

    headings: HeadingWords
    kinds: KindWords
    title_labels: tuple[str, ...] = ()
    """Before a colon, what introduces the title: "job title", "position"."""

    asks: tuple[str, ...] = ()
    """What opens a request and is no part of it: "you need", "we are looking for somebody who has"."""
    claims: tuple[str, ...] = ()
    """What opens a request and belongs to it: "you have led", "you are at ease"."""
    conditions: tuple[str, ...] = ()
    """What opens a wish in the form of a condition: "if you"."""
    tasks: tuple[str, ...] = ()
    """What opens the description of the work: "you will"."""
    employer: tuple[str, ...] = ()
    """Words for the employer anywhere in a sentence: "we", "our"."""
    narration: tuple[str, ...] = ()
    """Subjects of sentences about the employer or the work: "we", "our", "the team"."""
    boilerplate: tuple[str, ...] = ()
    """Sentences that never ask for anything to be shown: equal opportunity, pay, how to apply."""
    checks: tuple[str, ...] = ()
    """Legal checks and formalities, dropped in lists of requirements too: "background check"."""
    headlines: tuple[str, ...] = ()
    """Sentences that only announce what follows: "the following are required"."""

    waived: tuple[str, ...] = ()
    """What is said not to be asked for: "no experience needed"."""
    must: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()
    """Nice-to-have said with a verb, about the whole clause: "would be welcome"."""
    nice_marks: tuple[str, ...] = ()
    """Nice-to-have said without a verb, about the words beside it: "preferred", "ideally"."""
    shared: tuple[str, ...] = ()
    """A plural predicate, which also speaks of what was named before: "are a plus"."""
    same_again: tuple[str, ...] = ()
    """What carries the last predicate over to the next clause: "so is", "as would"."""

    articles: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    """Other words that may stand before the noun a request turns on: "strong", "at least"."""
    heads: tuple[str, ...] = ()
    """Nouns and adjectives a request turns on: "experience", "ability", "familiar"."""
    complements: tuple[str, ...] = ()
    """What ties such a noun to what it is about: "of", "in"."""
    alternatives: tuple[str, ...] = ()
    """"Or"."""
    joints: tuple[str, ...] = ()
    """Words between coordinated requests: "and", "plus", "as well as"."""
    links: tuple[str, ...] = ()
    """Words between the smallest parts of a sentence and part of neither: "and", "plus", "as would"."""
    turns: tuple[str, ...] = ()
    """Words that open a part of a sentence and belong to it: "because", "if", "which"."""
    subjects: tuple[str, ...] = ()
    """Words that begin a new clause after "and": "you", "your"."""
    clauses: tuple[str, ...] = ()
    """Words that begin a new clause after a comma: "it", "so", "which"."""
    modals: tuple[str, ...] = ()
    """Verbs that go on after a comma alone: "will have"."""
    continuations: tuple[str, ...] = ()
    """Verbs that go on with what a person is asked to be or have: "and are willing", "and hold a"."""
    reasons: tuple[str, ...] = ()
    """What opens an explanation wherever it stands: "because"."""
    explanations: tuple[str, ...] = ()
    """What opens an explanation after a comma: "so that", "as many of our"."""
    fillers: tuple[str, ...] = ()
    """Words at the start of a sentence that carry nothing: "above all", "in addition"."""
    empty_words: tuple[str, ...] = ()
    """Words that do not make a request checkable on their own."""

    resume_signs: tuple[str, ...] = ()
    """Headings and phrases of a resume, to warn when one is given for a job."""
