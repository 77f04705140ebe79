"""ESCO and O*NET as a graph (SKOS): concepts, their names, and what stands near what. Knows nothing of resumes."""

from ontology.concept import Concept
from ontology.errors import OntologyError
from ontology.index import Found, LabelIndex, LabelMatch
from ontology.taxonomy import Taxonomy
from ontology.words import Token, normalise, tokens

__all__ = ["Concept", "Found", "LabelIndex", "LabelMatch", "OntologyError", "Taxonomy", "Token", "normalise", "tokens"]
