"""A small download in the official layout, with invented entries, and a small O*NET beside it."""

import lzma
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

ESCO = "http://data.europa.eu/esco/"
SCHEMES = f"{ESCO}concept-scheme/member-skills, {ESCO}concept-scheme/skills"

BAKE, KNEAD, DOUGH, LOAVES, PYTHON, WELSH = (f"{ESCO}skill/{n}" for n in ("bake", "knead", "dough", "plan", "py", "cy"))
PREPARING, SKILLS = f"{ESCO}skill/S1.1", f"{ESCO}skill/S1"
BAKER, PASTRY = f"{ESCO}occupation/baker", f"{ESCO}occupation/pastry"
ISCO = f"{ESCO}isco/C7512"

_SKILL = (
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
    "definition,inScheme,description"
)
_OCCUPATION = (
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,"
    "scopeNote,definition,inScheme,description,code"
)


def _skill(uri: str, kind: str, label: str, *, alternatives: str = "", hidden: str = "", schemes: str = SCHEMES) -> str:
    row = [
        "KnowledgeSkillCompetence",
        uri,
        kind,
        "sector-specific",
        label,
        alternatives,
        hidden,
        "released",
        "",
        "",
        "",
    ]
    return _line([*row, schemes, f"To {label} with care and in good time."])


def _occupation(uri: str, label: str, *, alternatives: str = "") -> str:
    row = [
        "Occupation",
        uri,
        "7512",
        label,
        alternatives,
        "",
        "released",
        "",
        "",
        "",
        "",
        "",
        f"They make bread: {label}.",
    ]
    return _line([*row, "7512.1"])


def _line(cells: Iterable[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' if set(cell) & set(',"\n') else cell for cell in cells)


def tables(language: str = "en") -> dict[str, str]:
    """The text of each table by its file name."""
    french = language == "fr"
    skills = [
        _skill(
            BAKE,
            "skill/competence",
            "cuire le pain" if french else "bake bread",
            alternatives="" if french else "baking\nmake loaves",
        ),
        _skill(KNEAD, "skill/competence", "pétrir la pâte" if french else "knead dough"),
        _skill(DOUGH, "knowledge", "types de pâte" if french else "types of dough", hidden="" if french else "dough"),
        _skill(LOAVES, "skill/competence", "planifier" if french else "plan loaves"),
        _skill(PYTHON, "knowledge", "Python (programmation)" if french else "Python (computer programming)"),
        _skill(
            WELSH, "knowledge", "gallois" if french else "Welsh", schemes=f"{ESCO}concept-scheme/skill-language-groups"
        ),
    ]
    occupations = [
        _occupation(
            BAKER,
            "boulanger/boulangère" if french else "baker",
            alternatives="" if french else "bread maker\noven master",
        ),
        _occupation(PASTRY, "pâtissier" if french else "pastry chef", alternatives="" if french else "oven master"),
    ]
    group = "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,"
    group += "description,code"
    broader = "conceptType,conceptUri,broaderType,broaderUri"
    knowledge = "KnowledgeSkillCompetence"
    return {
        f"skills_{language}.csv": "\n".join([_SKILL, *skills]),
        f"occupations_{language}.csv": "\n".join([_OCCUPATION, *occupations]),
        f"skillGroups_{language}.csv": "\n".join(
            [
                group,
                f"SkillGroup,{PREPARING},preparing food,,,released,,,,Making food.,S1.1",
                f"SkillGroup,{SKILLS},skills,,,released,,,,All skills.,S",
            ]
        ),
        f"ISCOGroups_{language}.csv": "\n".join(
            [
                "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description",
                f"ISCOGroup,{ISCO},7512,Bakers and confectionery makers,released,,,They bake.",
            ]
        ),
        f"broaderRelationsSkillPillar_{language}.csv": "\n".join(
            [
                broader,
                f"{knowledge},{BAKE},SkillGroup,{PREPARING}",
                f"{knowledge},{KNEAD},{knowledge},{BAKE}",
                f"SkillGroup,{PREPARING},SkillGroup,{SKILLS}",
            ]
        ),
        f"broaderRelationsOccPillar_{language}.csv": "\n".join(
            [broader, f"Occupation,{BAKER},ISCOGroup,{ISCO}", f"Occupation,{PASTRY},Occupation,{BAKER}"]
        ),
        f"occupationSkillRelations_{language}.csv": "\n".join(
            [
                "occupationUri,relationType,skillType,skillUri",
                f"{BAKER},essential,skill/competence,{BAKE}",
                f"{BAKER},optional,knowledge,{DOUGH}",
                f"{PASTRY},optional,skill/competence,{BAKE}",
            ]
        ),
        f"skillSkillRelations_{language}.csv": "\n".join(
            [
                "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
                f"{DOUGH},knowledge,optional,skill/competence,{KNEAD}",
            ]
        ),
    }


def onet_tables() -> dict[str, str]:
    tools = [
        ("Microsoft Excel", "43232110", "Spreadsheet software", "Y"),
        ("Microsoft Access", "43232306", "Data base user interface and query software", "Y"),
        ("Microsoft Visio", "43232104", "Charting software", "Y"),
        ("Salesforce software", "43232303", "Customer relationship management CRM software", "Y"),
        ("Shipping software", "43231515", "Mailing and shipping software", "N"),
        ("R", "43232605", "Analytical or scientific software", "Y"),
        ("Go", "43232402", "Development environment software", "Y"),
        ("C++", "43232402", "Development environment software", "Y"),
        ("Structured query language SQL", "43232306", "Data base user interface and query software", "Y"),
    ]
    return {
        "occupation-data.tsv": "O*NET-SOC Code\tTitle\tDescription\n51-3011.00\tBakers\t"
        "Bakers go to work early, access the oven and bake bread.",
        "alternate-titles.tsv": "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)\n"
        "51-3011.00\tBakers\tBread Baker\tn/a\t08",
        "technology-skills-30.2.tsv": "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\t"
        "In Demand\n" + "\n".join(f"51-3011.00\t{name}\t{code}\t{title}\t{hot}\tN" for name, code, title, hot in tools),
        "crosswalk-esco-onet.csv": "Mapping project name,Crosswalk,\n,,\nO*NET Id,ESCO or ISCO URI,Type of Match\n"
        f"51-3011.00,{BAKER},exactMatch\n51-3011.00,{PASTRY},broadMatch\n"
        f"51-3011.00,{ESCO}occupation/withdrawn,closeMatch",
    }


def write(folder: Path, content: Mapping[str, str]) -> Path:
    """The tables as files of `folder`; those named *.xz are compressed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in content.items():
        data = text.encode() + b"\n"
        (folder / name).write_bytes(lzma.compress(data) if name.endswith(".xz") else data)
    return folder


def zipped(path: Path, content: Mapping[str, str], *, inside: str = "") -> Path:
    """The tables as a zip file, in the folder `inside` of it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in content.items():
            archive.writestr(f"{inside}{name}", text.encode() + b"\n")
    return path
