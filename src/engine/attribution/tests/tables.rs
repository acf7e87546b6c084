//! Texts with their statements: mode, speaker as printed, what it stands for, cue, content.

pub(super) const STATEMENTS: &[(&str, &[&str])] = &[
    // A quotation beside a name and a verb, whatever the verb and the description.
    (
        "“We sold 30 boats,” sighed welder {Ann Lee}.",
        &["direct | Ann Lee | Ann Lee | sighed | “We sold 30 boats,”"],
    ),
    (
        "“We sold 30 boats,” shot back her 34-year-old sister-in-law {Ann Lee} with a grin.",
        &["direct | Ann Lee | Ann Lee | shot back | “We sold 30 boats,”"],
    ),
    (
        "“We sold 30 boats!” {Ann Lee} wept.",
        &["direct | Ann Lee | Ann Lee | wept | “We sold 30 boats!”"],
    ),
    (
        "“We sold 30 boats”, {Ann Lee} crowed, “and 4 rafts.”",
        &[
            "direct | Ann Lee | Ann Lee | crowed | “We sold 30 boats”",
            "direct | Ann Lee | Ann Lee | crowed | “and 4 rafts.”",
        ],
    ),
    (
        "About 30 boats were sold, said long-serving harbour master {Ann Lee}.",
        &["indirect | Ann Lee | Ann Lee | said | About 30 boats were sold"],
    ),
    ("“30 Boats,” {Ann Lee} directed the film in a week.", &[]),
    // A cue inside what is said, a form that is also a noun, and when or where it was said.
    (
        "The harbour lost 30 boats, she added, and two of them burnt.",
        &[
            "indirect | she | unnamed | added | The harbour lost 30 boats",
            "indirect | she | unnamed | added | two of them burnt",
        ],
    ),
    (
        "The harbour lost 30 boats, she said, and the crowd went home.",
        &["indirect | she | unnamed | said | The harbour lost 30 boats"],
    ),
    (
        "The harbour lost 30 boats, the port’s ledger shows, though few of them sank.",
        &["indirect | the port’s ledger | unnamed | shows | The harbour lost 30 boats"],
    ),
    (
        "The harbour lost 30 boats, <Elva Trust> estimates.",
        &["indirect | Elva Trust | Elva Trust | estimates | The harbour lost 30 boats"],
    ),
    (
        "The harbour lost 30 boats, they report in an essay printed on Friday.",
        &["indirect | they | unnamed | report | The harbour lost 30 boats"],
    ),
    (
        "A survey last month found that 30 boats were lost.",
        &["indirect | A survey | unnamed | found | 30 boats were lost"],
    ),
    (
        "{Ann Lee} told the broadcaster Kanal Elva that 30 boats were lost.",
        &["indirect | Ann Lee | Ann Lee | told | 30 boats were lost"],
    ),
    ("{Ann Lee} told the club in a 2019 speech.", &[]),
    ("A guard had warned of it as early as March 2015.", &[]),
    ("The guards are asking for 4 boats.", &[]),
    ("A bakery has pledged 200 loaves a week.", &[]),
    ("{Ann Lee} denies three charges.", &[]),
    // A colon or a dash brings on who says it.
    (
        "And from the chair, {Ann Lee}: “We have sold 30 boats.”",
        &["direct | Ann Lee | Ann Lee | - | “We have sold 30 boats.”"],
    ),
    (
        "The mayor’s answer:\n\n“We have sold 30 boats.”",
        &["direct | The mayor | unnamed | - | “We have sold 30 boats.”"],
    ),
    (
        "“We have sold 30 boats.” – {Ann Lee}, mayor of Leeds",
        &["direct | Ann Lee | Ann Lee | - | “We have sold 30 boats.”"],
    ),
    (
        "“We have sold 30 boats.”\n\n— {Ann Lee}",
        &["direct | Ann Lee | Ann Lee | - | “We have sold 30 boats.”"],
    ),
    (
        "HOST: Who paid?\n\nLEE: The club paid 30 dollars. It always does.\n\nHOST: All of it?\n\n{Ann Lee} left.",
        &[
            "direct | HOST | named | - | Who paid?",
            "direct | LEE | Ann Lee | - | The club paid 30 dollars. It always does.",
            "direct | HOST | named | - | All of it?",
        ],
    ),
    ("NOTE: Sales fell.\n\nPRICE: 30 dollars.", &[]),
    // A cue between two parts of a clause governs both.
    (
        "The firm lost $3 million, the audit says, and 40 jobs.",
        &[
            "indirect | the audit | unnamed | says | The firm lost $3 million",
            "indirect | the audit | unnamed | says | 40 jobs",
        ],
    ),
    // Counting, putting, speaking of.
    (
        "Rangers counted 17 eagles.",
        &["indirect | Rangers | unnamed | counted | 17 eagles"],
    ),
    (
        "The rail office put the number of delays at seven.",
        &["indirect | The rail office | unnamed | put | the number of delays at seven"],
    ),
    (
        "The students spoke of 5,000 people.",
        &["indirect | The students | unnamed | spoke of | 5,000 people"],
    ),
    (
        "By {Ann Lee}’s estimate, 30 boats were sold.",
        &["indirect | Ann Lee | Ann Lee | estimate | 30 boats were sold"],
    ),
    (
        "“We sold 30 boats,” bellowed a stranger from the quay.",
        &["direct | a stranger from the quay | unnamed | bellowed | “We sold 30 boats,”"],
    ),
    (
        "A cousin revealed: “We sold 30 boats.”",
        &["direct | A cousin | unnamed | revealed | “We sold 30 boats.”"],
    ),
    (
        "The repair was put at $30 million by the port authority.",
        &["indirect | the port authority | unnamed | put | The repair was put at $30 million"],
    ),
    (
        "“We sold 30 boats,” said the oldest of the players, 31-year-old {Ann Lee}.",
        &["direct | Ann Lee | Ann Lee | said | “We sold 30 boats,”"],
    ),
    (
        "The firm lost $3 million, tax records show, twice what it made.",
        &[
            "indirect | tax records | unnamed | show | The firm lost $3 million",
            "indirect | tax records | unnamed | show | twice what it made",
        ],
    ),
    // A verb that reports inside a relative clause leaves the clause around it alone.
    (
        "The matter about which {Ann Lee} wrote was worth 30 dollars.",
        &[],
    ),
    // When something was said is not said.
    (
        "{Ann Lee} said in 2014 she owned 30 boats.",
        &["indirect | Ann Lee | Ann Lee | said | she owned 30 boats"],
    ),
    (
        "{Ann Lee} wrote on 3 May 2019 that 30 boats were left.",
        &["indirect | Ann Lee | Ann Lee | wrote | 30 boats were left"],
    ),
    (
        "The plant will cost $3 million, {Ann Lee} said.",
        &["indirect | Ann Lee | Ann Lee | said | The plant will cost $3 million"],
    ),
    (
        "{Ann Lee} said that 300 people had died.",
        &["indirect | Ann Lee | Ann Lee | said | 300 people had died"],
    ),
    (
        "{Ann Lee}, who leads <Acme>, said on Monday that sales fell 3 percent.",
        &["indirect | Ann Lee | Ann Lee | said | sales fell 3 percent"],
    ),
    (
        "{Ann Lee}, 42, a lawyer from Leeds, told reporters 30 people were hurt.",
        &["indirect | Ann Lee | Ann Lee | told | 30 people were hurt"],
    ),
    (
        "“We lost 30 men,” said <Pentagon> spokesman, {John Kirby}.",
        &["direct | John Kirby | John Kirby | said | “We lost 30 men,”"],
    ),
    (
        "“We lost 30 men,” {Kirby} said. “It is a bad day.”",
        &[
            "direct | Kirby | Kirby | said | “We lost 30 men,”",
            "direct | Kirby | Kirby | said | “It is a bad day.”",
        ],
    ),
    (
        "“We lost,” {Kirby} told <CNN> on Monday, “30 men.”",
        &[
            "direct | Kirby | Kirby | told | “We lost,”",
            "direct | Kirby | Kirby | told | “30 men.”",
        ],
    ),
    (
        "\"Is it 30?\" {Lee} asked.",
        &["direct | Lee | Lee | asked | \"Is it 30?\""],
    ),
    (
        "‘It is 30,’ said the minister.",
        &["direct | the minister | unnamed | said | ‘It is 30,’"],
    ),
    (
        "“One.\n\n“Two of 30,” {Lee} said.",
        &["direct | Lee | Lee | said | “One.\n\n“Two of 30,”"],
    ),
    (
        "According to the <World Bank>, 30 percent of the people are poor.",
        &["indirect | World Bank | World Bank | According to | 30 percent of the people are poor"],
    ),
    (
        "Some 30 percent are poor, according to a report by the <World Bank>.",
        &[
            "indirect | a report by the World Bank | World Bank | according to | Some 30 percent are poor",
        ],
    ),
    (
        "Two officials familiar with the talks said 300 troops would leave.",
        &[
            "indirect | Two officials familiar with the talks | unnamed | said | 300 troops would leave",
        ],
    ),
    (
        "A survey found that 30 percent agreed. The rest was silent.",
        &["indirect | A survey | unnamed | found | 30 percent agreed"],
    ),
    (
        "A <YouGov> poll of 1,000 adults found 30 percent agreed.",
        &["indirect | A YouGov poll of 1,000 adults | YouGov | found | 30 percent agreed"],
    ),
    (
        "Data from the <Met Office> show rain fell on 30 days.",
        &["indirect | Data from the Met Office | Met Office | show | rain fell on 30 days"],
    ),
    ("Police found 30 kilos of cocaine in the house.", &[]),
    (
        "South Korea said 30 shells had landed.",
        &["indirect | South Korea | named | said | 30 shells had landed"],
    ),
    (
        "The Thai government announced 30 new laws.",
        &["indirect | The Thai government | named | announced | 30 new laws"],
    ),
    (
        "The man is said to owe $3 million.",
        &[
            "indirect | - | - | said | The man",
            "indirect | - | - | said | to owe $3 million",
        ],
    ),
    (
        "It was reported that 30 people died.",
        &["indirect | - | - | reported | 30 people died"],
    ),
    (
        "The court was told the man stole 30 cars.",
        &["indirect | - | - | told | the man stole 30 cars"],
    ),
    (
        "{Ann Lee} left at noon. She said 30 people stayed.",
        &["indirect | She | Ann Lee | said | 30 people stayed"],
    ),
    (
        "{Ann Lee} met {Bo Day}. She said 30 people stayed.",
        &["indirect | She | unnamed | said | 30 people stayed"],
    ),
    (
        "{Ann Lee} said 30 died, but police put the toll at 40.",
        &[
            "indirect | Ann Lee | Ann Lee | said | 30 died",
            "indirect | police | unnamed | put | the toll at 40",
        ],
    ),
    (
        "{Ann Lee} said 30 died and {Bo Day} said 40 lived.",
        &[
            "indirect | Ann Lee | Ann Lee | said | 30 died",
            "indirect | Bo Day | Bo Day | said | 40 lived",
        ],
    ),
    (
        "Sales fell 3 percent. {Lee} said so. Costs rose 4 percent.",
        &[],
    ),
    (
        "{Lee} closed the plant, saying it had lost $3 million.",
        &["indirect | Lee | Lee | saying | it had lost $3 million"],
    ),
    ("The club added three players.", &[]),
    ("The storm claimed 30 lives on Monday.", &[]),
    ("The report of 30 pages was long.", &[]),
    (
        "In a statement, <Acme> said it would cut 30 jobs.",
        &["indirect | Acme | Acme | said | it would cut 30 jobs"],
    ),
    (
        "<Acme> said in a statement it would cut 30 jobs.",
        &["indirect | Acme | Acme | said | it would cut 30 jobs"],
    ),
    (
        "<Acme> said in a statement on May 3 that it would cut 30 jobs.",
        &["indirect | Acme | Acme | said | it would cut 30 jobs"],
    ),
    (
        "<Acme> reported a loss of $3 million.",
        &["indirect | Acme | Acme | reported | a loss of $3 million"],
    ),
    (
        "The minister, {Ann Lee}, called the plan “a waste of 30 years”.",
        &["direct | Ann Lee | Ann Lee | called | “a waste of 30 years”"],
    ),
    ("He works at the “Blue Hotel” in Rome.", &[]),
    (
        "The army reportedly lost 30 tanks.",
        &[
            "indirect | - | - | reportedly | The army",
            "indirect | - | - | reportedly | lost 30 tanks",
        ],
    ),
    (
        "{Lee} tweeted: “We won 30 seats.”",
        &["direct | Lee | Lee | tweeted | “We won 30 seats.”"],
    ),
    (
        "As {Lee} told the <BBC>, 30 people are missing.",
        &["indirect | Lee | Lee | told | 30 people are missing"],
    ),
    (
        "The toll, {Lee} said, has reached 30.",
        &[
            "indirect | Lee | Lee | said | The toll",
            "indirect | Lee | Lee | said | has reached 30",
        ],
    ),
    (
        "Thirty people died, a spokesman for the <Red Cross> said.",
        &["indirect | a spokesman for the Red Cross | unnamed | said | Thirty people died"],
    ),
    (
        "“Thirty people died,” <Pentagon> officials said.",
        &["direct | Pentagon officials | unnamed | said | “Thirty people died,”"],
    ),
    (
        "{Lee} described 30 days of “pain” and “fear”.",
        &[
            "direct | Lee | Lee | described | “pain”",
            "direct | Lee | Lee | described | “fear”",
        ],
    ),
    (
        "The security firm Secunia.com, has said that it has 277 holes; 39 percent are rated \"critical\".",
        &[
            "indirect | The security firm Secunia.com | unnamed | said | it has 277 holes; 39 percent are rated",
            "direct | The security firm Secunia.com | unnamed | said | \"critical\"",
        ],
    ),
    (
        "The <UN> estimates 5,000 people fled.",
        &["indirect | UN | UN | estimates | 5,000 people fled"],
    ),
    (
        "Of the 227 holes that <Secunia> counted, most are closed.",
        &["indirect | Secunia | Secunia | counted | the 227 holes"],
    ),
    ("{Lee} is expected to say that 30 people died.", &[]),
    (
        "The police report said the car hit 30 people.",
        &["indirect | The police report | unnamed | said | the car hit 30 people"],
    ),
    (
        "Analysts expect profit to rise 3 percent.",
        &["indirect | Analysts | unnamed | expect | profit to rise 3 percent"],
    ),
    (
        "“Never,” he said.",
        &["direct | he | unnamed | said | “Never,”"],
    ),
    (
        "{Lee} was hurt, <Reuters> reported, citing police.",
        &["indirect | Reuters | Reuters | reported | Lee was hurt"],
    ),
    (
        "The loss, which {Lee} put down to costs, was $3 million.",
        &[],
    ),
    (
        "{Lee} said: “No.” {Day} said: “Yes, 30 times.”",
        &[
            "direct | Lee | Lee | said | “No.”",
            "direct | Day | Day | said | “Yes, 30 times.”",
        ],
    ),
    (
        "“Go,” {Lee} said.\n\n“Stay,” {Day} said.",
        &[
            "direct | Lee | Lee | said | “Go,”",
            "direct | Day | Day | said | “Stay,”",
        ],
    ),
    (
        "The mayor's office said 30 homes burned.",
        &["indirect | The mayor's office | unnamed | said | 30 homes burned"],
    ),
    (
        "Neighbours said he had lived there for 30 years.",
        &["indirect | Neighbours | unnamed | said | he had lived there for 30 years"],
    ),
    (
        "{Lee} added that costs rose.",
        &["indirect | Lee | Lee | added | costs rose"],
    ),
    (
        "The number rose to 30, up from 20, the ministry said on Friday.",
        &["indirect | the ministry | unnamed | said | The number rose to 30, up from 20"],
    ),
    (
        "<Acme> said it expects revenue of $3 billion, up from $2 billion a year earlier.",
        &[
            "indirect | Acme | Acme | said | it expects revenue of $3 billion, up from $2 billion a year earlier",
        ],
    ),
    (
        "“We grew,” Chief Executive Officer {Tim Cook} said in an interview with <CNBC>.",
        &["direct | Tim Cook | Tim Cook | said | “We grew,”"],
    ),
    (
        "Inflation rose to 3.2%, figures from the <Office for National Statistics> showed on Wednesday.",
        &[
            "indirect | figures from the Office for National Statistics | Office for National Statistics | showed | Inflation rose to 3.2%",
        ],
    ),
    (
        "Official figures showed inflation rose to 3.2%.",
        &["indirect | Official figures | unnamed | showed | inflation rose to 3.2%"],
    ),
    (
        "Unemployment fell to 4%, <Labor Department> data showed.",
        &["indirect | Labor Department data | Labor Department | showed | Unemployment fell to 4%"],
    ),
    (
        "The report, published on Monday, found 30 percent were poor.",
        &["indirect | The report | unnamed | found | 30 percent were poor"],
    ),
    (
        "More than 300 people have died, health officials say.",
        &["indirect | health officials | unnamed | say | More than 300 people have died"],
    ),
    (
        "Asked about the cost, {Lee} said it was $3 million.",
        &["indirect | Lee | Lee | said | it was $3 million"],
    ),
    (
        "{Lee} said the figure was “about 300”.",
        &[
            "indirect | Lee | Lee | said | the figure was",
            "direct | Lee | Lee | said | “about 300”",
        ],
    ),
    (
        "“It is 30 percent,” says Dr. {Jane Roe}, a professor at <Yale University>. “That is a lot.”",
        &[
            "direct | Jane Roe | Jane Roe | says | “It is 30 percent,”",
            "direct | Jane Roe | Jane Roe | says | “That is a lot.”",
        ],
    ),
    (
        "The <WHO> has warned that 3 million could die.",
        &["indirect | WHO | WHO | warned | 3 million could die"],
    ),
    (
        "Russia's defence ministry said on Sunday its forces had shot down 30 drones.",
        &[
            "indirect | Russia's defence ministry | named | said | its forces had shot down 30 drones",
        ],
    ),
    (
        "Ukraine claimed to have shot down 30 drones.",
        &["indirect | Ukraine | named | claimed | to have shot down 30 drones"],
    ),
    (
        "{Lee}, speaking to reporters in Rome on Monday, said 30 had left.",
        &["indirect | Lee | Lee | said | 30 had left"],
    ),
    (
        "Meanwhile, police said 30 had left.",
        &["indirect | police | unnamed | said | 30 had left"],
    ),
    (
        "Thirty people died, the ministry's spokesman, {Bo Day}, said on Twitter.",
        &["indirect | Bo Day | Bo Day | said | Thirty people died"],
    ),
    (
        "The study, led by {Ann Lee} of <Acme University> and published in <Nature>, found that 30 percent fell ill.",
        &["indirect | The study | unnamed | found | 30 percent fell ill"],
    ),
    (
        "But {Lee} said 30 had left.",
        &["indirect | Lee | Lee | said | 30 had left"],
    ),
    (
        "<Acme> fell in May. It said 30 had left.",
        &["indirect | It | Acme | said | 30 had left"],
    ),
    (
        "“We have 30,” {Lee} said, adding that 40 more would come.",
        &[
            "direct | Lee | Lee | said | “We have 30,”",
            "indirect | Lee | Lee | adding | 40 more would come",
        ],
    ),
    (
        "{Lee} thanked the crowd and said 30 had left.",
        &["indirect | Lee | Lee | said | 30 had left"],
    ),
    (
        "The rebels, according to {Lee}, lost 30 men.",
        &[
            "indirect | Lee | Lee | according to | The rebels",
            "indirect | Lee | Lee | according to | lost 30 men",
        ],
    ),
    (
        "“I saw 30 men,” recalled {Ann Lee}, who lives nearby.",
        &["direct | Ann Lee | Ann Lee | recalled | “I saw 30 men,”"],
    ),
    (
        "{Trump}'s lawyer said 30 had left.",
        &["indirect | Trump's lawyer | unnamed | said | 30 had left"],
    ),
    (
        "The <Biden> spokeswoman {Ann Lee} said 30 had left.",
        &["indirect | Ann Lee | Ann Lee | said | 30 had left"],
    ),
    (
        "A man who lives nearby said 30 had left.",
        &["indirect | A man | unnamed | said | 30 had left"],
    ),
    (
        "{Ann Lee} and {Bo Day} said 30 had left.",
        &["indirect | Ann Lee and Bo Day | named | said | 30 had left"],
    ),
    (
        "The fire was 30 percent contained, officials said Monday.",
        &["indirect | officials | unnamed | said | The fire was 30 percent contained"],
    ),
    (
        "Researchers at <Yale> say the drug cut deaths by 30 percent.",
        &["indirect | Researchers at Yale | unnamed | say | the drug cut deaths by 30 percent"],
    ),
    (
        "“We need 30,” he said. {Lee} is 42.",
        &["direct | he | unnamed | said | “We need 30,”"],
    ),
    (
        "About 30 percent agreed, the survey found.",
        &["indirect | the survey | unnamed | found | About 30 percent agreed"],
    ),
    (
        "The bank's shares rose 3 percent after it said profit doubled.",
        &["indirect | it | unnamed | said | profit doubled"],
    ),
    (
        "The company, which has 300 employees, said it would close.",
        &["indirect | The company | unnamed | said | it would close"],
    ),
    (
        "{Lee} told a news conference in Rome that 30 had died.",
        &["indirect | Lee | Lee | told | 30 had died"],
    ),
    (
        "“He has 30 days,” the judge told the court.",
        &["direct | the judge | unnamed | told | “He has 30 days,”"],
    ),
    (
        "“He has 30 days.”\n\nThe judge left.",
        &["direct | - | - | - | “He has 30 days.”"],
    ),
    ("The government plans to cut 30 jobs.", &[]),
    (
        "In a tweet, {Lee} wrote: “30 dead.”",
        &["direct | Lee | Lee | wrote | “30 dead.”"],
    ),
    ("{Lee} wrote three books.", &[]),
    ("The film, called “Thirty Days”, runs 90 minutes.", &[]),
    (
        "{Lee} estimated the cost at $3 million.",
        &["indirect | Lee | Lee | estimated | the cost at $3 million"],
    ),
    (
        "The cost was estimated at $3 million by <Acme>.",
        &["indirect | Acme | Acme | estimated | The cost was estimated at $3 million"],
    ),
    (
        "<Reuters> news agency quoted {Lee} as saying 30 had died.",
        &["indirect | Lee | Lee | saying | 30 had died"],
    ),
    (
        "The toll is 30, the governor, {Bo Day}, told the <BBC>.",
        &["indirect | Bo Day | Bo Day | told | The toll is 30"],
    ),
    (
        "Under the deal, announced by <Acme> on Monday, 30 jobs will go.",
        &[],
    ),
    (
        "<Swiss Re>, the second-biggest reinsurer, says the global industry could face $20 billion in claims.",
        &[
            "indirect | Swiss Re | Swiss Re | says | the global industry could face $20 billion in claims",
        ],
    ),
    (
        "{Lee} blamed the storm, which analysts say will cost $40 billion.",
        &["indirect | analysts | unnamed | say | will cost $40 billion"],
    ),
    (
        "The Zurich-based company estimates the cost will be $10 billion.",
        &[
            "indirect | The Zurich-based company | unnamed | estimates | the cost will be $10 billion",
        ],
    ),
    (
        "A survey published Tuesday in <Yedioth> found that 81 percent agree.",
        &["indirect | A survey published Tuesday in Yedioth | Yedioth | found | 81 percent agree"],
    ),
    (
        "Scottish officials Wednesday said 60 people were held.",
        &["indirect | Scottish officials | unnamed | said | 60 people were held"],
    ),
    (
        "He was one of nine people held for allegedly trying to smuggle 8 kilos.",
        &["indirect | - | - | allegedly | trying to smuggle 8 kilos"],
    ),
    (
        "The bill, said Senator {Lee}, would cost $3 million.",
        &[
            "indirect | Lee | Lee | said | The bill",
            "indirect | Lee | Lee | said | would cost $3 million",
        ],
    ),
    (
        "The witnesses said Sunday at least 21 people were hurt on Saturday.",
        &["indirect | The witnesses | unnamed | said | at least 21 people were hurt on Saturday"],
    ),
    (
        "Parties that signed the deal in 2000 said 30 had left.",
        &["indirect | Parties | unnamed | said | 30 had left"],
    ),
    (
        "The station broadcast a report saying 300 soldiers had crossed.",
        &["indirect | a report | unnamed | saying | 300 soldiers had crossed"],
    ),
    ("The fighting has claimed an estimated 70,000 lives.", &[]),
    ("Prices rose and threatened to push 30 families out.", &[]),
    (
        "The <Union of Workers> (<UW>), which has 30 members, called the plan \"a war on 30 towns.\"",
        &["direct | Union of Workers | Union of Workers | called | \"a war on 30 towns.\""],
    ),
    (
        "{Ann Lee} spoke. “{Bo Day} won 30 votes. He lost,” she said.",
        &["direct | she | Ann Lee | said | “Bo Day won 30 votes. He lost,”"],
    ),
    (
        "{Ann Lee} spoke. {Bo Day}, she said, won 30 votes.",
        &[
            "indirect | she | Ann Lee | said | Bo Day",
            "indirect | she | Ann Lee | said | won 30 votes",
        ],
    ),
    (
        "\"Folly\", it added; and, later, \"30 men fell\".",
        &[
            "direct | it | unnamed | added | \"Folly\"",
            "direct | it | unnamed | added | \"30 men fell\"",
        ],
    ),
    (
        "{Lee} asked the governments of the region not to turn away 30 boats.",
        &["indirect | Lee | Lee | asked | the governments of the region not to turn away 30 boats"],
    ),
    (
        "Buyers left, according to <Datalane>, which asked 2,300 of them: 46 percent chose a hybrid.",
        &[
            "indirect | Datalane | Datalane | according to | Buyers left",
            "indirect | Datalane | Datalane | according to | 46 percent chose a hybrid",
        ],
    ),
    (
        "A <YouGov> poll found that 58 percent of voters expect war, 7 points more than in July.",
        &[
            "indirect | A YouGov poll | YouGov | found | 58 percent of voters expect war, 7 points more than in July",
        ],
    ),
    (
        "The police spoke of 14 dead, but hospitals put the toll at 20.",
        &[
            "indirect | The police | unnamed | spoke of | 14 dead",
            "indirect | hospitals | unnamed | put | the toll at 20",
        ],
    ),
    (
        "40,000 fled; the <UN> says 60,000.",
        &["indirect | UN | UN | says | 60,000"],
    ),
    (
        "Officials warned up to 200 homes could flood.",
        &["indirect | Officials | unnamed | warned | up to 200 homes could flood"],
    ),
    (
        "An estimated 12 million children left, and the index added 1 percent.",
        &[],
    ),
    // What stands beside a source after its cue describes it.
    (
        "Ice covered 12 lakes, said {Ada Lund}, a pilot who flew over them and whose plane has two seats.",
        &["indirect | Ada Lund | Ada Lund | said | Ice covered 12 lakes"],
    ),
    (
        "In March, said {Ada Lund}, the bridge lost 14 bolts.",
        &[
            "indirect | Ada Lund | Ada Lund | said | In March",
            "indirect | Ada Lund | Ada Lund | said | the bridge lost 14 bolts",
        ],
    ),
    (
        "Four banks want the harbour, said the broker, {Ada Lund}, among them two of its lenders.",
        &["indirect | Ada Lund | Ada Lund | said | Four banks want the harbour"],
    ),
    (
        "The mill will lose 40 jobs, estimates {Per Holm} at broker {Ivar Cole}.",
        &["indirect | Per Holm | Per Holm | estimates | The mill will lose 40 jobs"],
    ),
    // A source of knowledge with what describes it, before and after what it shows.
    (
        "Both lifts failed four months before, emails seen by this paper show.",
        &[
            "indirect | emails seen by this paper | unnamed | show | Both lifts failed four months before",
        ],
    ),
    (
        "Both lifts failed 14 times, photos from the depot show, though nobody told the town.",
        &["indirect | photos from the depot | unnamed | show | Both lifts failed 14 times"],
    ),
    (
        "Figures from a portal to which they report show 38 leaks.",
        &["indirect | Figures from a portal | unnamed | show | 38 leaks"],
    ),
    (
        "Satellite pictures from May show 14 lorries.",
        &["indirect | Satellite pictures | unnamed | show | 14 lorries"],
    ),
    (
        "A study for the union, made public on Tuesday, reckons that 300 jobs would go.",
        &["indirect | A study for the union | unnamed | reckons | 300 jobs would go"],
    ),
    (
        "A surveyor sent by the town counted six.",
        &["indirect | A surveyor sent by the town | unnamed | counted | six"],
    ),
    ("At least 60 people, believed to be sailors, left.", &[]),
    // "Gives … as", "put at … by".
    (
        "The report gave the cost as $14 million.",
        &["indirect | The report | unnamed | gave | the cost as $14 million"],
    ),
    (
        "The ministry lists the wounded as 14.",
        &["indirect | The ministry | unnamed | lists | the wounded as 14"],
    ),
    (
        "The driver gave the wheel to {Ada Lund} as 40 people watched.",
        &[],
    ),
    (
        "The damage was put at $12,500 by a building firm.",
        &["indirect | a building firm | unnamed | put | The damage was put at $12,500"],
    ),
    // A clause that begins with its attribution.
    (
        "The crane, which according to the pilots lifted 40 tonnes, fell.",
        &["indirect | the pilots | unnamed | according to | lifted 40 tonnes, fell"],
    ),
    (
        "The cost, according to {Ivar Lund}, who sits on the board, is $12,000.",
        &[
            "indirect | Ivar Lund | Ivar Lund | according to | The cost",
            "indirect | Ivar Lund | Ivar Lund | according to | is $12,000",
        ],
    ),
    (
        "He sold 40 ferries that, pilots say, have never sailed.",
        &["indirect | pilots | unnamed | say | have never sailed"],
    ),
    (
        "He had ten boats, and after the storm, she said, he had four.",
        &[
            "indirect | she | unnamed | said | after the storm",
            "indirect | she | unnamed | said | he had four",
        ],
    ),
    // Who hears it is no part of a later source.
    (
        "{Ola Brandt} told reporters the crews had reported 12 wrecks.",
        &[
            "indirect | Ola Brandt | Ola Brandt | told | the crews had reported 12 wrecks",
            "indirect | the crews | unnamed | reported | 12 wrecks",
        ],
    ),
    (
        "{Ola Brandt} told <Nordpost> news agency that 12 ships left.",
        &["indirect | Ola Brandt | Ola Brandt | told | 12 ships left"],
    ),
    // Names with a possessive, ages, questions, times of a live report.
    (
        "Bakery chain <Lund’s> warned in May that it would close 14 shops.",
        &["indirect | Lund’s | Lund's | warned | it would close 14 shops"],
    ),
    (
        "The talks are about <Nordwind>’s alleged plans for 40 mines.",
        &[],
    ),
    (
        "The skater, 23, told fans there would be 15 races.",
        &["indirect | The skater | unnamed | told | there would be 15 races"],
    ),
    (
        "The queue will grow to 40, as parents are asking about 12 desks.",
        &[],
    ),
    (
        "09:12 The ferry has docked, says the ministry.",
        &["indirect | the ministry | unnamed | says | The ferry has docked"],
    ),
    (
        "“We owe 14 months of rent,” one third-floor tenant told us.",
        &["direct | one third-floor tenant | unnamed | told | “We owe 14 months of rent,”"],
    ),
    // A list after a colon, and a quotation after a sentence about its speaker.
    (
        "The engineers found that:\n\n— 14 of 20 bolts were loose;\n\n— nine were missing.\n\nThe town paid $4,000.",
        &[
            "indirect | The engineers | unnamed | found | 14 of 20 bolts were loose",
            "indirect | The engineers | unnamed | found | nine were missing",
        ],
    ),
    (
        "{Ada Lund} was in tears. “They took 14 of my cows.”",
        &["direct | Ada Lund | Ada Lund | - | “They took 14 of my cows.”"],
    ),
    (
        "Police arrested {Ada Lund}. “They took 14 of my cows.”",
        &["direct | - | - | - | “They took 14 of my cows.”"],
    ),
];
