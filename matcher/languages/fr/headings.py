"""How French job advertisements head their sections."""

from matcher.languages.jobs import HeadingWords

HEADINGS = HeadingWords(
    must=(
        r"(?:(?:votre|le|notre|un|mon|ton|du|de|des|les|vos|nos|tes|principales?|principaux) )*(?:profils?|"
        r"compétences?|qualités?|prérequis|pré-requis|exigences?|qualifications?|critères|expériences?|formations?|"
        r"connaissances?|savoir-faire|savoir-être|savoirs|aptitudes?|atouts requis|diplômes?|conditions (?:requises|"
        r"d'accès|de candidature)|candidat(?:e|\(e\))?|bagage|parcours|langues?|permis|"
        r"habilitations?)(?: (?:recherchée?s?|requise?s?|souhaitée?s? et requis|demandée?s?|attendue?s?|exigée?s?|"
        r"idéale?|nécessaires?|techniques?|clés?|professionnelle?s?|personnelles|humaines|indispensables|obligatoires|"
        r"du candidat|du poste|pour le poste|(?:du|de la) candidate?|métier|comportementales|relationnelles))*(?:(?:,|"
        r"/| et| &)+ ?(?:(?:votre|vos|les?) )?(?:profil|compétences?|qualités?|prérequis|exigences|expériences?|"
        r"formations?|connaissances?|savoir-faire|savoir-être|aptitudes?|diplômes?|langues?|qualifications?|"
        r"parcours)(?: (?:requise?s?|recherchée?s?|demandée?s?|attendue?s?|professionnelle?s?|personnelles|"
        r"techniques))*)*",
        r"(?:ce que (?:nous|vous|l'on|tu|on) (?:cherchons|recherchons|attendons|demandons|apportez|avez|êtes|"
        r"maîtrisez|cherche|attend|recherche|apportes)|ce qu'(?:il|on) (?:vous |te )?(?:faut|attend|cherche|recherche|"
        r"demande)|ce qu'il faut|(?:et )?vous, (?:vous|dans)|à propos de vous|qui êtes-vous|qui es-tu|"
        r"qui cherchons-nous|qui recherchons-nous).*|(?:et )?(?:vous|toi)",
        r"(?:nous|on) (?:recherchons|cherchons|demandons|attendons|exigeons|vous demandons|attendons de vous|"
        r"recherche|cherche)(?: .*)?",
        r"(?:indispensables?|obligatoires?|requis|exigés?|impératifs?|essentiels?|nécessaires?|il vous faut|il faut|"
        r"vous avez|vous êtes|vous possédez|vous disposez|vous justifiez|vous maîtrisez|vous apportez|tu as|tu es|"
        r"pour (?:ce poste|réussir|postuler|mener à bien).*)",
        r"(?:description|descriptif) du profil|profil(?: .*)?|le candidat idéal.*|pourquoi vous.*",
    ),
    nice=(
        r"(?:seraient|serait|sont|sera|est|seront)(?: (?:également|aussi|très|fort))* (?:appréciée?s?|un plus|"
        r"des plus|des atouts|un atout|bienvenue?s?|souhaitée?s?|valorisée?s?)(?: .*)?",
        r"(?:les |des |vos |nos |un |petits? |gros )*(?:plus|atouts?|bonus|souhaitée?s?|appréciée?s?|facultatifs?|"
        r"idéalement|optionnels?|souhaitables?|les \+|avantages du candidat)(?: .*)?",
        r"(?:ce qui|ce que|qui|ce serait)(?: .*)? (?:plus|différence|bonus|atout|mieux|apprécierions|"
        r"aimerions)(?: .*)?|(?:profil|compétences?|qualités?|expériences?|formations?) (?:souhaitée?s?|appréciée?s?|"
        r"complémentaires?)|nous (?:apprécierions|aimerions|apprécions)(?: .*)?|pour faire la différence|"
        r"encore mieux.*|.*(?:serait|seraient|est|sont) (?:un plus|des plus|un atout|des atouts|appréciée?s?)",
    ),
    duties=(
        r"(?:(?:vos|les|tes|votre|ta|principales|nos|ses|la|le) )*(?:missions?|tâches|responsabilités|activités|"
        r"fonctions?|rôle|quotidien|journée|attributions|travail|poste|enjeux|objectifs|offre)(?: (?:principales?|"
        r"principaux|quotidiennes|et (?:responsabilités|activités|missions|tâches)|au quotidien|consiste.*|et vos .*|"
        r"en bref|type|du poste|à pourvoir))*",
        r"(?:description|descriptif|intitulé|finalité|contexte|présentation|résumé) (?:du|de la|de l'|des) (?:poste|"
        r"mission|offre|missions|fonction|emploi)|ce que vous (?:ferez|allez faire)|ce que tu (?:feras|vas faire)|"
        r"(?:dans ce (?:rôle|poste)|concrètement|au quotidien|à ce titre).*|vous (?:serez|aurez).*|une journée .*|"
        r"l'équipe|le service",
    ),
    skip=(
        r"(?:(?:qui|que) (?:sommes-nous|faisons-nous)|à propos(?: de (?:nous|l'entreprise|la société).*)?|"
        r"notre (?:entreprise|société|histoire|structure|mission|équipe|maison|groupe|association|culture|offre|"
        r"processus)|l'entreprise|l'établissement|la (?:société|structure|maison|commune|collectivité)|l'association|"
        r"entreprise|présentation (?:de l'entreprise|de la société|du groupe|de l'établissement)|le groupe|nous|"
        r"contexte|le cabinet|nos valeurs).*",
        r"(?:ce que nous (?:offrons|proposons|vous (?:offrons|proposons))|nous (?:offrons|proposons|vous (?:offrons|"
        r"proposons))|ce qu'on (?:offre|propose|t'offre|vous offre)|on (?:t'|vous )?(?:offre|propose)|avantages?|"
        r"les avantages|nos avantages|rémunération|salaire|conditions?(?: (?:de travail|d'emploi|salariales|du poste|"
        r"proposées))?|pourquoi nous.*|pourquoi (?:nous )?rejoindre.*|type de contrat|contrat|horaires|"
        r"lieu(?: de travail)?|package|informations? (?:complémentaires|pratiques|utiles)|les petits plus de .*|"
        r"modalités.*|statut|date.*|prise de poste.*)(?: .*)?",
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
)
