/** Given and family names of all regions that are no common English words, lower case: a soft sign of a person. */
export const PERSON_NAMES: ReadonlySet<string> = new Set(
  `
aamir abbas abdallah abdel abdelaziz abdelfattah abdulaziz abdulkadir abdulla abdullah abdulrahman abebe abhishek abiy abraham abubakar adam
adel adnan adrian agnes ahmad ahmed ahsan aidan aisha ajay ajit akbar akhtar akinwumi akira alan alar alassane albert alberto alejandro
aleksandar aleksander aleksandr alex alexander alexandra alexandre alexei alfonso alfred ali alice alicia alina alireza allan allen alok
alonso alvaro amal amanda amara amina amir amit amitabh amr amrullah ana anand anders andré andre andrea andreas andrei andrej andres andrew
andrii andrzej angela angus anil anita ann anna anne annette anthony antoine anton antonio antony anura anwar apostolos ariel arif arjun
armando armin arnold arthur artur arun arvind ashok ashraf ashwini asif asim aslam asma ataullah athanasios athbi atif atsuyoshi augusto
austin awais ayesha aziz azeem babar bagdat bakhtiyar bakyt barbara barham barry bashar bashir basil bassem beatrice ben benjamin
bernard bernardo berhanu bilal bilawal bill birgit bjørn bob bohdan bola boris bosun brad brendan brian bruce bruno burkhard cameron carl
carla carlos carmen carol caroline catherine cecilia celeste cem cesar chandra charles charlotte chen cheng chey chia chiara chloe cho choi
chris christian christina christine christophe christopher chukwuemeka claire clara claude claudia colin constantin craig cristian
cristina curtis cyril dae dahlan damian dan dana daniel daniela daniele danielle darren daud dave david davide dean deborah deepak denis dennis
derek dev dhananjay diana diego dieter dilip dimitri dimitris dinesh dmitri dmitry dmytro domingo dominic dominik donald doreen doris
dorothy doug douglas duncan ebrahim eddie edgar edith edmund eduardo edward edwin ehsan eileen elaine elena eleni eli elias elif elisabeth
elizabeth ellen elon emad eman emeka emil emilia emilio emily emma emmanuel engin enrique enver eric erica erik erika ernest ernesto ester
esteban esther eszter eva evan evelyn ezra fabian fabio fadi fahad fahd fahim fahmi faisal faiz farah farhad farid farida farooq farrukh
fatima fatma fawad faye fazal federico felipe felix ferdinand fernanda fernando fiona firas florence florian fran frances francesca
francesco francis francisco franck francois françois frank frans franz fred frederic frederick frederik friedrich fumio gabriel gabriela gael
gareth gary gavin george georges georgi georgia gerald gerard gerardo gerd gerhard ghassan ghulam gianluca gilbert gilles gina giorgia
giovanni girish giulia giuseppe glenn gloria gobind gonzalo gopal gordon goran graham grace grant greg gregor gregory guido guilherme
guillaume guillermo gunnar gustavo guy habib hadi hafeez hafsat haidar haider haitham haji hakan hakeem hala hamad hamdan hameed hamid hamza
hanan hani hanna hannah hans harald hari haris harold harriet harry harsh haruka harun hasan haseeb hashim hassan hatem heather hector
heidi heinz helen helena helga helmut henri henrik henry herbert herman hidayat hilda hina hiroshi hisham hiyam ho hong horst howard hugh hugo
humberto hun hussain hussein hyun ian ibrahim ibrahima idris ignacio igor ihor ilham ilya imad imran imtiaz ines ingrid inigo innocent
ioannis iqbal irene irfan irina iris isa isaac isabel isabella islam isabelle ishaq ismail issa ivan ivana ivo jaafar jabber jack jackie jacob
jacques jaime jake jakob jakub jam jamal james jameel jamie jamil jan jana jane janet janez janusz japheth jared jasmine jason jassim
javed javier jawad jay jayant jean jeff jeffrey jelena jennifer jens jensen jeremy jerome jerry jesper jessica jesus jiang jill jim
jimmy jin jitin jitendra joachim joan joanna joao joão joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jong joon
jordi jorge jörg jose josé josef joseph josephine josh joshua joyce juan judith judy julia julian julie julien julio julius jun
junaid jung junji jurgen jürgen jussi justin jyotiraditya kabir kaja kalid kamal kamran kanaka karan karen karim karin karina karl karol
kashif kasper kate katarina katherine kathleen kathryn katie katrin kazuo keiko keir keith kelly kemal ken kenji kenneth kent kevin
khaled khalid khalil khawaja khurram kim kimberly kiran kirsten klaus konstantin konstantinos krishna kristalina kristen kristian krzysztof
kumar kurt kwame kwasi kyriakos kyle kyung lai lambert lance lars larry laszlo latif laura lauren laurence laurent lawrence leandro lech lee
leila lena leo leon leonardo leonid leopold leslie leticia levent lewis liam lidia lilian lim lin linda lindsay lisa liu liz
lloyd lorenzo lorraine louis louise luc luca lucas lucia lucy ludovic luigi luis luiz lukas lukasz luke lydia lynn maarten macky madeleine
madhu magdalena magdi magnus maha mahathir maher mahesh mahinda mahmood mahmoud mahmud majid makhdoom maksim malcolm malik manfred manish
manmohan manoj mansoor manuel mara marc marcel marcelo marcia marco marcos marcus mareike margaret margarita margrethe maria mariam marian
mariana marie marija marina mario marion mariya marjan mark marko markus marta martha martin martina marvin mary maryam massimo mateusz
mathias mathilde matt matteo matthew matthias matti maureen maurice mauricio mauro max maxim maxime maximilian maya mazen megan mehdi
mehmet mehmood mei melanie melissa meral mercedes meryem mia michael michaela michał michal michel michele michelle miguel mihai mika
mikael mikhail mikko milan milena miles milos mina ming minh mira miriam mirko mirza mitchell miya moazzam moeed mohamad mohamed mohammad
mohammed mohan mohsen mohsin moiz mona monica monika moon morgan morten moses moustafa mubarak muhammad muhammadu mujib mukesh mukhtar
munir murat mursal musa mushahid mustafa mustapha mutahi mykhailo mykola myriam nabil nada nadeem nader nadia nadiem nadine naeem nafees
nagy naila najib nana nancy naoko naomi narendra naser nasir nasser natalia natalie nathan naveed naveen nawaf nawaz nayef nazanin neha neil nelson
nerida netumbo neville nguyen nguyễn nicholas nick nicola nicolas nicole niels nigel nikhil niki nikola nikolai nikolaos nikos nils nina nirmala
nitin noah noel nora noor nor norbert norma norman noura nova nripendra nuno nur nura obaid octavio ola olaf ole oleg oleksandr olga oliver
olivia olivier olusegun omar omer osama osamu oscar osman othman otto owais pablo pamela paola paolo park pascal pat patrice patricia
patricio patrick patrik paul paula paulo paulina pavel pawel pedro peer peggy pekka penny per percy perez pete peter petr petra
petro phil philip philipp philippe phillip pierre pieter piotr piyush prabowo pradeep prakash pramod pranab prasad prasanna praveen priya
qaiser qamar qasim quentin rachel radek radosław radoslaw rafael raffaele rafiq raghav raghuram rahim rahman rahul raj raja rajat rajeev
rajesh rajiv rajkumar rakesh ralf ralph ram rami ramesh ramiro ramon ramzi rana randall rania ranil ranjan rao raphael rashad rashed
rashid rasmus raul ravi ray raymond raza rebecca regina rehman reinhard rekha remi renata renate rene renée reza ricardo riccardo richard
rick rishi rita riyad riyaz rob robert roberta roberto robin rocio rodrigo rodolfo rodrigue roger rohan rohit roland rolf roman romina ron
ronald rosa rosario rosemary rowena roy ruben rudolf rui rupert russell ruth ryan ryuichi saad saadia sabah sabina sabine sabri sachin
sadiq saeed safdar sagala saif said sajid sajjad saleem saleh salem salim sally salma salman salvador salvatore sam samantha sameer sami
samia samir samuel sana sanaa sandeep sandra sandro sanjay sanjeev santiago sara sarah sardar satoshi satya saud scott sean sebastian
sebastien sebastião seema selim selma senthil sergei sergey sergi sergio serhiy seung shabbir shafqat shah shahbaz shahid shahzad shaikha
shakeel shamika shamshad shane shannon sharif sharon shaukat shaun shaza sheela shehbaz sheila sherzod sheryl shigeru shinji shinzo
shirley shoaib shou shreya shunichi siddharth sigrid silvia simon simona simone sindisiwe smriti sofia sohail solly solomon somkiat sonia
sophia sophie soren stacy stanislav stefan stefania stefano stella stephan stephane stephanie stephen steve steven stuart subhash sudhir
suhail sukanto suleiman sultan sulaiman suman sumit sun sundar sunil suresh susan susanna susanne suzanne svetlana syed sylvia sylvie
szymon taha tahir taiwo tamara tamim tanaka tania tanja tanveer tanya tara tarek tariq taro tatiana tatyana tauqir ted teresa terrell terry
thabo thaksin theo theodore theresa thierry thomas thorsten tiago tim timo timothy tina tobias todd toivo tom tomas tomasz tommy tomoko
toni tony tran trần tristan tsai tuan tuğba ugur ulrich ulrike umar umair umer urs ursula usman uwe uzair václav valdis valentina
valerie vanessa vasily venkatesh vera veronica viacheslav victor victoria vijay vikram viktor vinay vincent vinod virginia vishal vitaly
vivek vivian vladimir volker volodymyr waheed waleed walid walter wang waqar wayne wei wendy werner wilfried wilhelm will willem william
williams wilson winston wolfgang xavier xi xiao yahya yang yasin yasir yasmin yasser yassine yoshimasa yoon yousaf yousef youssef yuki yun
yuri yusuf yves yvette yvonne zafar zafrul zahid zahra zain zainab zaki zakir zambry zarrar zbigniew zeeshan zeynep zhang zhao
zhou zia zoran zubair zulfiqar żaneta
abadi abe aguilar alhassan alves anwar arora bai baig banerjee bano barbosa barrot bello bezos bhatt bhutto biden blair boric bose bukele cao
castro chang chaudhry chavez chaves choudhury chowdhury chung costa cruz dahal dang das dasgupta desai dhaliwal diaz diallo diaz dimon
dogan dubey duda duterte erdogan erdoğan espinosa fang farah fernandez fernandes fischer flores fofana fujimori gandhi garcia gates ghosh
gomez gonzalez goyal guo gupta gutierrez guterres habeck haddad hakimi han harris hernandez hoang hou hsieh hsu hu hua huang iyer jaishankar
jain jaitley jeong jha ji jia johansson jones joshi kakar kang kapoor karimov kato kaur kessler khan khatib khattak kishida kishore
kobayashi koike kovács kruger kubo kulkarni kumari kuroda kwon lavrov le levy li liang lopez lu luo ma macron mandela marin martinez
matsumoto mbeki medina mehta meloni mendes merkel merz milei mishra modi mohamud moreno morales mori mueller muller müller mukherjee musk
mutua mwangi nadella naidu nair nakamura ndiaye netanyahu ng ngo nkrumah novak obama obi ochieng odinga okafor ono orban ortiz osei ouattara
pande pandey papadopoulos patel paz peña pereira petrov pham phạm phan pichai pillai popescu popov putin qureshi rahimi ramaphosa
ramírez ramos ramsay reddy reyes rios rivera rodriguez romero rosen rossi roy ruiz ruto saito salazar salinas sanchez sanders santos sarkar
sarr sato schmidt schneider scholz schulz sen sethi shapiro sharma shen shetty shin shukla siddiqui silva singh sinha smirnov smith song
soto sousa srinivasan starmer stubb subramanian sunak suzuki swamy takahashi takaichi tan tang tariq teo thakur theofilus tran trudeau trump
tshisekedi tusk vaishnaw vargas vance vaz verma vestager vu walker watanabe weber widodo wickremesinghe wong wu xie xu yadav yamamoto yan
ye yellen yilmaz yıldız yoo yoshida yu yuan yunus zardari zelensky zelenskyy zhu ziegler zuckerberg zuma
`
    .trim()
    .split(/\s+/),
);
