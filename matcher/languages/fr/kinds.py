"""By what words French requirements show their kind."""

from matcher.languages.fr.resumes import RESUMES
from matcher.languages.jobs import KindWords

_DEGREES = (
    r"bac ?(?:\+ ?\d|pro(?:fessionnel)?)?(?: ?(?:à|/|ou|-) ?(?:bac ?)?\+ ?\d)?(?: minimum)?|baccalauréat|bts|dut|"
    r"but(?= [A-Z])|deust|cap|bep|bp|licence(?: pro(?:fessionnelle)?)?(?! (?:de|d')\w* ?(?:taxi|transport|pilote))|"
    r"master|mba|maîtrise universitaire|doctorat|diplômes? (?!d'état)\w+|diplômée?|diplômes?|formation (?:de type|"
    r"de niveau|supérieure|initiale|bac|universitaire|en|d'ingénieur|technique|scientifique|commerciale|juridique|"
    r"comptable|type)|ingénieur diplômé|école (?:de commerce|d'ingénieurs?)|niveau (?:bac|cap|bep|bts)|de formation|"
    r"titulaire d'une? (?:bac|bts|licence|master|diplôme|cap|formation)"
)
_LICENCES = (
    r"permis(?: de conduire)?(?: [A-E]\b)?(?: [A-E]E?)?|caces(?: \w+)?|habilitations?|certifications?|certificats?|"
    r"certifiée?|agréments?|diplôme d'état|deaes|deas|dcg|dscg|fimo|fco|haccp|sst|psc ?1|carte (?:professionnelle|"
    r"de conducteur)|inscription (?:à l'ordre|au tableau)|inscrite? (?:à l'ordre|au tableau)|bafa|bafd|brevet|"
    r"titre professionnel|capes|crpe|expert-comptable diplômé|pmp|prince2|itil|cisco|ccna|toeic|ade[lp]i?|numéro rpps|"
    r"qualibat|passeport de prévention"
)

KINDS = KindWords(
    years=(r"(?:plusieurs|quelques) années",),
    education=(_DEGREES,),
    certification=(_LICENCES,),
    language=(
        r"(?:deuxième|seconde|autre|troisième) langue(?: étrangère)?|langues? étrangères?|langue des signes|lsf|"
        r"breton|créole|" + "|".join(RESUMES.languages),
    ),
    language_use=(
        r"courant|courante|couramment|parlée?|parlez|parler|écrite?|oral|lu|bilingue|trilingue|maternelle?|natif|"
        r"native|professionnel|opérationnel|niveau|[abc][12]\b|maîtrise|notions|connaissance|pratique|langues?|"
        r"scolaire|technique|intermédiaire|avancé|bon|bonne|excellent|excellente|fluide|l|un plus|autre|ou|et|serait|"
        r"la|le|toeic|exigé|requis|indispensable",
    ),
    done=(
        r"vous avez (?:déjà )?(?:\w+é|conduit|tenu|pris|mis|su|vendu|suivi|été|fait|conçu)|avoir (?:déjà )?(?:\w+é|"
        r"conduit|tenu|vendu|suivi|été|fait)|parcours (?:réussi|en|dans|de)|passé (?:en|dans)|participation à|"
        r"réalisation de|responsabilité d|expérience (?:de la|du|de l'|des|de|d'une?|réussie|significative|confirmée|"
        r"similaire|équivalente|professionnelle|première)|première expérience|alternance|stages?|références|"
        r"antérieure|saisons?",
    ),
    experience=(r"expériences?|expérimentée?",),
    tools=(
        r"logiciels?|outils?|systèmes?|erp|crm|sirh|gpao|cao|dao|sap|sage|cegid|excel|word|powerpoint|pack office|"
        r"suite office|bureautique|autocad|solidworks|python|java|sql|php|javascript|linux|salesforce|photoshop|"
        r"indesign|ciel|progiciels?|plateformes?|bases? de données|machines?|équipements?|tel(?:le)?s? que|types? \w+",
        r"(?:avec|sur|sous) (?:\w+ ){0,2}(?-i:[A-Z][\w+#.-]*)",
    ),
    knowing=(r"connaissances?|maîtrise|notions|compréhension|savoirs?|expertise|vous connaissez|vous maîtrisez|bases",),
    traits=(
        r"rigueur|rigoureu(?:x|se)|sens (?:du|de la|de l'|des)|esprit d(?:'|e )\w+|travail (?:en|d')(?: )?équipe|"
        r"autonom(?:ie|e)|dynami(?:sme|que)|motivée?|motivation|curi(?:eux|euse|osité)|organisée?|organisation|"
        r"relationnel(?:le)?s?|aisance (?:relationnelle|orale|rédactionnelle)|discrétion|discrète?|confidentialité|"
        r"ponctu(?:el|elle|alité)|polyvalen(?:ce|te?)|disponib(?:le|ilité)|mobil(?:e|ité)|souriante?|accueillante?|"
        r"bienveillan(?:ce|te?)|patien(?:ce|te?)|empathie|écoute|communication|communicante?|réacti(?:f|ve|vité)|"
        r"adaptabilité|adaptation|initiative|créati(?:f|ve|vité)|enthousias(?:te|me)|passion(?:née?)?|goût (?:du|de|"
        r"des|pour)|aimez|résistance|stress|port de charges|horaires décalés|week-ends?|déplacements?|présentation|"
        r"fiabilité|fiable|sérieu(?:x|se)|implication|force de proposition|qualités|savoir-être|leadership|diplomatie|"
        r"honnêteté|intégrité|minuti(?:e|eux)|soigneu(?:x|se)|endurance",
    ),
)
