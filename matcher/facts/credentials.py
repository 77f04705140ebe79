"""Licences and certificates by name."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from matcher.languages import language_of

Status = Literal["held", "in progress", "expired"]

# Names that mean a credential wherever they stand in capitals.
_ACRONYMS = [
    "CPA",
    "CMA",
    "CIA",
    "CFA",
    "CFP",
    "CFE",
    "CGMA",
    "ACCA",
    "ACA",
    "CIMA",
    "CISA",
    "CISM",
    "CISSP",
    "CRISC",
    "CGEIT",
    "CEH",
    "OSCP",
    "CCNA",
    "CCNP",
    "CCIE",
    "CCDA",
    "CCENT",
    "MCSE",
    "MCSA",
    "MCP",
    "MCITP",
    "MCTS",
    "RHCE",
    "RHCSA",
    "VCP",
    "ITIL",
    "PMP",
    "CAPM",
    "PgMP",
    "PRINCE2",
    "CSM",
    "CSPO",
    "PSM",
    "SAFe",
    "CBAP",
    "PMI-ACP",
    "PMI-RMP",
    "SHRM-CP",
    "SHRM-SCP",
    "PHR",
    "SPHR",
    "aPHR",
    "GPHR",
    "CCP",
    "CEBS",
    "CIPD",
    "CPP",
    "FPC",
    "CPIM",
    "CSCP",
    "CPSM",
    "CLTD",
    "CPM",
    "CPCU",
    "CLU",
    "ChFC",
    "AINS",
    "CRM",
    "CIC",
    "CISR",
    "RN",
    "LPN",
    "LVN",
    "CNA",
    "BSN-RN",
    "ACLS",
    "BLS",
    "PALS",
    "NRP",
    "CPR",
    "AED",
    "EMT",
    "EMT-B",
    "EMT-P",
    "CCRN",
    "CEN",
    "CNOR",
    "OCN",
    "FNP-BC",
    "NP-C",
    "PA-C",
    "CMA-AAMA",
    "RMA",
    "CPhT",
    "PTCB",
    "CPC",
    "CCS",
    "RHIA",
    "RHIT",
    "CCA",
    "RDN",
    "RD",
    "CDR",
    "LCSW",
    "LMSW",
    "LCPC",
    "LPC",
    "LMFT",
    "LMHC",
    "BCBA",
    "RBT",
    "CADC",
    "CASAC",
    "CHES",
    "ACSM",
    "NASM",
    "ACE-CPT",
    "NSCA",
    "CSCS",
    "CPT",
    "NCSF",
    "AFAA",
    "CDL",
    "TWIC",
    "HAZWOPER",
    "OSHA-10",
    "OSHA-30",
    "CSP",
    "ASP",
    "CIH",
    "CHST",
    "CSST",
    "CWI",
    "AWS-CWI",
    "ASE",
    "NATE",
    "EPA-608",
    "LEED",
    "PE",
    "EIT",
    "FE",
    "PLS",
    "CCM",
    "DBIA",
    "NICET",
    "NREMT",
    "POST",
    "CSCS-UK",
    "ServSafe",
    "HACCP",
    "CEC",
    "CSC",
    "WSET",
    "TEFL",
    "TESOL",
    "CELTA",
    "DELTA",
    "NBCT",
    "PGCE",
    "QTS",
    "CFRE",
    "APR",
    "CAE",
    "CMP",
    "CTA",
    "CFM",
    "FMP",
    "RPA",
    "GRI",
    "CRS",
    "ABR",
    "CCIM",
    "NMLS",
    "SIE",
    "FINRA",
    "FRM",
    "CAIA",
    "CTP",
    "CAMS",
    "CRCM",
    "CFS",
    "EA",
    "CSSBB",
    "CSSGB",
    "CQE",
    "CQA",
    "CRE",
    "CMRP",
    "CET",
    "A+",
    "Network+",
    "Security+",
    "Linux+",
    "Server+",
    "Cloud+",
    "CySA+",
    "PenTest+",
    "CASP+",
    "CompTIA",
    "AZ-900",
    "AZ-104",
    "CKA",
    "CKAD",
    "TOGAF",
    "COBIT",
    "IIBA",
    "CIPP",
    "CIPP/E",
    "CIPM",
    "NEBOSH",
    "IOSH",
    "MRICS",
    "FRICS",
    "CEng",
    "IEng",
    "MCIPS",
    "ACIPS",
    "CSCA",
    "SMSTS",
    "SSSTS",
    "CCDO",
    "DBS",
    "HGV",
    "ADR",
    "ATPL",
    "CPL",
    "PPL",
    "NVQ3",
    "CDA",
    "CPO",
    "CLSSBB",
    "CPED",
    "CAPPM",
    "CDCS",
    "LEED-AP",
    "NCIDQ",
    "RA",
]

# Acronyms that mean other things so often that they need a word such as "licence" or "certified" beside them, or a
# section of certificates around them.
_WEAK = frozenset(
    [
        "CMA",
        "CIA",
        "CRM",
        "CMP",
        "CPM",
        "CIC",
        "RD",
        "PE",
        "FE",
        "EA",
        "CDR",
        "RA",
        "POST",
        "ACE",
        "CSP",
        "ASP",
        "CSC",
        "RPA",
        "GRI",
        "CRS",
        "DBS",
        "CPO",
        "CDA",
        "CPL",
        "CTA",
        "APR",
        "CCA",
        "CCP",
        "CCS",
        "CCM",
        "CQA",
        "CRE",
        "CET",
        "FRM",
        "CFS",
        "CPT",
        "ADR",
        "CEC",
        "CEN",
        "MCP",
        "VCP",
        "ACA",
        "CAE",
        "ABR",
        "ASE",
        "RMA",
        "FMP",
        "CFM",
        "CSM",
    ]
)

_NAMED = (
    r"(?:lean\s+)?six\s+sigma(?:\s+(?:master\s+)?(?:black|green|yellow|white)\s+belt)?(?:\s+certifi\w+)?"
    r"|(?:first[-\s]aid|basic\s+life\s+support|advanced\s+cardiac\s+life\s+support)(?:\s*(?:/|and|&)\s*(?:cpr|aed))*(?:\s+certifi\w+)?"
    r"|(?:admitted\s+to\s+the\s+)?[A-Z]?[\w ]{0,20}\bbar\s+(?:admission|exam(?:ination)?|association\s+admission)|admitted\s+to\s+(?:the\s+)?(?:\w+\s+){0,3}bar\b"
    r"|(?:[\w-]+\s+){0,4}teaching\s+(?:credential|licen[sc]e|certificat\w+)"
    r"|series\s+(?:6|7|24|26|27|31|51|52|53|63|65|66|79|86|87|99)(?:\s*(?:,|&|and|/)\s*(?:6|7|24|26|63|65|66))*"
    r"|(?:class\s+[abc]\s+)?cdl(?:\s+class\s+[abc])?|commercial\s+driver['’]?s?\s+licen[sc]e|driv(?:er['’]?s?|ing)\s+licen[sc]e"
    r"|forklift\s+(?:operator\s+)?(?:licen[sc]e|certifi\w+)|(?:certified|licensed)\s+forklift\s+(?:operator|driver)"
    r"|osha\s*(?:10|30)(?:[-\s]hour)?|aws\s+certified\s+[\w\s-]{3,40}|google\s+(?:ads|analytics|cloud)\s+certif\w+"
    r"|microsoft\s+certified(?::)?\s+[\w\s-]{3,40}|oracle\s+certified\s+[\w\s-]{3,30}|salesforce\s+certified\s+[\w\s-]{3,30}"
    r"|(?:real\s+estate|notary\s+public|private\s+pilot|pilot|cosmetology|nursing|contractor|electrical|plumbing|insurance|property\s+(?:and|&)\s+casualty)\s+(?:licen[sc]e|commission)"
    r"|notary\s+public|security\s+clearance|(?:top\s+secret|secret)\s+clearance|food\s+handler['’]?s?\s+(?:card|permit|certif\w+|licen[sc]e)"
    r"|cscs\s+card|sia\s+licen[sc]e|chartered\s+(?:accountant|engineer|surveyor|financial\s+analyst|secretary|manager|marketer)"
)


@dataclass(frozen=True, slots=True)
class CredentialName:
    """A licence or certificate as a text names it."""

    start: int
    end: int
    name: str
    status: Status


@lru_cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = language_of(language).resumes
    acronyms = "|".join(re.escape(word) for word in sorted(_ACRONYMS, key=len, reverse=True))
    name = r"(?:[A-Z][\w+#&/.'’-]*|in|of|for|and|the|de|en|du|&)"
    nouns, adjectives = words.credential_nouns, words.credential_adjectives
    return {
        "acronym": re.compile(rf"(?<![\w/-])(?:{acronyms})(?![\w+]|-\w)"),
        "named": re.compile(rf"(?<!\w)(?:{_NAMED})(?!\w)", re.IGNORECASE),
        "adjective": re.compile(
            rf"(?<!\w)(?i:{adjectives})\s+(?:(?i:in|as|an?|by|with|the|professional|public|practical|clinical)\s+)*"
            rf"(?:{name}\s+){{0,5}}(?:[A-Z][\w+#&/.'’-]*|[a-z]+(?:er|or|ist|ant|nurse|technician|therapist|assistant|counselor|worker|practitioner|master|engineer))"
        ),
        "noun": re.compile(
            rf"(?<!\w)(?:{name}\s+){{1,6}}(?i:{nouns})(?!\w)|(?<!\w)(?i:certificat\w*|licen[sc]e|diplôme|permis)\s+(?i:in|of|en|de)\s+(?:{name}\s*){{1,6}}"
        ),
        "expired": re.compile(rf"\b(?:{words.credential_expired})\b", re.IGNORECASE),
        "pending": re.compile(rf"\b(?:{words.credential_pending})\b", re.IGNORECASE),
        "hint": re.compile(rf"\b(?:{nouns}|{adjectives})\b", re.IGNORECASE),
    }


def _status(text: str, start: int, end: int, language: str) -> Status:
    patterns = _patterns(language)
    left = max(text.rfind(mark, 0, start) for mark in "\n;.•|,") + 1
    rights = [at for mark in "\n;•|" if (at := text.find(mark, end)) >= 0]
    around = text[left : min(min(rights, default=len(text)), end + 50)]
    if patterns["expired"].search(around):
        return "expired"
    return "in progress" if patterns["pending"].search(around) else "held"


def credentials(text: str, *, listed: bool = False, language: str = "en") -> tuple[CredentialName, ...]:
    """Licences and certificates in the order of the text; with `listed` the text is a section of them.

    Acronyms that often mean something else ("PE", "CRM") count only beside a word such as "certified".
    """
    patterns = _patterns(language)
    spans: list[tuple[int, int]] = []
    for key in ("named", "adjective", "noun"):
        spans += [match.span() for match in patterns[key].finditer(text)]
    for match in patterns["acronym"].finditer(text):
        near = text[max(0, match.start() - 40) : match.end() + 30]
        if listed or match.group() not in _WEAK or patterns["hint"].search(near):
            spans.append(match.span())
    found: list[CredentialName] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if found and start < found[-1].end:
            continue
        name = re.sub(
            r"^(?:(?:and|in|of|for|the|an?)\s+)+|(?:\s+(?:and|in|of|for|the|&))+$",
            "",
            " ".join(text[start:end].split()),
        )
        if len(name) > 1 and not patterns["hint"].fullmatch(name):
            found.append(CredentialName(start, end, name, _status(text, start, end, language)))
    return tuple(found)
