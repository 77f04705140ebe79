"""By what words English requirements show their kind."""

from matcher.languages.en.resumes import RESUMES
from matcher.languages.jobs import KindWords

_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2})"
_DEGREES = (
    r"(?:associate|bachelor|baccalaureate|master|doctoral|doctorate)(?:'?s)?(?:'s)?(?: degree| of \w+)?|(?:university|"
    r"college|first|honou?rs|graduate|postgraduate|undergraduate|advanced|technical)[\w -]{0,20} degree|degree|"
    r"diploma|ph\.?d|b\.?sc|m\.?sc|b\.?eng|m\.?eng|b\.?tech|b\.?a\.?|b\.?s\.?|m\.?b\.?a|ll\.?[bm]|ged|a-?levels?|"
    r"gcses?|high[- ]school|secondary school|college education|university education|apprenticeship|"
    r"vocational training|graduated?(?= (?:in|from|of))|graduate in|post-?graduate|education in|doctoral|nvq"
)
_LICENCES = (
    r"licen[cs]es?|licen[cs]ure|licen[cs]ed|certifications?|certificates?|certified|accreditation|credentials?|"
    r"registrations?|registered (?:[\w-]+ ){0,3}(?:nurse|midwife|dietitian|architect|engineer|nutritionist|therapist|"
    r"social worker|practitioner)|qualifications?|qualified (?!candidates|applicants|people)\w+|endorsements?|"
    r"medical card|permits?(?! applications?)|hygiene (?:level|certificate)|level \d (?:certificate|award|diploma)|"
    r"children check|(?:able|ability|eligible|willing(?:ness)?) to (?:obtain|get (?:it|one))|chartered|admitted (?:to|"
    r"as)|c\.?p\.?a|acca|aca|cima|cfa|cma|cia|pmp|prince ?2|cissp|cism|cisa|cbap|ccna|ccnp|six sigma|phr|sphr|"
    r"shrm(?:-\w+)?|cipd|pgce|qts|cpr(?:/aed)?|first[- ]aid|bls|acls|pals|ils|als|osha(?: ?-?\d+)?|nfpa 70e|cscs|cdl|"
    r"hgv|lgv|adr|twic|servsafe|food (?:handler|hygiene|safety)'?s? (?:card|certificate|permit)|"
    r"forklift (?:licen[cs]e|ticket|card)|lift tickets?|clearance|nmc pin|pin number|dbs certificate|cdl-?[abc]|"
    r"red seal|journey(?:man|worker)|epa 608|ase|rn|lpn|cna|lcsw|bcba|nasm|acsm"
)

