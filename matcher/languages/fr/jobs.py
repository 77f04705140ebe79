"""How French job advertisements say things."""

from matcher.languages.fr.headings import HEADINGS
from matcher.languages.fr.kinds import KINDS
from matcher.languages.jobs import JobWords

_NUMBER = r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|\d{1,2})"
_QUALITY = (
    r"(?:bonnes?|bons?|très bonnes?|très bons?|excellentes?|excellents?|solides?|fortes?|forts?|réelles?|réels?|"
    r"première|premières|parfaites?|parfaits?|significatives?|réussies?|confirmées?|minimum|fortes?|grandes?|grands?|"
    r"véritables?|vraies?|vrais?|meilleure|aisance|petite)"
)

JOBS = JobWords(
    headings=HEADINGS,
    kinds=KINDS,
    title_labels=(r"intitulé(?: du poste)?|poste|titre|offre d'emploi|emploi|recrutement|nous recherchons une?",),
    asks=(
        r"(?:pour (?:ce poste|réussir|cela|cette mission)[^,]{0,30}, )?(?:idéalement,? |de plus,? |"
        r"enfin,? )?vous (?:devez|devrez|devriez)(?: (?:impérativement|aussi|également))?(?: (?:avoir|posséder|"
        r"disposer d[e']|être titulaire d[e']|justifier d[e']))?",
        r"(?:idéalement,? )?(?:il vous faut|il faut|il est (?:impératif|indispensable|nécessaire|demandé|exigé|"
        r"souhaité|souhaitable|préférable) (?:d'avoir|de|d')|sont (?:requis|exigés|demandés|attendus)(?:es)?|"
        r"est (?:requis|exigé|demandé)e?)",
        r"(?:nous|on|le poste|ce poste|la fonction) (?:vous )?(?:demandons|exigeons|attendons|recherchons|cherchons|"
        r"souhaitons|requiert|exige|demande|nécessite|attend|recherche|cherche|apprécions|"
        r"apprécierions)(?: (?:avant tout|de vous|surtout|également))?(?: (?:un profil|une personne|un candidat|"
        r"une candidate|quelqu'un|un\(e\) candidat\(e\)))?(?: (?:que vous ayez|qui (?:ait|a|possède|dispose d[e']|"
        r"sache)|ayant|avec|disposant d[e']))?",
        r"(?:idéalement,? )?vous (?:justifiez|disposez|bénéficiez)(?: (?:idéalement|également|aussi|déjà|"
        r"impérativement))? (?:d[e'](?= ?)|d'ores)",
        r"(?:idéalement,? )?(?:tu dois|il te faut|tu disposes d[e']|tu justifies d[e'])",
        r"(?:le|la) candidate?(?:\(e\))?(?: idéale?)? (?:devra|doit|dispose|justifie|possède|a)(?: (?:avoir|posséder|"
        r"d[e']|justifier d[e']))?",
        r"(?:serait|seraient|sera|seront|est|sont) (?:un plus|appréciée?s?|souhaitée?s?|bienvenue?s?) ?:",
        r"on vous (?:reconnaît|sait|dit)|(?:vos proches|vos collègues) vous (?:reconnaissent|disent)",
        r"nous (?:serions ravis|aimerions|souhaiterions)(?: (?:que vous ayez|aussi))?",
        r"il en va de même (?:pour|d[e'])|de même (?:que|pour)",
    ),
    claims=(
        r"(?:idéalement,? )?(?:vous|tu) (?:avez|êtes|savez|maîtrisez|parlez|possédez|connaissez|faites preuve|aimez|"
        r"appréciez|pouvez|détenez|écrivez|lisez|pratiquez|comprenez|souhaitez|utilisez|travaillez|as|es|sais|"
        r"maîtrises|parles|connais|aimes|peux|communiquez|gérez|savez|restez|aisance|cherchez|parvenez|"
        r"n'avez pas peur|ne craignez pas)",
        r"(?:votre|vos|ton|ta|tes) \w+(?: \w+){0,4} (?:est|sont|vous|seront|te)",
        r"titulaire|diplômée?|expérience|connaissances?|maîtrise|bonne|de formation|issue? d|doté|passionné|capable|"
        r"à l'aise|idéalement titulaire|reconnue? pour|de nature|débutante?|êtes|avez|savez|maîtrisez|parlez|possédez|"
        r"aimez|justifiez",
    ),
    tasks=(
        r"(?:rattachée?|sous la|au sein|en lien|intégrée?|dans le cadre|à ce titre|en tant que|chaque)[^,]*,? ?vous|"
        r"vous (?:serez|aurez|assurez|traitez|préparez|gérez (?:les|le|la)|accompagnez|participez|contribuez|réalisez|"
        r"relancez|prenez|rejoignez|rejoindrez|intégrez|veillez|pilotez|animez|organisez|suivez|accueillez|encadrez|"
        r"êtes (?:en charge|chargée?|responsable|amenée?)|travaillerez|interviendrez|interviendrez|conseillez|"
        r"élaborez|garantissez|\w+(?:erez|irez|rez)(?! (?:impérativement|idéalement)? ?(?:avoir|posséder|disposer|"
        r"justifier|être)))",
        r"vos? (?:missions?|tâches|rôle|responsabilités) (?:est|sont|sera|seront|consiste\w*|comprend\w*)|"
        r"le poste (?:consiste|comprend)|épaulez",
    ),
    conditions=(r"(?:et )?si vous",),
    employer=(r"nous|notre|nos|l'entreprise",),
    narration=(
        r"nous|notre|nos|l'entreprise|la société|le groupe|l'équipe|elle|il|ils|elles|ce|cette|ces|cela|c'est|depuis|"
        r"chaque|en retour|rejoignez|l'établissement|le poste|la structure|notre client|parce que|car|puisque|comme|"
        r"bien que|quoique|si|qui|\w+ est une?|\w+ recrute|avec plus de|fort d",
    ),
    boilerplate=(
        r"égalité (?:professionnelle|des chances)|diversité|handicap|rqth|sans (?:distinction|discrimination)|"
        r"quels que soient|à compétences égales|discriminations?|inclusi(?:f|ve|on)",
        r"mutuelle|tickets?[- ]restaurant|titres?[- ]restaurant|chèques?[- ]vacances|intéressement|participation aux|"
        r"13e mois|treizième mois|rtt|télétravail|€|euros|salaire|rémunération|avantages|primes?|congés|"
        r"prise en charge|formation (?:assurée|interne|continue) (?:par|assurée|à)|nous (?:offrons|proposons|"
        r"vous (?:offrons|proposons))|parcours d'intégration|période d'essai",
        r"lettre de motivation|cv|candidatures?|postulez|envoyez|adressez|merci d[e']|poste à pourvoir|date limite|"
        r"entretiens?|recrutement|contactez|prise de poste|cdi|cdd|temps plein|renseignements",
    ),
    checks=(
        r"casier judiciaire|extrait b\d|visite médicale|enquête administrative|autorisation de travail|"
        r"titre de séjour|vérification des",
    ),
    headlines=(r"les (?:éléments|points|critères) suivants|comme suit|ci-dessous",),
    waived=(
        r"(?:n'est|ne sont|n'est) pas (?:\w+ )?(?:exigée?s?|nécessaires?|requise?s?|indispensables?|obligatoires?)|"
        r"aucune? \w+ (?:n'est|exigée?|requise?)|sans expérience|débutante?s? acceptée?s?|pas besoin",
    ),
    must=(
        r"(?:est|sont|être|serait|seront|sera) (?:\w+ment )?(?:exigée?s?|requise?s?|indispensables?|obligatoires?|"
        r"impérati(?:f|ve)s?|nécessaires?|demandée?s?|attendue?s?|essentiel(?:le)?s?|primordiale?s?|un prérequis|"
        r"un must)",
        r"(?:exigée?s?|requise?s?|indispensables?|obligatoires?|impérati(?:f|ve)s?)$|\((?:exigée?|requise?|"
        r"indispensable|obligatoire|impératif)\)|impérativement|vous devez|obligatoirement|il faut",
    ),
    nice=(
        r"(?:est|sont|être|serait|seraient|sera|seront|constitue\w*|représente\w*)(?: (?:également|aussi|très|"
        r"fortement|vivement|un vrai|toujours|considérée?s? comme|un réel|un véritable|particulièrement|"
        r"bien))*(?: (?:une?|des))?(?: (?:vrai|réel|gros|petit|sérieux|véritable|solide|net))? ?(?:plus|atouts?|"
        r"avantages?|appréciée?s?|appréciables?|souhaitée?s?|souhaitables?|bienvenue?s?|valorisée?s?|bonus|utiles?|"
        r"préférables?|facultati(?:f|ve)s?|préférée?s?)",
        r"(?:ferait|feraient|fera|feront|ferai) la différence|nous (?:apprécierions|aimerions|apprécions)|tant mieux|"
        r"encore mieux|serions ravis|dites-le[- ]nous|n'hésitez pas à le|préférence (?:sera )?donnée",
    ),
    nice_marks=(
        r"idéalement|de préférence|un plus|un atout|des atouts|souhaitée?s?|souhaitables?|appréciée?s?|bienvenue?s?|"
        r"facultati(?:f|ve)s?|en bonus|optionnel(?:le)?s?|si possible",
    ),
    shared=(r"(?:sont|seraient|seront|constituent|représentent|feraient)",),
    same_again=(r"il en va de même|de même|tout comme|également",),
    articles=(r"une?|des|l'|le|la|les",),
    openers=(
        r"d'|de|du|en|à|au moins|au minimum|minimum|plus de|votre|vos|"
        + _QUALITY
        + r"|"
        + _NUMBER
        + r"(?: (?:à|ou) "
        + _NUMBER
        + r")?",
    ),
    heads=(
        r"expériences?|compétences?|connaissances?|capacités?|aptitudes?|maîtrise|pratique|aisance|sens (?:du|de|des)|"
        r"goût|esprit|rigueur|autonomie|qualités?|notions|compréhension|habileté|expertise|savoir-faire|ans|années?|"
        r"mois(?= d)|formation|disponibilité|mobilité|permis|niveau|parcours|références|à l'aise|capable|polyvalence|"
        r"organisation|dynamisme|motivation|intérêt|appétence|culture|bases|esprit d'équipe|excellente présentation",
    ),
    complements=(r"de|du|des|d'|en|à|au|aux|dans|pour|sur|avec",),
    alternatives=(r"ou",),
    joints=(r"et|ainsi que?|ainsi qu'|plus|mais aussi|de même que|tout comme|avec en plus",),
    links=(r"et|mais|ainsi que|ainsi qu'|tout comme|de même que",),
    turns=(r"car|parce que|puisque|si|dont",),
    subjects=(r"vous|tu|votre|vos|nous",),
    clauses=(
        r"il|elle|ils|elles|ce|cela|c'est|qui|que|dont|si|car|parce que|puisque|mais|idéalement|afin|où|lequel|"
        r"laquelle|sans|j'|on",
    ),
    continuations=(r"avez|êtes|savez|maîtrisez|parlez|possédez|connaissez|justifiez|disposez|aimez|faites preuve",),
    reasons=(r"car|parce que|parce qu'|puisque",),
    explanations=(
        r"afin|pour (?:nous|notre|nos|que)|le site|comme|ce qui|mais (?:nous|pas)|dites-le|tant mieux|que nous|"
        r"quoique|bien que|nos clients|notre|nous|merci|étant|sachant",
    ),
    fillers=(
        r"de plus|en outre|par ailleurs|enfin|surtout|avant tout|également|aussi|et|mais|ou|ainsi que|d'abord|"
        r"naturellement|bien sûr|de même|idéalement|plus|puis",
    ),
    empty_words=(
        r"vous|votre|vos|nous|notre|nos|une?|le|la|les|l|de|du|des|d|en|et|ou|à|au|aux|avec|pour|est|sont|être|avoir|"
        r"avez|êtes|expériences?|compétences?|connaissances?|formation|maîtrise|bonnes?|bons?|excellentes?|solides?|"
        r"requise?s?|exigée?s?|souhaitée?s?|appréciée?s?|un plus|plus|atout|minimum|moins|ans?|années?|poste|profil|"
        r"candidate?|qui|que|serait|seraient|idéalement|profil recherché|personne",
    ),
    resume_signs=(
        r"curriculum vitae|expériences professionnelles|parcours professionnel|centres d'intérêt|date de naissance|"
        r"née? le|permis b, véhicule",
    ),
)
