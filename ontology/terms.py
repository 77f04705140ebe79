"""The vocabulary of the store: which URI says what."""

SKOS = "http://www.w3.org/2004/02/skos/core#"
ESCO_MODEL = "http://data.europa.eu/esco/model#"
ESCO = "http://data.europa.eu/esco/"
ONET = "https://candor.example/onet/"
"""O*NET gives its entries codes but no URIs; these are ours."""

TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
CONCEPT = SKOS + "Concept"
CONCEPT_SCHEME = SKOS + "ConceptScheme"
PREFERRED = SKOS + "prefLabel"
ALTERNATIVE = SKOS + "altLabel"
HIDDEN = SKOS + "hiddenLabel"
NOTATION = SKOS + "notation"
IN_SCHEME = SKOS + "inScheme"
BROADER = SKOS + "broader"
RELATED = SKOS + "related"
EXACT_MATCH = SKOS + "exactMatch"
CLOSE_MATCH = SKOS + "closeMatch"
NARROW_MATCH = SKOS + "narrowMatch"
BROAD_MATCH = SKOS + "broadMatch"
DESCRIPTION = "http://purl.org/dc/terms/description"
KIND = "http://purl.org/dc/terms/type"
ESSENTIAL = ESCO_MODEL + "relatedEssentialSkill"
OPTIONAL = ESCO_MODEL + "relatedOptionalSkill"

MATCHES = (EXACT_MATCH, CLOSE_MATCH, NARROW_MATCH, BROAD_MATCH)
"""Closest first."""

LABEL_PREDICATES = {"preferred": PREFERRED, "alternative": ALTERNATIVE, "hidden": HIDDEN, "derived": HIDDEN}