KINDS = KindWords(
    years=(
        rf"(?:{_SMALL}|\d+\+) (?:or more )?years?(?= (?:behind|in|of|as|with|on|at|\w+ing))",
        r"(?:several|many|a few|some|multiple) years",
    ),
    education=(_DEGREES,),
    certification=(_LICENCES,),
    language=(
        r"(?:second|third|foreign|another|additional|other|european|community) languages?|(?:full |native |"
        r"professional )+fluency|american sign language|asl|bsl|sign language|" + "|".join(RESUMES.languages),
    ),
    language_use=(
        r"fluen(?:t|cy|tly)|speak(?:s|ing|er)?|spoken|conversational|bilingual|trilingual|native|speakers?|"
        r"mother tongue|proficien(?:t|cy)|[abc][12]\b|language|languages|verbal|oral|written|writing|business-level|"
        r"professional|working|command|knowledge|good|excellent|strong|basic|intermediate|advanced|at least|plus|"
        r"perfect|level|or|and|another|another language|sworn|translat(?:e|or|ion)|interpret\w*|clear|confident|any|"
        r"preferred|read|some|full|understanding",
    ),
    done=(
        r"track record|record (?:of|in|against|as)|background (?:in|as|of|that|with)|history of|involvement|you(?:'ve|"
        r" have) (?:\w+ )?(?:\w+ed|led|run|built|taught|written|held|been|had|set|sold|won|kept|dealt|done|made|taken|"
        r"brought|seen)|have (?:\w+ )?(?:also )?(?:\w+ed|led|run|built|taught|written|sold|won|dealt|set)|"
        r"having (?:\w+ed|led|run|built|stood|taught|\w+)|responsibility for|responsible for|part in|worked (?:in|as|"
        r"for|with|to)|supervision of|won by|met or (?:beaten|exceeded)|that you (?:\w+ed|led|ran|built)|"
        r"handled before|prior (?:work|employment|role)|internship|seasons? (?:of|in|on|as)|direct work|publications|"
        r"portfolio|clients$|completed under|work in|experience (?:in |of |with )?(?!using|working with|"
        r"programming)\w+ing\b(?! (?:software|systems?|tools?|languages?))|^(?!(?:skilled|experienced|structured|"
        r"certified|licensed|qualified|advanced|organi[sz]ed|motivated|dedicated|proven|detailed|registered|educated|"
        r"trained|chartered|accredited|committed|interested|versed|demonstrated|completed|obtained|earned|finished|"
        r"attained|graduated|gained|need|required|preferred|unrestricted|related|limited|distributed|embedded|applied|"
        r"automated|paid|speed|seed|feed)\b)(?:\w+ed|led|run|built|taught|written|sold|won|dealt|set up|taken|brought|"
        r"held|made)(?=,| (?!skills))",
    ),
    experience=(r"experiences?|experienced|exposure to|time spent|practice in|(?:\w+ )?time(?= in)",),
    tools=(
        r"software|systems?|tools?|platforms?|frameworks?|programming|coding|crm|erp|hris|ehr|emr|gis|cad|cms|pos|lms|"
        r"ats|wms|mes|databases?|cloud|packages?|such as|spreadsheets?|microsoft|ms office|office 365|excel|word|"
        r"powerpoint|outlook|google|adobe|photoshop|sap|oracle|salesforce|python|java|javascript|typescript|sql|aws|"
        r"azure|gcp|linux|docker|kubernetes|git|react|html|css|api|apis|libraries|plc|scada|autocad|revit|solidworks|"
        r"quickbooks|xero|epic|machines?|equipment|instruments?|or similar|or comparable|technolog(?:y|ies)|suite",
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
        r"compassion\w*|calm\b|resilien\w+|flexib(?:le|ility)|adaptab\w+|attention to detail|detail[- ]oriented|"
        r"eye for detail|attentive|organi[sz]ed|organi[sz]ational skills?|(?:clear|written|verbal|oral|spoken|"
        r"effective|excellent|good|strong|friendly|open)(?:,? (?:and )?\w+)? communication|communication skills?|"
        r"communicator|interpersonal|people skills|listener|work ethic|attitude|mindset|positive|proactive|initiative|"
        r"independent(?:ly)?|autonom\w+|creativ(?:e|ity)|problem[- ]solv\w+|analytical (?:skills?|mind|thinking)|"
        r"willing(?:ness)?|eager|keen|happy to|prepared to|open to|available|availability|physical|pleasant|courteous|"
        r"courtesy|humility|poised|credib(?:le|ility)|on time|stay calm|tidy|presentable|respectful|feedback|"
        r"saturdays?|sundays?|stress|persever\w+|tenac\w+|travel|relocat\w+|physically|lift(?:ing)?|attendance|"
        r"as part of a team|moving violations|stamina|fit\b|shift work|weekends?|evenings?|nights?|on[- ]call|"
        r"overtime|enjoys?|love|sense of (?:humou?r|urgency|service|responsibility|proportion)|multi-?task\w*|"
        r"time management|under pressure|leadership (?:skills|qualities)|cultural fit|fairness|hard[- ]working|"
        r"committed|commitment|responsible person|people person|judgement|judgment|tact|diplomacy|own (?:car|vehicle|"
        r"transport)|(?:18|21) (?:years|or over)|years (?:old|of age)|thrive|care about|values?\b(?= )|"
        r"work well (?:with|in|under)|get on with|collaborat\w+|practice (?:or|and) serious|prioriti[sz]\w*|deadlines",
    ),
)
