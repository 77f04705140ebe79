"""How English job advertisements say things."""

from matcher.languages.en.headings import HEADINGS
from matcher.languages.en.kinds import KINDS
from matcher.languages.jobs import JobWords

_QUALITY = (
    r"(?:strong|solid|sound|good|great|excellent|outstanding|exceptional|proven|demonstrated|demonstrable|documented|"
    r"fluent|valid|current|clean|full|active|working|basic|advanced|intermediate|in-depth|deep|thorough|broad|wide|"
    r"hands-on|practical|relevant|recent|prior|previous|first|significant|extensive|substantial|considerable|any|real|"
    r"genuine|high|confident|conversational|professional|formal|recognised|recognized|accredited|up-to-date|"
    r"post-?graduate|under-?graduate|minimum|certified|clear|effective|positive|keen|similar|comparable|native|daily|"
    r"everyday|general|technical|commercial|progressive|direct|personal|successful|superior|specialist|expert|"
    r"intimate|familiar)"
)
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2})"

JOBS = JobWords(
    headings=HEADINGS,
    kinds=KINDS,
    title_labels=(
        r"job title|title|position(?: title)?|role|vacancy|we(?:'re| are) hiring|now hiring|hiring|wanted|we(?:'re|"
        r" are) looking for an?",
    ),
    asks=(
        r"it(?:'d| would) (?:also |really )?be (?:an? )?(?:\w+ )?\w+ if you(?:'ve| have| could| can| had|"
        r" are)?(?: also)?",
        r"(?:anyone|whoever|everyone)(?: who| that)?(?: we)? \w+ (?:will|must|should|needs? to|"
        r"has to) (?:also )?(?:have|be|hold|bring)",
        r"you(?:'ll| will|'d| would)? (?:fit|thrive|do well|love|enjoy|suit|be happy|be a (?:good|great) fit|succeed|"
        r"feel|shine|get on)[\w ]{0,30}? if you(?:'ve|'re| have| are)?",
        r"(?:and )?if you happen to (?:have|be)?",
        r"that you(?: also)?(?: have)?(?='|\s)|(?:please )?(?:do )?(?:tell us|let us know|say so|"
        r"mention it) if you(?: also)?(?: have| can| are)?",
        r"we(?:'d| would| will|'ll)? (?:\w+ ){1,3}(?:at|to|in|for|from|by) (?:anyone|someone|candidates|applicants|"
        r"people|those)(?: (?:who|that))? (?:with|have|has|can)",
        r"what (?:we|i|the (?:job|role))(?: do| really| also| most)* (?:minds?|needs?|wants?|asks?|cares? about|"
        r"looks? for|matters?)(?: most| for)? is(?: that you)?|what (?:matters|counts)(?: most| here|"
        r" to us)* is(?: that you)?",
        r"(?:because |as |since )?(?:to be (?:considered|successful|shortlisted)|for this(?: role| job| position|"
        r" post)?|in this role|to (?:do|succeed|thrive|qualify)[^,]{0,40}),? ?(?:you(?:'ll| will| should|"
        r" must)? (?:also )?(?:need|require)(?: to (?:have|be))?|you must (?:have|be|hold)|you should (?:have|be|"
        r"hold)|you(?:'ll| will) have|candidates (?:must|should|need to) (?:have|be|hold))",
        r"(?:so |then |ideally,? |also,? )?you(?:'ll| will| should| must| would| do| may)?(?: also| ideally|"
        r" therefore| either| really)*,? (?:need|require|bring|possess)(?: with you| to bring| to have|"
        r" to show(?: us)?| us)?(?! to (?!have\b))",
        r"(?:ideally,? )?you (?:should|must|ought to|need to|will|would)(?: also| ideally| either|"
        r" already)*(?: ideally)? (?:have|hold|possess)(?: had)?",
        r"(?:ideally,? )?you'll (?:also |ideally |already )*(?:have|hold|possess)",
        r"ideally,? (?:you )?(?:also )?(?:have|hold|bring)",
        r"(?:we|this (?:role|job|position|post)|the (?:role|job|position|post|work|successful candidate|"
        r"ideal candidate|right candidate|right person|successful applicant|candidate|applicant|"
        r"person we appoint))(?: will| would| also| must| should| do| really|'d| can)* (?:requires?|needs?|expects?|"
        r"asks?(?: for)?|wants?|looks? for|seeks?|calls? for|demands?|insists? on|look to see|hope for|like|prefer|"
        r"love|welcome|value|appreciate)(?: in particular| only)?(?: (?:you|candidates|applicants|someone|somebody|"
        r"people|a person|a colleague|them|anyone))?(?: (?:who|that|with|to))?(?: (?:also|already))?(?: (?:have|has|"
        r"bring|brings|hold|holds|possess))?(?: had)?",
        r"we(?:'re| are)(?: now| currently| also)? (?:looking for|seeking|hoping for|after|keen to (?:find|"
        r"meet))(?: (?:someone|somebody|candidates|people|a person|an individual|applicants|a colleague))?(?: (?:who|"
        r"that|with))?(?: (?:has|have|is|are|brings?))?",
        r"(?:(?:the|our|an?|any|every) )?(?:ideal|successful|right|suitable|qualified|strong|best)? ?(?:candidates?|"
        r"applicants?|person|hire|appointee)(?: (?:will|must|should|would|needs? to|is expected to))*(?: (?:also|"
        r"ideally|already))? (?:have|has|possess|possesses|bring|brings|hold|holds|show|demonstrate|need|needs|be|is|"
        r"are)(?: handled)?",
        r"we (?:attach|place|set|put|lay) (?:\w+ ){0,2}(?:importance|emphasis|weight|value|store)(?: to| on| by)?|"
        r"(?:desirable|preferred|essential|required|further|other) (?:criteria|skills|qualifications|attributes|"
        r"requirements) (?:are|include|is)",
        r"(?:we|i)(?:'d| would) (?:like|love|prefer|be (?:glad|happy|pleased|delighted))(?: to (?:see|meet|"
        r"hear from)(?: you| people| candidates| someone)?| it)?(?: if| who| with)?(?: you| someone|"
        r" candidates)?(?: also)?(?: (?:have|had|has|to have|could show|with))?",
        r"it(?: would| will| does| is|'s|'d)?(?: also| really)?(?: be)?(?: an?)? ?(?:help|helps|matters?|essential|"
        r"important|required|necessary|nice|good|great|useful|lovely|wonderful|fantastic|brilliant|amazing|ideal|"
        r"an? plus|an? (?:bonus|advantage)|bonus|plus|advantage|helpful|handy|vital|crucial|expected|"
        r"welcome)(?: to us)?,?(?: if| that| when)? you(?:'ve)?(?: also)?(?: (?:had|have))?",
        r"preference (?:will be |is )?(?:given )?(?:to|for) (?:candidates|applicants|those|people|"
        r"someone)(?: who)? (?:with|have|has|hold|speak|can)",
        r"(?:bonus|extra|brownie) points(?: (?:for|if|go to))?(?: you(?: have)?)?|must (?:have|be)(?: an?)?(?= )|"
        r"(?:also )?(?:required|needed|essential|wanted|preferred|desirable|ideal|nice to have|a plus|bonus|"
        r"a must)(?: (?:is|are))?:?(?= )",
        r"(?:and )?(?:if|because|as) you (?:also |already |happen to )?(?:are|have|hold|bring)(?= )|"
        r"(?:and )?if you (?:also |already |happen to )?(?=can|know|speak|enjoy)",
        r"(?:and )?(?:so (?:is|are|does|do|would|should|must)|as (?:is|are|would|does|do|will)(?: be)?)|"
        r"the same (?:goes|applies|is true)(?: for| to| of)?|(?:so too|likewise|equally)(?: (?:is|are|would be))?|"
        r"there should be|we also (?:need|want|ask for|expect)",
        r"to have(?: had)?|having(?= (?:an?|the|at least|some)\b)|(?:he|she|they) (?:must|should|will|has|"
        r"have)(?: to)? (?:have|be|hold)",
    ),
    claims=(
        r"(?:they|he or she|she or he|he/she) (?:must|should|will|need to|also)+(?: also)? (?:be|have|hold)|"
        r"have (?:already |also |previously )?(?:built|led|run|worked|held|taught|set|\w+ed)|are (?:willing|able|"
        r"happy|prepared|used|comfortable|familiar|fluent|confident|at ease|at home)|(?:happy|willing|able|prepared|"
        r"comfortable|used|ready|keen|at home|at ease) (?:to|with|in)|(?:will |should |must |need to )?be (?:able|"
        r"willing|comfortable|familiar|fluent|prepared)|(?:should|must|will) have|hold an?|speak|bring|have|love",
        r"you(?:'ve| have|'re| are| can| could| know| hold| speak| enjoy| understand| read| write| love| like|"
        r" correct| work| thrive| take| think| bring| explain| communicate| stay| want| show| use| plan| organi[sz]e|"
        r" get| feel| listen| care|'d be| would be| must| should| need to| may have)",
        r"your \w+(?:[ /-]\w+){0,3} (?:is|are|has|have|must|should)",
        r"(?:must|should|needs? to|able to|ability to|experience|fluent|fluency|proven|proficien(?:t|cy)|knowledge|"
        r"familiar(?:ity)?|comfortable|candidates?|applicants?|someone who|somebody who|whoever)\b",
        r"you(?:'ll| will) (?:also |already |need to )?be (?:an? )?(?:able|fluent|proficient|experienced|confident|"
        r"comfortable|qualified|familiar|at ease|educated|registered|licensed|certified|skilled|competent|used|"
        r"organi[sz]ed|passionate|adept|happy|calm|degree)",
        r"have (?:led|built|run|worked|written|managed|prepared|handled|taught|coached|used|delivered|supervised|"
        r"set up|\w+ed)\b",
    ),
    tasks=(
        r"(?:in \w+ |each \w+ |every \w+ |once an? \w+ |once an? \w+ )?you(?:'ll| will| would|'d| are going to|"
        r"'re going to)(?! (?:also |already |ideally )*(?:need|have|hold|bring|possess|be (?:an? )?(?:able|fluent|"
        r"proficient|experienced|confident|comfortable|qualified|familiar|at ease|educated|registered|licensed|"
        r"certified|skilled|competent|organi[sz]ed)))",
        r"your (?:tasks?|duties|responsibilities|mission|job|role|week|day|days) (?:will |is |are |includes? |would )",
        r"(?:the|this) (?:role|job|position|post|manager|coordinator|specialist|jobholder|post-?holder|"
        r"person we appoint|successful candidate|appointee|incumbent) (?:will (?!need|have|be (?:able|required|"
        r"fluent))|is (?!required)|involves|includes|reports|covers|owns|supports|leads)",
        r"(?:you )?report(?:s|ing)? to|responsible for",
    ),
    conditions=(r"(?:and |but )?if you(?! (?:want|would like|need|are interested))",),
    employer=(r"we|our|us|we're|we've|ours",),
    narration=(
        r"we|our|us|they|the (?:team|company|firm|client|business|school|department|group|role|job|position|post|"
        r"trust|practice)|it|this|that(?! you)|there|these|those|which|because|although|though|whether|everyone|"
        r"everybody|most|many|some of|if|when|since|for more than|today|\w+ is an?|in return|at (?!least|a |ease|"
        r"home)\w+|join",
    ),
    boilerplate=(
        r"equal[- ]opportunit(?:y|ies)|regardless of|without regard|irrespective of|do(?:es)? not discriminate|"
        r"discriminat(?:e|es|ion) (?:on|against)|sexual orientation|gender identity|protected (?:by law|"
        r"characteristic|veteran|ground|class|status)|reasonable (?:accommodation|adjustment)s?|(?:need|require|"
        r"request|arrange)[\w ,]{0,30}(?:accommodation|adjustment)s?|affirmative action|all (?:backgrounds|qualified)|"
        r"applicants of every",
        r"401\(?k\)?|pension|(?:health|dental|vision|medical) (?:insurance|cover(?:age)?|plan|and dental)|"
        r"paid (?:time off|leave|vacation|holidays?)|days'? (?:of )?(?:annual leave|holiday|vacation|leave|pto)|"
        r"parental leave|tuition (?:support|assistance|reimbursement|help)|(?:competitive|attractive) (?:salary|pay|"
        r"compensation|package)|salary (?:range|between|of|is)|bonus (?:on|scheme|tied|of)|per (?:hour|annum)|"
        r"an hour\b|[$£€] ?\d|\d ?(?:€|eur\b|usd\b)|salary|in return|if you (?:have none|lack|do not|don't)|"
        r"we (?:offer|pay|provide|cover) |career (?:development|growth|progression) opportunit",
        r"cover(?:ing)? letters?|enquir(?:y|ies)|inquir(?:y|ies)|applications? (?:are )?(?:invited|welcome)|(?:send|"
        r"submit|e-?mail|upload|attach)\b[\w ,]{0,30}\b(?:cv|r[eé]sum[eé]s?|applications?|portfolio|letter|links)|"
        r"apply (?:via|through|by|now|online|today|here|with|before|at)|apply (?:if|even)|applications? (?:by|via|"
        r"through|close|are|will|received|should)|(?:closing|application) (?:date|deadline)|deadline for|shortlisted|"
        r"no agencies|(?:only )?(?:successful|selected|qualified) (?:candidates|applicants) will|interviews? (?:will|"
        r"are|may)|we (?:answer|reply|respond|look forward)|(?:further|more) information|please (?:contact|note|send|"
        r"visit|apply|include|quote)|job (?:posting|description) (?:is|may)|not (?:intended|exhaustive|a contract)|"
        r"even if you (?:don't|do not)|tick every box|write to us|tell us(?! if you)|ask for \w+$|(?:bring|"
        r"drop off) (?:an? |your )?(?:cv|r[eé]sum[eé])|drop (?:in|by)|(?:call|ring|text) [A-Z]?\w+(?: on| after| for|"
        r"$)|recruitment|employment (?:agency|business)|reference number",
        r"minorit(?:y|ies)|marital status|veteran status|race, |national origin|all genders|people of colou?r|"
        r"underrepresented|under-represented",
    ),
    checks=(
        r"at least (?:18|21|eighteen|twenty-one) years (?:old|of age)|(?:18|21) years (?:old|of age)|(?:18|"
        r"21) or (?:over|older)|(?:veterans'? )preference",
        r"background (?:and (?:credit|reference) )?(?:check|screening|investigation)s?|criminal record|drug (?:screen|"
        r"test)(?:ing|s)?|(?:subject|contingent|conditional|depend\w*) (?:to|up?on)|dbs (?:check|clearance)|"
        r"police (?:check|clearance)s?|credit checks?|e-verify|tuberculosis|references? (?:will be|are) (?:taken|"
        r"checked|required)|two references|pre-employment|right to work|eligible to work|"
        r"(?:legally )?(?:authori[sz]ed|entitled|eligible|permitted|able) to (?:legally )?work in|work (?:permit|"
        r"authori[sz]ation)|visa (?:sponsorship|support)|sponsor(?:ship)?",
    ),
    headlines=(
        r"(?:the )?following (?:is|are|skills|would)|as follows|some (?:things|extras|points) (?:would|will|that)|"
        r"we know that|nobody (?:ticks|has)|none of (?:those|these|this|that|them)|who knows the trade|"
        r"know(?:s)? (?:what (?:you|they)|the trade)",
    ),
    waived=(
        r"(?:not|never|don't|doesn't|no) (?:\w+ ){0,4}(?:needed|required|necessary|essential|wanted)|(?:do not|don't|"
        r"won't) need|^not (?:needed|wanted)",
    ),
    must=(
        r"(?:is|are|be|being) (?:an? )?(?:absolutely |strictly |also |therefore |legally )?(?:required|essential|"
        r"mandatory|compulsory|must|necessary|needed|imperative|vital|second nature|routine|crucial|expected|"
        r"prerequisite|requirement|critical|indispensable|non-negotiable|key|minimum)(?! (?:not|but))",
        r"(?:required|essential|mandatory|a must|prerequisite|compulsory|non-negotiable|requis)$|\((?:required|"
        r"essential|mandatory|must|a must|must[- ]have)\)|you must|must (?:have|be|hold|also|possess|already|speak|"
        r"know)|goes without saying|(?:is|are) (?:part of the (?:job|role|work)|something we|a given)|"
        r"matters? (?:to us|here|more|most)|required:|we (?:require|insist)|it is essential|it matters that",
    ),
    nice=(
        r"would (?:also |really )?be (?:an? )?(?:\w+ )?\w+ if you",
        r"(?:is|are|be|as|considered|seen as|count(?:s|ed)? as)(?: (?:also|always|all|certainly|definitely|very|most|"
        r"highly|especially|particularly|strongly|really|much|more than|regarded as|seen as))*(?: (?:an?|"
        r"the))?(?: (?:big|huge|definite|strong|real|nice|clear|distinct|great|major|added|welcome|considerable|"
        r"small))? ?(?:plus(?:es)?|bonus(?:es)?|assets?|advantages?|advantageous|welcome|welcomed|preferred|desirable|"
        r"desired|beneficial|helpful|useful|appreciated|valued|valuable|nice(?:[- ]to[- ]have)?|handy|favou?red|"
        r"favou?rable|ideal|optimal|optional|highly regarded|an added|of interest|interesting|benefit|positive|merit|"
        r"meritorious|icing on the cake|cherry on the cake)",
        r"would be (?!required|essential|needed|necessary|expected|responsible|mandatory)(?:an? )?\w+(?= ?(?:[.,;:]|$|"
        r"but\b|too\b|though\b))|(?:would|\w+'d) (?:also |really )?be (?:an? )?(?:good|great|nice|lovely|fine|perfect|"
        r"wonderful|super|fantastic|brilliant|amazing)|(?:would|will|could|may|might|can) (?:also )?(?:help|save|"
        r"set you apart|make you|give you (?:an? )?(?:edge|advantage|head start)|count|be nice|(?:put|set|give|move|"
        r"get|place|bring) you|come in handy|tip|impress|strengthen|stand you|go down)|(?:it )?helps if|"
        r"bonus (?:points )?(?:if|for)|extra points|points for|so much the better|even better|all the better|(?:glad|"
        r"pleased|happy|like|love) to (?:know|hear)|do mention|mention it|do say so|let us know|tell us if you|"
        r"none of (?:those|these|this|that) is|twice at|we(?:'d| would) (?:love|be (?:glad|happy|delighted|pleased)|"
        r"especially like|prefer)|we (?:prefer|welcome|appreciate|value)|preference (?:will be |is )?(?:given|for)|"
        r"(?:would|will) (?:stand out|shine)|an? (?:\w+ )?(?:advantage|asset)",
    ),
    nice_marks=(
        r"preferred|preferably|ideally|a plus|an? (?:big |strong |definite |real )?(?:plus|bonus|asset|advantage)|"
        r"plus$|desirable|desired|nice[- ]to[- ]have|good to have|optional|bonus|advantageous|beneficial|welcome|"
        r"helpful|useful|appreciated|an added|favou?red|a nice extra|handy",
    ),
    shared=(r"(?:are|were|all|both|count|will all|would (?:all|both)|also help|will be|would be|help)\b",),
    same_again=(
        r"so (?:is|are|does|do|would|too)|as (?:is|are|would|does|do|will)(?: be)?|the same (?:goes|applies|is true)|"
        r"likewise|equally",
    ),
    articles=(r"an?|some(?! of)|enough|the",),
    openers=(
        r"to|for|of|in|at least|at a minimum|minimum(?: of)?|any|your|more than|over|up to|one|other|both|"
        + _QUALITY
        + r"|(?:"
        + _SMALL
        + r"\+?(?: (?:or|and) more| to "
        + _SMALL
        + r"|-"
        + _SMALL
        + r"\+?)?)",
    ),
    heads=(
        r"experiences?|abilit(?:y|ies)|capability|capacity|knowledge|understanding|grasp|command|master(?:y|s)|"
        r"familiarity|familiar|proficiency|proficient|fluency|fluent|expertise|track record|record(?= of)|"
        r"background(?= (?:in|as|of|with))|time(?= (?:in|on|with|as|spent)\b)|skills?|know-how|competen(?:ce|cy|t)|"
        r"confidence|aptitude|years?'?|months?'?(?= (?:of|in))|responsibility for|practice|involvement|exposure|"
        r"qualifications?|training(?= in)|history of|attention to|commitment to|willing(?:ness)?(?: to)?|"
        r"passion(?:ate)?|enthusiasm|attitude|comfortable|confident|capable|adept|at home|at ease|versed|eye for|"
        r"sense of|able to|literacy|literate|work ethic|interest(?= in)|talent|flair|discretion|patience|availability|"
        r"available|flexib(?:le|ility)|acumen|mindset|portfolio|clearance",
    ),
    complements=(r"of|in|with|to|as|at|\w+ing",),
    alternatives=(r"or",),
    joints=(
        r"and|plus|as well as|along with|together with|combined with|and also|in addition to|coupled with|but also",
    ),
    links=(
        r"and|but|plus|as well as|along with|together with|nor|as (?:is|are|would|will|does|do)|so (?:is|are|does|do|"
        r"would)",
    ),
    turns=(r"because|since|although|though|while|whilst|if|which|who|where|unless",),
    subjects=(r"you(?!r own)|your|candidates|applicants|we",),
    clauses=(
        r"it|they|this|that|there|so|as (?:is|are|would|does|do|will|we|our|many|most|you|the|a)|ideally,? (?:you|we)|"
        r"if|because|since|but|although|though|(?:of )?which|who|to have|to be|having|or have|i|he|she|also|it's|"
        r"whether|while|whilst",
    ),
    modals=(r"(?:will|must) (?!be required|be asked)\w+",),
    continuations=(
        r"have (?:already |also |previously )?(?:built|led|run|worked|held|taught|set|\w+ed)|are (?:willing|able|"
        r"happy|prepared|used|comfortable|familiar|fluent|confident|at ease|at home)|(?:happy|willing|able|prepared|"
        r"comfortable|used|ready|keen|at home|at ease) (?:to|with|in)|(?:will |should |must |need to )?be (?:able|"
        r"willing|comfortable|familiar|fluent|prepared)|(?:should|must|will) have|hold an?|speak|bring|have|love",
    ),
    reasons=(r"because|since|but (?:we|our|it|if|not)",),
    explanations=(
        r"as (?:we|our|many|most|about|you|the|they|some|this|all|both|it)|so (?:that )?(?:we|our|you|they|it|that)|"
        r"which (?!means)|whether|though|although|but (?:we|it|if|not)|and (?:we|our|it|that|this|they|will)|"
        r"if you have none|if not|where|while|whilst|do mention|so much the better|for (?:we|our|example)|"
        r"including those|in order to|with your help|rather than|even if|just|nothing",
    ),
    fillers=(
        r"to be (?:considered|successful|shortlisted)[\w ]{0,20}|to (?:apply|qualify|succeed|thrive)|above all|"
        r"in addition|additionally|also|furthermore|further|moreover|finally|besides|naturally|of course|of note|and|"
        r"but|or|plus|so|then|as a person|as a minimum|at a minimum|(?:first|second|third),|in short|lastly|"
        r"importantly|most importantly|as well as|along with|together with|with|either|both|on top of that|that said|"
        r"equally|ideally",
    ),
    empty_words=(
        r"you|your|we|our|an?|the|of|in|with|and|or|to|for|is|are|be|have|has|had|will|would|should|must|skills?|"
        r"experience|knowledge|ability|abilities|understanding|background|qualifications?|requirements?|strong|good|"
        r"excellent|proven|relevant|working|required|essential|preferred|plus|also|training|education|it|expertise|"
        r"prior|previous|related|practical|know|hear|see|much|better|all|some|who|that|someone|somebody|candidate|"
        r"candidates|role|job|this|at|least|fluency|written|spoken|both|solid|sound|years?|welcome|bonus|advantage",
    ),
    resume_signs=(
        r"curriculum vitae|r[eé]sum[eé] of|employment history|work history|professional experience|"
        r"career (?:objective|summary)|references available|date of birth|professional summary|objective:",
    ),
)
