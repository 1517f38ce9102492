// Derived from CLDR 48.2.0 by `npm run measures`: do not edit. CLDR is © Unicode, Inc., under the Unicode License v3.

/** Units, a line each: name, kind, factor to the base unit of the kind, offset, written forms, symbols. */
export const UNIT_ROWS = `
metre per second squared|acceleration|1||metre per second squared,metres per second squared,meter per second squared,meters per second squared|m/s²
degree|angle|0.00277777777778||degree,degrees|deg
arcminute|angle|0.0000462962962963||arcminute,arcminutes|arcmin,arcmins
arcsecond|angle|7.71604938272e-7||arcsecond,arcseconds|arcsec,arcsecs
square kilometre|area|1000000||square kilometre,square kilometres,square kilometer,square kilometers|km²
hectare|area|10000||hectare,hectares|ha
square metre|area|1||square metre,square metres,square meter,square meters|m²
square centimetre|area|0.0001||square centimetre,square centimetres,square centimeter,square centimeters|cm²
square mile|area|2589988.11034||square mile,square miles|
acre|area|4046.8564224||acre,acres|
square yard|area|0.83612736||square yard,square yards|yd²
square foot|area|0.09290304||square foot,square feet|
square inch|area|0.00064516||square inch,square inches|in²
dunam|area|1000||dunam,dunams|
litre per kilometre||||litre per kilometre,litres per kilometre,liter per kilometer,liters per kilometer|l/km,L/km
litre per 100 kilometres||||litre per 100 kilometres,litres per 100 kilometres,liter per 100 kilometers,liters per 100 kilometers|
mile per gallon||||mile per us gallon,miles per us gallon,mile per gallon,miles per gallon|mpg
petabyte|digital|8000000000000000||petabyte,petabytes|PB
terabyte|digital|8000000000000||terabyte,terabytes|TB
terabit|digital|1000000000000||terabit,terabits|Tb
gigabyte|digital|8000000000||gigabyte,gigabytes|GB
gigabit|digital|1000000000||gigabit,gigabits|Gb
megabyte|digital|8000000||megabyte,megabytes|MB
megabit|digital|1000000||megabit,megabits|Mb
kilobyte|digital|8000||kilobyte,kilobytes|kB
kilobit|digital|1000||kilobit,kilobits|kb
byte|digital|8||byte,bytes|
bit|digital|1||bit,bits|
century|duration|3155695200||century,centuries|
decade|duration|315569520||decade,decades|
year|duration|31556952||year,years|yr,yrs
month|duration|2629746||month,months|mth,mths
week|duration|604800||week,weeks|wk,wks
day|duration|86400||day,days|
hour|duration|3600||hour,hours|hr,hrs
minute|duration|60||minute,minutes|min,mins
second|duration|1||second,seconds|sec,secs
millisecond|duration|0.001||millisecond,milliseconds|ms
microsecond|duration|0.000001||microsecond,microseconds|μs
nanosecond|duration|1e-9||nanosecond,nanoseconds|ns
ampere|electric|1||ampere,amperes|
microampere|electric|0.000001||microampere,microamperes|μA
kiloampere|electric|1000||kiloampere,kiloamperes|kA
milliampere|electric|0.001||milliampere,milliamperes|mA
ohm||||ohm,ohms|Ω
volt||||volt,volts|
millivolt||||millivolt,millivolts|mV
kilovolt||||kilovolt,kilovolts|kV
kilocalorie|energy|4184||kilocalorie,kilocalories|kcal
calorie||||calorie,calories|
kilojoule|energy|1000||kilojoule,kilojoules|kJ
joule|energy|1||joule,joules|
megajoule|energy|1000000||megajoule,megajoules|MJ
gigajoule|energy|1000000000||gigajoule,gigajoules|GJ
kilowatt hour|energy|3600000||kilowatt-hour,kilowatt-hours,kilowatt hour|kWh
electronvolt|energy|1.602177e-19||electronvolt,electronvolts|eV
kiloelectronvolt|energy|1.602177e-16||kiloelectronvolt,kiloelectronvolts|keV
megaelectronvolt|energy|1.602177e-13||megaelectronvolt,megaelectronvolts|MeV
gigaelectronvolt|energy|1.602177e-10||gigaelectronvolt,gigaelectronvolts|GeV
british thermal unit|energy|1054.35026449||british thermal unit,british thermal units|Btu
therm|energy|105480400||us therm,us therms|
pound of force|force|4.44822161526||pound of force,pounds of force|lbf
newton|force|1||newton,newtons|
kilonewton|force|1000||kilonewton,kilonewtons|kN
kilowatt-hour per 100 kilometres||||kilowatt-hour per 100 kilometres,kilowatt-hours per 100 kilometres,kilowatt-hour per 100 kilometers,kilowatt-hours per 100 kilometers|kWh/100km
gigahertz|frequency|1000000000||gigahertz|GHz
megahertz|frequency|1000000||megahertz|MHz
kilohertz|frequency|1000||kilohertz|kHz
hertz|frequency|1||hertz|Hz
terahertz|frequency|1000000000000||terahertz|THz
pixel|graphics|1||pixel,pixels|px
megapixel|graphics|1000000||megapixel,megapixels|MP
kilometre|length|1000||kilometre,kilometres,kilometer,kilometers|km
metre|length|1||metre,metres,meter,meters|
decimetre|length|0.1||decimetre,decimetres,decimeter,decimeters|dm
centimetre|length|0.01||centimetre,centimetres,centimeter,centimeters|cm
millimetre|length|0.001||millimetre,millimetres,millimeter,millimeters|mm
micrometre|length|0.000001||micrometre,micrometres,micrometer,micrometers|μm
nanometre|length|1e-9||nanometre,nanometres,nanometer,nanometers|nm
picometre|length|1e-12||picometre,picometres,picometer,picometers|
mile|length|1609.344||mile,miles|mi
yard|length|0.9144||yard,yards|yd
foot|length|0.3048||foot,feet|ft
inch|length|0.0254||inch,inches|
parsec|length|30856775814900000||parsec,parsecs|pc
light year|length|9460730472580000||light year,light years|ly
astronomical unit|length|149597870700||astronomical unit,astronomical units|
furlong|length|201.168||furlong,furlongs|
fathom|length|1.8288||fathom,fathoms|
nautical mile|length|1852||nautical mile,nautical miles|nmi
lux||||lux|
candela||||candela,candelas|
lumen||||lumen,lumens|
tonne|mass|1000||tonne,tonnes,metric ton,metric tons|t
kilotonne|mass|1000000||kilotonne,kilotonnes|kt
megatonne|mass|1000000000||megatonne,megatonnes|Mt
gigatonne|mass|1000000000000||gigatonne,gigatonnes|Gt
kilogram|mass|1||kilogram,kilograms|kg
gram|mass|0.001||gram,grams|g
milligram|mass|0.000001||milligram,milligrams|mg
microgram|mass|1e-9||microgram,micrograms|μg
ton||||ton,tons|
stone|mass|6.35029318||stone|
pound-mass|mass|0.45359237||pound,pounds|lb
ounce|mass|0.028349523125||ounce,ounces|oz
troy ounce|mass|0.03110348||troy ounce,troy ounces|
carat||||carat,carats|
dalton|mass|1.66053878283e-27||dalton,daltons|
gigawatt|power|1000000000||gigawatt,gigawatts|GW
megawatt|power|1000000||megawatt,megawatts|MW
kilowatt|power|1000||kilowatt,kilowatts|kW
watt|power|1||watt,watts|W
microwatt|power|0.000001||microwatt,microwatts|μW
terawatt|power|1000000000000||terawatt,terawatts|TW
milliwatt|power|0.001||milliwatt,milliwatts|mW
horsepower||||horsepower|hp
millimetre of mercury|pressure|133.322387415||millimetre of mercury,millimetres of mercury,millimeter of mercury,millimeters of mercury|mmHg
pound-force per square inch|pressure|6894.75729317||pound-force per square inch,pounds-force per square inch|psi
inch of mercury|pressure|3386.38864034||inch of mercury,inches of mercury|inHg
bar|pressure|100000||bar|
millibar|pressure|100||millibar,millibars|mbar
atmosphere|pressure|101325||atmosphere,atmospheres|atm
pascal|pressure|1||pascal,pascals|Pa
gigapascal|pressure|1000000000||gigapascal,gigapascals|GPa
hectopascal|pressure|100||hectopascal,hectopascals|hPa
kilopascal|pressure|1000||kilopascal,kilopascals|kPa
megapascal|pressure|1000000||megapascal,megapascals|MPa
kilometre per hour|speed|0.277777777778||kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour|km/h
metre per second|speed|1||metre per second,metres per second,meter per second,meters per second|m/s
mile per hour|speed|0.44704||mile per hour,miles per hour|mph
knot|speed|0.514444444444||knot,knots|
degree celsius|temperature|1|273.15|degree celsius,degrees celsius|°C
degree fahrenheit|temperature|0.555555555556|255.372222222|degree fahrenheit,degrees fahrenheit|°F
kelvin|temperature|1||kelvin,kelvins|
pound-foot|torque|1.35581794833||pound-force-foot,pound-force-feet|lbf⋅ft
newton metre|torque|1||newton metre,newton metres,newton-meter,newton-meters|N⋅m
cubic kilometre|volume|1000000000||cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers|km³
cubic metre|volume|1||cubic metre,cubic metres,cubic meter,cubic meters|m³
cubic centimetre|volume|0.000001||cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters|cm³
cubic mile|volume|4168181825.44||cubic mile,cubic miles|mi³
cubic yard|volume|0.764554857984||cubic yard,cubic yards|yd³
cubic foot|volume|0.028316846592||cubic foot,cubic feet|ft³
cubic inch|volume|0.000016387064||cubic inch,cubic inches|in³
megalitre|volume|1000||megalitre,megalitres,megaliter,megaliters|Ml,ML
hectolitre|volume|0.1||hectolitre,hectolitres,hectoliter,hectoliters|hl,hL
litre|volume|0.001||litre,litres,liter,liters|l,L
microlitre|volume|1e-9||microlitre,microlitres,microliter,microliters|μL,μl
kilolitre|volume|1||kilolitre,kilolitres,kiloliter,kiloliters|kL,kl
decilitre|volume|0.0001||decilitre,decilitres,deciliter,deciliters|dl,dL
centilitre|volume|0.00001||centilitre,centilitres,centiliter,centiliters|cl,cL
millilitre|volume|0.000001||millilitre,millilitres,milliliter,milliliters|ml,mL
acre-foot|volume|1233.48183755||acre-foot,acre-feet|
bushel||||bushel,bushels|
gallon||||us gallon,us gallons,gallon,gallons|gal
quart||||us quart,us quarts,quart,quarts|qt
pint||||pint,pints|
fluid ounce||||us fluid ounce,us fluid ounces,fluid ounce,fluid ounces|
tablespoon||||tablespoon,tablespoons|tbsp
teaspoon||||teaspoon,teaspoons|tsp
barrel|volume|0.158987294928||barrel,barrels|bbl
becquerel||||becquerel,becquerels|Bq
kilobecquerel||||kilobecquerel,kilobecquerels|kBq
megabecquerel||||megabecquerel,megabecquerels|MBq
gigabecquerel||||gigabecquerel,gigabecquerels|GBq
terabecquerel||||terabecquerel,terabecquerels|TBq
sievert||||sievert,sieverts|Sv
microsievert||||microsievert,microsieverts|μSv
millisievert||||millisievert,millisieverts|mSv
kilogram-force|force|9.80665||kilogram-force,kilograms-force|kgf
rankine|temperature|0.555555555556||rankine,rankines|°R
fortnight|duration|1209600||fortnight,fortnights|
`;

