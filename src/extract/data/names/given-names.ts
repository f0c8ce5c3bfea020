import { wordSet } from '../../../lib/word-set.ts';
/** Given and family names of all regions that are no common English words, lower case: a soft sign of a person. */
export const PERSON_NAMES: ReadonlySet<string> = wordSet(`
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
mazrouei mazrui shamma latifa hessa moza mozah khalifa saqr mansour majed turki bandar ziad ziyad zayed ghanem ghanim musallam sameh
sherif shereef wael younes reem rasha sahar sawsan souad soraya nadim naglaa nagla hesham hossam hosni ibtisam ihab kareem laila layla
lina lubna mounir mourad ouafa rachid redouane slimane tahar wafa wassim yacine zineb zakaria abdelkader abdelmalek abdelilah abdellatif
abdelhak benhamou bouazza chraibi driss fatiha ghita hafid jamila khadija malika naima nezha noureddine oumaima rajae rkia saloua samira
siham touria adaeze adebayo adegbite adewale adeyemi afolabi akinola ama ayodele babatunde bolaji bukola chidi chidinma chika chinedu
chinwe chioma damilola ebele femi folarin funke gbenga ifeanyi ifeoma ikechukwu isioma jide kehinde kelechi kolawole ngozi nkechi nkem
nnamdi obinna oladipo olawale olufemi olumide oluseun oluwaseun omolara onyeka osita segun seyi temitope tobi tolulope tunde uche
ugochukwu wale yemi yetunde abena adjoa adwoa afua akosua akua akwasi ato efua ekow esi kofi kojo kwabena kwadwo kwaku kweku maame yaa yaw
asante boateng mensah owusu addo appiah agyeman amoah ansah asamoah dankwa frimpong achieng adhiambo akinyi atieno auma chebet cherono
chepkoech jepkosgei kamau kariuki kibet kimani kiprono kiprop kiptoo kipchoge maina makena mbugua muthoni mwende njeri njoroge nduta
nyambura nyokabi odhiambo okello omondi onyango otieno ouma owino wambui wanjiku wangari wafula wairimu waweru jumanne kassim mwinyi
makamba nape mwanaidi habimana hakizimana mukandori mukamana mugisha ndayisaba niyonzima nkurunziza uwimana uwase uwera ingabire kagame
kayitesi bizimana munyaneza alemu bekele belete dawit desta girma hailu kebede lemma mekonnen mulugeta selam tadesse tefera tesfaye
tilahun worku yohannes zewde hirut banda chanda chilufya kalaba kapata lungu mulenga mumba mutale musonda mwansa mwila ngoma phiri sakala
tembo zulu chirwa kachali dlamini khumalo mabuza maseko mkhize mokoena moloi molefe motsepe naidoo ndlovu nkosi pillay sithole tshabalala
zwane lerato sipho thandi bongani nomvula lindiwe zanele nosipho mandla themba vusi kagiso tebogo boitumelo lesego chukwu diop gueye mbaye
ndoye seck thiam toure touré traore traoré coulibaly keita konate kone koné ouedraogo sawadogo zongo aissata aminata awa binta fatou
fatoumata khady mamadou moussa ousmane seydou souleymane yacouba aleksandrs aleks anatoly andrius arvydas darius gediminas gitanas ingrida
janis kristjan kristina liisa linas maris marius raimonds rasa saulius siim tiit toomas urmas vytautas agata agnieszka aleksandra beata
bartosz bogdan boguslaw cezary czeslaw dariusz dorota ewa grzegorz iwona jacek jaroslaw jerzy karolina katarzyna kinga krystyna leszek
łukasz malgorzata małgorzata marcin marek mariusz miroslaw paweł przemyslaw rafal ryszard slawomir stanislaw tadeusz urszula wieslaw
wladyslaw wojciech zdzislaw zofia kowalski kowalczyk nowak wisniewski wójcik wojcik zielinski bohumil jiri jiří lubos lukáš miloslav
miroslav ondrej ondřej vaclav zdenek zuzana novák svoboda dvorak novotny prochazka attila balazs balázs bela ferenc gabor gábor gergely
gyorgy györgy ildiko imre istvan istván janos jános jozsef józsef judit katalin lászló miklos miklós péter sandor sándor tamas tamás tibor
zoltan zoltán zsolt zsuzsa szabo kovacs horvath adina andreea camelia catalin claudiu corina cosmin dorin dragos florin gheorghe iulia
ioan ion ionel ionut laurentiu liviu lucian mihaela mircea nicolae octavian oana ovidiu radu razvan roxana sorin teodor traian tudor
valentin vasile viorel vlad ionescu dumitru boyko boyan dimitar galina ivaylo kiril krasimir nikolay nikolina petar plamen radoslav rumen
simeon stoyan todor tsvetan vasil ventsislav vesela zhivko bojan branko danijela darko dejan dragan dragana dusan dušan gordana jasna
jovan jovana ljubica lazar milica miloš mirjana mladen natasa nebojsa nemanja nenad predrag radmila sanja slobodan snezana sonja srdjan
tatjana vesna vladan vojislav vuk zarko zeljko zorica ante josip kresimir krešimir luka mate stipe tjasa tjaša tomislav vedran zrinka
matej urska urška ziga anastasia arkady artem daria ekaterina evgeny gennady grigory kirill ksenia larisa lyudmila nadezhda natalya nikita
oksana polina ruslan timur vadim valery viktoria vladislav vyacheslav yana yaroslav yevgeny yulia zinaida ivanov sidorov kuznetsov volkov
aibek aida aigul ainura akylbek altynai asel askar askhat azamat azizbek azizakhon bakhodir bakhrom bekzod botir dilshod dilnoza daniyar
daulet dauren erlan gulnara islom jahongir jamshid javlon jasur kairat kanat kuanysh laziz marat medet nargiza nodir nodira nurlan
nursultan odil otabek oybek ravshan rustam sanjar sardor saule serik shakhlo shavkat shokhrukh talgat temur tolegen ulugbek umida yerlan
yerzhan zarina zhanar zhaslan ziyoda ayaz azhar ejaz farhan ghazanfar haroon ijaz jahanzeb jahanzaib mahnoor maqsood mazhar mehwish
mubashir mudassar muneeb nauman nida noman parvez raheel rehan rizwan saima saqib shahzaib shaista sumaira tauseef waqas wasim zahoor
aditi aditya akash ananya anirudh anjali ankit anoop anuj anurag aravind arnab aruna ashwin avinash balakrishnan bhaskar bhavna
chandrasekhar deepa deepti devendra divya ganesh gaurav geeta girija harish harsha hemant indira jagdish jaya jayanti jyoti kalyan kapil
karthik kavita krishnan lakshmi lalit lata madhav madhavi meena meera murali nagesh namrata narayan naresh nisha padma pankaj parameswaran
pawan pooja prabhakar prabhu pranav prashant pratap preeti priyanka raghunathan rajan rajendra raman ramya ravindra renu revanth ritu
sangeeta santosh sarita satish shailesh shalini shankar sharad shashi shekhar shilpa shruti shyam smita sneha srinivas sudha sujata sunita
sushil swati tanvi tarun uday uma usha varun vasudevan venkat venkataraman vidya vijaya vikas vineet vipin yash yogesh agarwal aggarwal
bhatia chatterjee chauhan chopra deshpande dutta khanna malhotra mathur menon nambiar patil saxena singhal srivastava subramaniam tiwari
trivedi varma phukan saikia baruah gogoi abul anisur ariful asaduzzaman fahmida ferdous hasina jahangir jamuna khandaker mahbub mahmudul
mizanur mohiuddin mostafa muhibul nahid nasima nazmul palak rafiqul rezaul rumana sabrina sadia shafiqul shamim shirin sirajul tanjib
tanvir taslima zahirul zunaid bandula chamara chaminda dilhani dilith eranga gamini harini herath indika jayantha kumara lasantha nadeesha
nalin nimal niroshan nishantha nuwan priyantha roshan ruwan sajith sanath sanjaya saman sumudu thilak thushara wickrama wijesekera
wijesundara perera gunawardena jayawardena rajapaksa bikram binod bishnu dhan gagan govinda gyanendra kamala laxmi nabin pampha prithvi
pushpa rabindra sabita shrestha tuladhar adhikari acharya bhattarai gurung karki khadka koirala magar paudel pokharel sherpa tamang thapa
agus anindya arief aulia bambang budi budiman dewi djoko edi endang fajar fitri gunawan hartono hendarta indah indra iwan joko kartika
kurniawan lestari maulana meutia muhaimin nezar nurul pratama puspita putra putri rahardjo rahmat ratna rina rini rizal rudi santoso
setiawan siti slamet sugeng suharto sukarno sulistyo suryanto susanto susilo taufik teguh utami wahyu wahyudi wayan wijaya winarno
wiratama yanti yudi yuliana zulkifli aminah azlan azman azmi badrul fadillah fauziah hafiz haziq izham khairul liew liow mohd muhyiddin
mustapa nik norhizam rafizi razak rosli rosmah saifuddin shahrizal tengku yaakob zainal zaliha chalerm chatchai kanok kittipong narumon
nattaya nattapong nongnuch panupong piyanuch pimchanok pongsak prasert prawit prayut saksit sarawut siriporn somchai somkid somsak srettha
suchart sudarat surapong suriya tanawat thanawat wichai wirat yingluck anutin paetongtarn anh bich binh chau chinh cuong dao diep dinh duc
dung duong giang hai hanh hien hieu huong huy huyen khanh khoa kien loan luong mai nga ngan nghia ngoc nhung phong phuc phuong quang quoc
quyen quynh sinh thach thang thanh thao thi thien thinh thong thu thuan thuy tien trinh trung truong tuyen tuyet vinh xuan bui doan huynh
trieu boupha khamphanh phonesavanh sonexay somphone thongloun vongdara chea khieu sokha sopheap sothea sovann sreymom vandeth benigno
bienvenido bongbong corazon cristobal dante efren fidel gregorio imelda jejomar josefina josue marites maricel mikee norberto panfilo
reynaldo rogelio rommel teodoro vicente aquino bautista dela delos dimaculangan katigbak macaraeg magsaysay malabanan manalo natividad
pangilinan salonga tolentino villanueva ah-young byung chang-yong chul dae-jung dong-jin eun eun-hye hae hee hyeon hyo hyuk jae jae-hyun
jae-myung jae-yong jin-woo jong-un joo joon-ho kyoung kyung-hwa min-ho myung sang-hyun seok seong soo soo-ah sung-ho tae tae-won wook yeon
yong-hyun young-sook bae choo hwang jang jeon kwak noh pak paek rhee ryu shim suh yeo akiko asako atsushi ayumi chiaki daiki daisuke eiji
eiko fumihiko fumiko hajime haruko haruto hideaki hideki hideo hideyuki hikaru hirofumi hiroaki hiroki hiroko hiroyuki hisashi ichiro
isamu jiro junichi junko kaori katsunobu katsuya kazuhiko kazuhiro kazuki kazuya keiichi keiji keisuke kenichi kenjiro kenta kentaro
koichi koji kosuke kunihiko kyoko makoto mamoru manabu mari masaaki masahiro masaki masako masaru masashi masato masayoshi masayuki megumi
michiko midori minoru misako mitsuko mitsuru naoki naoto natsuko noboru nobuo nobuyuki norio reiko rie ryo ryohei ryosuke ryota ryuichiro
ryuji sachiko saki sakura sanae satoko satoru seiichi seiji shigeki shigeo shinichi shinichiro shinjiro shinsuke shintaro sho shoichi
shota shunsuke susumu tadashi taichi takahiro takako takao takashi takayuki takeshi tatsuo tatsuya tetsu tetsuo tetsuro tetsuya tomomi
toru toshiaki toshihiro toshimitsu toshio toshiro toshiyuki tsutomu tsuyoshi yasuhiro yasuko yasuo yasushi yasutoshi yoichi yoji yoko
yoshiaki yoshihide yoshihiko yoshihiro yoshiki yoshiko yoshinori yoshio yoshitaka yosuke yui yuji yuka yukiko yukio yuko yumi yumiko
yusuke yutaka fujita fukuda hamada hasegawa hayashi hirai ikeda imai inoue ishiba ishida ishii ishikawa iwata kaneko kawaguchi kimura
kojima kondo kubota maeda matsuda matsui matsuno miura miyamoto miyazaki morita murakami nakagawa nakajima nakano nakayama nishida
nishimura nomura ogawa oishi okada okamoto okamura osugi ozaki sakai sakamoto sasaki shibata shimada shimizu sugiyama tachibana takagi
takeda tamura taniguchi tsuchiya ueda ueno yamada yamaguchi yamashita yamazaki yokoyama cai chao chiang chien chih chiu cho-chu chou chu
chuang chunhua cong cui dai deng gao geng guangliang guoliang haitao hsiao hsien jian jianguo jinlong jinping junjie kuan lianhua longmai
mei-chin meng minghui pei-jung pei-shan qian qiang qin qing qingping qiu rong shao sheng shuai shui tsao tseng tsung weidong weimin wen-
che wenbin wenjie wenli xia xiang xiaofeng xiaohong xiaohui xiaoming xing xiong xue xuexiang xun yanfei yao yeh yifan ying yong yongqian
yuanqing zeng zhaoyu zhe zhen zheng zhengfei zhengjun zhong zhuang aarti adriano agustin agustín alejandra alessandra amparo anabel andrés
angel ángel angélica antonella aracely ariadna arturo aurelio axel beatriz belen belén benito blanca camila camilo carlota catalina césar
cristián cristóbal delia edgardo elisa elvira emiliano estela eugenia eugenio fabián fabiola félix flavia francisca genaro germán gilberto
gilberth giselle gladys gonçalo graciela héctor heitor heriberto hernan hernán inés iracema isidro iván ivonne jacinta jacinto jesús
jimena joaquín josefa juana julián julieta leonel leonor leopoldo liliana lorena lourenço lucía luciana luís luisa manuela marcela márcia
maría mariano maribel marisol martín mateo matias matías maximiliano micaela milagros mónica nelida nélida nestor néstor nicolás noelia
nuria orlando óscar paloma patrícia pía pilar ramón raquel raúl rebeca renato rocío rolando román rosalia rubén saul saúl sebastián simón
sofía susana teodora tomás ulises valeria vanesa verónica víctor vinicius viviana wilfredo ximena yadira yokasta yolanda zoila zolana
acosta acuña aguirre alarcón alvarado alvarez álvarez andrade aranda araya arias arosemena avila ávila barrios benitez benítez bermúdez
bustamante cabrera calderón camacho cardenas cárdenas carrasco carvalho cavalcanti cespedes chávez cisneros contreras correa cortés cuevas
delgado díaz dominguez domínguez duarte duran durán echeverria echeverría escobar espinoza estrada etcheverry fernández ferreira figueroa
fonseca fuenzalida galindo gallardo gallegos garcía garrido godoy gomes gómez gonzales gonzález gutiérrez guzman guzmán henriquez heredia
hernández herrera hidalgo huerta hurtado ibañez ibáñez iturbide jara jimenez jiménez juarez juárez leiva león lópez lozano lucero machado
maldonado marín marques marquez márquez martínez mejia mejía melo mendez méndez mendoza menezes mesquita miranda molina montenegro montero
montoya moraes moran morán moreira mota munoz muñoz navarro nuñez núñez ojeda orellana orozco ortega ortíz osorio pacheco padilla paredes
pena peralta pérez ponce quesada quintana quintero quiroga quispe ramirez rangel ribeiro ríos rivas robles rocha rodrigues rodríguez rojas
rosales saavedra salgado sánchez sandoval santana santodomingo sepulveda sepúlveda solano soares sosa souza suarez suárez tapia teixeira
tejeira trujillo undurraga urrutia valdes valdés valdez valenzuela vasconcelos vasquez vásquez vazquez vázquez velasco velasquez velásquez
vieira villalobos villegas zamora zapata zuniga zúñiga aase aksel anette anneli annika antti arja arne arvid asbjorn astrid aune bengt
berit birgitta birgitte bjarne bjorn björn bodil britta dagmar ebba eero egil einar eirik elin elsa erkki erling espen fredrik freja frida
frode gisle gro gudrun gunilla gunn gustav halvor halvorsen hanne harri helge helle henning hilde inga inge ingeborg ingemar ingvar jarle
joakim jorgen jørgen jukka juha kaisa kalle kari karsten katja katri kirsi kirsti kjell knut kristin kristoffer lasse lauri leena leif
lene lennart linnea lotte maiken maja malin marianne marit marja markku mats merete mette minna mogens olav olof oskar ove paivi pal pål
pernilla petter petteri pirkko ragnhild ragnar reidar riikka roar rune sakari sanna satu seppo signe sigurd silje simo siri sissel solveig
søren stig stina sture svein sverre tapio tarja teemu terje terhi thor thorbjorn tiina tord tore torgeir tormod trine trond truls trygve
tuomas tuula ulf ulla ulrika unni vegard vibeke vidar viggo ville yngve aalto andersen andersson berggren bergström carlsen carlsson
christensen christiansen eriksen eriksson gustafsson halonen hansen hansson haugen heikkinen henriksen holmqvist iversen jacobsen jansson
johansen johnsen jørgensen karlsson knudsen korhonen koskinen kristensen kristiansen larsen larsson lehtinen lehtovaara lindqvist lindgren
lindstrom lindström lundberg lundgren lundqvist madsen makinen mäkinen moen mortensen mikkelsen møller nielsen nieminen nilsen nilsson
nygaard nyström olsen olsson palmblad pedersen petersen persson poulsen rasmussen simonsen sjöberg sørensen svendsen svensson thomsen
virtanen wallin achim adelheid albrecht angelika anja anke annegret anneliese antje arndt bastian bernd bettina carsten christa christof
clemens cornelia detlef dietrich dirk eberhard eckhard edeltraud eike elfriede elke erhard erwin eugen ewald franziska friederike
friedhelm fritz gabriele gerda gernot gisela günter günther hannelore hartmut heike heinrich hermann hildegard holger hubert hubertus ilse
ingo irmgard isabell jochen johanna jörn juliane jutta karlheinz karola katharina kathrin kerstin klara konrad leonhard lorenz lothar
ludwig luise lutz margarete meike moritz regine reiner rüdiger sascha siegfried silke stefanie steffen torsten udo ute verena veronika
waltraud winfried hartmann hoffmann huber krause krüger lehmann lindner maier mayer meier neumann oberländer rehberg sandmann schäfer
schmid schmitt schmitz schröder schulze schwarz weiss wiegand zimmermann adrien agathe alain albane alexis alix amélie anaïs armelle
arnaud aude audrey aurélie aurélien bastien baptiste benoît benoit bernadette bérénice bertrand brigitte camille capucine cécile cédric
céline chantal christelle clémence clément clotilde colette coralie corinne damien delphine didier dominique édouard élise élodie
emmanuelle éric estelle etienne étienne eugénie fabien fabienne fabrice françoise frédéric frédérique gaël gaëlle gaspard gauthier
geneviève geoffroy gérard ghislain grégoire gwenaëlle hélène hervé hugues jacqueline jean-baptiste jean-claude jean-félix jean-françois
jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jérôme joël joëlle josiane
juliette justine karine laetitia laure léa léo lionel loïc lucie lydie maël margaux marguerite marie-claude marie-france marie-laure
marine marlène martine mathieu matthieu maud michèle mireille monique morgane muriel nadège nathalie noémie océane odile pascale pauline
raphaël régis rémi rémy renaud rené romain roselyne sandrine sébastien serge séverine solène stéphane stéphanie sylvain thérèse thibault
valérie véronique virginie viviane yann yannick zoé bertin bouchard chevalier delorme dubois dubreuil dufour dupont durand faucheux
fournier gagnon girard lavoie leblanc leclerc lefebvre lefevre lemaire lemoine leroy marchessault mercier meunier michaud morel moreau
pelletier perrin rousseau tremblay vandamme adolfo adriana agostino alessandro alessia angelo annalisa arianna benedetta camilla carlo
carlotta caterina cinzia claudio corrado cristiana dario debora domenico donatella edoardo eleonora elisabetta emanuela emanuele enrica
enrico enzo ettore fabrizio federica ferdinando filippo flavio franco gaetano gennaro giacomo gianfranco gianmarco gianni ginevra giorgio
giovanna giuliana giuliano giulio grazia ilaria letizia luciano marcella marcello margherita mariangela massimiliano mattia maurizio
michela nicoletta orazio patrizia piero pietro pietrangelo raffaella rocco rosanna rossella serena silvio tiziana tommaso ugo umberto
valerio vincenzo viola vittoria vittorio bianchi caruso colombo conti esposito ferrandis ferrari ferrara fontana galli giordano greco
lombardi mancini marino moretti ricci rinaldi romano russo santoro alasdair alastair alistair alun aled angharad aisling aoife aoibheann
bríd brigid bronwyn callum caoimhe ciara ciarán colm conor cormac declan deirdre dermot eamon eamonn eilidh eimear eoghan eoin fergal
ferghal fionn fionnuala finlay geraint gethin gráinne gwen gwyneth hamish hefin huw iain ieuan imogen kieran lachlan lorcan maeve mairead
morag muireann murdo niall niamh nuala oisín orla padraig padraic philippa phelim rhiannon rhodri rhys roisin ruairi saoirse seamus sian
sinead siobhan sorcha tadhg abigail adele alfie alison allison amelia amy annabel anthea arabella bethany beverley brenda bridget bryony
caitlin candice carly carrie cathy charlene cheryl cindy clarissa clive colleen courtney cynthia darlene debbie denise diane donna eleanor
ella ellie erin ethan eugene felicity floyd gail gemma geoffrey georgina geraldine gillian glenys greta gwendolyn hailey hattie henrietta
hilary isla jacinda janelle janice janine jasleen jeanette jenna jillian joanne jocelyn jodie julianne juliet kara kayla kelvin kerry
kirsty leah leanne lesley lillian lindsey lynda lynette madeline marilyn marjorie marlene matilda maxine melinda melvin mervyn meredith
mildred millicent molly myra natasha nathaniel owen paige penelope phoebe phyllis polly priscilla rachael reginald rhonda roderick rodney
rosalind rosie rosalie roxanne selina shawn shelley sidney stacey stewart susannah tabitha tamsin terence terri tracey tracy trevor tyler
verity vernon vivienne wallace wanda warren whitney wilfred winifred zachary zara zoe
abdelkrim abdellah abdi abdirahman abdirizak abdoulaye abdul abiodun aboubacar acevedo adamu adanech adela adem adeniyi adeola adesina
adhi adjoua adrianna adrienn adylbek adéla affoue afi aftab agnese agung agustina ahmadov ahmadullah ahmet ahyar aidar aidos aigars aigerim
aija ainars aivar aivars aizhan akanisi akello akhter aki akissi akmal akouvi akpan akter alarcon aldis alemayehu alena ales aleš alfredo
algimantas algirdas alibek alikhan alin alioune alisher aliya aliyev aliyeva aliyu almas almaz alojz aloysio alper altantsetseg alvydas
amadou amanuel amarasinghe amine aminu aminul amsale amukugo amupolo anahit anca anderson andika andile andraž andris andrás aneta angelica
anggraini angula anikó anis anjum ankica annageldi anong antal antanas antonia antonín anuar anvar anže aparecida apichart apio apisai
araceli aram arango ararat arce archil ardi ardo arellano arevalo arifin ariunaa arkadiusz arman armen arnar arnis arpine arsen arshad artak
arthit artis arto arturs arvo aryal aryo arzu arūnas asanka asbjørn asen asfaw ashot ashraful asli aslı assefa aster astghik astou astuti
asylbek atanas atangana ataur audrius aung aurel aurelia aurelija aurimas ausra ausrine auxillia aušra aušrinė avetisyan avtandil awuor
ayaan ayala ayanda aydin aydın ayele ayenew aygun aykut ayman aynur ayomide ayse aysel ayşe aziza azizul aécio babacar babajide babayev
babirye bahadur bahar bahodir bahram baiba bakari bakhyt bakhytzhan balcha bamidele bandara bansal banza barasa baris barnabás barrera
bartłomiej barış basnet bassam bassey batbayar batbold batsukh battulga batyr batzorig baurzhan bauyrzhan bayar bayarmaa bayu becerra begum
behnam behzad bekir bekzat belay beltran bence benedito benjamín berat berdi bereket berhane bermudez berta bhandari bhattacharya bhatti
bhusal bibi bijan bilge biljana bineta birame birger birgir birhanu biruk birutė bisera bista biswas biya bizunesh bjarni björk blaž bobir
bogusław bohuslav bojidar bolat boldbaatar bolor bolormaa bolot bongiwe boonmee boonsong bopha borislav borut boubacar boubker bounmy
bounnhang bounthavy boštjan bożena branislav branka buhle bukhari bulent burak bushra busisiwe buthelezi butt bwalya byaruhanga béla børge
bülent břetislav caballero cahyo caio calderon camara campos carina carmela carolina carrillo cassio castaneda castañeda castillo celia
celso cemal cengiz cervantes cevdet chaiwat chakrit chalermpon chandrika chanida chantha chanthou chathura chaturvedi cheikh chenda
chengetai chenjerai cheruiyot chettri chheang chibuzor chiedza chikwanha chilekwa chileshe chilima chimed chimwemwe chinamasa chipo chisomo
chitando christer chyngyz ciaran ciprian cisse claver cleber clemente cláudio codruța condori constantino consuelo cordero cordova cornejo
cornel cortes costel coumba crina cristi csaba csilla cyrus czesław cássio călin cătălin dace dacian dagne dagnija daiga dainis dainius
daiva dalia dalibor damaris dambudzo damjan danijel danjuma daouda dara dariush darja davaa davi davit davor davron dawid dedi delfina demba
demeke denisa denitsa deniz dereje derya desislava devi dezső dhakal dian diarra dias didzis dieynaba dilan dilek dilfuza dina dinara diouf
dipak dissanayake djibril dobromir doina dolores donatas doniyor dorj dovilė dovlet dragoș draženka duangjai dube dubravka dulguun
dumisani dwi dzintars dániel dénes dănuț ebru edem edgars edina edita edson edvīns edy eerik eeva effiong efrain egidijus egill egils egle
eglė eija eiki eimantas eižens ejike eka ekanayake ekaterine ekpo ekrem elchin eldar eliane elina eliud eliška elnur elsebeth elshad elín
elīna elżbieta emese emin emina emmerson emomali emre endale endre ene enikő enkhbayar enkhbold enkhtuya ephrem erbol erdal erdem erdene
ergun erkan erki erland ermek ersin ertugrul erzsébet esmaeil esperanza esra essomba estefania eteri etienne-marie evariste evaristo
evelin evelina everton evika evren eyþór eze ezinne fabiana fabrício facundo fadzil faizal fajardo farai farrukhbek farshid farzad farzana
fasil fatemeh fatih faumuina fayyaz fekadu felicia fereshteh ferhat fermin feruza fiame fikadu fikrat fikre filimone filip filipo firuz
fitsum flavius florencia florentina flávia flávio folake folasade fouad fouda franc františek frehiwot freyja friðrik fuad fuentes fungai
gabija gagik galstyan galvez galym ganbaatar ganbold ganguly ganzorig garba garegin garikai gatis gayane gašper gebre gedion geir gela gelu
genet geraldo gergana gergő getachew gevorg ghazaryan ghimire giedrius giedrė gilani gilmar gilson ginindza gintaras gintarė gints giorgi
giri gita gitau githinji gitte gizachew gocha gohar gokhan gokul golam golnaz gondwe gonul grażyna grete grigor grigoryan griselda guadalupe
guerrero guevara gulbahor gulchehra guliyev gulmira gulnar gulnora gulsen gulzhan gumbo gunasekara gunay gundars gunel gunta guntars guntis
guram gurbanguly guri gustaf guðbjörg guðlaugur guðmundur guðni guðrún gylfi gyula györgyi gísli gökhan göran gösta gül güney habibullah
habibur hadeel hadiza hage hagos haikali haile hajnalka hakainde hakim hakob hakobyan halima halimah halina halla halldór hallgrímur
hamidreza hamidullah hamutenya hana hanadi hande haneen hanif hannes hannu hans-christian harutyunyan hasanov hashemi hashmi hasmik hauwa
hayk hazlina hazza hege heiki heikki helgi heli hendra hendrik henna henrique henryk heru hesam hibo hicham hikmet hildur hipolito hipólito
hishammuddin hlaing hodan homa horacio horia hosein hossain hossein hossen houda hove hovhannes hovhannisyan hovik howlader hrafnhildur
hripsime hristina hristo hrvoje htet htun huanca husam husan huseyin huseyn huseynov huseynova hussam håkan hörður hüseyin iancu ibarra
ibolya idrissa ieva ifrah ignas ignasius iipinge iipumbu ildikó ileana ilia iliana ilie iliya ilker ilkka ilmar ilona ilqar ilunga ilze
imants inas indrek inese inger ingibjörg ingrīda ingvild ingūna inkeri inta ints ioana ionuț iqra iraj irakli irena ireneusz irja irma
irmantas isadora ismayil ismayilov ismet iulian iva ivar ivars ivelin ivica ivona iyad izz izzat jaak jaakko jaan jaanika jaanus jaber
jabulani jadranka jadwiga jafar jafarov jaka jalal jamaludin jamoliddin janar janeth janina janne janybek jari jarkko jarmila jarmo jaromír
jaroslav jarosław javad javadi javid jayasuriya jayawardene jazmin jeptoo jette jeyhun jeļena jibril jihad jindal jindřich jirayu jitka
jiřina jolanta jone jope jorma josaia jouni jovita jože juhani juliana juma juozas juraj jurgita juri juris juscelino justas justina jyldyz
jóhann jóhanna jóhannes jón jónas józef jörgen júlia júlio jüri jānis kaapama kaarina kabiru kabo kabongo kabwe kachale kadiatou kadidiatou
kadir kadri kai kaido kaie kakha kakhaber kalala kalevi kalkidan kaloyan kamaruddin kamarul kamel kamil kamila kamol kamwendo kanchana
kandjii kapembwa karanja karapet karapetyan karel karima karl-johan karolis karunaratne kasonde kasongo kaspars kassahun katarína kateřina
katia katjavivi katrín katumbi katya kavari kaveh kawthar kazem kazimierz kazmi kazys keo kerem kersti ketevan ketil keyvan kgomotso kgosi
khachatryan khachatur khadim khairy khampheng khamphone khamtay khanyisile khatun khatuna khayal khin khosro khurelbaatar khurshid kimaro
kimmo kipkemboi kipkoech kiplagat kiprotich kjersti klemen klára koba kodjo koech koffi koit komla konan konul koray korn kosal kossi
kostadin kouadio kouakou kouame kouassi kristaps kristel kristiina kristján kristín kristýna kristīne krisztina krisztián krišjānis krišs
krystian kuat kubanychbek kubatbek kuda kudakwashe kudzai kusuma květa kyalo kyaw kálmán károly kätlin kåre külli kęstutis lachezar ladislav
laima laimutė lajos lala laleh lalith lamia lamichhane lamine langat larbi larissa lars-erik lasha laumua laureano laurențiu lauris lavinia
lawal laxman lealailepule leho lela lenka leota leoš levan levente levon leyla lia liaquat libor lidet lidija liene liis lilit lilja lilyana
limbani limbu lise litia livia ljiljana lojze lola loredana loreta losalini lotfi lotta lourdes luana lubinda lubomír luboš lucrecia lukman
lulit luminița lungile lusine lutfor luthando luukas lwazi lyimo lyubomir lívia lóránt lúcia līga maarit maarja mabena macharia macias
maciej madina madis mads magdolna maharjan mahbubur mahdi mahlangu mahlet mahmadali maia maimouna maira mait makanaka makara makhtar makokha
makonnen maksat maksatbek malak malick malielegaoi mamani mamba mammadov mammadova mamo mamuka manal manana mandisa manet manoa manop
mansoureh mansur mantas manukyan mapfumo marcelino marcial margrét mariama maricruz marijana marika mariola maritza marián marjeta marjo
markéta maroš maruša marwan marzena masondo masoud massawe mateus matilde matjaž mattias matúš matěj maung mavhunga mavis mawuli mayara
maysa mazlan maísa mbali mbarga mbia mbumba mbuyi medea meenakshi mehrdad mehriban mekdes melaku melek meles meltem memon merab merdan
mereoni merike merja merle mert meruert meseret mesfin mesut metin metka meutya meza mfundo mhango mher mhlanga miah micheál mieczysław miha
mihael mihail mihkel mihret mihály mikheil mikkel milada milen mindaugas miral mirbek mirela mirja miroslava mirosław mirta mirva mirzo
mitja mittal mkandawire mkhitar mkrtchyan modestas modou mofokeng moises moisés mojca mojtaba mokgweetsi mokhtar moldir mollah mollel moncef
monirath monirul moniruzzaman montes moonika morteza mosharraf motaung mouhamadou moustapha moyo mphatso mpho mpofu mrema mthembu mubanga
muchena muge mukanya mukarubega mukendi mukhammad mulatu mulu mulumba mulyadi muna munashe munira munkhbat munkhbayar munyaradzi muriithi
murilo mushfig mushi mushumba musokotwane musyoka mutasa mutati mutaz mutesi mutiso muyaya mwale mwamba mwanza mwape myint myo myrat
mzwandile márcio márta márton mátyás máté märt märta māris mārtiņš nabila nabukeera nadir nadzri naděžda nafula naif naing najibullah najla
najwa nakato nalan nalubega namal namig namises namukolo namuli namutebi nandar nandini nangula nansubuga nantongo napat naqibullah naqvi
naranjo narantuya narayanan narek narine narith narong narvaez nasiru nasrin nataša natia natig natthapong natália navarrete nawal nazri
nazrul ncube ndapewa ndayishimiye ndeshi ndeye ndungu nduwimana nebojša necati nedyalko neeme negash nejc nekesa nelu nerijus neven ngalula
nghidinwa ngone ngonidzashe ngono ngoy ngubane nguema nguessan ngugi nhlanhla nicoleta nicu nidal nigar nighat nigora nigussie nihat nijolė
niklas nikoloz nilanthi nilufar nilufer nino nirut nisreen niyonkuru nizar njoki nkandu nkolo nkomo nkonde nkosana nkosazana nkululeko nneka
nobuhle nodar nokuthula noluthando nompumelelo nomsa nonhlanhla noorullah nopparat noraini norayr norazlina norhayati normunds nouf
nsengiyumva nshan nshimiyimana ntombi nugroho nugzar nune nunez nurbek nurettin nurgul nurlanbek nurzhan nwachukwu nwosu nxumalo nyamdorj
nyaradzo nyasha nyein nyirenda nyunt nzambi nándor nóra obiang ocen ochoa ogechi ognjen ognyan oguljahan oguz ojok okan okechukwu okeke okon
okonkwo okoth olabisi olamide olayinka oldřich olev olivares olivera olli olzhas omotola onana ondimba onur opio orhan orkhan orsolya oskars
ospina osvaldo otakar otar otgonbayar otim ottó otávio oumar oumou outi owona oyinkan oyun ozan ozge ozlem oğuz paata paavo palacios palesa
palle pambudi pandit pant panya pape parisa parra parvati parviz pashinyan pasi patchara patiño patrycja paul-marie paulius pavla pelin
penda penisimani pentti per-olof pernille pertti perttu petre petri petrosyan petru petya phalla philbert phirun phouvong phumzile phyo pia
piedad pineda pinto piret pirjo piroska piseth poghosyan pohiva pokhrel polad pornthip poudel poul pouya povilas prachya pramote pratiwi
preben preecha priit primož priscila przemysław puleng purev puri purnomo pál páll päivi pēteris přemysl qais rabia rabiu rachida radebe
radim radka radomír radostin raed rafaela rafał rafidah rafik raghavan raghda ragnheiður rahayu rahel rahimah rahmatullah raija raila
raimo raimondas raimundo raivis raivo rakhat ralfs raluca ramachandran ramatu ramazan ramin ramiz ramona ramūnas randa randi rashidah
rastislav ratha ratnayake rattana rauf rawal rawan reba recai reet refilwe refugio rehana reijo reinaldo remigijus remus renan renārs
restrepo retno revathi revaz reyhaneh riadh ridha ridvan ridzwan rihards riho riina riitta rijal rima rimantas rimvydas rincon risto rithy
rivero rizky rizvi ričardas robertas roberts rogério rohani rok rokas rokeya rokhaya roksana rolandas rolands roldan romualdas ronaldo
ronalds roque rosalba rosas rositsa roslan rostislav rosângela rotich rotimi rovshan roya rozita rozália rubina rubio rufat rula rumbidzai
rusudan rutendo ruvimbo ruxandra réka róbert rūta saara sabin sadaf sadyr saeid safa safiatou saida saidu saiful sairusi sakiusa salah
salam salas salif salimata salisu sall salleh salome salote saltanat samaneh samara samaraweera samat samba sambath samnang samo sampo
samrawit samvel sanda sandis sanele sangare sani sanita sanzhar saraswati sarath saree sarfraz sargis sargsyan sarker sarkis sarmīte satrio
sattar savita savuth saša seble sedat sefo sekai selamawit selin semisi semra senanayake sengphet sengupta serdar sergiu serkan serrano
setareki seun sevak sevdalina sevgi sevil sevinj shafie shafiqullah shahab shahi shahidul shahin shahmar shahram shahril shaima shakhnoza
shamsul sharmin shazia shehu sheikh sher shiferaw shikongo shikwambi shilongo shimelis shingai shirima shorena shukhrat shumba shupikai
siamak siaosi sibanda sibel sibongile sibusiso sidibe sidy sigita sigmundur sigríður sigrún sigurður sikazwe silvana silviu simba simbarashe
simelane simiyu simonas simonyan simphiwe sinan sini siniša sintayehu sintija sione siphiwe siranush sirje sirojiddin sirpa sisay sita
sitiveni siwale siyabonga sizwe skúli slavica slavko snežana snorri sobia soe sofiane sofie soheil sok sokhom sokun sola solange soledad
solvita somboon somchit somphong somporn sona soner soomro sophal sophat sophea sosefo sosina soukaina souphanh srđan staffan stanimir
stanisław stanko stefka stefán stein steinunn stela sten stepanyan stian stjepan suad suat subedi sudirman suha suhaimi sukanya sukhbaatar
sukhbold sukhrob sukma sule sultana sunisa supriyadi surachai suraya suren suryo suthep sutrisno suvi suwat suzana svandís sveinn sven
svetlin sylwia szabolcs szilvia szilárd sérgio sławomir taalaibek taavi tadas tadej tadele tadeu tafadzwa tage tahani taina takondwa
takudzwa talal talant talukder tamar tamer tamiru tanel tangeni taniela taoufik tapani tapiwa tarak tarcísio tariro tarmo tasnim tatenda
tatul tautai tavita tawanda taye tayfun tchatchoua tchuente tedros teferi teija teja tejada teklu temirlan tendai teona tereza tero tevita
tewodros thabang thamer thandar thandeka thandiwe tharu thato thaís theera thein thembeka thiago thida thiha thilini thoko thokozani
thongsavanh thorbjørn thore thulani thura tiberiu tidiane tigist tigran tihomir tijani tilek timoci tinashe tinatin tinotenda titilayo
tiyamike tizita tofig toleafoa tolga tolib tolu tomaž tomi tomáš tonderai tope tor tornike torres torstein torunn trejo triin tsegaye tsehay
tsend tshepiso tshepo tshibangu tsitsi tsogt tsolmon tsvetelina tsvetomir tugba tuija tuilaepa tulia tumelo tumi tumusiime tumwine tuncay
tupou tupua turan turgut turid turkan tuya tuyakula twinomujuni tímea tõnis tõnu tünde uchenna uddin udoka udom ufuk ugis uku ulan uldis
ulrik ulukbek ulvi umaru umid umit umutoni unnur upul urbina uroš urve uusiku uwamahoro uyanga uzma uzoma uğur vagif vahagn vahan vahid
vaida vaidas vaino vakhtang valdas valdir valdo valeri valeriu valgerður vallejo vardan vardanyan vasanthi vazgen veasna vedat veiko velez
velimir velislava veljko venkatesan vergara vesa vibol vichai vichea vidal vidas viengsavanh viesturs vigen viktoras viktória vilay
vilhjálmur viliame viliami vilija vilius villu vilma vilmos vilém vimbai vineta vinícius violeta viorica virginija virpi vitalija vitor
vladimíra vlasta vojtěch volkan vugar vusal vusala vuthy vygaudas vytenis vélez vít věra wagner waisale waldemar waldo wanchai wanjiru waqa
warawut warsame wasswa weerasinghe wekesa wibowo wickramasinghe widad wided widya wiesław wijeratne wijesinghe wioletta wira witold wondimu
workneh wubet wulandari władysław włodzimierz xaysomphone xolani yadanar yaghoub yakubu yalchin yamila yanez yanina yankho yared yasemin
yavuz yawa yaya yazan yerbol yermek yernar yesenia yeshi yidnekachew yigit yinka yodit yordan youssouf yoweri yulian yulianto yusril yılmaz
zabihullah zafer zaharah zahidul zaid zaidi zainuddin zambrano zamir zandanshatar zane zaruhi zaur zavala zaven zavqi zaw zaza zdenka zdeněk
zdeňka zdravka zdravko zdzisław zeina zeki zelalem zenebe zerihun zewdu zhandos zhanna zhansaya zhuldyz zied zigmārs zimba zinhle zita
zlatko zodwa zokir zsanett zsuzsanna zsófia zulema zungu zurab zvobgo zvonimir zygmunt zélia ágnes áine ákos álvaro árni ásgeir ásta åsa
ólafur óskar ömer özgür özlem øystein øyvind ülle ümit þorgerður þorsteinn þórdís čeněk đorđe ģirts ľubomír ľudovít šimon špela štefan šárka
žaneta željko žiga živa žydrė žydrūnas žygimantas ștefan
`);
