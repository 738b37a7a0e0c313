/**
 * 256 everyday words of our own choice, one for each byte. Two of them never differ by one letter (added,
 * dropped, changed or swapped), and the first four letters tell them apart. Their order is frozen: sheets
 * on paper depend on it.
 */
export const wordList: readonly string[] = (
	'aarde adem advies amandel appel april arend asfalt atlas avond azijn balkon bamboe ' +
	'banaan bank baron beeld been berg bezem biet bliksem bloem bord brief bril brood bruin ' +
	'buffel cactus cake cello cirkel citroen club cocon cola deeg deksel deur dijk dolfijn ' +
	'donder dorp douche droom drum eend eik eiland ekster emmer emoe eten fabel fakkel ' +
	'fazant feest fiets film fontein foto garage geit geluk gember gids giraf gitaar goud ' +
	'grond grot hamer haven havik helm hemel herfst heuvel hoofd hooi hoorn hotel idee iglo ' +
	'ijs inkt insect iris jaar jager jeugd jongen juni juweel kachel kalf kameel kano kapper ' +
	'kelder kers ketting kikker klaver klei knie koffer komeet kompas koraal korf krant ' +
	'kreeft krekel kroon kruid kuiken kunst kussen kwal laken leeuw lente lepel lied linde ' +
	'luik lynx machine magneet mantel markt melk mens moeder molen mossel motor munt muziek ' +
	'naald narcis natuur neef oase oceaan octopus oker oktober olie olifant olijf onweer opa ' +
	'orgel orka orkest otter oven papaver papier parel perzik piano piraat plank plein ploeg ' +
	'poort poster potlood prins puzzel raket regen riem rijst rivier robot rups saus schaap ' +
	'schip schuur sering slak slang slee sleutel slot smid sneeuw soep spel spiegel spin ' +
	'spoor steen ster stoel storm stro suiker tafel tapijt tarwe taxi tempel tent thee ' +
	'tijger toets tomaat trap trein tulp vader valk varen veld venster verf vijg vijver ' +
	'vinger viool vlieg vlinder vloer voet vogel vork vrede vriend vrucht wagen walvis water ' +
	'week weide wereld wiel winkel winter worm wortel yoga zebra zilver zolder zomer zon zus ' +
	'zwaan zwam'
).split(' ');
