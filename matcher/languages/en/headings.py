"""How English job advertisements head their sections."""

from matcher.languages.jobs import HeadingWords

HEADINGS = HeadingWords(
    must=(
        r"(?:(?:key|minimum|basic|essential|core|main|job|role|position|candidate|our|your|other|general|technical|"
        r"professional|personal|specific|additional|person|selection|required|mandatory|necessary|entry|"
        r"the) )*(?:requirements?|qualifications?|criteria|specifications?|prerequisites|competenc(?:ies|es)|skills?|"
        r"abilities|knowledge|experience|education|credentials|training|profile|person spec|attributes|expertise|"
        r"essentials|musts?|must[- ]haves?|background|skill ?set|certifications?|licen[cs]es?|languages?|ksas)(?:(?:,|"
        r"/| and|, and| or| (?:&|\+)) (?:(?:your|the|relevant|required|key|technical|personal|"
        r"professional) )*(?:requirements?|qualifications?|criteria|skills?|abilities|knowledge|experience|education|"
        r"training|credentials|attributes|competenc(?:ies|es)|qualities|certifications?|licen[cs]es?|expertise|"
        r"background|languages?|eligibility|attitude|profile))*(?: (?:required|needed|sought|wanted|for this (?:role|"
        r"position|job)))?",
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
        r" hope)?|are (?:we|you)(?: looking for| after)?|you are|you're)(?: to (?:meet|see|hire|"
        r"find))?(?<!who we are)(?<!who are we)",
        r"who (?:should|can) apply|who(?:'s| is) (?:this (?:job |role )?for|it for|a (?:good|great) fit)|is this you",
        r"about you|(?:all |a (?:bit|little) )?about you|you",
        r"(?:to (?:succeed|be successful|thrive|do (?:this|it|the job)(?: well)?|be considered|apply|qualify|"
        r"join us)[\w ',]*(?:you(?:'ll| will)?|candidates?|applicants?)(?: should| must| will)?(?: \w+){0,3})",
        r"(?:in order )?to be (?:successful|considered)[\w ',]*",
        r"you(?:'ll| will| should| must| already| also|'d| would)?(?: ideally)? (?:have|need|bring|hold|be|possess|"
        r"offer|are|know|show|need to have|come with)(?: \w+){0,2}|you have",
        r"(?:we|the job|the role|this role|this job|the position)(?: would| also|'d)? (?:requires?|needs?|expects?|"
        r"asks?(?: for)?|wants?|looks? for|seeks?|calls? for|demands?|takes|like|would like|value|insist on|"
        r"look for)(?: that)?(?: (?:you|candidates|applicants|someone|somebody|people|a person)(?: (?:who|that|with|"
        r"to))?(?: (?:has|have|is|are|bring|be))?)?",
        r"we(?:'re| are) (?:looking for|seeking|hoping for|after)(?: (?:you|candidates?|someone|somebody|people|"
        r"a person|applicants?))?(?: (?:who|that|with))?(?: (?:has|have|is|are|brings?))?",
        r"(?:candidates?|applicants?|the (?:ideal|right|successful) (?:candidate|applicant|person)|you)(?: (?:should|"
        r"must|will|need to))?(?: (?:have|has|be|is|possess|possesses|bring|brings|show|demonstrate|hold|need))?",
        r"(?:the|our|your) (?:ideal |right |successful |perfect )?(?:candidate|applicant|person|profile|match|"
        r"fit)(?: (?:has|have|is|will|should|must|brings?)(?: (?:have|be))?)?",
        r"(?:your|the) (?:profile|background|qualifications?|experience|skills?(?: ?set)?|toolbox|toolkit|strengths|"
        r"know-how|expertise)(?: and (?:your )?\w+)?",
        r"(?:ideal|successful|right) (?:candidate|applicant|person)(?: profile)?|ideal profile|candidate profile",
        r"(?:please )?(?:apply if|do not apply unless|only apply if) .*|you(?:'re| are) (?:a (?:good|great|"
        r"right) (?:fit|match)|the (?:right )?(?:one|person)|right for (?:us|this))(?: if)?(?: you)?(?: have)?",
        r"essential (?:skills|criteria|requirements|qualifications|experience)[\w ,]*|requires|needed|"
        r"qualified applicants.*",
    ),
    nice=(
        r"(?:strongly |highly )?(?:preferred|desirables?|desired|optional|bonus(?:es)?|pluses|plus|a plus|extras?|"
        r"assets?|advantages?|advantageous|welcome|ideally|beneficial|nice)(?: (?:also )?(?:skills?|qualifications?|"
        r"criteria|experience|requirements?|attributes?|education|points?|if you (?:have|are|bring)|extras|"
        r"but not (?:required|essential|necessary)|not (?:required|essential)|knowledge|competenc(?:ies|es)|"
        r"characteristics|background|certifications?))*(?:,? (?:and|or) \w+)?(?: for)?",
        r"(?:it(?:'s| is|'d be| would be)? )?(?:also )?(?:an? )?(?:really |very |definite |big |real )?(?:nice|good|"
        r"great|useful|handy|helpful)(?:[- ]to[- ]haves?| if you(?: also)? have| to bring| to see|"
        r" extras?)?(?: \w+){0,2}",
        r"(?:it|this|that|these|the following)?(?:'s|'d| would| will| is| are)?(?: all)?(?: also)?(?: be)?(?: an?)? "
        r"?(?:nice|bonus|plus|advantage|asset|good|great|helpful|useful|pluses|welcome|desirable|advantageous|"
        r"preferred|beneficial)\b.*",
        r"(?:and )?(?:even )?better(?: still)?(?: if)?(?: you)?(?: also)?(?: have)?|extra (?:credit|points)(?: for)?|"
        r"brownie points(?: for)?",
        r"what (?:would|could|might) (?!you\b|your\b|it take|we\b).*",
        r"(?:what|things that|this) (?:would|will|could|might|may|sets?|makes?|helps?|gives?)\b.*(?:apart|out|nice|"
        r"shine|help|edge|advantage|pluses?|ahead|bonus|further|favou?r|better|pile)(?: .*)?",
        r"(?:we )?(?:would |we'd |also )?(?:prefer|love|appreciate|value|like|favou?r|be (?:happy|delighted|"
        r"pleased) (?:if|to))(?: it)?(?: if)?(?: (?:candidates|applicants|people|someone|"
        r"you))?(?: who)?(?: (?:also )?(?:have|has|bring|are|had|see))?(?: \w+)?",
        r"(?:we )?(?:prefer|would love|'d love|would prefer|also like|also welcome).*",
        r".+\b(?:not (?:required|essential|necessary|needed|mandatory|a must|requirements?|musts))|"
        r"not (?:an? )?(?:essential|required|must|musts|necessary|requirements?|needed|deal ?breaker),? but .*",
        r"(?:[\w/]+,? ){1,4}(?:(?:strongly |highly )?(?:preferred|desired|desirable)|a plus|would be (?:nice|great|"
        r"good|ideal|a plus|useful|helpful)|(?:is|are) (?:nice|a plus|welcome))",
        r"(?:to )?stand(?:ing)? out.*|(?:what )?(?:makes|will make) you stand out|(?:our )?wish ?list|"
        r"icing on the cake|cherry on (?:top|the cake)|you might also (?:have|bring)|also (?:welcome|of interest|good|"
        r"nice).*|would help.*",
    ),
    duties=(
        r"(?:(?:key|main|core|essential|primary|principal|major|general|specific|day-to-day|daily|job|role|position|"
        r"your|the|our|typical|other|essential job|additional) )*(?:responsibilit(?:y|ies)|duties|tasks|"
        r"accountabilities|functions|activities|deliverables|assignments?|duty|job functions|missions?|objectives|"
        r"challenges?)(?:(?:,|/| and) (?:(?:key|main|your|other|core) )*(?:responsibilities|duties|tasks|"
        r"accountabilities|functions|activities|objectives|deliverables))*(?: include)?",
        r"(?:so )?(?:here(?:'s| is) )?what (?:(?:will )?you(?:'ll| will|'d| would|'re going to|"
        r"r)?(?: actually)?(?: get to)? (?:be doing|do|be responsible|be up to|work on|own|spend|deliver|achieve|"
        r"be working)|(?:the|your|this) (?:job|role|work|week|day|days|position|work) (?:is|looks?|involves?|entails?|"
        r"includes?|means|will)|the work is|your (?:week|day)s? looks?|a (?:typical )?(?:day|week) looks?).*",
        r"you(?:'ll| will|'d| would)|(?:in this (?:role|position|job),? )?(?:as (?:an?|our) .*)?you(?:'ll|"
        r" will)(?: be)?(?: \w+){0,4}",
        r"(?:the|your|this|our|about the|about this|about your|so what(?:'s| is) the|what(?:'s| is) the|"
        r"more about the) (?:new )?(?:role|job|position|work|opportunity|vacancy|post|assignment|engagement|mission|"
        r"challenge|day|week)(?: (?:itself|in brief|at a glance|in short|summary|overview|description|purpose|about))?",
        r"(?:job|role|position|work|post) (?:summary|overview|description|purpose|profile|brief|outline|role)|"
        r"purpose of the (?:role|job|post|position)|summary|overview|(?:general )?(?:summary|description|purpose)|"
        r"the (?:unit|team|ward|department|project|crew|shop|site|kitchen|office|store)|duties",
        r"(?:a |your )?(?:typical )?(?:day|week|month)(?: (?:in the (?:life|job|role).*|to day|with us))?|"
        r"day[- ]to[- ]day|(?:a )?(?:day|week) in the life.*|how you(?:'ll| will) (?:spend|make|contribute|help).*|"
        r"your (?:impact|contribution)|(?:the )?role and responsibilities|reporting to .*|reports to.*|scope.*",
    ),
    skip=(
        r"(?:a (?:bit|little) )?(?:more )?about (?!you\b|the (?:role|job|position|post|work|opportunity)\b|"
        r"this (?:role|job|position)\b|your ).*",
        r"(?:who|what) (?:we are|are we|we do|we stand for|we believe|we're about|is \w+)(?! (?:looking|seeking|after|"
        r"hoping|searching))(?: .*)?|our (?:story|company|mission|values|team|culture|people|history|commitment|"
        r"vision|clients?|customers?|product|offices?|firm|school|process|hiring process|promise|offer|benefits|stack|"
        r"ethos|purpose|way of working|business|organi[sz]ation|approach)(?: .*)?",
        r"(?:the )?(?:company|organi[sz]ation|employer|firm|business|school|store|shop|client|agency|hospital|trust|"
        r"charity|culture|context|place|studio)(?: (?:overview|description|profile|background|info(?:rmation)?|"
        r"and team))?",
        r"(?:(?:your|our|the|employee|staff|company|job|total|key|some of (?:the|our)) )*(?:benefits?|perks?|pay|"
        r"compensation|salary|remuneration|rewards?|package|wages?|deal|offer|conditions|terms|hours|schedule|shift|"
        r"location|contract|rate|rates|goodies)(?:(?:,|/| and|, and) (?:\w+ ){0,2}\w+)*(?: package| range|"
        r" of employment| of work| offered| overview| we offer)?",
        r"(?:what|here's what|why) (?:(?:do|can|will) )?(?:we|you|you'll|we'll|you will|we will|you can|we can|do we|"
        r"it|do you|would you)(?: also| will| can)? (?:offer|get|gives?|give you|provide|pay|pays|gain|expect from us|"
        r"receive|enjoy|earn|in return|join us|work (?:here|for us|with us)|love|like (?:it )?here|do for you|"
        r"apply)(?: .*)?",
        r"we (?:offer|pay|give|provide|can offer|promise|believe|are)(?: you)?|what we(?:'ll|'ve| can| will|"
        r" have)? (?:promise|guarantee|bring|have|put|throw in|love|stand)\b.*|what(?:'s| is) (?:in it for you|"
        r"on offer|it like)|in (?:return|exchange)|why (?:us|join.*|work.*|choose.*|you(?:'ll| will).*|apply.*|"
        r"this job|it matters|\w+)",
        r"(?:how|where|when|ready) (?:to|do i|do you|can i|it) (?:apply|works?|goes|join.*|proceed)|how (?:it|this|"
        r"things) (?:goes|works?|will work)|(?:to )?apply(?:ing)?(?: now| here| today)?|"
        r"application(?:s)?(?: (?:process|procedure|instructions|deadline|details))?|(?:the )?(?:hiring|recruitment|"
        r"interview|selection) (?:process|steps|timeline)|(?:interested|next steps|interview|contact(?: us| details|"
        r" information)?|questions|closing date|deadline|interviews?)\b.*|how to (?:apply|reach us).*",
        r"(?:an? |our )?(?:equal|equality|diversity|inclusion|accessib|accommodat|eeo|privacy|legal|disclaimer|"
        r"data protection|gdpr|safeguarding|covid|background (?:check|screening)|pre-employment|notice|notes?|"
        r"important|affirmative|commitment)\b.*",
        r"(?:physical|working|work|travel|environmental|health) (?:requirements?|demands?|conditions?|environment|"
        r"effort|and \w+ .*)(?: .*)?|(?:the )?practical(?: bits| details| stuff|ities|ly)?|(?:the )?(?:small|"
        r"fine) print|where and when|hours|details|good to know|start(?:ing)? date|job type|employment type|"
        r"working hours|work (?:schedule|location|setting|hours)|type of contract|terms.*|the (?:deal|package|basics|"
        r"facts|nuts and bolts|essentials of the contract|offer|team|setting|boring bits)|dates?|place|visa.*|"
        r"how we work.*",
        r"we(?:'d| would) love to hear from you.*|not (?:needed|wanted|for you if)|don't (?:tick|meet).*|not (?:sure|"
        r"ticking).*|come as you are.*|send .*|sound (?:like you|good|interesting).*",
    ),
    must_hints=(
        r"requirements?|required|qualifications?|criteria|essentials?|must|skills?|experience|profile|you bring|"
        r"you need|if you|you (?:have|bring|need)|you'll (?:have|bring|need)|applicants|looking for|candidate|"
        r"competenc(?:ies|es)|person specification|education|you have",
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
        r"company|who we are|contact|privacy|physical|we offer|notice|legal",
    ),
)
