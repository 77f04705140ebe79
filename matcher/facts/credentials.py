"""Licences and certificates by name."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from matcher.languages import language_of
from matcher.languages.tables import words

Status = Literal["held", "in progress", "expired"]

# Names that mean a credential wherever they stand in capitals.
_ACRONYMS = words("""
    A+ ABR ACA ACCA ACE-CPT ACIPS ACLS ACSM ADR AED AFAA AINS aPHR APR ASE ASP ATPL AWS-CWI AZ-104 AZ-900 BCBA BLS
    BSN-RN CADC CAE CAIA CAMS CAPM CAPPM CASAC CASP+ CBAP CCA CCDA CCDO CCENT CCIE CCIM CCM CCNA CCNP CCP CCRN CCS
    CDA CDCS CDL CDR CEBS CEC CEH CELTA CEN CEng CET CFA CFE CFM CFP CFRE CFS CGEIT CGMA CHES ChFC CHST CIA CIC
    CIH CIMA CIPD CIPM CIPP CIPP/E CISA CISM CISR CISSP CKA CKAD Cloud+ CLSSBB CLTD CLU CMA CMA-AAMA CMP CMRP CNA
    CNOR COBIT CompTIA CPA CPC CPCU CPED CPhT CPIM CPL CPM CPO CPP CPR CPSM CPT CQA CQE CRCM CRE CRISC CRM CRS CSC
    CSCA CSCP CSCS CSCS-UK CSM CSP CSPO CSSBB CSSGB CSST CTA CTP CWI CySA+ DBIA DBS DELTA EA EIT EMT EMT-B EMT-P
    EPA-608 FE FINRA FMP FNP-BC FPC FRICS FRM GPHR GRI HACCP HAZWOPER HGV IEng IIBA IOSH ITIL LCPC LCSW LEED
    LEED-AP Linux+ LMFT LMHC LMSW LPC LPN LVN MCIPS MCITP MCP MCSA MCSE MCTS MRICS NASM NATE NBCT NCIDQ NCSF
    NEBOSH Network+ NICET NMLS NP-C NREMT NRP NSCA NVQ3 OCN OSCP OSHA-10 OSHA-30 PA-C PALS PE PenTest+ PgMP
    PHR PLS PMI-ACP PMI-RMP PMP POST PPL PRINCE2 PSM PTCB QTS RA RBT RD RDN RHCE RHCSA RHIA RHIT RMA RN RPA SAFe
    Security+ Server+ ServSafe SHRM-CP SHRM-SCP SIE SMSTS SPHR SSSTS TEFL TESOL TOGAF TWIC VCP WSET
""")

# Acronyms that mean other things so often that they need a word such as "licence" or "certified" beside them, or a
# section of certificates around them.
_WEAK = words("""
    EMT ABR ACA ACE ADR APR ASE ASP CAE CCA CCM CCP CCS CDA CDR CEC CEN CET CFM CFS CIA CIC CMA CMP CPL CPM CPO CPT
    CQA CRE CRM CRS CSC CSM CSP CTA DBS EA FE FMP FRM GRI MCP PE POST RA RD RMA RPA VCP
""")


@dataclass(frozen=True, slots=True)
class CredentialName:
    """A licence or certificate as a text names it."""

    start: int
    end: int
    name: str
    status: Status


@lru_cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    resumes = language_of(language).resumes
    acronyms = "|".join(re.escape(word) for word in sorted(_ACRONYMS, key=len, reverse=True))
    proper = r"[A-Z](?:[\w+#&/'’-]|\.(?=\w))*"
    name = rf"(?:{proper}|in|of|for|and|the|de|en|du|&)"
    people = r"nurse|technician|therapist|assistant|counselor|worker|practitioner|master|engineer"
    nouns, adjectives = resumes.credential_nouns, resumes.credential_adjectives
    return {
        "acronym": re.compile(rf"(?<![\w/-])(?:{acronyms})(?![\w+]|-\w)"),
        "named": re.compile(rf"(?<!\w)(?:{resumes.credential_names})(?!\w)", re.IGNORECASE),
        "adjective": re.compile(
            rf"(?<!\w)(?i:{adjectives})[ \t]+"
            rf"(?:(?i:in|as|an?|by|with|the|professional|public|practical|clinical)[ \t]+)*"
            rf"(?:{name}[ \t\n]+){{0,5}}(?:{proper}|(?:[a-z]+(?:er|or|ist|ant)|{people})\b)"
        ),
        "noun": re.compile(
            rf"(?<!\w)(?:{name}[ \t]+){{1,6}}(?i:{nouns})(?!\w)"
            rf"|(?<!\w)(?i:certificat\w*|licen[sc]e|diplôme|permis)[ \t]+(?i:in|of|en|de)[ \t]+(?:{name}[ \t]*){{1,6}}"
        ),
        "expired": re.compile(rf"\b(?:{resumes.credential_expired})\b", re.IGNORECASE),
        "pending": re.compile(rf"\b(?:{resumes.credential_pending})\b", re.IGNORECASE),
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
            r"^(?:(?:and|in|of|for|the|an?|de|du|en)\s+)+|(?:\s+(?:and|in|of|for|the|&))+$",
            "",
            " ".join(text[start:end].split()),
        )
        dated = name.rsplit(" ", 1)[-1].lower() in language_of(language).resumes.months
        if len(name) > 1 and not dated and not patterns["hint"].fullmatch(name):
            found.append(CredentialName(start, end, name, _status(text, start, end, language)))
    return tuple(found)
