"""How English job advertisements say things."""

from matcher.languages.en.resumes import RESUMES
from matcher.languages.jobs import JobWords

_QUALITY = (
    r"(?:strong|solid|sound|good|great|excellent|outstanding|exceptional|proven|demonstrated|demonstrable|documented|"
    r"demonstrable|"
    r"fluent|valid|current|clean|full|active|working|basic|advanced|intermediate|in-depth|deep|thorough|broad|wide|"
    r"hands-on|practical|relevant|recent|prior|previous|first|significant|extensive|substantial|considerable|"
    r"any|real|genuine|high|confident|conversational|professional|formal|recognised|recognized|accredited|"
    r"up-to-date|post-?graduate|under-?graduate|minimum|certified|clear|effective|positive|keen|similar|comparable|"
    r"native|daily|everyday|general|technical|commercial|progressive|direct|personal|successful|"
    r"superior|specialist|expert|intimate|familiar)"
)
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2})"
_DEGREES = (
    r"(?:associate|bachelor|baccalaureate|master|doctoral|doctorate)(?:'?s)?(?:'s)?(?: degree| of \w+)?|"
    r"(?:university|college|first|honou?rs|graduate|postgraduate|undergraduate|advanced|technical)[\w -]{0,20} degree|"
    r"degree|diploma|ph\.?d|b\.?sc|m\.?sc|b\.?eng|m\.?eng|b\.?tech|b\.?a\.?|b\.?s\.?|m\.?b\.?a|ll\.?[bm]|ged|"
    r"a-?levels?|gcses?|high[- ]school|secondary school|college education|university education|apprenticeship|"
    r"vocational training|graduated?(?= (?:in|from|of))|graduate in|post-?graduate|education in|doctoral|nvq"
)
_LICENCES = (
    r"licen[cs]es?|licen[cs]ure|licen[cs]ed|certifications?|certificates?|certified|accreditation|"
    r"credentials?|registrations?|registered (?:[\w-]+ ){0,3}(?:nurse|midwife|dietitian|architect|engineer|"
    r"nutritionist|therapist|social worker|practitioner)|qualifications?|qualified (?!candidates|applicants|"
    r"people)\w+|endorsements?|medical card|permits?(?! applications?)|hygiene (?:level|certificate)|"
    r"level \d (?:certificate|award|diploma)|children check|(?:able|ability|eligible|willing(?:ness)?) to (?:obtain|"
    r"get (?:it|one))|"
    r"chartered|admitted (?:to|as)|"
    r"c\.?p\.?a|acca|aca|cima|cfa|cma|cia|pmp|prince ?2|cissp|cism|cisa|cbap|ccna|ccnp|six sigma|phr|sphr|"
    r"shrm(?:-\w+)?|"
    r"cipd|pgce|qts|cpr(?:/aed)?|first[- ]aid|bls|acls|pals|ils|als|osha(?: ?-?\d+)?|nfpa 70e|cscs|cdl|hgv|lgv|adr|"
    r"twic|"
    r"servsafe|food (?:handler|hygiene|safety)'?s? (?:card|certificate|permit)|forklift (?:licen[cs]e|ticket|card)|"
    r"lift tickets?|clearance|nmc pin|pin number|dbs certificate|cdl-?[abc]|red seal|journey(?:man|worker)|"
    r"epa 608|ase|rn|lpn|cna|lcsw|bcba|nasm|acsm"
)

