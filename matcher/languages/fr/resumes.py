"""How French resumes say things. English names of degrees and headings are common in them and are read as well."""

from matcher.languages.en.resumes import RESUMES as ENGLISH
from matcher.languages.resumes import Cue, DegreeWords, ResumeWords
from matcher.languages.tables import pairs, phrases, words

_KNOWING = r"(?:expériences?|connaissances?|formation|notions?|compétences?|pratique|maîtrise)"
_LEARN = (
    r"(?:apprendre|découvrir|acquérir|développer|approfondir|étudier|obtenir|devenir|évoluer|progresser|"
    r"me\s+former|se\s+former|m['’]initier|intégrer|rejoindre|travailler)"
)

RESUMES = ResumeWords(
    headings={
        "summary": phrases("""
            profil, profil professionnel, résumé, à propos, à propos de moi, objectif, objectif professionnel, projet
            professionnel, présentation, synthèse, accroche, qui suis-je, en bref, profile, summary, objectifs
        """),
        "experience": phrases("""
            expérience, expériences, expérience professionnelle, expériences professionnelles, parcours professionnel,
            parcours, emplois, emploi, stages, stage, expériences et stages, bénévolat, expériences bénévoles,
            engagement associatif, engagements, expérience, missions, carrière, work experience, experience,
            historique professionnel, activités professionnelles, vie associative, expériences significatives
        """),
        "education": phrases("""
            formation, formations, études, diplômes, formation et diplômes, formations et diplômes, diplômes et
            formations, parcours scolaire, parcours académique, scolarité, formation académique, cursus, education,
            formation initiale, études et formations, éducation, éducation et formation, parcours universitaire
        """),
        "skills": phrases("""
            compétences, compétences techniques, compétences clés, compétences professionnelles, savoir-faire,
            savoirs, savoir-être, outils, logiciels, informatique, compétences informatiques, atouts, qualités, points
            forts, domaines de compétences, expertise, domaines d'expertise, technologies, environnement technique,
            skills, bureautique, outils informatiques, connaissances, aptitudes, compétences numériques, maîtrise des
            outils
        """),
        "certifications": phrases("""
            certifications, certification, certificats, habilitations, permis, formations complémentaires, formation
            continue, attestations, agréments, brevets, permis et habilitations
        """),
        "languages": phrases("""
            langues, langue, langues étrangères, langues parlées, compétences linguistiques, langues vivantes,
            languages
        """),
        "projects": phrases("""
            projets, projets personnels, réalisations, publications, travaux, portfolio, projets académiques,
            recherche
        """),
        "interests": phrases("""
            centres d'intérêt, centres d'intérêts, loisirs, hobbies, intérêts, activités, passions, activités
            extra-professionnelles, divers et loisirs, loisirs et centres d'intérêt, sports et loisirs
        """),
        "references": phrases("références, recommandations"),
        "other": phrases("""
            divers, informations, informations complémentaires, informations personnelles, coordonnées, contact, état
            civil, distinctions, prix, récompenses, informations personnelles, mobilité, disponibilité, réseaux
            sociaux
        """),
    },
    heading_words={
        "experience": words("expérience expériences professionnel professionnelles"),
        "education": words("formation formations diplômes"),
        "skills": words("compétences connaissances outils"),
        "languages": words("langues"),
        "certifications": words("certifications"),
        "projects": words("projets"),
        "interests": words("loisirs"),
        "references": words("références"),
        "summary": words("profil"),
    },
    months={
        name: int(number)
        for name, number in pairs("""
            janvier 1, janv 1, jan 1, février 2, fevrier 2, févr 2, fév 2, fev 2, mars 3, avril 4, avr 4, mai 5, juin
            6, juillet 7, juil 7, août 8, aout 8, septembre 9, sept 9, sep 9, octobre 10, oct 10, novembre 11, nov 11,
            décembre 12, decembre 12, déc 12, dec 12
        """).items()
    },
    seasons={name: int(number) for name, number in pairs("printemps 3, été 6, automne 9, hiver 12").items()},
    present=(
        r"aujourd['’]hui",
        r"ce\s+jour",
        r"présent",
        r"present",
        r"actuel(?:lement)?",
        r"maintenant",
        r"en\s+cours",
        r"nos\s+jours",
        r"jour",
        r"(?:en\s+)?poste\s+actuel",
    ),
    until=phrases("à, au, a, jusqu'à, jusqu’à, jusqu'en, jusqu’en, jusqu'au, et"),
    since=phrases("depuis, depuis le, à partir de, dès"),
    numbers={
        name: float(number)
        for name, number in pairs("""
            un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12,
            treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, plusieurs 3, une dizaine d' 10, quelques
            2, une quinzaine d' 15, une vingtaine d' 20
        """).items()
    },
    year_units=r"(?:ans?|années?)",
    month_units=r"mois",
    decade_units=r"décennies?",
    at_least=(
        r"(?:au\s+moins|au\s+minimum|minimum|min\.?|plus\s+d[e'’]|près\s+d[e'’]|environ|un\s+minimum\s+de|presque|"
        r"plus\s+de|fort[e]?\s+de)"
    ),
    at_most=r"(?:jusqu['’]à|au\s+plus|au\s+maximum|maximum|moins\s+de)",
    or_more=r"(?:\s*\+|\s+et\s+plus\b|\s+ou\s+plus\b|\s+minimum\b|\s+min\.(?!\w))",
    number_to=r"(?:-|–|—|à|ou|et)",
    not_experience_after=(
        r"(?:d['’]âge|et\s+demi\s+d['’]âge|de\s+garantie|d['’]existence|d['’]études|d['’]ancienneté\s+de\s+l"
        r"|de\s+licence|"
        r"auparavant|plus\s+tard|de\s+contrat)"
    ),
    not_experience_before=r"(?:\b(?:tous\s+les|chaque|il\s+y\s+a|âgée?\s+de|après|âge\s*:)\s*)$",
    experience=(
        r"(?:expériences?|expérimentée?|pratique|carrière|exercice|ancienneté|parcours|métier|travaill|poste"
        r"|savoir-faire)"
    ),
    field_before=(
        r"(?:d['’]|de|du|des|en|dans|comme|à|au|aux|avec|sur|la|le|les|l['’]|un|une|expériences?|professionnelles?|"
        r"pratique|réussies?|significatives?|similaires?|confirmées?|domaine|secteur|poste|fonction|métier|tant\s+que|"
        r"solide|ans?|année)"
    ),
    field_end=(
        r"(?:[.;:!?()•|]|,\s*(?:et|ou|avec|dont|idéalement)?|\b(?:exigées?|souhaitées?|requis(?:es?)?|est|sont"
        r"|était|qui|que|où|"
        r"dont|idéalement|minimum|expériences?|ou\s+équivalent|je|nous|vous)\b|\s[-–—]\s)"
    ),
    degrees=(
        DegreeWords(r"doctorat(?:\s+d['’]état)?|thèse\s+de\s+doctorat|docteur\s+(?:en|ès)\b", 8),
        DegreeWords(
            r"diplôme\s+d['’](?:état\s+de\s+docteur|ingénieur)|ingénieur\s+diplômée?|école\s+d['’]ingénieurs?|"
            r"titre\s+d['’]ingénieur",
            7,
            "ingénierie",
        ),
        DegreeWords(
            r"master\s*(?:1|2|i{1,2}|recherche|pro(?:fessionnel)?|spécialisé)?\b|mastère|(?-i:\bM[12]\b)(?=\s+[\w(])|bac\s*\+\s*[567]",
            7,
        ),
        DegreeWords(
            r"\bd\.?e\.?a\.?\b|\bd\.?e\.?s\.?s\.?\b|magistère|diplôme\s+de\s+grande\s+école|\bdscg\b|\bdec\b", 7
        ),
        DegreeWords(
            r"licence\s*(?:pro(?:fessionnelle)?|[123])?(?=\s+(?:en|de|d['’]|[A-ZÉ])|\s*[:,–-])|(?-i:\bBUT\b)|"
            r"bac\s*\+\s*[34]|maîtrise\s+(?:en|de|d['’])(?=\s*[\w])|\bdcg\b|bachelor",
            6,
        ),
        DegreeWords(
            r"diplôme\s+d['’]état\s+(?:d['’]|de\s+)infirmi(?:er|ère)(?:\s*\(?[eè]re?\)?)?", 6, "soins infirmiers"
        ),
        DegreeWords(r"\blicence\b", 6, bare=True),
        DegreeWords(
            r"\bb\.?t\.?s\.?a?\b\.?|\bd\.?u\.?t\b\.?|\bdeug\b|\bdeust\b|bac\s*\+\s*2"
            r"|brevet\s+de\s+technicien\s+supérieur",
            5,
        ),
        DegreeWords(
            r"baccalauréat(?:\s+(?:professionnel|général|technologique|scientifique|littéraire))?|"
            r"\bbac\b(?:\s+(?:pro(?:fessionnel)?|général|techno(?:logique)?|s|es|l|sti2d|stmg|st2s))?"
            r"|brevet\s+professionnel",
            4,
        ),
        DegreeWords(r"\bc\.?a\.?p\.?\b|\bb\.?e\.?p\.?\b|certificat\s+d['’]aptitude\s+professionnelle", 3),
        *ENGLISH.degrees,
    ),
    degree_noun=r"diplômes?|degrees?",
    degree_work=r"projets?|étudiants?|mémoires?|cours|élèves?|classes?",
    degree_subject=(
        r"(?P<joint>(?:\s*(?:\bmention\s+\w+|\bspécialité|\boption|\bparcours|\b(?:en|de|du|des)\b|\bd['’]|:|,|-|–|—|\())*)\s*"
    ),
    degree_unfinished=(
        r"en\s+cours|prévue?|obtention\s+prévue|non\s+obtenue?|non\s+validée?|niveau|actuellement|interrompue?|"
        r"en\s+préparation|préparation|inachevée?|abandonnée?"
    ),
    or_equivalent=r"ou\s+(?:un\s+|une\s+)?(?:diplôme\s+|formation\s+|expérience\s+)?équivalente?s?",
    or_related=r"ou\s+(?:dans\s+)?(?:un\s+|une\s+)?(?:domaine|discipline|filière|secteur)\s+(?:connexe|similaire|équivalente?|proche)",
    school_words=(
        r"université|école|lycée|institut|iut|campus|faculté|ecole|collège|centre\s+de\s+formation|cfa|greta|afpa|"
        r"grande\s+école|hec|essec|university|college|school"
    ),
    subject_words=ENGLISH.subject_words
    + r"|\w+(?:ie|tique|gie|mie|tion|ment|ture|ique|ales?|aire|erce|esse)|droit|gestion",
    generic_subjects=phrases("sciences, science, arts, lettres, général, générale"),
    languages={
        **pairs("""
            français fr, francais fr, anglais en, espagnol es, allemand de, italien it, portugais pt, néerlandais nl,
            flamand nl, russe ru, ukrainien uk, polonais pl, tchèque cs, slovaque sk, roumain ro, hongrois hu, bulgare
            bg, grec el, turc tr, arabe ar, hébreu he, persan fa, farsi fa, ourdou ur, hindi hi, bengali bn, tamoul
            ta, chinois zh, mandarin zh, cantonais zh, japonais ja, coréen ko, vietnamien vi, thaï th, indonésien id,
            suédois sv, norvégien no, danois da, finnois fi, croate hr, serbe sr, albanais sq, arménien hy, géorgien
            ka, catalan ca, basque eu, breton br, corse co, wolof wo, lingala ln, swahili sw, kabyle kab, berbère ber,
            malgache mg, créole ht, latin la, langue des signes sgn
        """),
        **ENGLISH.languages,
    },
    language_levels=(
        (r"langue\s+maternelle|maternelle|natif|native|bilingue|trilingue", "C2"),
        (
            r"courant|couramment|très\s+bon(?:ne)?s?(?:\s+niveau)?|excellente?s?(?:\s+niveau)?|avancée?"
            r"|professionnel(?:le)?|fluent",
            "C1",
        ),
        (r"bon(?:ne)?s?\s+(?:niveau|maîtrise|connaissances?)|bon|opérationnel(?:le)?|technique", "B2"),
        (r"intermédiaire|conversationnel|niveau\s+moyen|moyen", "B1"),
        (r"notions?|scolaire|élémentaire|basique|bases|niveau\s+scolaire", "A2"),
        (r"débutante?|initiation", "A1"),
    ),
    language_claims=r"parle[rz]?|parlées?|lue?s?|écrite?s?|langues?|maîtrise|traduction|traduire|interprète",
    language_filler=(
        r"(?:en|de|du|d['’]|et|ou|le|la|l['’]|les|à|au|avec|lu|parlé|écrit|oral|niveau|maîtrise|connaissances?"
        r"|pratique|"
        r"langues?|je|un|une|très|,|/|&|\(|\)|:|-|–|—)"
    ),
    credential_names=(
        r"permis\s+(?:de\s+conduire(?:\s+[A-E]{1,2})?|[A-E]{1,2}|poids\s+lourds?|cariste)|caces(?:\s+[\w°-]+)?|bafa|bafd|psc\s?1|sst"
        r"|habilitations?\s+électriques?(?:\s+[BHR][\w-]+)?|haccp|fimo|fco|ssiap\s*\d?|toe[ic]{2}|toefl|diplôme\s+d['’]état\s+[\w\s'’-]{4,30}|"
    )
    + ENGLISH.credential_names,
    credential_nouns=(
        r"certifications?|certificats?|certifiée?|permis|habilitations?|agréments?|attestations?|brevet|licence|caces"
    ),
    credential_adjectives=r"certifiée?|habilitée?|agréée?|assermentée?|diplômée?\s+d['’]état",
    credential_expired=r"expirée?|périmée?|caduque",
    credential_pending=r"en\s+cours|prévue?|en\s+préparation|préparation",
    no_work=(
        r"congé\s+(?:parental|maternité|paternité|sabbatique|maladie)|année\s+sabbatique|sans\s+emploi|interruption\s+de\s+carrière"
        r"|recherche\s+d['’]emploi|voyage"
    ),
    title_heads=words("""
        acheteur acheteuse administrateur administratrice agent agente aide-soignant aide-soignante analyste animateur
        animatrice apprenti apprentie architecte artisan assistant assistante attaché attachée auditeur auditrice
        auxiliaire avocat avocate boulanger boulangère caissier caissière chargé chargée chauffeur chauffeuse chef
        cheffe chercheur chercheuse cofondateur cofondatrice coiffeur coiffeuse commercial commerciale comptable
        concepteur conceptrice conducteur conductrice conseiller conseillère consultant consultante contrôleur
        contrôleuse coordinateur coordinatrice coordonnateur couvreur cuisinier cuisinière designer développeur
        développeuse directeur directrice documentaliste économiste éducateur éducatrice électricien électricienne
        employé employée enseignant enseignante esthéticienne expert experte-comptable expert-comptable facteur
        factrice fondateur fondatrice formateur formatrice gardien gardienne gérant gérante gestionnaire graphiste
        guide hôte hôtesse infirmier infirmière ingénieur ingénieure inspecteur inspectrice jardinier jardinière
        journaliste juriste laborantin lead logisticien maçon magasinier magasinière maître manager manutentionnaire
        mécanicien mécanicienne médecin médiateur menuisier moniteur monitrice notaire opérateur opératrice
        orthophoniste ouvrier ouvrière paysagiste peintre pharmacien pharmacienne physicien pilote plombier
        préparateur préparatrice président présidente professeur professeure programmeur psychologue rédacteur
        rédactrice réceptionniste recruteur recruteuse régisseur responsable secrétaire serveur serveuse soudeur
        soudeuse stagiaire superviseur technicien technicienne téléconseiller traducteur traductrice vendeur vendeuse
        vétérinaire volontaire alternant alternante
    """)
    | ENGLISH.title_heads,
    title_modifiers=words("""
        senior junior adjoint adjointe principal principale général générale commercial commerciale technique
        administratif administrative financier financière comptable marketing communication ventes achats logistique
        production projet projets de du des d' en et la le les l' informatique digital web data qualité régional
        régionale national export ressources humaines rh polyvalent polyvalente indépendant indépendante passionné
        passionnée motivé motivée expérimenté expérimentée
    """)
    | ENGLISH.title_modifiers,
    employer_words=(
        r"sarl|sas|sasu|s\.a\.?|sa|eurl|scop|gie|cabinet|société|groupe|entreprise|banque|hôpital|clinique|chu|mairie|"
        r"université|école|lycée|collège|association|agence|ministère|conseil\s+(?:régional|départemental)|hôtel"
        r"|restaurant|"
        r"pharmacie|laboratoires?|"
    )
    + ENGLISH.employer_words,
    employer_before=r"chez|à|au|pour|at|@",
    served_as=r"(?:travaillé|exercé|employée?|embauchée?|engagée?|occupé\s+le\s+poste|promue?)\s+(?:comme|en\s+tant\s+que?|de|d['’])\s+(?:une?\s+)?",
    function_words=words("""
        a à ai as au aux avec bien ce ces cet cette comme d' dans de des deux du elle elles en entre est et eu eux il
        ils je l' la le les leur leurs lors lui ma mais me mes mise moi mon n' ne nos notre nous on ont ou où par pas
        plus pour qu' que qui s' sa sans se ses si son sont sous sur ta tes toi ton tout toute tous toutes très tu un
        une vers vos votre vous y depuis afin ainsi dont chez été être avoir fait faire
    """),
    pronouns=phrases("il, elle, lui, iel, il/lui, elle/elle, he/him, she/her, they/them"),
    honorifics=(r"M\.", r"Mme\.?", r"Mlle\.?", r"Monsieur", r"Madame", r"Mademoiselle"),
    personal_labels={
        "name": (
            r"nom",
            r"prénoms?",
            r"nom\s+et\s+prénoms?",
            r"nom\s+complet",
            r"nom\s+de\s+(?:naissance|famille)",
            "name",
        ),
        "birth date": (r"date\s+de\s+naissance", r"née?\s+le", r"naissance"),
        "birth place": (r"lieu\s+de\s+naissance",),
        "age": (r"âge", "age"),
        "address": (r"adresse(?:\s+postale)?", r"domicile", r"résidence", r"lieu\s+de\s+résidence"),
        "nationality": (r"nationalité", r"citoyenneté", r"pays\s+d['’]origine"),
        "marital status": (
            r"situation\s+(?:familiale|matrimoniale|de\s+famille)",
            r"état\s+civil",
            r"statut\s+marital",
        ),
        "children": (r"enfants", r"nombre\s+d['’]enfants"),
        "gender": (r"sexe", r"genre", r"civilité", r"pronoms?"),
        "religion": (r"religion", r"confession"),
        "photo": (r"photo(?:graphie)?",),
        "disability": (r"handicap", r"rqth"),
        "health": (r"taille", r"poids", r"groupe\s+sanguin"),
        "phone": (r"tél(?:éphone)?\.?", r"tel\.?", r"portable", r"mobile", r"fixe"),
        "identity number": (r"numéro\s+de\s+sécurité\s+sociale", r"n°\s*(?:de\s+)?(?:passeport|cni)"),
        "political": (r"appartenance\s+(?:politique|syndicale)",),
    },
    personal_phrases=(
        ("age", r"\b\d{2}\s+ans\b(?=\s*(?:[,;|•\n]|$|[-–—]))|\bâgée?\s+de\s+\d{2}\s+ans\b"),
        ("birth date", r"\bnée?\s+le\s+\d{1,2}(?:er)?[\s./-]+[\wéû]+[\s./-]+\d{4}(?:\s+à\s+[A-ZÉ][\w'’-]+)?"),
        (
            "marital status",
            r"\b(?:mariée?|célibataire|divorcée?|veuf|veuve|pacsée?|concubinage|en\s+couple|vie\s+maritale)\b"
            r"(?:,?\s+(?:sans|\d|une?|deux|trois|quatre)\s+enfants?)?",
        ),
        (
            "children",
            r"\b(?:sans|\d|une?|deux|trois|quatre)\s+enfants?(?:\s+à\s+charge)?\b(?=\s*(?:[,.;|)\n]|$))|\b(?:père"
            r"|mère)\s+de\s+(?:\d|une?|deux|trois|quatre)\s+enfants?\b",
        ),
        ("nationality", r"\bde\s+nationalité\s+\w+\b|\bressortissante?\s+\w+\b|\b(?:carte|titre)\s+de\s+séjour\b"),
        ("gender", r"(?:^|(?<=[|,;•:\n]))\s*(?:homme|femme|masculin|féminin|non[-\s]binaire)\s*(?=$|[|,;•\n])"),
        (
            "disability",
            r"\bRQTH\b|\btravailleur\s+handicapé\b"
            r"|\breconnaissance\s+(?:de\s+la\s+qualité\s+de\s+)?travailleur\s+handicapé\b",
        ),
        ("photo", r"^\s*photo(?:graphie)?(?:\s+de\s+.{1,40}|\s*\d*)\s*$"),
    ),
    nationalities=phrases("""
        française, français, belge, suisse, canadienne, canadien, marocaine, marocain, algérienne, algérien,
        tunisienne, tunisien, sénégalaise, sénégalais, ivoirienne, ivoirien, camerounaise, camerounais, congolaise,
        congolais, malienne, malien, allemande, allemand, italienne, italien, espagnole, espagnol, portugaise,
        portugais, polonaise, polonais, roumaine, roumain, turque, turc, américaine, américain, britannique, chinoise,
        chinois, vietnamienne, vietnamien, libanaise, libanais, haïtienne, haïtien
    """),
    resume_titles=phrases("cv, curriculum vitae, curriculum vitæ, curriculum, europass, resume"),
    street_words=r"rue|avenue|av\.|boulevard|bd|place|impasse|allée|allées|chemin|route|quai|cours|square|résidence|lotissement|faubourg|passage",
    cues=(
        Cue(
            rf"\b(?:aucune?|pas\s+d['’e]\s*|sans|peu\s+d['’e]\s*)\s*{_KNOWING}(?:\s+(?:en|de|du|des|dans|sur|avec"
            rf"|d['’]))?",
            "negated",
        ),
        Cue(r"\bsans\b", "negated", reach=3),
        Cue(
            r"\b(?:ne|n['’])\s*(?:[\wéèê'’]+\s+){1,3}(?:pas|jamais|aucune?)\b(?:\s+(?:encore\s+)?(?:utilisé"
            r"|travaillé|pratiqué))?"
            r"(?:\s+(?:en|de|du|avec|sur))?",
            "negated",
        ),
        Cue(r"\bjamais\s+(?:utilisé|pratiqué|travaillé|fait|appris)\b(?:\s+(?:avec|sur|de|en))?", "negated"),
        Cue(
            r"(?:\s*[:(–-]\s*|\s+)(?:aucune|néant|pas\s+d['’]expérience|non\s+maîtrisée?)\b",
            "negated",
            reach=4,
            back=True,
        ),
        Cue(
            rf"\b(?:souhait(?:e|ant|ais|erais)|désir(?:e|ant|eux|euse)|envie|aimerais|voudrais|veux|cherche"
            rf"|recherche|motivée?|"
            rf"motivation|volonté|espère|impatiente?|prête?|objectif|curieux|curieuse)\s*(?:est\s+)?(?:à\s+"
            rf"|d['’e]\s*|pour\s+)?{_LEARN}\b"
            r"(?:\s+(?:à|au|en|de|du|des|sur|mes|les|le|la))*",
            "wanted",
        ),
        Cue(
            r"\b(?:en\s+cours\s+d['’]apprentissage|en\s+train\s+d['’]apprendre|apprends?\s+(?:actuellement"
            r"|en\s+ce\s+moment)?|"
            r"actuellement\s+en\s+formation|m['’]intéresse\s+à|intéressée?\s+par)\b",
            "wanted",
        ),
        Cue(r"(?:^|[.!?]\s+)(?:à\s+la\s+recherche|recherche|en\s+recherche|je\s+recherche|je\s+souhaite)\b", "wanted"),
        Cue(
            r"\b(?:sous\s+la\s+(?:direction|responsabilité|supervision|tutelle)"
            r"|sous\s+l['’]autorité)\s+(?:de\s+la\s+|du\s+|de\s+|d['’])",
            "other person",
            reach=5,
        ),
        Cue(
            r"\b(?:rattachée?|rapportant|reportant|rendant\s+compte|rapportais|encadrée?\s+par|supervisée?\s+par"
            r"|dirigée?\s+par|"
            r"gérée?\s+par|managée?\s+par)\s*(?:au\s+|à\s+la\s+|à\s+|le\s+|la\s+|un\s+|une\s+)?",
            "other person",
            reach=5,
        ),
        Cue(
            r"\b(?:assisté|aidé|épaulé|accompagné|soutenu|secondé)\s+(?:le\s+|la\s+|les\s+|l['’]|un\s+|une\s+"
            r"|mon\s+|ma\s+)?"
            r"(?:[\wéèêà-]+\s+){0,3}?qui\b",
            "other person",
        ),
        Cue(
            r"\b(?:mon|ma|mes)\s+(?:responsable|chef|collègues?|manager|mari|femme|conjointe?|père|mère|frère|sœur)\b",
            "other person",
        ),
        *ENGLISH.cues,
    ),
    false_cues=(
        r"\bnon\s+seulement\b|\bsans\s+(?:faute|délai|interruption|incident|accident|erreur|supervision|retard"
        r"|relâche)\b|"
        r"\bzéro\s+(?:défaut|papier|déchet|accident)\b|\bpas\s+seulement\b|"
    )
    + ENGLISH.false_cues,
    scope_end=(
        r",?\s+\b(?:mais|cependant|toutefois|sauf|hormis|néanmoins|alors\s+que|tandis\s+que|car|parce\s+que"
        r"|puisque|où)\b|"
        r",?\s+et\s+(?=(?:je|j['’]|ai|suis|préparé|réalisé|géré|[\wéè]+é)\b)|"
    )
    + ENGLISH.scope_end,
)
