"""How English resumes say things."""

from matcher.languages.resumes import Cue, DegreeWords, ResumeWords
from matcher.languages.tables import pairs, phrases, words

_KNOWING = (
    "(?:experience|knowledge|background|training|exposure|familiarity|understanding|expertise|skills?|qualifications?)"
)
_LEARNING = (
    "(?:learning|gaining|acquiring|developing|exploring|studying|obtaining|pursuing|becoming|growing|deepening"
    "|expanding|building|broadening|transitioning|moving|mastering|training|starting|entering)"
)
_LEARN = (
    "(?:learn|gain|acquire|develop|explore|study|obtain|pursue|become|get|grow|deepen|expand|build|broaden"
    "|transition|move|master|train|start|enter)"
)

RESUMES = ResumeWords(
    headings={
        "summary": phrases("""
            what i am after, what i am looking for, what i want, what i bring, who i am, what i do, in brief, in
            short, highlights of qualifications, hello, intro, summary, professional summary, executive summary,
            career summary, summary of qualifications, profile, professional profile, executive profile, personal
            profile, career profile, about, about me, personal statement, objective, career objective, professional
            objective, career focus, career overview, professional overview, overview, introduction, statement, who i
            am, career goal, career goals, key information, qualifications summary, bio, biography, career highlights,
            at a glance, headline
        """),
        "experience": phrases("""
            positions, current position, previous positions, current role, past positions, teaching, jobs, what i have
            done, what i've done, before, before that, earlier, earlier roles, previously, previous roles, clients,
            roles held, work so far, experience, work experience, professional experience, employment, employment
            history, work history, career history, professional background, professional history, relevant experience,
            employment experience, experiences, industry experience, teaching experience, clinical experience,
            internships, internship, internship experience, volunteer experience, volunteering, volunteer work,
            volunteer, military experience, military service, military background, additional experience, other
            experience, previous experience, earlier experience, earlier career, early career, career, positions held,
            work background, employment record, appointments, experience and achievements, research experience,
            leadership experience, management experience, job history, where i have worked, assignments, placements,
            roles, freelance, freelance work, selected experience, key experience, voluntary work, career record,
            community service, professional practice, work, career progression, engagements
        """),
        "education": phrases("""
            school, schools, learning, academic degrees, school and college, study, education, education and training,
            academic background, academic qualifications, academic history, educational background, educational
            qualifications, academic record, academics, academic profile, studies, schooling, education and
            qualifications, qualifications and education, education and certifications, academic education,
            educational history, formal education, university, degrees, academic credentials, scholastic record,
            training and education, education and professional training, academia, coursework, relevant coursework,
            training
        """),
        "skills": phrases("""
            skills, technical skills, key skills, core skills, skill highlights, highlights, core competencies,
            competencies, core qualifications, areas of expertise, expertise, technical expertise, technical
            proficiencies, technical proficiency, technologies, tools, computer skills, it skills, software, software
            skills, core strengths, strengths, abilities, skills and abilities, skills and tools, key competencies,
            professional skills, skill set, skills summary, summary of skills, technical summary, technical knowledge,
            proficiencies, tech stack, toolbox, specialties, specialities, specialisms, soft skills, hard skills,
            transferable skills, capabilities, system experience, systems, personal skills, other skills, digital
            skills, digital competence, job related skills, communication skills, key strengths, organisational
            skills, managerial skills, knowledge, skills and expertise, qualifications, additional skills, programming
            languages, equipment, what i know, skills and competencies, core expertise, professional competencies, it
            competencies, technical environment
        """),
        "certifications": phrases("""
            tickets, cards, licenses and tickets, certificates and tickets, certifications, certification,
            certificates, certificate, licenses, licences, license, licence, licensure, licenses and certifications,
            certifications and licenses, credentials, professional certifications, professional qualifications,
            professional development, training and certifications, certifications and training, courses, courses and
            certifications, courses and training, professional training, registrations, professional registration,
            certificates and licences, driving licence, accreditations, professional licenses, continuing education,
            trainings, certification and training
        """),
        "languages": phrases("""
            languages known, known languages, other languages, tongues, languages and communication, languages,
            language skills, language, spoken languages, foreign languages, language proficiency, languages spoken,
            linguistic skills, language competencies, mother tongue, other languages
        """),
        "projects": phrases("""
            projects, key projects, personal projects, academic projects, selected projects, portfolio, open source,
            side projects, project experience, publications, research, patents, selected publications, presentations,
            papers, conferences, talks, exhibitions, performances, publications and presentations, selected works,
            thesis, dissertation, research projects
        """),
        "interests": phrases("""
            free time, spare time, interests, hobbies, hobbies and interests, interests and hobbies, personal
            interests, activities, interests and activities, leisure, outside work, pastimes, extracurricular,
            extracurricular activities, other interests, leisure activities
        """),
        "references": phrases("references, referees, recommendations, reference, testimonials"),
        "other": phrases("""
            personal, extra, extras, registered, job applied for, position applied for, preferred job, studies applied
            for, also, the rest, and the rest, other things, not yet, memberships and awards, computing,
            accomplishments, core accomplishments, achievements, key achievements, selected accomplishments,
            professional accomplishments, awards, honors, honours, honors and awards, awards and honors, awards and
            achievements, activities and honors, affiliations, professional affiliations, memberships, professional
            memberships, professional associations, associations, additional information, personal information,
            personal details, personal data, contact, contact information, contact details, contact me, details, other
            information, miscellaneous, other, distinctions, scholarships, declaration, availability, additional,
            social media, links, find me online, nationality, date of birth, affiliations and memberships, honours and
            awards, notable achievements, career achievements, recognition, security clearance, clearance, address,
            media, press, disclosures, data protection, community involvement, civic activities
        """),
    },
    heading_words={
        "experience": words("experience employment internships history volunteering"),
        "education": words("education academic"),
        "skills": words("skills competencies proficiencies competences expertise strengths"),
        "certifications": words("certifications licenses certificates licences credentials"),
        "languages": words("languages"),
        "projects": words("projects publications"),
        "interests": words("interests hobbies"),
        "references": words("references"),
        "summary": words("summary profile objective"),
        "other": words("accomplishments achievements awards honors affiliations memberships information"),
    },
    months={
        name: int(number)
        for name, number in pairs("""
        january 1, jan 1, february 2, febuary 2, feb 2, march 3, mar 3, april 4, apr 4, may 5, june 6, jun 6, july 7,
        jul 7, august 8, aug 8, september 9, sept 9, sep 9, october 10, oct 10, november 11, nov 11, december 12, dec
        12
    """).items()
    },
    seasons={
        name: int(number)
        for name, number in pairs("""
        spring 3, summer 6, fall 9, autumn 9, winter 12
    """).items()
    },
    present=(
        r"present(?:\s+day)?",
        "current(?:ly)?",
        "now",
        "today",
        r"to\s*date",
        r"till\s+(?:date|now|present)",
        r"until\s+(?:now|today|present)",
        "date",
        "ongoing",
        "on-going",
        "actual",
        "continuing",
        "onwards?",
    ),
    until=phrases("to, till, til, until, untill, through, thru, up to"),
    since=phrases("since, starting, as of"),
    numbers={
        name: float(number)
        for name, number in pairs("""
        one 1, a 1, an 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve
        12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20,
        twenty-five 25, twenty five 25, thirty 30, thirty-five 35, forty 40, several 3, a couple of 2, couple of 2,
        half a 0.5, one and a half 1.5, two and a half 2.5
    """).items()
    },
    year_units="(?:years?|yrs?)(?:['’]s?|['’])?",
    month_units="(?:months?|mths?|mos?)(?:['’]s?|['’])?",
    decade_units="decades?",
    at_least=(
        r"(?:at\s+least|a\s+minimum\s+of|minimum(?:\s+of)?|min\.?|no\s+less\s+than|not\s+less\s+than|more\s+than"
        r"|over|above|greater\s+than|nearly|almost|about|around|approximately|approx\.?|circa|well\s+over"
        r"|a\s+total\s+of)"
    ),
    at_most=(
        r"(?:up\s+to|at\s+most|a\s+maximum\s+of|maximum(?:\s+of)?|max\.?|less\s+than|fewer\s+than|under"
        r"|no\s+more\s+than)"
    ),
    or_more=(
        r"(?:\s*\+|\s*\(\s*\+\s*\)|\s+plus\b|\s+or\s+(?:more|above|over|greater)\b|\s+and\s+(?:above|over|up)\b"
        r"|\s*(?:minimum|min\.)(?!\w))"
    ),
    number_to="(?:-|–|—|to|or|and)",
    not_experience_after=(
        r"(?:of\s+age|old|ago|olds?|warranty|contract|plans?(?!\w)|degree|degrees|college|university|program"
        "|programme|lease|term|strategy|roadmap|strategic|history|anniversary|guarantee|diploma|school|course"
        r"|apprenticeship|in\s+a\s+row|in\s+business(?!-|\s+\w)|later|prior|before|after|budget|forecast|subscription"
        r"|probation(?:ary)?|period|assignment|trial|fixed|maternity)\b"
    ),
    not_experience_before=(
        r"(?:\b(?:every|each|per|within|in\s+under|aged?|next|last\s+of|for\s+ages|founded|established|was"
        r"|pay\s*back\s+of|after|first)\s*)$"
    ),
    experience=(
        "(?:experiences?d?|expertise|background|work(?:ed|ing)?|career|practice|practi[cs]ing|serv(?:ed|ing)"
        r"|employ(?:ed|ment)|knowledge|hands-on|proven|history\s+of|tenure|exposure|exp\b)"
    ),
    field_before=(
        "(?:of|in|with|as|using|on|at|for|within|across|doing|an?|the|my|our|experience|experiences|exp|expertise"
        "|background|related|relevant|progressive|progressively|responsible|increasing|proven|total|overall"
        "|combined|prior|previous|recent|hands-on|practical|professional|work|working|worked|direct|strong|solid"
        "|successful|extensive|demonstrated|full-time|paid|verifiable|practice|field|area|areas|industry|role|roles"
        r"|position|capacity|similar|same|comparable|this|post-graduate|post-qualification|of\s+the|equivalent)"
    ),
    field_end=(
        r"(?:[.;:!?()•|]|,\s*(?:and|or|with|including|preferably|ideally|plus)?|\b(?:required|preferred|desired|is"
        r"|are|was|were|who|which|that|where|including|preferably|ideally|plus|as\s+well|must|will|poised|seeking"
        r"|looking|to|experience|experienced|or\s+equivalent|desirable|essential|i|my|we|you|from"
        r"|managing\s+teams)\b|\s[-–—]\s)"
    ),
    degrees=(
        DegreeWords(r"doctor(?:ate)?\s+of\s+(?:philosophy|education|business\s+administration|science|engineering)", 8),
        DegreeWords(r"doctor\s+of\s+(?:medicine|osteopathic\s+medicine)", 8, "medicine"),
        DegreeWords(r"doctor\s+of\s+pharmacy|pharm\.?\s?d\b\.?", 8, "pharmacy"),
        DegreeWords(r"juris\s+doctor(?:ate)?|doctor\s+of\s+(?:law|jurisprudence)|j\.d\.", 8, "law"),
        DegreeWords(r"\bj\.?d\b\.?", 8, "law", bare=True),
        DegreeWords(r"m\.d\.", 8, "medicine"),
        DegreeWords(r"\bm\.?d\b\.?", 8, "medicine", bare=True),
        DegreeWords(r"doctor\s+of\s+[a-z]+(?:\s+[a-z]+)?", 8),
        DegreeWords(
            r"ph\.?\s?d\b\.?|d\.?phil\b\.?|doctorate(?:['’]?s)?|doctoral\s+(?:degree|candidate|student|studies)", 8
        ),
        DegreeWords(r"ed\.?d\b\.?", 8, "education"),
        DegreeWords(r"psy\.?d\b\.?", 8, "psychology"),
        DegreeWords(r"\bd\.?n\.?p\b\.?", 8, "nursing", bare=True),
        DegreeWords(r"\bd\.?b\.?a\b\.?", 8, "business administration", bare=True),
        DegreeWords(r"d\.?d\.?s\b\.?|d\.?m\.?d\b\.?", 8, "dentistry", bare=True),
        DegreeWords(r"d\.?v\.?m\b\.?", 8, "veterinary medicine", bare=True),
        DegreeWords(r"masters?(?:['’]?s)?\s+of\s+(?:the\s+)?(?:science|arts?|philosophy|research)(?:\s+degree)?", 7),
        DegreeWords(
            r"(?:executive\s+)?masters?(?:['’]?s)?\s+(?:of|in)\s+business\s+administration",
            7,
            "business administration",
        ),
        DegreeWords(r"(?:e?mba|m\.b\.a\.?)(?![a-z])", 7, "business administration"),
        DegreeWords(r"m\.?eng\b\.?|m\.?tech\b\.?|master\s+of\s+(?:engineering|technology)", 7, "engineering"),
        DegreeWords(r"(?-i:M\.?Ed)\b\.?|master\s+of\s+education", 7, "education"),
        DegreeWords(r"m\.s\.w\.?|\bmsw\b|master\s+of\s+social\s+work", 7, "social work"),
        DegreeWords(r"m\.p\.h\.?|\bmph\b|master\s+of\s+public\s+health", 7, "public health"),
        DegreeWords(r"m\.p\.a\.?|\bmpa\b|master\s+of\s+public\s+administration", 7, "public administration"),
        DegreeWords(r"m\.s\.n\.?|\bmsn\b|master\s+of\s+nursing", 7, "nursing"),
        DegreeWords(r"m\.f\.a\.?|\bmfa\b|master\s+of\s+fine\s+arts", 7, "fine arts"),
        DegreeWords(r"l\.?l\.?m\b\.?|master\s+of\s+laws?", 7, "law"),
        DegreeWords(r"m\.?b\.?b\.?s\b\.?|mbchb|mb\s+bch", 7, "medicine"),
        DegreeWords(r"m\.?c\.?a\b\.?", 7, "computer applications", bare=True),
        DegreeWords(r"m\.?com\b\.?", 7, "commerce", bare=True),
        DegreeWords(r"m\.\s?sc?\.?(?![a-z])|\bmsc\b|m\.\s?a\.(?![a-z])|mphil\b|m\.phil\b\.?|\bmres\b", 7),
        DegreeWords(r"\b(?:ms|ma|m\.s|m\.a|me|mst)\b", 7, bare=True),
        DegreeWords(
            (
                r"post[-\s]?graduate\s+(?:diploma|degree|certificate)|pgdip|\bpgde?\b|\bpgce\b|graduate\s+degree"
                r"|advanced\s+degree"
            ),
            7,
        ),
        DegreeWords(
            (
                r"masters?(?:['’]?s)?\s+(?:level\s+)?degree|master['’]s(?!\s+certificate)|masters\s+(?:in|of)"
                r"|master\s+(?:of|in)"
            ),
            7,
        ),
        DegreeWords(r"\bmasters?\b(?!['’]?s?\s+certificate)", 7, bare=True),
        DegreeWords(
            (
                r"bachelors?(?:['’]?s)?\s+(?:of|in)\s+(?:the\s+)?(?:applied\s+)?(?:science|arts?"
                r"|applied\s+science)s?(?:\s+degree)?(?!\s+(?:in\s+)?(?:and|technology)\b)"
            ),
            6,
        ),
        DegreeWords(
            r"bachelors?(?:['’]?s)?\s+(?:of|in)\s+business\s+administration|b\.?s?\.?b\.?a\b\.?",
            6,
            "business administration",
        ),
        DegreeWords(r"b\.?\s?tech\b\.?|b\.?eng\b\.?|bachelors?\s+of\s+(?:engineering|technology)", 6, "engineering"),
        DegreeWords(r"b\.?\s?com\b\.?|bachelors?\s+of\s+commerce", 6, "commerce"),
        DegreeWords(r"b\.?s\.?n\b\.?|bachelors?\s+of\s+(?:science\s+in\s+)?nursing", 6, "nursing"),
        DegreeWords(r"b\.?f\.?a\b\.?|bachelors?\s+of\s+fine\s+arts?", 6, "fine arts"),
        DegreeWords(r"l\.?l\.?b\b\.?|bachelors?\s+of\s+laws?", 6, "law"),
        DegreeWords(r"(?-i:B\.?Ed)\b\.?|bachelors?\s+of\s+education", 6, "education"),
        DegreeWords(r"b\.?s\.?w\b\.?", 6, "social work", bare=True),
        DegreeWords(r"b\.?c\.?a\b\.?", 6, "computer applications", bare=True),
        DegreeWords(r"b\.?b\.?m\b\.?", 6, "business management", bare=True),
        DegreeWords(r"b\.\s?sc?\b\.?|\bbsc\b|b\.\s?a\.(?![a-z])|b\.\s?a\b(?=\s*(?:in\b|:))|b\.e\.", 6),
        DegreeWords(r"\b(?:bs|ba|b\.s|b\.a|be|bas)\b", 6, bare=True),
        DegreeWords(
            (
                r"bachelors?(?:['’]?s?)?\s+(?:level\s+)?degree|bachelors?(?:['’]?s?)?(?:\s+(?:of|in)(?=\s+[a-z]))?"
                r"|baccalaureate\s+degree|undergraduate\s+degree|(?:four|4)[-\s]year\s+(?:college\s+)?degree|(?:college"
                r"|university)\s+degree|honours\s+degree"
            ),
            6,
        ),
        DegreeWords(r"\bdegrees?(?=\s+(?:required\s+)?in\b)|degree[-\s]level|to\s+degree\s+standard", 6),
        DegreeWords(r"meister(?:brief)?\b|master\s+craftsman|staatlich\s+geprüfter?\s+techniker", 6),
        DegreeWords(
            (
                r"associates?(?:['’]?s)?\s+of\s+(?:applied\s+)?(?:science|arts?|business|technology"
                r"|nursing)s?(?:\s+degree)?|associates?(?:['’]?s)?\s+degree|associate['’]s\b|a\.a\.s?\.?"
                r"|\baas\b(?=\s*(?:in\b|[:,]|degree))|a\.s\.(?=\s|$)|associates?\s+in\s+(?:applied\s+)?(?:science"
                r"|arts?)"
            ),
            5,
        ),
        DegreeWords(r"\b(?:aa|as|aas|associates?)\b", 5, bare=True),
        DegreeWords(
            (
                r"\bh\.?n\.?[dc]\b\.?|higher\s+national\s+(?:diploma|certificate)|foundation\s+degree|higher\s+diploma"
                r"|advanced\s+diploma|polytechnic\s+diploma|(?:two|2)[-\s]year\s+degree"
            ),
            5,
        ),
        DegreeWords(
            (
                r"high\s*[-\s]?school\s+(?:diploma|graduate|degree|education|certificate|equivalen\w+)"
                r"|(?:graduated?\s+(?:from\s+)?)high\s+school|secondary\s+school\s+(?:diploma|certificate|education)"
                r"|general\s+educational?\s+(?:development|diploma)|\bged\b|\bg\.e\.d\.?|\bhsed?\b(?=\s+diploma)"
                r"|\ba[-\s]levels?\b|international\s+baccalaureate|ib\s+diploma|\babitur\b|\bhsc\b|\bmatura\b"
                r"|higher\s+secondary|leaving\s+cert(?:ificate)?|intermediate\s+\(10\+2\)|\bclass\s+xii\b"
                r"|senior\s+secondary|matric(?:ulation)?\b"
            ),
            4,
        ),
        DegreeWords(r"\bhigh\s+school\b", 4, bare=True),
        DegreeWords(
            (
                r"(?:completed\s+)?(?:modern\s+)?apprenticeship\b|journeyman(?:['’]s)?\s+(?:certificate|diploma|papers)"
                r"|vocational\s+(?:diploma|qualification|degree|certificate)|\bnvq\b(?:\s+level\s+[23])?|city\s+(?:and"
                r"|&)\s+guilds|\bbtec\b(?:\s+national)?|trade\s+school\s+(?:diploma|certificate)|technical\s+diploma"
                "|ausbildung"
            ),
            4,
        ),
        DegreeWords(r"\bgcses?\b|\bo[-\s]levels?\b|\bclass\s+x\b", 3),
        DegreeWords(r"\bdiploma(?=\s+(?:in|of)\b)", 5),
        DegreeWords(r"\bdiploma\b", 4, bare=True),
    ),
    degree_noun="degrees?|diploma",
    degree_work=r"projects?|students?|thes[ie]s|dissertations?|class(?:es)?|programmes?|programs?|courses?|requirements?|pupils?",
    degree_subject=(
        r"(?:\s*(?:\(\s*hons?\.?\s*\)|hons?\.?(?!\w)|\(honou?rs\)|with\s+(?:first\s+class\s+)?honou?rs|degrees?|diploma"
        r"|(?-i:\((?:[A-Z]\.?){2,5}\))|required|preferred)(?!\w)){0,2}"
        r"(?P<joint>(?:\s*(?:\b(?:in|of|with\s+(?:a\s+)?(?:major|concentration|emphasis|speciali[sz]ation)\s+in"
        r"|with\s+a\s+focus\s+on|major(?:ing)?(?:\s+in)?)\b|:|,|-|–|—|\((?!\s*hon)|\|))*)\s*"
    ),
    degree_unfinished=(
        r"in\s+progress|expected|anticipated|admittance|admitted\s+(?:in)?to|applying|pursu(?:ing|ant)|currently"
        r"|presently|candidate|incomplete"
        r"|not\s+completed|did\s+not\s+(?:complete|graduate|finish)|no\s+degree|some\s+college"
        r"|coursework\s+(?:toward|completed\s+toward)|course\s*work\s+towards?|towards?\s+(?:a|an|my|the)?"
        r"|working\s+on|to\s+be\s+completed|unfinished|ongoing|on-going|credits?\s+(?:short|toward|completed)"
        r"|withdrew|left\s+(?:before|without)|enrolled|attending|present|units\s+completed|final\s+year"
        r"|studying\s+for|due\s+(?:in\s+)?\d{4}|not\s+graduated|undergraduate\s+student"
    ),
    or_equivalent=(
        r"or\s+(?:an?\s+|its\s+|the\s+)?(?:foreign\s+)?(?:equivalent|equal|comparable)|or\s+(?:relevant|related"
        r"|commensurate)\s+(?:work\s+)?experience|and/or\s+(?:equivalent\s+)?experience|/\s*equivalent"
    ),
    or_related=(
        r"(?:or|and)\s+(?:in\s+)?(?:an?\s+|any\s+|other\s+|another\s+)?(?:closely\s+)?(?:related|relevant|similar"
        r"|equivalent|comparable|technical|quantitative)(?:\s+(?:technical|quantitative))?\s+(?:field|discipline"
        r"|subject|area|major|degree|specialty)s?|related\s+(?:field|discipline|area)s?"
    ),
    school_words=(
        "universit(?:y|ies|é|à|ät|at|eit|ad|ade|as)|college|institute|institut|school|academy|polytechnic|campus"
        r"|hochschule|école|ecole|seminary|conservatory|faculty|lyceum|gymnasium|business\s+school|iit|nit|mit|ucla"
        "|suny|cuny"
    ),
    subject_words=(
        r"\w+(?:ics|ing|ancy|ogy|tion|sion|ment|phy|try|ry|tics|nomy|nance|erce|ature|aw|logy|ism|ience|iences"
        r"|ork|ogies"
        "|edia|ucation|stration|studies|ives|ivism|gn|estry|vices|stice|ure)|arts?|studies|law|finance|science"
        "|sciences|music|health|care|education|english|history|math|maths|media|design|theat(?:er|re)|business"
        "|technology|systems|administration|relations|french|spanish|german|biology|art|drama|dance|film|fashion"
        "|emphasis|it|hr|affairs|security|justice|policy|culture|horticulture|agriculture|architecture|nutrition"
        "|dietetics|pre-med|sport|sports"
    ),
    generic_subjects=phrases("""
        science, sciences, arts, art, applied science, applied sciences, philosophy, research, the arts, general
        education, general studies, general
    """),
    languages=pairs("""
        english en, spanish es, castilian es, español es, french fr, français fr, german de, deutsch de, italian it,
        italiano it, portuguese pt, dutch nl, flemish nl, russian ru, ukrainian uk, polish pl, czech cs, slovak sk,
        slovenian sl, slovene sl, croatian hr, serbian sr, bosnian bs, bulgarian bg, romanian ro, hungarian hu, greek
        el, turkish tr, arabic ar, hebrew he, persian fa, farsi fa, dari fa, pashto ps, urdu ur, hindi hi, bengali bn,
        bangla bn, punjabi pa, gujarati gu, marathi mr, tamil ta, telugu te, kannada kn, malayalam ml, sinhala si,
        nepali ne, chinese zh, mandarin zh, cantonese zh, japanese ja, korean ko, vietnamese vi, thai th, khmer km,
        lao lo, burmese my, indonesian id, malay ms, tagalog tl, filipino tl, swedish sv, norwegian no, danish da,
        finnish fi, icelandic is, estonian et, latvian lv, lithuanian lt, irish ga, gaelic ga, welsh cy, catalan ca,
        basque eu, galician gl, albanian sq, macedonian mk, armenian hy, georgian ka, azerbaijani az, kazakh kk, uzbek
        uz, mongolian mn, swahili sw, amharic am, somali so, yoruba yo, igbo ig, hausa ha, zulu zu, xhosa xh,
        afrikaans af, haitian creole ht, creole ht, latin la, kurdish ku, maltese mt, luxembourgish lb
    """),
    language_levels=(
        (
            (
                r"native(?:\s+or\s+bilingual)?(?:[-\s](?:speaker|level|fluency|proficiency|language))?"
                r"|mother[-\s]tongues?|first(?=\s*[),;])|first\s+language|bilingual(?:ly)?|trilingual"
            ),
            "C2",
        ),
        (
            (
                r"full\s+professional(?:\s+proficiency)?|near[-\s]native|business[-\s]fluent|excellent"
                r"|advanced(?:\s+level)?|very\s+good"
            ),
            "C1",
        ),
        (
            (
                r"semi[-\s]?fluent|upper[-\s]intermediate|(?:limited\s+)?professional\s+working(?:\s+proficiency)?"
                r"|working\s+proficiency|good|professional\s+proficiency"
            ),
            "B2",
        ),
        (r"fluent(?:ly)?|fluency|proficient|proficiency|full\s+proficiency", "C1"),
        (
            (
                r"conversational(?:ly)?|intermediate|working\s+knowledge|moderate|competent"
                r"|limited\s+working(?:\s+proficiency)?"
            ),
            "B1",
        ),
        (
            (
                r"basic(?:\s+(?:knowledge|level|user))?|elementary(?:\s+proficiency)?|fair|pre-intermediate"
                r"|school\s+level|some|limited"
            ),
            "A2",
        ),
        (r"beginner(?:['’]?s)?(?:\s+level)?|rudimentary|novice", "A1"),
    ),
    language_claims=(
        r"speaks?|spoken|speaking|speaker(?:\s+of)?|read(?:s|ing)?|writ(?:e|es|ing|ten)|languages?|verbal|oral"
        "|multilingual|literate|translat(?:e|es|ed|ing|ion|or)|interpret(?:s|ed|ing|er)?"
    ),
    language_filler=(
        "(?:in|of|at|with|the|both|written|spoken|oral|verbal|writing|reading|speaking|and|or|knowledge|skills?"
        r"|command|level|languages?|,|/|&|\(|\)|:|-|–|—|speaker|user|proficiency|fluency|to|i|am|as|well|very|is|my"
        "|a|an|also)"
    ),
    credential_names=(
        r"(?:lean\s+)?six\s+sigma(?:\s+(?:master\s+)?(?:black|green|yellow|white)\s+belt)?(?:\s+certifi\w+)?"
        r"|(?:first[-\s]aid|basic\s+life\s+support|advanced\s+cardiac\s+life\s+support)(?:\s*(?:/|and|&)\s*(?:cpr"
        r"|aed))*(?:\s+certifi\w+)?|(?:admitted\s+to\s+the\s+)?[A-Z]?[\w ]{0,20}\bbar\s+(?:admission"
        r"|exam(?:ination)?|association\s+admission)|admitted\s+to\s+(?:the\s+)?(?:\w+\s+){0,3}bar\b"
        r"|(?:[\w-]+\s+){0,4}teaching\s+(?:credential|licen[sc]e|certificat\w+)|series\s+(?:6|7|24|26|27|31|51|52"
        r"|53|63|65|66|79|86|87|99)(?:\s*(?:,|&|and|/)\s*(?:6|7|24|26|63|65|66))*"
        r"|(?:class\s+[abc]\s+)?cdl(?:\s+class\s+[abc])?|commercial\s+driver['’]?s?\s+licen[sc]e|driv(?:er['’]?s?"
        r"|ing)\s+licen[sc]e|forklift\s+(?:operator\s+)?(?:licen[sc]e|certifi\w+)|(?:certified"
        r"|licensed)\s+forklift\s+(?:operator|driver)|osha\s*(?:10|30)(?:[-\s]hour)?"
        r"|aws\s+certified\s+[\w\s-]{3,40}|google\s+(?:ads|analytics|cloud)\s+certif\w+"
        r"|microsoft\s+certified(?::)?\s+[\w\s-]{3,40}|oracle\s+certified\s+[\w\s-]{3,30}"
        r"|salesforce\s+certified\s+[\w\s-]{3,30}|(?:real\s+estate|notary\s+public|private\s+pilot|pilot"
        r"|cosmetology|nursing|contractor|electrical|plumbing|insurance|property\s+(?:and"
        r"|&)\s+casualty)\s+(?:licen[sc]e|commission)|notary\s+public|security\s+clearance|(?:top\s+secret"
        r"|secret)\s+clearance|food\s+handler['’]?s?\s+(?:card|permit|certif\w+|licen[sc]e)|cscs\s+card"
        r"|sia\s+licen[sc]e|chartered\s+(?:accountant|engineer|surveyor|financial\s+analyst|secretary|manager"
        r"|marketer)"
    ),
    credential_nouns=(
        "certifications?|certificates?|certified|licen[sc]e[ds]?|licensure|accreditation|credentials?|permit"
        "|clearance|registration|endorsement"
    ),
    credential_adjectives=r"certified|licen[sc]ed|registered|chartered|accredited|board[-\s]certified",
    credential_expired=(
        r"expired|lapsed|inactive|no\s+longer\s+(?:valid|active|certified|licensed)|formerly\s+(?:certified"
        "|licensed)|retired"
    ),
    credential_pending=(
        r"in\s+progress|pending|expected|pursuing|candidate|studying\s+for|working\s+(?:towards?|on)|anticipated"
        r"|to\s+be\s+completed|scheduled|currently\s+(?:studying|preparing)|preparing\s+for|towards?"
    ),
    no_work=(
        r"career\s+break|(?:parental|maternity|paternity|family|sick|medical)\s+leave|sabbatical|gap\s+year|unemployed"
        r"|full[-\s]time\s+(?:parent|mother|father|carer|caregiver)|travell?ing|between\s+jobs"
        r"|out\s+of\s+the\s+workforce"
    ),
    title_heads=words("""
        preparer senior dispatcher reader forwarder handyperson headteacher deputy clerk partner keyworker accountant
        actor actuary administrator adviser advisor advocate agent agronomist aide ambassador analyst anesthetist
        animator anthropologist apprentice apprenticeship arborist archaeologist architect artist assembler assessor
        assistant associate astronomer attendant attorney auditor avp baker banker banksman barback barber barista
        bartender bdr bellhop bellman biller biochemist biologist blacksmith boatswain boilermaker bookbinder
        bookkeeper botanist bricklayer broker builder busboy busser butcher buyer cabinetmaker cardiologist caregiver
        carer caretaker carpenter cartographer caseworker cashier ceo ceramist cfo chairman chairperson chancellor
        chef chemist chief chiropractor cio cleaner clerk clinician cmo cna co-founder co-ordinator co-owner coach
        cobbler coder cofounder collector commander composer concierge conductor conservator consultant contractor
        controller coo cook coordinator copywriter correspondent counsel counsellor counselor courier crew croupier
        cryptographer cto curator custodian dancer dba dealer dean deckhand dentist deputy dermatologist designer
        detective developer devops dietitian director dishwasher dispatcher doctor doorman dosimetrist drafter
        draftsman dressmaker driller driver ecologist economist editor educator electrician embalmer engineer engraver
        entrepreneur epidemiologist escort estimator ethicist evp examiner executive expediter expert facilitator
        farmer fellow fielder filmmaker financier firefighter fitter florist foreman forester founder freelancer
        futurist gardener generalist geneticist geographer geologist glassblower glazier gm grader grinder groomer
        groundskeeper groundworker guard guide gunsmith hairdresser handler handyman head headmaster headmistress
        headteacher helper historian horticulturist hospitalist host hostess hostler housekeeper hygienist illustrator
        inspector installer instructor intern internee internist internship interpreter interviewer investigator
        investor invigilator ironworker janitor jeweler jeweller joiner journalist judge keyholder laborer labourer
        landscaper lawyer lead leader lecturer lender lexicographer liaison librarian lifeguard lineman lineperson
        linesman linguist lithographer locksmith logistician longshoreman lpn machinist maid maintainer maker manager
        marketer mason mathematician mechanic mechanics mediator member mentor merchandiser merchant messenger
        meteorologist microbiologist midwife miller millwright miner minister model modeler moderator mortician mover
        musician nanny naturopath negotiator nurse nutritionist officer oncologist operative operator optician
        optometrist organiser organizer originator owner pa packer painter paraeducator paralegal paramedic
        paraprofessional partner pastor pathologist patrol paver pediatrician perfusionist pharmacist pharmacologist
        phlebotomist photographer physician physicist physiotherapist picker pilot pipefitter placement planner
        plasterer player plumber pm podiatrist police porter potter practitioner presenter president principal printer
        processor proctor producer professor programmer promoter proofreader proprietor prosecutor provider provost
        psychiatrist psychologist publicist publisher purchaser radiographer radiologist ranger realtor receptionist
        recruiter referee registrar rep repairer reporter representative researcher reviewer rigger rn roofer sailor
        salesman salesperson saleswoman scaffolder scheduler scientist screeder sculptor sdr seamstress secretary
        sergeant server servicer sheriff shopper shotfirer signaller singer sociologist solicitor sonographer
        specialist spokesperson sre staff statistician steamfitter stevedore steward stewardess stocker strategist
        student stylist superintendent supervisor support surgeon surveyor svp ta tailor teacher team technician
        technologist teller temp tester therapist tiler toxicologist trader trainee trainer transcriptionist
        translator traveler treasurer tutor typesetter typist umpire undertaker underwriter upholsterer usher valet
        vendor vet veterinarian videographer volunteer vp waiter waitress warden welder winemaker worker writer
        zoologist
    """),
    title_modifiers=words("""
        & account accounts acting adjunct administrative and area assistant associate back-end backend branch business
        certified chief client clinical contract corporate customer data day deputy digital district entry-level
        executive field finance financial first for freelance front-end frontend full-stack full-time general global
        graduate group head hr human i ii iii independent information interim international it iv jr jr. junior lead
        legal licensed managing marketing medical mid-level mobile national network night of office operational
        operations part-time plant principal product production program programme project quality regional registered
        resources retail sales seasonal second self-employed senior shift software sr sr. staff store student
        substitute summer systems technical temporary the third to trainee vice visiting warehouse web
    """),
    employer_words=(
        r"inc\.?|llc|l\.l\.c\.?|ltd\.?|limited|plc|gmbh|ag|s\.?a\.?s?|s\.?r\.?l|b\.?v\.?|corp\.?|corporation|company"
        r"|co\.|compan(?:y|ies)|group|holdings?|partners|associates|university|college|school|schools|academy"
        r"|institute|hospital|clinic|medical\s+center|health(?:care)?\s+system|bank|credit\s+union|trust|foundation"
        r"|council|county|city\s+of|department|ministry|agency|authority|army|navy|air\s+force|marine\s+corps|museum"
        "|library|church|hotel|restaurant|cafe|café|stores?|solutions|technologies|systems|services|consulting"
        "|industries|enterprises|international|laborator(?:y|ies)|labs?|studios?|media|airlines?|logistics|pharmacy"
        r"|centre|center|district|federation|union|society|association|club|farms?|bakery|self[-\s]employed"
        "|freelance|confidential|employer"
    ),
    employer_before="at|with|for|@",
    served_as=(
        "(?:served|worked|working|employed|hired|acted|engaged|appointed|promoted|interned"
        r"|joined(?:\s+\S+){0,4})\s+(?:as|to)\s+(?:an?\s+|the\s+)?"
    ),
    function_words=words("""
        a about above across after all also am an and any are as at be been before being below between both but by can
        could did do does doing down during each etc few first for from further had has have having he her here hers
        him his how i if in into is it its just last many me more most much my new no nor not now of off on once one
        only or other our out over own per same she should so some such than that the their them then there these they
        this those through to too two under until up upon us various very via was we well were what when where which
        while who whom why will with within without would you your
    """),
    pronouns=phrases("""
        he, she, him, his, her, hers, himself, herself, they, them, their, theirs, themselves, themself, he/him,
        she/her, they/them, he/him/his, she/her/hers, they/them/theirs, he/they, she/they, s/he, xe/xem, ze/zir
    """),
    honorifics=(
        r"Mr\.?",
        r"Mrs\.?",
        r"Ms\.?",
        "Miss",
        r"Mx\.?",
        "Sir",
        "Madam",
        "Mister",
    ),
    personal_labels={
        "name": (
            "full name",
            "name",
            "first name",
            "last name",
            "surname",
            "given names?",
            "family name",
            "candidate name",
            "applicant",
            "candidate",
            "preferred name",
            "maiden name",
        ),
        "birth date": (
            "date of birth",
            r"d\.?o\.?b\.?",
            "birth ?date",
            "born(?: on)?",
            "birthday",
        ),
        "birth place": (
            "place of birth",
            "birth ?place",
            "born in",
        ),
        "age": ("age",),
        "address": (
            "address",
            "home address",
            "permanent address",
            "current address",
            "residence",
            "residential address",
            "mailing address",
            "postal address",
            "location",
            "lives in",
        ),
        "nationality": (
            "nationality",
            "nationalities",
            "citizenship",
            "citizen of",
            "country of origin",
            "national origin",
        ),
        "marital status": (
            "marital status",
            "civil status",
            "family status",
        ),
        "children": (
            "children",
            "number of children",
            "dependents",
            "dependants",
        ),
        "gender": (
            "gender",
            "sex",
            "pronouns?",
            "preferred pronouns",
            "gender identity",
        ),
        "religion": (
            "religion",
            "religious affiliation",
            "faith",
            "caste",
        ),
        "ethnicity": (
            "ethnicity",
            "ethnic origin",
            "race",
        ),
        "photo": (
            "photo",
            "photograph",
            "picture",
        ),
        "disability": (
            "disability",
            "disabilities",
        ),
        "relative": (
            "father['’]?s name",
            "mother['’]?s name",
            "husband['’]?s name",
            "spouse(?:['’]?s name)?",
        ),
        "health": (
            "height",
            "weight",
            "blood group",
            "health status",
        ),
        "phone": (
            "phone",
            "mobile",
            "cell",
            "tel(?:ephone)?",
            "fax",
            "whatsapp",
            "skype",
        ),
        "identity number": (
            r"passport(?: no\.?| number)?",
            "national id(?: number)?",
            "ssn",
            "social security number",
        ),
        "political": (
            "political affiliation",
            "party membership",
            "trade union membership",
        ),
    },
    personal_phrases=(
        (
            "birth date",
            r"\bborn\s+(?:on\s+|in\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:[a-z]+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d"
            r"(?:\s+in\s+[a-z]+(?:,\s+[a-z]+)?)?",
        ),
        ("age", r"(?:\b(?:aged?|age\s+of)\s+\d{2}\b|\b\d{2}[-\s]years?[-\s]old\b|\b\d{2}\s+years\s+of\s+age\b)"),
        (
            "marital status",
            (
                r"\b(?:happily\s+)?married(?:\s+(?:to\s+\w+|with\s+(?:\w+\s+)?(?:children|kids|child|sons?"
                r"|daughters?)))?\b(?!\s+status)|\bdivorced\b|\bwidow(?:ed|er)?\b|\bsingle\s+(?:mother|father"
                r"|parent)\b|\bunmarried\b"
            ),
        ),
        (
            "children",
            (
                r"\b(?:mother|father|parent|mom|dad)\s+of\s+(?:\w+\s+)?(?:\d+|one|two|three|four|five|twins|boys?"
                r"|girls?|children|kids)(?:\s+(?:children|kids|boys?|girls?|daughters?|sons?))?\b|\b(?:two|three"
                r"|four|\d)\s+(?:young\s+)?(?:children|kids)\b(?=\s*(?:[,.;|]|$))"
            ),
        ),
        (
            "nationality",
            (
                r"\b(?:US|U\.S\.|EU|British|American|Canadian|Indian|French|German|dual)\s+(?:citizen(?:ship)?"
                r"|national(?:ity)?|passport(?:\s+holder)?)\b|\bpermanent\s+resident(?:\s+of\s+[A-Z]\w+)?\b"
                r"|\bgreen\s+card(?:\s+holder)?\b"
            ),
        ),
        (
            "gender",
            (
                r"(?:^|(?<=[|,;•:\n]))\s*(?:male|female|non-binary|transgender)\s*(?=$|[|,;•\n])"
                r"|\b(?:as\s+a\s+(?:woman|man)|(?:proud\s+)?(?:trans(?:gender)?|gay|lesbian|queer"
                r"|lgbtq?\+?)\s+(?:man|woman|person))\b"
            ),
        ),
        (
            "religion",
            (
                r"\b(?:practi[cs]ing|devout|born-again)\s+(?:christian|catholic|muslim|jew|hindu|buddhist|sikh"
                r"|mormon)\b"
            ),
        ),
        (
            "ethnicity",
            (
                r"\b(?:african[-\s]american|asian[-\s]american|hispanic/latin[oax]|caucasian"
                r"|native\s+american)\b(?=\s*(?:[,.;|]|male|female|man|woman|$))"
            ),
        ),
        (
            "photo",
            (
                r"^\s*(?:photo(?:graph)?|picture|headshot|profile\s+(?:photo|picture)|image)(?:\s+of\s+.{1,40}"
                r"|\s*\d*)\s*$"
            ),
        ),
    ),
    nationalities=phrases("""
        american, british, canadian, australian, irish, indian, french, german, spanish, italian, dutch, belgian,
        swiss, austrian, polish, czech, hungarian, romanian, bulgarian, greek, turkish, russian, ukrainian, chinese,
        japanese, korean, vietnamese, filipino, indonesian, pakistani, bangladeshi, nigerian, kenyan, ghanaian,
        egyptian, moroccan, tunisian, algerian, south african, mexican, brazilian, colombian, argentinian, peruvian,
        chilean, swedish, norwegian, danish, finnish, portuguese, croatian, serbian, lebanese, syrian, iranian,
        israeli
    """),
    resume_titles=phrases("""
        resume, résumé, curriculum vitae, cv, curriculum, europass, curriculum vitæ, europass curriculum vitae
    """),
    street_words=(
        r"street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|place|pl\.|way"
        r"|terrace|close|crescent|square|highway|hwy\.?|parkway|pkwy\.?|circle|cir\.?|straße|strasse|str\.|gardens"
        r"|grove|p\.?\s?o\.?\s?box"
    ),
    cues=(
        Cue(
            (
                r"\b(?:no|zero|without|without\s+any|little\s+(?:or|to)\s+no|little|lack(?:s|ed|ing)?(?:\s+of)?"
                rf"|not\s+any|not\s+much)\s+(?:[a-z-]+\s+){{0,3}}?{_KNOWING}\b(?:\s+(?:with|in|of|using|on"
                rf"|working\s+with"
                "|to|for))?"
            ),
            "negated",
        ),
        Cue(
            (
                r"\b(?:not|isn['’]t|am\s+not|is\s+not|not\s+yet|never\s+been|n['’]t)\s+(?:yet\s+|very\s+|fully\s+"
                r"|currently\s+|really\s+)?(?:familiar|experienced|proficient|skilled|certified|comfortable|fluent"
                r"|trained|qualified|licen[sc]ed|knowledgeable|versed|exposed)\b(?:\s+(?:with|in|on|at|to|as))?"
            ),
            "negated",
        ),
        Cue(r"\b(?:unfamiliar|inexperienced)\s+(?:with|in)\b", "negated"),
        Cue(
            (
                r"\bnever\s+(?:[a-z]+(?:ed|en|ne|lt|ught|de|ld)|use|work|had|done|led|ran|built|held)\b(?:\s+(?:with|in"
                "|on|to))?"
            ),
            "negated",
        ),
        Cue(
            (
                r"\b(?:do|does|did|have|has|had|is|was|were|am|are|could|can|cannot|will)(?:\s+not|n['’]t"
                r"|not)\s+(?:yet\s+|currently\s+|ever\s+)?(?:have|know|use[ds]?|possess|hold|speak|work(?:ed)?"
                "|learn(?:ed|t)?|include[ds]?|cover(?:ed)?|been|done|had|completed?|stud(?:y|ied)|program(?:med)?"
                r"|cod(?:e|ed)|write|written|manage[d]?|touch(?:ed)?|involve[ds]?)\b(?:\s+(?:with|in|on|any))?"
            ),
            "negated",
        ),
        Cue(r"\b(?:have|has|had)\s+no\b", "negated"),
        Cue(r"\bwithout\b", "negated", reach=3),
        Cue(r"\bno\b(?!\.|\s*\d)", "negated", reach=3),
        Cue(
            r"(?:\s*[:(–-]\s*|\s+)(?:none|no\s+experience|not\s+yet|n/a|no\s+knowledge|never\s+used|not\s+used)\b",
            "negated",
            reach=4,
            back=True,
        ),
        Cue(
            r"\b(?:was|were|is|are)\s+(?:not|never)\s+(?:used|part|required|included|involved|my)\b",
            "negated",
            reach=4,
            back=True,
        ),
        Cue(
            (
                r"\b(?:eager|keen|excited|willing|hoping|hope|want|wants|wanting|wish|wishes|wishing|would\s+like"
                r"|would\s+love|['’]d\s+like|love|aim|aims|aiming|looking|look|seek|seeking|plan|plans|planning|aspire"
                "|aspires|aspiring|desire|desiring|determined|motivated|ready|intend|intends|intending|ambition"
                r"|ambitious|goal\s+is|goal|opportunity|opportunities|looking\s+forward|forward|ability|able"
                rf"|enthusiastic|passionate|quick)\s+to\s+{_LEARN}\b(?:\s+(?:more|about|how\s+to|new|further|additional"
                "|into|experience|knowledge|skills?|in|with|of|and))*"
            ),
            "wanted",
        ),
        Cue(rf"\b(?:open|looking\s+forward|committed|dedicated)\s+to\s+{_LEARNING}\b", "wanted"),
        Cue(
            (
                r"\b(?:currently|now|presently|actively|still|just\s+started|begun|started|recently\s+started"
                r"|am)\s+(?:self[-\s])?(?:learning|studying|exploring)\b(?:\s+(?:about|more|for))*"
            ),
            "wanted",
        ),
        Cue(
            (
                r"\b(?:in\s+the\s+process\s+of|interest(?:ed)?\s+in|curious\s+about|enthusiastic\s+about)\s+(?:learning"
                r"|gaining|studying|pursuing|exploring|acquiring|becoming)\b"
            ),
            "wanted",
        ),
        Cue(r"\binterested\s+in\b", "wanted"),
        Cue(
            (
                r"(?:^|[.!?]\s+)(?:(?:i\s+am\s+|i['’]m\s+)?(?:currently\s+|now\s+|actively\s+)?(?:seeking|looking\s+for"
                r"|in\s+search\s+of)|to\s+(?:obtain|secure|gain|find|acquire|attain)|my\s+(?:goal|objective"
                r"|aim)\s+is\s+to|objective:|goal:)\b"
            ),
            "wanted",
        ),
        Cue(
            (
                r"\b(?:would\s+like|want|wish|hope|hoping|wanting|aspir(?:e|ing)|aim|aiming|plan(?:ning)?|seeking"
                r"|looking|intend)\s+to\s+(?:work|use|do|be|have|apply|specialize|specialise|focus|contribute|take"
                r"|become)\b(?:\s+(?:with|in|on|as|into))?"
            ),
            "wanted",
        ),
        Cue(r"\b(?:future|planned)\s+(?:learning|studies|goals?|plans?)\b", "wanted"),
        Cue(
            (
                r"\b(?:reported|reporting|report)\s+(?:directly\s+|daily\s+|weekly\s+|functionally\s+)?to\s+(?:the\s+"
                r"|an?\s+)?"
            ),
            "other person",
            reach=5,
        ),
        Cue(
            (
                r"\b(?:managed|supervised|overseen|led|directed|mentored|trained|coached|headed|run|owned|written|built"
                r"|handled|performed|done)\s+by\s+(?:the\s+|an?\s+|my\s+)?"
            ),
            "other person",
            reach=5,
        ),
        Cue(
            (
                r"\bunder\s+(?:the\s+)?(?:\w+\s+)?(?:supervision|direction|guidance|leadership|mentorship"
                r"|management)\s+of\s+(?:the\s+|an?\s+)?"
            ),
            "other person",
            reach=5,
        ),
        Cue(
            (
                r"\b(?:support(?:ed|ing|s)?|assist(?:ed|ing|s)?|help(?:ed|ing|s)?|work(?:ed|ing|s)?\s+(?:with|for"
                r"|alongside)|shadow(?:ed|ing)?|for|accompanied)\s+(?:the\s+|an?\s+|my\s+"
                r"|our\s+)?(?:[a-z-]+\s+){0,3}?who\b"
            ),
            "other person",
        ),
        Cue(
            (
                r"\bmy\s+(?:manager|boss|supervisor|colleagues?|team\s*mates?|coworkers?|co-workers?|husband|wife"
                r"|spouse"
                r"|partner|father|mother|brother|sister|friend)\b(?!\s+and\s+i\b)"
            ),
            "other person",
        ),
        Cue(
            (
                r"\b(?:my|his|her|their|the)\s+(?:manager|boss|supervisor|colleagues?|teammates?|coworkers?)\s+(?:was"
                r"|were|is|had|has|did|negotiated|handled|managed|led|owned|built|wrote|ran|performed)\b"
            ),
            "other person",
        ),
    ),
    false_cues=(
        r"\bnot\s+(?:only|just|merely|simply|limited\s+to|to\s+mention|least)\b|\bno\s+(?:supervision|later|longer"
        r"|doubt|matter|less|fewer|problem|issues?|errors?|defects?|incidents?|downtime|exceptions?)\b|\b(?:without"
        r"|with\s+no|with\s+little\s+or\s+no|with\s+little(?:\s+or\s+no)?|minimal)\s+(?:\w+\s+)?(?:supervision|delay"
        r"|incident|incidents|error|errors|issue|issues|fail|interruption|accident|accidents|compromis\w+"
        r"|sacrific\w+|exceeding|disruption|borders|oversight|direction|guidance)\b|\bnon-\w+|\bzero[-\s](?:defects?"
        r"|tolerance|waste|downtime|trust|touch|loss|incidents?|accidents?|based|day)\b|\b(?:nothing|none)\s+(?:but"
        r"|less)\b|\bno[-\s](?:nonsense|code|sql|till|show)\b|\bnever\s+(?:missed|failed|late|exceeded|afraid"
        r"|miss)\b|\bcannot\s+be\s+over\w+\b"
    ),
    scope_end=(
        r"[.;!?•|](?=\s|$)|\s[–—-]\s|\n|,?\s+\b(?:but|however|although|though|except|apart\s+from|aside\s+from|yet"
        r"|whereas|while|nevertheless|instead|then|because|since|so\s+that|where\s+(?:i|my)|that\s+will|which\s+will"
        r"|utili[sz](?:e|es|ing)|us(?:e|ing)\s+my|apply(?:ing)?\s+my|leverag(?:e|ing)|with\s+my|offering|bringing"
        r"|where|allow(?:s|ing)?|who)\b|,\s*(?=(?:i|my|have|has|with|and\s+i|strong|experienced|skilled|proficient"
        r"|familiar)\b)|,?\s+(?:and|&)\s+(?=(?:i|am|have|has|[a-z]+ed|prepared|led|built|wrote|ran|made|strong"
        r"|experienced|skilled|proficient|familiar|fluent)\b)"
    ),
)
