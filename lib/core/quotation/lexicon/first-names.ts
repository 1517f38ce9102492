const MALE =
  'aaron abdul abdullah adam adrian ahmad ahmed al alan albert alejandro alex alexander alexei alfred ali allen amir anders andre ' +
  'andreas andrew andy angus anthony antonio ari arne arnold arthur asif barack barney barry ben benjamin bernard bernie bert bill ' +
  'billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bryan byron calvin carl carlos cecil chad charles ' +
  'charlie chip chris christian christoph christopher chuck clarence claude clay clint colin conor corey cory craig curt curtis dale damian ' +
  'dan daniel danny darrell darren dave david davis dean denis dennis derek derrick dick diego dmitry dominic don donald doug douglas ' +
  'duncan dwayne dwight ed eddie edgar edmund eduardo edward edwin eli elias elijah emmanuel eric erik ernest ethan eugene evan farid ' +
  'felix fernando francesco francis francisco francois françois frank franklin fred frederick gabriel gareth garrett gary gavin gene ' +
  'geoffrey george gerald gerard gianni gilbert glenn gordon graham grant greg gregory guillermo gustavo guy hal hans harold harry harvey ' +
  'hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac ismail israel ivan jack jacob jacques jaime jake ' +
  'jamal james jamie jared jason javier jay jean-claude jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy jin joe joel johan johannes ' +
  'john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karim karl keith keir ken kenneth kevin khalid ' +
  'klaus kurt kyle lance larry lars lawrence lee leo leon leonard leonardo lewis liam lloyd lorenzo lou louis luc lucas luis luke ' +
  'mahmoud manuel marc marcel marco marcus mario mark martin marty marvin mathew matt matteo matthew maurice max maxim mehdi michael ' +
  'michel miguel mike mikhail milton mitch mitt mohamed mohammad mohammed moshe muhammad mustafa nathan neal ned neil nelson newt ' +
  'nicholas nick nicolas nigel noah noel norman olaf oleg oliver omar oscar osama otto owen pablo patrick paul pedro perry pete peter phil philip ' +
  'philippe phillip pierre quentin rafael ralph ramon rand randall randy raul ray raymond reince reggie rex rahm ricardo richard rick ricky rob robby ' +
  'robert roberto rod rodney roger roland roman ron ronald rory ross roy rudy rupert russell ryan salman sam samir samuel saul scott sean ' +
  'sebastian seth sergei sergey shane shaun shawn sid sidney silvio simon spencer stan stanley stefan stephen steve steven stewart stuart ' +
  'sylvester tariq ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trent trevor trey ulrich uri vernon victor ' +
  'vincent vladimir volodymyr wade wallace walter warren wayne wesley wilfred will willard william willie winston wolf wolfgang xavier yair yasser ' +
  'abbas andrii antony basem bashar bassem benedikt bezalel dmytro enrico fabio fumio friedrich gideon giacomo giorgio giovanni giuseppe hamid ibrahima ' +
  'imran itamar jens jiang joao joachim jordi khaled kyriakos lorenz luca luigi magnus marek massimo mateusz matthias mauro mohamad naftali narendra nabil ' +
  'olivier oleksandr osman pawel paolo piotr rahul rishi roberto robert sadiq saeed sajid sanjay shigeru shinzo stefano sven tomas umberto viktor werner yahya yoav ' +
  'yitzhak yosef yusuf zac zach zachary';

const FEMALE =
  'abby abigail adele adriana agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amy ana andrea angela ' +
  'angelina anita ann anna anne annie antonia april ariana arianna ashley audrey ava barbara beatrice becky bella bernadette beth betsy betty ' +
  'beverly bonnie brenda brianna bridget britney brittany camilla camille candice carla carly carmen carol carole caroline carolyn carrie ' +
  'catherine cathy cecile cecilia celia charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen condoleezza ' +
  'connie constance courtney cristina crystal cynthia daisy dana danielle daphne dawn debbie deborah debra denise diana diane dianne dina ' +
  'dolores donna dora dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen elsa emily emma erica erin esther eva eve evelyn ' +
  'fatima faye felicia fiona florence frances francesca gabriela gabrielle gail geraldine gina gladys gloria grace greta gretchen gwen gwyneth ' +
  'hannah harriet hayley heather heidi helen helena hilary hillary holly hope huma ida imelda indira ingrid irene iris isabel isabella isabelle ' +
  'ivana ivanka ivy jackie jaclyn jacklyn jacqueline jan jane janet janice jasmine jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna ' +
  'joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen kate katharine katherine kathleen kathryn ' +
  'kathy katie katrina kay kaitlan kayla kayleigh kellyanne kelli kendra kimberly kirsten kristen kristin laila lana laura lauren laurie leah leila ' +
  'lena leslie lillian lily linda lisa liz loretta lori lorraine louise lucia lucy luciana lydia lynn lynne mackenzie madeleine maggie malala marcia ' +
  'margaret margot maria mariah marian marie marilyn marina marissa marjorie martha mary maureen maxine megan megyn melanie melania melinda ' +
  'melissa mercedes meredith mia michele michelle mildred mira miranda miriam molly monica nadia nancy naomi natalia natalie natasha nellie ' +
  'nicola nicole nikki nina nora norma olga olivia oprah pam pamela patricia patsy patty paula pauline peggy penelope penny phyllis polly priscilla ' +
  'priya rachel rana rebecca regina renee rhonda rihanna rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sahar sally samantha sandra ' +
  'sara sarah selena shannon sharon sheila shelley sherry shirley shonda sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan ' +
  'susana susanna suzanne svetlana sylvia tamara tammy tania tanya tara teresa terri tessa theresa tiffany tina tracy tulsi ursula valerie vanessa ' +
  'vera veronica victoria viola violet virginia vivian wanda wendy whitney whoopi winnie annalena aleksandra anneliese bianca chiara donatella elena elisabetta emine federica francoise giorgia giulia ilaria ines isobel jacinda kaja katarina keiko ksenia laetitia lucrezia magdalena maia marta mette michaela natalya nirmala olena paloma paola priti sanna silvia simona swati theresia ulrike valentina veronika yolanda yvette yvonne zoe';

/** As far as English pronouns tell people apart. */
export type Gender = 'male' | 'female';

/** Given names that go with one gender far more often than with the other in English-language news. */
export const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
]);

/** Titles and roles that tell the gender. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map([
  ...'mr sir lord king prince duke congressman chairman spokesman councilman businessman pope father brother imam'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs ms miss dame lady queen princess duchess congresswoman chairwoman spokeswoman councilwoman businesswoman actress sister mother'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);
