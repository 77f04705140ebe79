"""How French job advertisements say things."""

from matcher.languages.fr.resumes import RESUMES
from matcher.languages.jobs import JobWords

_NUMBER = r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|\d{1,2})"
_QUALITY = (
    r"(?:bonnes?|bons?|très bonnes?|très bons?|excellentes?|excellents?|solides?|fortes?|forts?|réelles?|réels?|"
    r"première|premières|parfaites?|"
    r"parfaits?|significatives?|réussies?|confirmées?|minimum|fortes?|grandes?|grands?|véritables?|vraies?|vrais?|"
    r"meilleure|aisance|petite)"
)
_DEGREES = (
    r"bac ?(?:\+ ?\d|pro(?:fessionnel)?)?(?: ?(?:à|/|ou|-) ?(?:bac ?)?\+ ?\d)?(?: minimum)?|baccalauréat|bts|dut|"
    r"but(?= [A-Z])|deust|cap|bep|bp|licence(?: pro(?:fessionnelle)?)?(?! (?:de|d')\w* ?(?:taxi|transport|pilote))|"
    r"master|mba|maîtrise universitaire|doctorat|diplômes? (?!d'état)\w+|diplômée?|diplômes?|formation (?:de type|"
    r"de niveau|supérieure|initiale|bac|universitaire|en|d'ingénieur|technique|scientifique|commerciale|juridique|"
    r"comptable|type)|"
    r"ingénieur diplômé|école (?:de commerce|d'ingénieurs?)|niveau (?:bac|cap|bep|bts)|de formation|"
    r"titulaire d'une? (?:bac|bts|licence|master|diplôme|cap|formation)"
)
_LICENCES = (
    r"permis(?: de conduire)?(?: [A-E]\b)?(?: [A-E]E?)?|caces(?: \w+)?|habilitations?|certifications?|certificats?|"
    r"certifiée?|agréments?|diplôme d'état|deaes|deas|dcg|dscg|"
    r"fimo|fco|haccp|sst|psc ?1|carte (?:professionnelle|de conducteur)|inscription (?:à l'ordre|au tableau)|"
    r"inscrite? (?:à l'ordre|au tableau)|bafa|bafd|brevet|titre professionnel|capes|crpe|"
    r"expert-comptable diplômé|pmp|prince2|itil|cisco|ccna|toeic|ade[lp]i?|numéro rpps|qualibat|passeport de prévention"
)