JOBS = JobWords(
    must_headings=(
        r"(?:(?:key|minimum|basic|essential|core|main|job|role|position|candidate|our|your|other|general|technical|"
        r"professional|personal|specific|additional|person|selection|required|mandatory|necessary|entry|the) )*"
        r"(?:requirements?|qualifications?|criteria|specifications?|prerequisites|competenc(?:ies|es)|skills?|"
        r"abilities|"
        r"knowledge|experience|education|credentials|training|profile|person spec|attributes|expertise|essentials|"
        r"musts?|"
        r"must[- ]haves?|background|skill ?set|certifications?|licen[cs]es?|languages?|ksas)"
        r"(?:(?:,|/| and|, and| or| (?:&|\+)) (?:(?:your|the|relevant|required|key|technical|personal|professional) )*"
        r"(?:requirements?|qualifications?|criteria|skills?|abilities|knowledge|experience|education|training|"
        r"credentials|attributes|competenc(?:ies|es)|qualities|certifications?|licen[cs]es?|expertise|background|"
        r"languages?|eligibility|attitude|profile))*(?: (?:required|needed|sought|wanted|for this (?:role|position|"
        r"job)))?",
        r"(?:the )?(?:required|essential|mandatory|must|needed|needs?|minimum|musts|wanted|necessary)",
        r"(?:you )?must(?:[- ]haves?)?|(?:the )?must[- ]haves?.*",
        r"(?:so |and |here's )*what (?:do |are )?we(?:'re|'d| are| would| do| really| also| will)* (?:need|want|look|"
        r"require|expect|ask|seek|hope|search|after|insist|like (?:to see|you)|mind|demand).*",
        r"(?:so |and |here's )*what (?:(?:will|should|do|must|would) )?you(?:'ll|'re|'d| are| will| would| do| really|"
        r" also| must| should| already| can)* (?:need|bring|have|be able|know|come with|possess|offer|show|"
        r"require)\b.*",
        r"what (?:it|the (?:job|role)|this (?:job|role)) (?:takes|needs|asks|requires).*|what (?:makes|"
        r"would make) you (?:a (?:good|great|strong|perfect) (?:fit|match|candidate)|right|successful).*",
        r"(?:who|whom) (?:(?:we|you)(?:'re| are|'d| would)?(?: look(?:ing)? for| seek(?:ing)?| want| need| like|"
        r" hope)?|are "
        r"(?:we|you)(?: looking for| after)?|you are|you're)(?: to (?:meet|see|hire|"
        r"find))?(?<!who we are)(?<!who are we)",
        r"who (?:should|can) apply|who(?:'s| is) (?:this (?:job |role )?for|it for|a (?:good|great) fit)|is this you",
        r"about you|(?:all |a (?:bit|little) )?about you|you",
        r"(?:to (?:succeed|be successful|thrive|do (?:this|it|the job)(?: well)?|be considered|apply|qualify|join us)"
        r"[\w ',]*(?:you(?:'ll| will)?|candidates?|applicants?)(?: should| must| will)?(?: \w+){0,3})",
        r"(?:in order )?to be (?:successful|considered)[\w ',]*",
        r"you(?:'ll| will| should| must| already| also|'d| would)?(?: ideally)? (?:have|need|bring|hold|be|possess|"
        r"offer|are|know|"
        r"show|need to have|come with)(?: \w+){0,2}|you have",
        r"(?:we|the job|the role|this role|this job|the position)(?: would| also|'d)? (?:requires?|needs?|expects?|"
        r"asks?(?: for)?|"
        r"wants?|looks? for|seeks?|calls? for|demands?|takes|like|would like|value|insist on|"
        r"look for)(?: that)?(?: (?:you|"
        r"candidates|applicants|someone|somebody|people|a person)(?: (?:who|that|with|to))?(?: (?:has|have|is|are|"
        r"bring|be))?)?",
        r"we(?:'re| are) (?:looking for|seeking|hoping for|after)(?: (?:you|candidates?|someone|somebody|people|"
        r"a person|"
        r"applicants?))?(?: (?:who|that|with))?(?: (?:has|have|is|are|brings?))?",
        r"(?:candidates?|applicants?|the (?:ideal|right|successful) (?:candidate|applicant|person)|you)"
        r"(?: (?:should|must|will|need to))?(?: (?:have|has|be|is|possess|possesses|bring|brings|show|demonstrate|"
        r"hold|need))?",
        r"(?:the|our|your) (?:ideal |right |successful |perfect )?(?:candidate|applicant|person|profile|match|fit)"
        r"(?: (?:has|have|is|will|should|must|brings?)(?: (?:have|be))?)?",
        r"(?:your|the) (?:profile|background|qualifications?|experience|skills?(?: ?set)?|toolbox|toolkit|strengths|"
        r"know-how|expertise)(?: and (?:your )?\w+)?",
        r"(?:ideal|successful|right) (?:candidate|applicant|person)(?: profile)?|ideal profile|candidate profile",
        r"(?:please )?(?:apply if|do not apply unless|only apply if) .*|you(?:'re| are) (?:a (?:good|great|"
        r"right) (?:fit|"
        r"match)|the (?:right )?(?:one|person)|right for (?:us|this))(?: if)?(?: you)?(?: have)?",
        r"essential (?:skills|criteria|requirements|qualifications|experience)[\w ,]*|requires|needed|"
        r"qualified applicants.*",
    ),
    nice_headings=(
        r"(?:strongly |highly )?(?:preferred|desirables?|desired|optional|bonus(?:es)?|pluses|plus|a plus|extras?|"
        r"assets?|"
        r"advantages?|advantageous|welcome|ideally|beneficial|nice)(?: (?:also )?(?:skills?|qualifications?|criteria|"
        r"experience|requirements?|attributes?|education|points?|if you (?:have|are|bring)|extras|but not (?:required|"
        r"essential|necessary)|not (?:required|essential)|knowledge|competenc(?:ies|es)|characteristics|background|"
        r"certifications?))*(?:,? (?:and|or) \w+)?(?: for)?",
        r"(?:it(?:'s| is|'d be| would be)? )?(?:also )?(?:an? )?(?:really |very |definite |big |real )?(?:nice|good|"
        r"great|useful|handy|helpful)"
        r"(?:[- ]to[- ]haves?| if you(?: also)? have| to bring| to see| extras?)?(?: \w+){0,2}",
        r"(?:it|this|that|these|the following)?(?:'s|'d| would| will| is|"
        r" are)?(?: all)?(?: also)?(?: be)?(?: an?)? ?(?:nice|bonus|plus|"
        r"advantage|asset|good|great|helpful|useful|pluses|welcome|desirable|advantageous|preferred|beneficial)\b.*",
        r"(?:and )?(?:even )?better(?: still)?(?: if)?(?: you)?(?: also)?(?: have)?|extra (?:credit|points)(?: for)?|"
        r"brownie points(?: for)?",
        r"what (?:would|could|might) (?!you\b|your\b|it take|we\b).*",
        r"(?:what|things that|this) (?:would|will|could|might|may|sets?|makes?|helps?|gives?)\b.*(?:apart|out|nice|"
        r"shine|help|edge|"
        r"advantage|pluses?|ahead|bonus|further|favou?r|better|pile)(?: .*)?",
        r"(?:we )?(?:would |we'd |also )?(?:prefer|love|appreciate|value|like|favou?r|be (?:happy|delighted|"
        r"pleased) (?:if|to))"
        r"(?: it)?(?: if)?(?: (?:candidates|applicants|people|someone|you))?(?: who)?(?: (?:also )?(?:have|has|bring|"
        r"are|had|see))?(?: \w+)?",
        r"(?:we )?(?:prefer|would love|'d love|would prefer|also like|also welcome).*",
        r".+\b(?:not (?:required|essential|necessary|needed|mandatory|a must|requirements?|musts))|"
        r"not (?:an? )?(?:essential|required|must|musts|necessary|requirements?|needed|deal ?breaker),? but .*",
        r"(?:[\w/]+,? ){1,4}(?:(?:strongly |highly )?(?:preferred|desired|desirable)|a plus|would be (?:nice|great|"
        r"good|ideal|a plus|useful|helpful)|(?:is|are) (?:nice|a plus|welcome))",
        r"(?:to )?stand(?:ing)? out.*|(?:what )?(?:makes|will make) you stand out|(?:our )?wish ?list|"
        r"icing on the cake|"
        r"cherry on (?:top|the cake)|you might also (?:have|bring)|also (?:welcome|of interest|good|nice).*|"
        r"would help.*",
    ),
    duty_headings=(
        r"(?:(?:key|main|core|essential|primary|principal|major|general|specific|day-to-day|daily|job|role|position|"
        r"your|"
        r"the|our|typical|other|essential job|additional) )*(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|"
        r"functions|"
        r"activities|deliverables|assignments?|duty|job functions|missions?|objectives|challenges?)"
        r"(?:(?:,|/| and) (?:(?:key|main|your|other|core) )*(?:responsibilities|duties|tasks|accountabilities|"
        r"functions|activities|objectives|"
        r"deliverables))*(?: include)?",
        r"(?:so )?(?:here(?:'s| is) )?what (?:(?:will )?you(?:'ll| will|'d| would|'re going to|"
        r"r)?(?: actually)?(?: get to)? (?:be doing|do|be responsible|be up "
        r"to|work on|own|spend|deliver|achieve|be working)|(?:the|your|this) (?:job|role|work|week|day|days|position|"
        r"work) "
        r"(?:is|looks?|involves?|entails?|includes?|means|will)|the work is|your (?:week|day)s? looks?|"
        r"a (?:typical )?(?:day|week) looks?).*",
        r"you(?:'ll| will|'d| would)|(?:in this (?:role|position|job),? )?(?:as (?:an?|our) .*)?you(?:'ll|"
        r" will)(?: be)?(?: \w+){0,4}",
        r"(?:the|your|this|our|about the|about this|about your|so what(?:'s| is) the|what(?:'s| is) the|"
        r"more about the) "
        r"(?:new )?(?:role|job|position|work|opportunity|vacancy|post|assignment|engagement|mission|challenge|day|"
        r"week)(?: (?:itself|"
        r"in brief|at a glance|in short|summary|overview|description|purpose|about))?",
        r"(?:job|role|position|work|post) (?:summary|overview|description|purpose|profile|brief|outline|role)|"
        r"purpose of the "
        r"(?:role|job|post|position)|summary|overview|(?:general )?(?:summary|description|purpose)|the (?:unit|team|"
        r"ward|"
        r"department|project|crew|shop|site|kitchen|office|store)|duties",
        r"(?:a |your )?(?:typical )?(?:day|week|month)(?: (?:in the (?:life|job|role).*|to day|with us))?|"
        r"day[- ]to[- ]day|"
        r"(?:a )?(?:day|week) in the life.*|how you(?:'ll| will) (?:spend|make|contribute|help).*|your (?:impact|"
        r"contribution)|"
        r"(?:the )?role and responsibilities|reporting to .*|reports to.*|scope.*",
    ),
    skip_headings=(
        r"(?:a (?:bit|little) )?(?:more )?about (?!you\b|the (?:role|job|position|post|work|opportunity)\b|"
        r"this (?:role|job|position)\b|your ).*",
        r"(?:who|what) (?:we are|are we|we do|we stand for|we believe|we're about|is \w+)(?! (?:looking|seeking|after|"
        r"hoping|searching))(?: .*)?|our (?:story|company|mission|values|"
        r"team|culture|people|history|commitment|vision|clients?|customers?|product|offices?|firm|school|process|"
        r"hiring process|promise|offer|benefits|stack|ethos|"
        r"purpose|way of working|business|organi[sz]ation|approach)(?: .*)?",
        r"(?:the )?(?:company|organi[sz]ation|employer|firm|business|school|store|shop|client|agency|hospital|trust|"
        r"charity|"
        r"culture|context|place|studio)(?: (?:overview|description|profile|background|info(?:rmation)?|and team))?",
        r"(?:(?:your|our|the|employee|staff|company|job|total|key|some of (?:the|our)) )*(?:benefits?|perks?|pay|"
        r"compensation|salary|remuneration|"
        r"rewards?|package|wages?|deal|offer|conditions|terms|hours|schedule|shift|location|contract|rate|rates|"
        r"goodies)"
        r"(?:(?:,|/| and|, and) (?:\w+ ){0,2}\w+)*(?: package| range| of employment| of work| offered| overview|"
        r" we offer)?",
        r"(?:what|here's what|why) (?:(?:do|can|will) )?(?:we|you|you'll|we'll|you will|we will|you can|we can|do we|"
        r"it|do you|would you)"
        r"(?: also| will| can)? (?:offer|get|gives?|give you|provide|pay|pays|gain|expect from us|receive|enjoy|earn|"
        r"in return|join us|work (?:here|for us|with us)|love|like (?:it )?here|do for you|apply)(?: .*)?",
        r"we (?:offer|pay|give|provide|can offer|promise|believe|are)(?: you)?|what(?:'s| is) (?:in it for you|"
        r"on offer|it like)|"
        r"in (?:return|exchange)|why (?:us|join.*|work.*|choose.*|you(?:'ll| will).*|apply.*|this job|it matters|\w+)",
        r"(?:how|where|when|ready) (?:to|do i|do you|can i|it) (?:apply|works?|goes|join.*|proceed)|how (?:it|this|"
        r"things) (?:goes|works?|will work)|"
        r"(?:to )?apply(?:ing)?(?: now| here| today)?|application(?:s)?(?: (?:process|procedure|instructions|deadline|"
        r"details))?|"
        r"(?:the )?(?:hiring|recruitment|interview|selection) (?:process|steps|timeline)|(?:interested|next steps|"
        r"interview|"
        r"contact(?: us| details| information)?|questions|closing date|deadline|interviews?)\b.*|how to (?:apply|"
        r"reach us).*",
        r"(?:an? |our )?(?:equal|equality|diversity|inclusion|accessib|accommodat|eeo|privacy|legal|disclaimer|"
        r"data protection|"
        r"gdpr|safeguarding|covid|background (?:check|screening)|pre-employment|notice|notes?|important|affirmative|"
        r"commitment)\b.*",
        r"(?:physical|working|work|travel|environmental|health) (?:requirements?|demands?|conditions?|environment|"
        r"effort|and \w+ .*)(?: .*)?|"
        r"(?:the )?practical(?: bits| details| stuff|ities|ly)?|(?:the )?(?:small|fine) print|where and when|hours|"
        r"details|good to know|"
        r"start(?:ing)? date|job type|employment type|working hours|work (?:schedule|location|setting|hours)|"
        r"type of contract|terms.*|"
        r"the (?:deal|package|basics|facts|nuts and bolts|essentials of the contract|offer|team|setting|boring bits)|"
        r"dates?|place|visa.*|how we work.*",
        r"we(?:'d| would) love to hear from you.*|not (?:needed|wanted|for you if)|don't (?:tick|meet).*|not (?:sure|"
        r"ticking).*|come as you are.*|send .*|sound (?:like you|good|interesting).*",
    ),
    must_hints=(
        r"requirements?|required|qualifications?|criteria|essentials?|must|skills?|experience|profile|you bring|"
        r"you need|"
        r"if you|you (?:have|bring|need)|you'll (?:have|bring|need)|applicants|looking for|candidate|competenc(?:ies|"
        r"es)|person specification|education|you have",
    ),
    nice_hints=(
        r"preferred|desirable|desired|nice|bonus|pluses|plus|optional|advantage|assets?|not (?:required|essential)|"
        r"would (?:be|help|like|love)|ideally|stand out|extra points",
    ),
    duty_hints=(
        r"responsibilit(?:y|ies)|duties|role|tasks|day-to-day|your (?:week|day|work|job)|you will|you'll|functions|"
        r"the work",
    ),
    skip_hints=(
        r"benefits?|perks|compensation|salary|pay|equal|diversity|inclusion|apply|application|applying|about us|"
        r"company|"
        r"who we are|contact|privacy|physical|we offer|notice|legal",
    ),
    title_labels=(
        r"job title|title|position(?: title)?|role|vacancy|we(?:'re| are) hiring|now hiring|hiring|wanted|"
        r"we(?:'re| are) looking for an?",
    ),
    asks=(
        r"that you(?: also)?(?: have)?(?='|\s)|(?:please )?(?:do )?(?:tell us|let us know|say so|"
        r"mention it) if you(?: also)?(?: have| can| are)?",
        r"we(?:'d| would| will|'ll)? (?:\w+ ){1,3}(?:at|to|in|for|from|by) (?:anyone|someone|candidates|applicants|"
        r"people|those)(?: (?:who|that))? (?:with|have|has|can)",
        r"what (?:we|i|the (?:job|role))(?: do| really| also| most)* (?:minds?|needs?|wants?|asks?|cares? about|"
        r"looks? for|matters?)(?: most| for)? is(?: that you)?|what (?:matters|counts)(?: most| here|"
        r" to us)* is(?: that you)?",
        r"(?:because |as |since )?(?:to be (?:considered|successful|shortlisted)|for this(?: role| job| position|"
        r" post)?|in this role|to (?:do|succeed|thrive|"
        r"qualify)[^,]{0,40}),? ?(?:you(?:'ll| will| should| must)? (?:also )?(?:need|require)(?: to (?:have|be))?|"
        r"you must (?:have|be|hold)|"
        r"you should (?:have|be|hold)|you(?:'ll| will) have|candidates (?:must|should|need to) (?:have|be|hold))",
        r"(?:so |then |ideally,? |also,? )?you(?:'ll| will| should| must| would| do| may)?(?: also| ideally|"
        r" therefore| either| really)*,? "
        r"(?:need|require|bring|possess)(?: with you| to bring| to have| to show(?: us)?| us)?(?! to (?!have\b))",
        r"(?:ideally,? )?you (?:should|must|ought to|need to|will|would)(?: also| ideally| either|"
        r" already)*(?: ideally)? (?:have|hold|possess)(?: had)?",
        r"(?:ideally,? )?you'll (?:also |ideally |already )*(?:have|hold|possess)",
        r"ideally,? (?:you )?(?:also )?(?:have|hold|bring)",
        r"(?:we|this (?:role|job|position|post)|the (?:role|job|position|post|work|successful candidate|"
        r"ideal candidate|right candidate|"
        r"right person|successful applicant|candidate|applicant|person we appoint))(?: will| would| also| must|"
        r" should| do| really|'d| can)* "
        r"(?:requires?|needs?|expects?|asks?(?: for)?|wants?|looks? for|seeks?|calls? for|demands?|insists? on|"
        r"look to see|hope for|like|prefer|love|welcome|value|appreciate)"
        r"(?: in particular| only)?(?: (?:you|candidates|applicants|someone|somebody|people|a person|a colleague|them|"
        r"anyone))?(?: (?:who|that|with|to))?"
        r"(?: (?:also|already))?(?: (?:have|has|bring|brings|hold|holds|possess))?(?: had)?",
        r"we(?:'re| are)(?: now| currently| also)? (?:looking for|seeking|hoping for|after|keen to (?:find|"
        r"meet))(?: (?:someone|somebody|candidates|"
        r"people|a person|an individual|applicants|a colleague))?(?: (?:who|that|with))?(?: (?:has|have|is|are|"
        r"brings?))?",
        r"(?:the )?(?:ideal|successful|right|suitable|qualified|strong|best)? ?(?:candidates?|applicants?|person|"
        r"appointee)(?: (?:will|must|should|would|needs? to|is expected to))*"
        r"(?: (?:also|ideally|already))? (?:have|has|possess|possesses|bring|brings|hold|holds|show|demonstrate|need|"
        r"needs|be|is|are)(?: handled)?",
        r"we (?:attach|place|set|put|lay) (?:\w+ ){0,2}(?:importance|emphasis|weight|value|store)(?: to| on| by)?|"
        r"(?:desirable|preferred|essential|required|further|other) "
        r"(?:criteria|skills|qualifications|attributes|requirements) (?:are|include|is)",
        r"(?:we|i)(?:'d| would) (?:like|love|prefer|be (?:glad|happy|pleased|delighted))(?: to (?:see|meet|"
        r"hear from)(?: you| people| candidates| someone)?| it)?(?: if| who| with)?"
        r"(?: you| someone| candidates)?(?: also)?(?: (?:have|had|has|to have|could show|with))?",
        r"it(?: would| will| does| is|'s|'d)?(?: also| really)?(?: be)?(?: an?)? ?(?:help|helps|matters?|essential|"
        r"important|required|necessary|nice|good|great|useful|lovely|wonderful|fantastic|brilliant|amazing|ideal|"
        r"an? plus|"
        r"an? (?:bonus|advantage)|bonus|plus|advantage|helpful|handy|vital|crucial|expected|"
        r"welcome)(?: to us)?,?(?: if| that| when)? you(?: also)?"
        r"(?: (?:had|have))?",
        r"preference (?:will be |is )?(?:given )?(?:to|for) (?:candidates|applicants|those|people|"
        r"someone)(?: who)? (?:with|have|has|hold|speak|can)",
        r"(?:bonus|extra|brownie) points(?: (?:for|if|go to))?(?: you(?: have)?)?|must (?:have|be)(?: an?)?(?= )|"
        r"(?:also )?(?:required|needed|essential|wanted|preferred|desirable|ideal|nice to have|a plus|bonus|"
        r"a must)(?: (?:is|are))?:?(?= )",
        r"(?:and )?(?:if|because|as) you (?:also |already |happen to )?(?:are|have|hold|bring)(?= )|"
        r"(?:and )?if you (?:also |already |happen to )?(?=can|know|speak|enjoy)",
        r"(?:and )?(?:so (?:is|are|does|do|would|should|must)|as (?:is|are|would|does|do|will)(?: be)?)|"
        r"the same (?:goes|applies|is true)(?: for| to| of)?|"
        r"(?:so too|likewise|equally)(?: (?:is|are|would be))?|there should be|we also (?:need|want|ask for|expect)",
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
        r" correct| work| thrive| take| "
        r"think| bring| explain| communicate| stay| want| show| use| plan| organi[sz]e| get| feel| listen| care|'d be|"
        r" would be| must| should| need to| may have)",
        r"your \w+(?:[ /-]\w+){0,3} (?:is|are|has|have|must|should)",
        r"(?:must|should|needs? to|able to|ability to|experience|fluent|fluency|proven|proficien(?:t|cy)|knowledge|"
        r"familiar(?:ity)?|comfortable|"
        r"candidates?|applicants?|someone who|somebody who|whoever)\b",
        r"you(?:'ll| will) (?:also |already |need to )?be (?:an? )?(?:able|fluent|proficient|experienced|confident|"
        r"comfortable|qualified|familiar|at ease|"
        r"educated|registered|licensed|certified|skilled|competent|used|organi[sz]ed|passionate|adept|happy|calm|"
        r"degree)",
        r"have (?:led|built|run|worked|written|managed|prepared|handled|taught|coached|used|delivered|supervised|"
        r"set up|\w+ed)\b",
    ),
    tasks=(
        r"(?:in \w+ |each \w+ |every \w+ |once an? \w+ |once an? \w+ )?you(?:'ll| will| would|'d| are going to|"
        r"'re going to)(?! (?:also |already |ideally )*"
        r"(?:need|have|hold|bring|possess|be (?:an? )?(?:able|fluent|proficient|experienced|confident|comfortable|"
        r"qualified|familiar|at ease|educated|"
        r"registered|licensed|certified|skilled|competent|organi[sz]ed)))",
        r"your (?:tasks?|duties|responsibilities|mission|job|role|week|day|days) (?:will |is |are |includes? |would )",
        r"(?:the|this) (?:role|job|position|post|manager|coordinator|specialist|jobholder|post-?holder|"
        r"person we appoint|successful candidate|appointee|incumbent) "
        r"(?:will (?!need|have|be (?:able|required|fluent))|is (?!required)|involves|includes|reports|covers|owns|"
        r"supports|leads)",
        r"(?:you )?report(?:s|ing)? to|responsible for",
    ),
    conditions=(r"(?:and |but )?if you(?! (?:want|would like|need|are interested))",),
    employer=(r"we|our|us|we're|we've|ours",),
    narration=(
        r"we|our|us|they|the (?:team|company|firm|client|business|school|department|group|role|job|position|post|"
        r"trust|practice)|it|this|that(?! you)|there|"
        r"these|those|which|because|although|though|whether|everyone|everybody|most|many|some of|if|when|since|"
        r"for more than|today|\w+ is an?|in return|at (?!least|a |ease)\w+|join",
    ),
    boilerplate=(
        r"equal[- ]opportunit(?:y|ies)|regardless of|without regard|irrespective of|do(?:es)? not discriminate|"
        r"discriminat(?:e|es|ion) (?:on|against)|"
        r"sexual orientation|gender identity|protected (?:by law|characteristic|veteran|ground|class|status)|"
        r"reasonable (?:accommodation|adjustment)s?|"
        r"(?:need|require|request|arrange)[\w ,]{0,30}(?:accommodation|adjustment)s?|affirmative action|"
        r"all (?:backgrounds|qualified)|applicants of every",
        r"401\(?k\)?|pension|(?:health|dental|vision|medical) (?:insurance|cover(?:age)?|plan|and dental)|"
        r"paid (?:time off|leave|vacation|holidays?)|"
        r"days'? (?:of )?(?:annual leave|holiday|vacation|leave|pto)|parental leave|tuition (?:support|assistance|"
        r"reimbursement|help)|"
        r"(?:competitive|attractive) (?:salary|pay|compensation|package)|salary (?:range|between|of|is)|bonus (?:on|"
        r"scheme|tied|of)|per (?:hour|annum)|an hour\b|"
        r"[$£€] ?\d|\d ?(?:€|eur\b|usd\b)|salary|in return|if you (?:have none|lack|do not|don't)|we (?:offer|pay|"
        r"provide|cover) |career (?:development|growth|progression) opportunit",
        r"cover(?:ing)? letters?|enquir(?:y|ies)|inquir(?:y|ies)|applications? (?:are )?(?:invited|welcome)|(?:send|"
        r"submit|e-?mail|upload|attach)\b[\w ,]{0,30}\b(?:cv|r[eé]sum[eé]s?|applications?|portfolio|letter|links)|"
        r"apply (?:via|through|by|now|online|today|here|with|before|at)|"
        r"apply (?:if|even)|applications? (?:by|via|through|close|are|will|received|should)|(?:closing|"
        r"application) (?:date|deadline)|deadline for|shortlisted|no agencies|"
        r"(?:only )?(?:successful|selected|qualified) (?:candidates|applicants) will|interviews? (?:will|are|may)|"
        r"we (?:answer|reply|respond|look forward)|"
        r"(?:further|more) information|please (?:contact|note|send|visit|apply|include|quote)|job (?:posting|"
        r"description) (?:is|may)|not (?:intended|exhaustive|a contract)|"
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
        r"test)(?:ing|s)?|"
        r"(?:subject|contingent|conditional|depend\w*) (?:to|up?on)|dbs (?:check|clearance)|police (?:check|"
        r"clearance)s?|credit checks?|e-verify|tuberculosis|"
        r"references? (?:will be|are) (?:taken|checked|required)|two references|pre-employment|right to work|"
        r"eligible to work|"
        r"(?:legally )?(?:authori[sz]ed|entitled|eligible|permitted|able) to (?:legally )?work in|work (?:permit|"
        r"authori[sz]ation)|visa (?:sponsorship|support)|sponsor(?:ship)?",
    ),
    headlines=(
        r"(?:the )?following (?:is|are|skills|would)|as follows|some (?:things|extras|points) (?:would|will|that)|"
        r"we know that|nobody (?:ticks|has)|none of (?:those|these|this|that|them) |"
        r"who knows the trade|know(?:s)? (?:what (?:you|they)|the trade)",
    ),
    waived=(
        r"(?:not|never|don't|doesn't|no) (?:\w+ ){0,4}(?:needed|required|necessary|essential|wanted)|(?:do not|don't|"
        r"won't) need|^not (?:needed|wanted)",
    ),
    must=(
        r"(?:is|are|be|being) (?:an? )?(?:absolutely |strictly |also |therefore |legally )?(?:required|essential|"
        r"mandatory|compulsory|must|necessary|needed|imperative|vital|second nature|routine|"
        r"crucial|expected|prerequisite|requirement|critical|indispensable|non-negotiable|key|minimum)(?! (?:not|but))",
        r"(?:required|essential|mandatory|a must|prerequisite|compulsory|non-negotiable|requis)$|\((?:required|"
        r"essential|mandatory|must|a must|must[- ]have)\)|"
        r"you must|must (?:have|be|hold|also|possess|already|speak|know)|goes without saying|(?:is|"
        r"are) (?:part of the (?:job|role|work)|something we|a given)|matters? (?:to us|here|more|most)|required:|"
        r"we (?:require|insist)|it is essential|it matters that",
    ),
    nice=(
        r"(?:is|are|be|as|considered|seen as|count(?:s|ed)? as)(?: (?:also|always|all|certainly|definitely|very|most|"
        r"highly|especially|particularly|strongly|really|much|more than|regarded as|seen as))*"
        r"(?: (?:an?|the))?(?: (?:big|huge|definite|strong|real|nice|clear|distinct|great|major|added|welcome|"
        r"considerable|small))? ?"
        r"(?:plus(?:es)?|bonus(?:es)?|assets?|advantages?|advantageous|welcome|welcomed|preferred|desirable|desired|"
        r"beneficial|helpful|useful|appreciated|valued|valuable|nice(?:[- ]to[- ]have)?|"
        r"handy|favou?red|favou?rable|ideal|optimal|optional|highly regarded|an added|of interest|interesting|benefit|"
        r"positive|merit|meritorious|icing on the cake|cherry on the cake)",
        r"would (?:also )?be (?:an? )?(?:good|great|nice|lovely|fine|perfect|wonderful|super|fantastic|brilliant|"
        r"amazing)|(?:would|will|could|may|might|can) (?:also )?(?:help|save|set you apart|make you|"
        r"give you (?:an? )?(?:edge|advantage|head start)|count|be nice|(?:put|set|give|move|get|place|bring) you|"
        r"come in handy|tip|impress|strengthen|stand you|go down)|"
        r"(?:it )?helps if|bonus (?:points )?(?:if|for)|extra points|points for|so much the better|even better|"
        r"all the better|(?:glad|pleased|happy|like|love) to (?:know|hear)|do mention|mention it|"
        r"do say so|let us know|tell us if you|none of (?:those|these|this|that) is|twice at|we(?:'d| would) (?:love|"
        r"be (?:glad|happy|delighted|pleased)|especially like|prefer)|we (?:prefer|welcome|appreciate|value)|"
        r"preference (?:will be |is )?(?:given|for)|"
        r"(?:would|will) (?:stand out|shine)|an? (?:\w+ )?(?:advantage|asset)",
    ),
    nice_marks=(
        r"preferred|preferably|ideally|a plus|an? (?:big |strong |definite |real )?(?:plus|bonus|asset|advantage)|"
        r"plus$|desirable|desired|nice[- ]to[- ]have|good to have|"
        r"optional|bonus|advantageous|beneficial|welcome|helpful|useful|appreciated|an added|favou?red|a nice extra|"
        r"handy",
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
        r"familiarity|familiar|proficiency|proficient|fluency|fluent|"
        r"expertise|track record|record(?= of)|background(?= (?:in|as|of|with))|time(?= (?:in|on|with|as|spent)\b)|"
        r"skills?|know-how|competen(?:ce|cy|t)|confidence|aptitude|"
        r"years?'?|months?'?(?= (?:of|in))|responsibility for|practice|involvement|exposure|qualifications?|"
        r"training(?= in)|history of|"
        r"attention to|commitment to|willing(?:ness)?(?: to)?|passion(?:ate)?|enthusiasm|attitude|comfortable|"
        r"confident|capable|adept|at home|at ease|versed|eye for|sense of|able to|literacy|literate|"
        r"work ethic|talent|flair|discretion|patience|availability|available|flexib(?:le|ility)|acumen|mindset|"
        r"portfolio|clearance",
    ),
    complements=(r"of|in|with|to|as|at|\w+ing",),
    alternatives=(r"or",),
    joints=(
        r"and|plus|as well as|along with|together with|combined with|and also|in addition to|coupled with|but also",
    ),
    subjects=(r"you(?!r own)|your|candidates|applicants|we",),
    clauses=(
        r"it|they|this|that|there|so|as (?:is|are|would|does|do|will|we|our|many|most|you|the|a)|ideally,? (?:you|we)|"
        r"if|because|since|but|although|though|which|who|to have|to be|having|"
        r"or have|i|he|she|also|it's|whether|while|whilst",
    ),
    modals=(r"(?:will|must) (?!be required|be asked)\w+",),
    continuations=(
        r"have (?:already |also |previously )?(?:built|led|run|worked|held|taught|set|\w+ed)|are (?:willing|able|"
        r"happy|prepared|used|comfortable|familiar|fluent|confident|at ease|at home)|(?:happy|willing|able|prepared|"
        r"comfortable|used|ready|keen|at home|at ease) (?:to|with|in)|(?:will |should |must |need to )?be (?:able|"
        r"willing|comfortable|familiar|fluent|prepared)|(?:should|must|will) have|hold an?|speak|bring|have|love",
    ),
    reasons=(r"because|since",),
    explanations=(
        r"as (?:we|our|many|most|about|you|the|they|some|this|all|both|it)|so (?:that )?(?:we|our|you|they|it|that)|"
        r"which (?!means)|whether|though|although|"
        r"but (?:we|it|if|not)|and (?:we|our|it|that|this|they|will)|if you have none|if not|where|while|whilst|"
        r"do mention|so much the better|for (?:we|our|example)|including those|in order to|with your help|"
        r"rather than|even if|just|nothing",
    ),
    fillers=(
        r"above all|in addition|additionally|also|furthermore|further|moreover|finally|besides|naturally|of course|"
        r"of note|and|but|or|plus|so|then|as a person|as a minimum|at a minimum|(?:first|second|third),|"
        r"in short|lastly|importantly|most importantly|as well as|along with|together with|with|either|both|"
        r"on top of that|that said|equally|ideally",
    ),
    empty_words=(
        r"you|your|we|our|an?|the|of|in|with|and|or|to|for|is|are|be|have|has|had|will|would|should|must|skills?|"
        r"experience|knowledge|ability|abilities|understanding|"
        r"background|qualifications?|requirements?|strong|good|excellent|proven|relevant|working|required|essential|"
        r"preferred|plus|also|training|education|it|expertise|prior|previous|"
        r"related|practical|know|hear|see|some|who|that|someone|somebody|candidate|candidates|role|job|this|at|least|"
        r"fluency|written|spoken|both|solid|sound|years?|degree|welcome|bonus|advantage",
    ),
    years=(
        r"(?:at least|minimum(?: of)?|over|more than|\d\+?|or more|"
        + _SMALL
        + r") (?:"
        + _SMALL
        + r" )?(?:or more )?years?(?= (?:behind|in|planning|of|as|with))|(?:several|many|a few|some|multiple) years",
    ),
    education=(_DEGREES,),
    certification=(_LICENCES,),
    language=(
        r"(?:second|third|foreign|another|additional|other|european|community) languages?|(?:full |native |"
        r"professional )+fluency|american sign language|asl|bsl|sign language|" + "|".join(RESUMES.languages),
    ),
    language_use=(
        r"fluen(?:t|cy|tly)|speak(?:s|ing|er)?|spoken|conversational|bilingual|trilingual|native|speakers?|"
        r"mother tongue|proficien(?:t|cy)|[abc][12]\b|language|languages|verbal|oral|written|"
        r"writing|business-level|professional|working|command|knowledge|good|excellent|strong|basic|intermediate|"
        r"advanced|at least|plus|perfect|level|or|and|another|another language|sworn|translat(?:e|or|ion)|"
        r"interpret\w*|clear|confident|any|preferred|read|some|full|understanding",
    ),
    done=(
        r"track record|record (?:of|in|against|as)|background (?:in|as|of|that|with)|history of|involvement|you(?:'ve|"
        r" have) (?:\w+ )?(?:\w+ed|led|run|built|taught|written|held|"
        r"been|had|set|sold|won|kept|dealt|done|made|taken|brought|seen)|have (?:\w+ )?(?:also )?(?:\w+ed|led|run|"
        r"built|taught|written|sold|won|dealt|set)|having (?:\w+ed|led|run|built|stood|taught|\w+)|"
        r"responsibility for|responsible for|part in|worked (?:in|as|for|with|to)|supervision of|won by|"
        r"met or (?:beaten|exceeded)|"
        r"that you (?:\w+ed|led|ran|built)|handled before|prior (?:work|employment|role)|internship|seasons? (?:of|in|"
        r"on|as)|direct work|publications|portfolio|clients$|completed under|work in|experience (?:in |of |"
        r"with )?(?!using|working with|programming)\w+ing\b(?! (?:software|systems?|tools?|languages?))|"
        r"^(?!(?:skilled|experienced|structured|certified|licensed|qualified|advanced|organi[sz]ed|motivated|"
        r"dedicated|proven|detailed|registered|educated|trained|chartered|accredited|"
        r"committed|interested|versed|demonstrated|completed|obtained|earned|finished|attained|graduated|gained|need|"
        r"required|preferred|unrestricted|related|limited|distributed|embedded|applied|automated|paid|speed|seed|"
        r"feed)\b)(?:\w+ed|led|run|"
        r"built|taught|written|sold|won|dealt|set up|taken|brought|held|made)(?=,| (?!skills))",
    ),
    experience=(r"experiences?|experienced|exposure to|time spent|practice in|(?:\w+ )?time(?= in)",),
    tools=(
        r"software|systems?|tools?|platforms?|frameworks?|programming|coding|crm|erp|hris|ehr|emr|gis|cad|cms|pos|lms|"
        r"ats|wms|mes|databases?|cloud|packages?|such as|spreadsheets?|"
        r"microsoft|ms office|office 365|excel|word|powerpoint|outlook|google|adobe|photoshop|sap|oracle|salesforce|"
        r"python|java|javascript|typescript|sql|aws|azure|gcp|linux|docker|kubernetes|git|"
        r"react|html|css|api|apis|libraries|plc|scada|autocad|revit|solidworks|quickbooks|xero|epic|machines?|"
        r"equipment|instruments?|or similar|or comparable|technolog(?:y|ies)|suite",
        r"(?:with|using) (?:\w+ ){0,2}(?-i:[A-Z][\w+#.-]*)",
    ),
    knowing=(
        r"knowledge|understanding|proficien(?:t|cy) (?:in|with|at)|familiar(?:ity)? with|command of|mastery|expertise|"
        r"expert in|know-how|literacy|versed|grasp of|you know|you understand",
    ),
    traits=(
        r"team[- ]?(?:player|work|spirit|oriented|minded)|self[- ](?:starter|motivat\w+|driven|disciplin\w*|"
        r"sufficient|directed|aware\w*)|passion(?:ate)?|enthusias\w+|motivat(?:ed|ion)|driven|curio(?:us|sity)|"
        r"reliab\w+|punctual\w*|dependab\w+|trustworth\w+|integrity|honest|honesty|discreet|discretion|"
        r"confidential(?:ity|ly)?|patien(?:ce|t(?! ?(?:care|s)))|friendly|polite|kind(?:ness)?\b(?! of)|empath\w+|"
        r"compassion\w*|calm\b|resilien\w+|"
        r"flexib(?:le|ility)|adaptab\w+|attention to detail|detail[- ]oriented|eye for detail|attentive|organi[sz]ed|"
        r"organi[sz]ational skills?|communication skills?|communicator|interpersonal|people skills|listener|"
        r"work ethic|attitude|mindset|positive|proactive|initiative|independent(?:ly)?|autonom\w+|creativ(?:e|ity)|"
        r"problem[- ]solv\w+|analytical (?:skills?|mind|thinking)|willing(?:ness)?|eager|keen|happy to|prepared to|"
        r"open to|"
        r"available|availability|physical|pleasant|courteous|courtesy|humility|poised|credib(?:le|ility)|on time|"
        r"stay calm|tidy|presentable|respectful|feedback|saturdays?|sundays?|stress|persever\w+|tenac\w+|travel|"
        r"relocat\w+|physically|lift(?:ing)?|attendance|as part of a team|moving violations|stamina|fit\b|shift work|"
        r"weekends?|evenings?|nights?|on[- ]call|overtime|enjoys?|love|sense of (?:humou?r|urgency|service|"
        r"responsibility|"
        r"proportion)|multi-?task\w*|time management|under pressure|leadership (?:skills|qualities)|cultural fit|"
        r"fairness|hard[- ]working|committed|commitment|responsible person|people person|judgement|judgment|tact|"
        r"diplomacy|own (?:car|vehicle|transport)|"
        r"(?:18|21) (?:years|or over)|years (?:old|of age)|thrive|care about|values?\b(?= )|work well (?:with|in|"
        r"under)|get on with|collaborat\w+|practice (?:or|and) serious|prioriti[sz]\w*|deadlines",
    ),
    resume_signs=(
        r"curriculum vitae|r[eé]sum[eé] of|employment history|work history|professional experience|"
        r"career (?:objective|summary)|references available|date of birth|"
        r"professional summary|objective:",
    ),
)