/** Currencies in use, a line each: ISO 4217 code, name, singular, plural, sign, digits of the minor unit. */
export const CURRENCY_ROWS = `
AED|uae dirham|uae dirham|uae dirhams||2
AFN|afghan afghani|afghan afghani|afghan afghanis|؋|0
ALL|albanian lek|albanian lek|albanian lekë||0
AMD|armenian dram|armenian dram|armenian drams|֏|2
AOA|angolan kwanza|angolan kwanza|angolan kwanzas|Kz|2
ARS|argentine peso|argentine peso|argentine pesos|$|2
AUD|australian dollar|australian dollar|australian dollars|$|2
AWG|aruban florin|aruban florin|aruban florin||2
AZN|azerbaijani manat|azerbaijani manat|azerbaijani manats|₼|2
BAM|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible marks|KM|2
BBD|barbadian dollar|barbadian dollar|barbadian dollars|$|2
BDT|bangladeshi taka|bangladeshi taka|bangladeshi takas|৳|2
BHD|bahraini dinar|bahraini dinar|bahraini dinars||3
BIF|burundian franc|burundian franc|burundian francs||0
BMD|bermudan dollar|bermudan dollar|bermudan dollars|$|2
BND|brunei dollar|brunei dollar|brunei dollars|$|2
BOB|bolivian boliviano|bolivian boliviano|bolivian bolivianos|Bs|2
BRL|brazilian real|brazilian real|brazilian reals|R$|2
BSD|bahamian dollar|bahamian dollar|bahamian dollars|$|2
BTN|bhutanese ngultrum|bhutanese ngultrum|bhutanese ngultrums||2
BWP|botswanan pula|botswanan pula|botswanan pulas|P|2
BYN|belarusian ruble|belarusian ruble|belarusian rubles||2
BZD|belize dollar|belize dollar|belize dollars|$|2
CAD|canadian dollar|canadian dollar|canadian dollars|$|2
CDF|congolese franc|congolese franc|congolese francs||2
CHF|swiss franc|swiss franc|swiss francs||2
CLP|chilean peso|chilean peso|chilean pesos|$|0
CNY|yuan|chinese yuan|chinese yuan|¥|2
COP|colombian peso|colombian peso|colombian pesos|$|0
CRC|costa rican colón|costa rican colón|costa rican colóns|₡|2
CUP|cuban peso|cuban peso|cuban pesos|$|2
CVE|cape verdean escudo|cape verdean escudo|cape verdean escudos||2
CZK|czech koruna|czech koruna|czech korunas|Kč|2
DJF|djiboutian franc|djiboutian franc|djiboutian francs||0
DKK|danish krone|danish krone|danish kroner|kr|2
DOP|dominican peso|dominican peso|dominican pesos|$|2
DZD|algerian dinar|algerian dinar|algerian dinars||2
EGP|egyptian pound|egyptian pound|egyptian pounds|E£|2
ERN|eritrean nakfa|eritrean nakfa|eritrean nakfas||2
ETB|ethiopian birr|ethiopian birr|ethiopian birrs||2
EUR|euro|euro|euros|€|2
FJD|fijian dollar|fijian dollar|fijian dollars|$|2
FKP|falkland islands pound|falkland islands pound|falkland islands pounds|£|2
GBP|pound sterling|british pound|british pounds|£|2
GEL|georgian lari|georgian lari|georgian laris|₾|2
GHS|ghanaian cedi|ghanaian cedi|ghanaian cedis|GH₵|2
GIP|gibraltar pound|gibraltar pound|gibraltar pounds|£|2
GMD|gambian dalasi|gambian dalasi|gambian dalasis||2
GNF|guinean franc|guinean franc|guinean francs|FG|0
GTQ|guatemalan quetzal|guatemalan quetzal|guatemalan quetzals|Q|2
GYD|guyanaese dollar|guyanaese dollar|guyanaese dollars|$|2
HKD|hong kong dollar|hong kong dollar|hong kong dollars|$|2
HNL|honduran lempira|honduran lempira|honduran lempiras|L|2
HTG|haitian gourde|haitian gourde|haitian gourdes||2
HUF|forint|hungarian forint|hungarian forints|Ft|0
IDR|rupiah|indonesian rupiah|indonesian rupiahs|Rp|0
ILS|shekel|israeli new shekel|israeli new shekels|₪|2
INR|rupee|indian rupee|indian rupees|₹|2
IQD|iraqi dinar|iraqi dinar|iraqi dinars||0
IRR|iranian rial|iranian rial|iranian rials||0
ISK|icelandic króna|icelandic króna|icelandic krónur|kr|0
JMD|jamaican dollar|jamaican dollar|jamaican dollars|$|2
JOD|jordanian dinar|jordanian dinar|jordanian dinars||3
JPY|yen|japanese yen|japanese yen|¥|0
KES|kenyan shilling|kenyan shilling|kenyan shillings||2
KGS|kyrgyz som|kyrgyz som|kyrgyz soms|⃀|2
KHR|cambodian riel|cambodian riel|cambodian riels|៛|2
KMF|comorian franc|comorian franc|comorian francs|CF|0
KPW|north korean won|north korean won|north korean won|₩|0
KRW|won|south korean won|south korean won|₩|0
KWD|kuwaiti dinar|kuwaiti dinar|kuwaiti dinars||3
KYD|cayman islands dollar|cayman islands dollar|cayman islands dollars|$|2
KZT|kazakhstani tenge|kazakhstani tenge|kazakhstani tenges|₸|2
LAK|laotian kip|laotian kip|laotian kips|₭|0
LBP|lebanese pound|lebanese pound|lebanese pounds|L£|0
LKR|sri lankan rupee|sri lankan rupee|sri lankan rupees|Rs|2
LRD|liberian dollar|liberian dollar|liberian dollars|$|2
LSL|lesotho loti|lesotho loti|lesotho lotis||2
LYD|libyan dinar|libyan dinar|libyan dinars||3
MAD|moroccan dirham|moroccan dirham|moroccan dirhams||2
MDL|moldovan leu|moldovan leu|moldovan lei||2
MGA|malagasy ariary|malagasy ariary|malagasy ariaries|Ar|0
MKD|macedonian denar|macedonian denar|macedonian denari||2
MMK|myanmar kyat|myanmar kyat|myanmar kyats|K|0
MNT|mongolian tugrik|mongolian tugrik|mongolian tugriks|₮|2
MOP|macanese pataca|macanese pataca|macanese patacas||2
MRU|mauritanian ouguiya|mauritanian ouguiya|mauritanian ouguiyas||2
MUR|mauritian rupee|mauritian rupee|mauritian rupees|Rs|2
MVR|maldivian rufiyaa|maldivian rufiyaa|maldivian rufiyaas||2
MWK|malawian kwacha|malawian kwacha|malawian kwachas||2
MXN|mexican peso|mexican peso|mexican pesos|$|2
MYR|ringgit|malaysian ringgit|malaysian ringgits|RM|2
MZN|mozambican metical|mozambican metical|mozambican meticals||2
NAD|namibian dollar|namibian dollar|namibian dollars|$|2
NGN|naira|nigerian naira|nigerian nairas|₦|2
NIO|nicaraguan córdoba|nicaraguan córdoba|nicaraguan córdobas|C$|2
NOK|norwegian krone|norwegian krone|norwegian kroner|kr|2
NPR|nepalese rupee|nepalese rupee|nepalese rupees|Rs|2
NZD|new zealand dollar|new zealand dollar|new zealand dollars|$|2
OMR|omani rial|omani rial|omani rials||3
PAB|panamanian balboa|panamanian balboa|panamanian balboas||2
PEN|peruvian sol|peruvian sol|peruvian soles||2
PGK|papua new guinean kina|papua new guinean kina|papua new guinean kina||2
PHP|philippine peso|philippine peso|philippine pesos|₱|2
PKR|pakistani rupee|pakistani rupee|pakistani rupees|Rs|0
PLN|zloty|polish zloty|polish zlotys|zł|2
PYG|paraguayan guarani|paraguayan guarani|paraguayan guaranis|₲|0
QAR|qatari riyal|qatari riyal|qatari riyals||2
RON|romanian leu|romanian leu|romanian lei|lei|2
RSD|serbian dinar|serbian dinar|serbian dinars||2
RUB|rouble|russian ruble|russian rubles|₽|2
RWF|rwandan franc|rwandan franc|rwandan francs|RF|0
SAR|saudi riyal|saudi riyal|saudi riyals||2
SBD|solomon islands dollar|solomon islands dollar|solomon islands dollars|$|2
SCR|seychellois rupee|seychellois rupee|seychellois rupees||2
SDG|sudanese pound|sudanese pound|sudanese pounds||2
SEK|swedish krona|swedish krona|swedish kronor|kr|2
SGD|singapore dollar|singapore dollar|singapore dollars|$|2
SHP|st. helena pound|st. helena pound|st. helena pounds|£|2
SLE|sierra leonean leone|sierra leonean leone|sierra leonean leones||2
SOS|somali shilling|somali shilling|somali shillings||0
SRD|surinamese dollar|surinamese dollar|surinamese dollars|$|2
SSP|south sudanese pound|south sudanese pound|south sudanese pounds|£|2
STN|são tomé & príncipe dobra|são tomé & príncipe dobra|são tomé & príncipe dobras|Db|2
SYP|syrian pound|syrian pound|syrian pounds|£|0
SZL|swazi lilangeni|swazi lilangeni|swazi emalangeni||2
THB|baht|thai baht|thai baht|฿|2
TJS|tajikistani somoni|tajikistani somoni|tajikistani somonis||2
TMT|turkmenistani manat|turkmenistani manat|turkmenistani manat||2
TND|tunisian dinar|tunisian dinar|tunisian dinars||3
TOP|tongan paʻanga|tongan paʻanga|tongan paʻanga|T$|2
TRY|turkish lira|turkish lira|turkish lira|₺|2
TTD|trinidad & tobago dollar|trinidad & tobago dollar|trinidad & tobago dollars|$|2
TWD|taiwan dollar|new taiwan dollar|new taiwan dollars|$|2
TZS|tanzanian shilling|tanzanian shilling|tanzanian shillings||2
UAH|hryvnia|ukrainian hryvnia|ukrainian hryvnias|₴|2
UGX|ugandan shilling|ugandan shilling|ugandan shillings||0
USD|dollar|us dollar|us dollars|$|2
UYU|uruguayan peso|uruguayan peso|uruguayan pesos|$|2
UZS|uzbekistani som|uzbekistani som|uzbekistani som||2
VES|venezuelan bolívar|venezuelan bolívar|venezuelan bolívars||2
VND|dong|vietnamese dong|vietnamese dong|₫|0
VUV|vanuatu vatu|vanuatu vatu|vanuatu vatus||0
WST|samoan tala|samoan tala|samoan tala||2
XAF|central african cfa franc|central african cfa franc|central african cfa francs||0
XCD|east caribbean dollar|east caribbean dollar|east caribbean dollars|$|2
XCG|caribbean guilder|caribbean guilder|caribbean guilders||2
XOF|west african cfa franc|west african cfa franc|west african cfa francs||0
XPF|cfp franc|cfp franc|cfp francs||0
YER|yemeni rial|yemeni rial|yemeni rials||0
ZAR|rand|south african rand|south african rand|R|2
ZMW|zambian kwacha|zambian kwacha|zambian kwachas|ZK|2
ZWG|zimbabwean gold|zimbabwean gold|zimbabwean gold||2
`;