JOBS = JobWords(
    must_headings=(
        r"(?:(?:votre|le|notre|un|mon|ton|du|de|des|les|vos|nos|tes|principales?|principaux) )*(?:profils?|"
        r"compétences?|qualités?|prérequis|pré-requis|exigences?|qualifications?|"
        r"critères|expériences?|formations?|connaissances?|savoir-faire|savoir-être|savoirs|aptitudes?|atouts requis|"
        r"diplômes?|conditions (?:requises|d'accès|de candidature)|candidat(?:e|\(e\))?|"
        r"bagage|parcours|langues?|permis|habilitations?)(?: (?:recherchée?s?|requise?s?|souhaitée?s? et requis|"
        r"demandée?s?|attendue?s?|exigée?s?|idéale?|nécessaires?|techniques?|clés?|"
        r"professionnelle?s?|personnelles|humaines|indispensables|obligatoires|du candidat|du poste|pour le poste|"
        r"(?:du|de la) candidate?|métier|comportementales|relationnelles))*"
        r"(?:(?:,|/| et| &)+ ?(?:(?:votre|vos|les?) )?(?:profil|compétences?|qualités?|prérequis|exigences|"
        r"expériences?|formations?|connaissances?|savoir-faire|savoir-être|aptitudes?|diplômes?|langues?|"
        r"qualifications?|parcours)(?: (?:requise?s?|recherchée?s?|demandée?s?|attendue?s?|professionnelle?s?|"
        r"personnelles|techniques))*)*",
        r"(?:ce que (?:nous|vous|l'on|tu|on) (?:cherchons|recherchons|attendons|demandons|apportez|avez|êtes|"
        r"maîtrisez|cherche|attend|recherche|apportes)|ce qu'(?:il|on) (?:vous |te )?(?:faut|attend|cherche|recherche|"
        r"demande)|ce qu'il faut|(?:et )?vous, (?:vous|dans)|à propos de vous|qui êtes-vous|qui es-tu|"
        r"qui cherchons-nous|qui recherchons-nous).*|(?:et )?(?:vous|toi)",
        r"(?:nous|on) (?:recherchons|cherchons|demandons|attendons|exigeons|vous demandons|attendons de vous|"
        r"recherche|cherche)(?: .*)?",
        r"(?:indispensables?|obligatoires?|requis|exigés?|impératifs?|essentiels?|nécessaires?|il vous faut|il faut|"
        r"vous avez|vous êtes|vous possédez|vous disposez|vous justifiez|"
        r"vous maîtrisez|vous apportez|tu as|tu es|pour (?:ce poste|réussir|postuler|mener à bien).*)",
        r"(?:description|descriptif) du profil|profil(?: .*)?|le candidat idéal.*|pourquoi vous.*",
    ),
    nice_headings=(
        r"(?:seraient|serait|sont|sera|est|seront)(?: (?:également|aussi|très|fort))* (?:appréciée?s?|un plus|"
        r"des plus|des atouts|un atout|bienvenue?s?|souhaitée?s?|valorisée?s?)(?: .*)?",
        r"(?:les |des |vos |nos |un |petits? |gros )*(?:plus|atouts?|bonus|souhaitée?s?|appréciée?s?|facultatifs?|"
        r"idéalement|optionnels?|souhaitables?|les \+|avantages du candidat)(?: .*)?",
        r"(?:ce qui|ce que|qui|ce serait)(?: .*)? (?:plus|différence|bonus|atout|mieux|apprécierions|"
        r"aimerions)(?: .*)?|(?:profil|compétences?|qualités?|expériences?|formations?) (?:souhaitée?s?|appréciée?s?|"
        r"complémentaires?)|"
        r"nous (?:apprécierions|aimerions|apprécions)(?: .*)?|pour faire la différence|encore mieux.*|.*(?:serait|"
        r"seraient|est|sont) (?:un plus|des plus|un atout|des atouts|appréciée?s?)",
    ),
    duty_headings=(
        r"(?:(?:vos|les|tes|votre|ta|principales|nos|ses|la|le) )*(?:missions?|tâches|responsabilités|activités|"
        r"fonctions?|rôle|quotidien|journée|attributions|travail|poste|enjeux|objectifs|offre)"
        r"(?: (?:principales?|principaux|quotidiennes|et (?:responsabilités|activités|missions|tâches)|au quotidien|"
        r"consiste.*|et vos .*|en bref|type|du poste|à pourvoir))*",
        r"(?:description|descriptif|intitulé|finalité|contexte|présentation|résumé) (?:du|de la|de l'|des) (?:poste|"
        r"mission|offre|missions|fonction|emploi)|ce que vous (?:ferez|allez faire)|ce que tu (?:feras|vas faire)|"
        r"(?:dans ce (?:rôle|poste)|concrètement|au quotidien|à ce titre).*|vous (?:serez|aurez).*|une journée .*|"
        r"l'équipe|le service",
    ),
    skip_headings=(
        r"(?:(?:qui|que) (?:sommes-nous|faisons-nous)|à propos(?: de (?:nous|l'entreprise|la société).*)?|"
        r"notre (?:entreprise|société|histoire|structure|mission|équipe|maison|groupe|association|culture|offre|"
        r"processus)|l'entreprise|"
        r"l'établissement|la (?:société|structure|maison|commune|collectivité)|l'association|entreprise|"
        r"présentation (?:de l'entreprise|de la société|du groupe|de l'établissement)|le groupe|nous|contexte|"
        r"le cabinet|nos valeurs).*",
        r"(?:ce que nous (?:offrons|proposons|vous (?:offrons|proposons))|nous (?:offrons|proposons|vous (?:offrons|"
        r"proposons))|ce qu'on (?:offre|propose|t'offre|vous offre)|on (?:t'|vous )?(?:offre|propose)|avantages?|"
        r"les avantages|nos avantages|rémunération|"
        r"salaire|conditions?(?: (?:de travail|d'emploi|salariales|du poste|proposées))?|pourquoi nous.*|"
        r"pourquoi (?:nous )?rejoindre.*|type de contrat|contrat|horaires|lieu(?: de travail)?|package|"
        r"informations? (?:complémentaires|pratiques|utiles)|"
        r"les petits plus de .*|modalités.*|statut|date.*|prise de poste.*)(?: .*)?",
        r"(?:pour |comment )?(?:candidater|postuler|candidature|candidatures)(?: .*)?|(?:le |notre )?(?:processus|"
        r"procédure|déroulement|parcours)(?: de (?:recrutement|sélection))(?: .*)?|contact.*|égalité.*|diversité.*|"
        r"handicap.*|mentions légales.*|rgpd.*",
    ),
    must_hints=(
        r"profil|requis|exigences?|compétences?|prérequis|qualifications?|expérience|formation|indispensables?|"
        r"recherchons|vous avez",
    ),
    nice_hints=(r"atouts?|un plus|appréciée?s?|souhaitée?s?|bonus|idéalement|facultatif",),
    duty_hints=(r"missions?|responsabilités|tâches|activités|rôle|poste|quotidien",),
    skip_hints=(
        r"avantages?|rémunération|salaire|proposons|offrons|candidature|postuler|entreprise|société|contact|égalité|"
        r"diversité",
    ),
    title_labels=(r"intitulé(?: du poste)?|poste|titre|offre d'emploi|emploi|recrutement|nous recherchons une?",),
    asks=(
        r"(?:pour (?:ce poste|réussir|cela|cette mission)[^,]{0,30}, )?(?:idéalement,? |de plus,? |"
        r"enfin,? )?vous (?:devez|devrez|devriez)(?: (?:impérativement|aussi|également))?(?: (?:avoir|posséder|"
        r"disposer d[e']|être titulaire d[e']|justifier d[e']))?",
        r"(?:idéalement,? )?(?:il vous faut|il faut|il est (?:impératif|indispensable|nécessaire|demandé|exigé|"
        r"souhaité|souhaitable|préférable) (?:d'avoir|de|d')|sont (?:requis|exigés|demandés|attendus)(?:es)?|"
        r"est (?:requis|exigé|demandé)e?)",
        r"(?:nous|on|le poste|ce poste|la fonction) (?:vous )?(?:demandons|exigeons|attendons|recherchons|cherchons|"
        r"souhaitons|requiert|exige|demande|nécessite|attend|recherche|cherche|apprécions|apprécierions)"
        r"(?: (?:avant tout|de vous|surtout|également))?(?: (?:un profil|une personne|un candidat|une candidate|"
        r"quelqu'un|un\(e\) candidat\(e\)))?(?: (?:que vous ayez|qui (?:ait|a|possède|dispose d[e']|sache)|ayant|avec|"
        r"disposant d[e']))?",
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
        r"maîtrises|"
        r"parles|connais|aimes|peux|communiquez|gérez|savez|restez|aisance|cherchez|parvenez|n'avez pas peur|"
        r"ne craignez pas)",
        r"(?:votre|vos|ton|ta|tes) \w+(?: \w+){0,4} (?:est|sont|vous|seront|te)",
        r"titulaire|diplômée?|expérience|connaissances?|maîtrise|bonne|de formation|issue? d|doté|passionné|capable|"
        r"à l'aise|idéalement titulaire|reconnue? pour|de nature|débutante?|êtes|avez|savez|maîtrisez|parlez|possédez|"
        r"aimez|justifiez",
    ),
    tasks=(
        r"(?:rattachée?|sous la|au sein|en lien|intégrée?|dans le cadre|à ce titre|en tant que|chaque)[^,]*,? ?vous|"
        r"vous (?:serez|aurez|assurez|traitez|préparez|gérez (?:les|le|la)|accompagnez|participez|contribuez|réalisez|"
        r"relancez|prenez|"
        r"rejoignez|rejoindrez|intégrez|veillez|pilotez|animez|organisez|suivez|accueillez|encadrez|êtes (?:en charge|"
        r"chargée?|responsable|amenée?)|travaillerez|interviendrez|interviendrez|conseillez|élaborez|garantissez|"
        r"\w+(?:erez|irez|rez)(?! (?:impérativement|idéalement)? ?(?:avoir|posséder|disposer|justifier|être)))",
        r"vos? (?:missions?|tâches|rôle|responsabilités) (?:est|sont|sera|seront|consiste\w*|comprend\w*)|"
        r"le poste (?:consiste|comprend)|épaulez",
    ),
    conditions=(r"(?:et )?si vous",),
    employer=(r"nous|notre|nos|l'entreprise",),
    narration=(
        r"nous|notre|nos|l'entreprise|la société|le groupe|l'équipe|elle|il|ils|elles|ce|cette|ces|cela|c'est|depuis|"
        r"chaque|en retour|rejoignez|l'établissement|le poste|la structure|notre client|"
        r"parce que|car|puisque|comme|bien que|quoique|si|qui|\w+ est une?|\w+ recrute|avec plus de|fort d",
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
        r"fortement|vivement|un vrai|toujours|considérée?s? comme|un réel|un véritable|particulièrement|bien))*"
        r"(?: (?:une?|des))?(?: (?:vrai|réel|gros|petit|sérieux|véritable|solide|net))? ?(?:plus|atouts?|avantages?|"
        r"appréciée?s?|appréciables?|souhaitée?s?|souhaitables?|bienvenue?s?|valorisée?s?|bonus|utiles?|préférables?|"
        r"facultati(?:f|ve)s?|préférée?s?)",
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
        r"goût|esprit|rigueur|autonomie|qualités?|notions|compréhension|habileté|expertise|savoir-faire|"
        r"ans|années?|mois(?= d)|formation|disponibilité|mobilité|permis|niveau|parcours|références|à l'aise|capable|"
        r"polyvalence|organisation|dynamisme|motivation|intérêt|appétence|culture|bases|esprit d'équipe|"
        r"excellente présentation",
    ),
    complements=(r"de|du|des|d'|en|à|au|aux|dans|pour|sur|avec",),
    alternatives=(r"ou",),
    joints=(r"et|ainsi que?|ainsi qu'|plus|mais aussi|de même que|tout comme|avec en plus",),
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
        r"scolaire|technique|intermédiaire|"
        r"avancé|bon|bonne|excellent|excellente|fluide|l|un plus|autre|ou|et|serait|la|le|toeic|exigé|requis|"
        r"indispensable",
    ),
    done=(
        r"vous avez (?:déjà )?(?:\w+é|conduit|tenu|pris|mis|su|vendu|suivi|été|fait|conçu)|avoir (?:déjà )?(?:\w+é|"
        r"conduit|tenu|vendu|suivi|été|fait)|parcours (?:réussi|en|dans|de)|passé (?:en|dans)|participation à|"
        r"réalisation de|"
        r"responsabilité d|expérience (?:de la|du|de l'|des|de|d'une?|réussie|significative|confirmée|similaire|"
        r"équivalente|professionnelle|première)|première expérience|alternance|stages?|références|antérieure|saisons?",
    ),
    experience=(r"expériences?|expérimentée?",),
    tools=(
        r"logiciels?|outils?|systèmes?|erp|crm|sirh|gpao|cao|dao|sap|sage|cegid|excel|word|powerpoint|pack office|"
        r"suite office|bureautique|autocad|solidworks|python|java|sql|php|javascript|linux|salesforce|photoshop|"
        r"indesign|ciel|"
        r"progiciels?|plateformes?|bases? de données|machines?|équipements?|tel(?:le)?s? que|types? \w+",
        r"(?:avec|sur|sous) (?:\w+ ){0,2}(?-i:[A-Z][\w+#.-]*)",
    ),
    knowing=(r"connaissances?|maîtrise|notions|compréhension|savoirs?|expertise|vous connaissez|vous maîtrisez|bases",),
    traits=(
        r"rigueur|rigoureu(?:x|se)|sens (?:du|de la|de l'|des)|esprit d(?:'|e )\w+|travail (?:en|d')(?: )?équipe|"
        r"autonom(?:ie|e)|dynami(?:sme|que)|motivée?|motivation|curi(?:eux|euse|osité)|organisée?|organisation|"
        r"relationnel(?:le)?s?|"
        r"aisance (?:relationnelle|orale|rédactionnelle)|discrétion|discrète?|confidentialité|ponctu(?:el|elle|alité)|"
        r"polyvalen(?:ce|te?)|disponib(?:le|ilité)|mobil(?:e|ité)|souriante?|accueillante?|bienveillan(?:ce|te?)|"
        r"patien(?:ce|te?)|"
        r"empathie|écoute|communication|communicante?|réacti(?:f|ve|vité)|adaptabilité|adaptation|initiative|"
        r"créati(?:f|ve|vité)|enthousias(?:te|me)|passion(?:née?)?|goût (?:du|de|des|pour)|aimez|résistance|stress|"
        r"port de charges|"
        r"horaires décalés|week-ends?|déplacements?|présentation|fiabilité|fiable|sérieu(?:x|se)|implication|"
        r"force de proposition|qualités|savoir-être|leadership|diplomatie|honnêteté|intégrité|minuti(?:e|eux)|"
        r"soigneu(?:x|se)|endurance",
    ),
    resume_signs=(
        r"curriculum vitae|expériences professionnelles|parcours professionnel|centres d'intérêt|date de naissance|"
        r"née? le|permis b, véhicule",
    ),
)
