import { fold } from '../search/fold.ts';

/**
 * First names that are often heard in Dutch schools, folded, from several
 * backgrounds. None is also a common word of a role ("Bas", "Floor", "Roos", "Joy" are left out).
 */
const firstNames: ReadonlySet<string> = new Set(
	`aart ad adam ahmed aisha albert ali alice amber amina amira angela anita anja anke anna anne anneke annelies
	annemarie annette annie anouk anton arjan arie astrid ayse barbara bart ben bernard bert bianca bilal bob bram
	brenda brigitte carla carlijn carolien caroline charlotte chantal chris christa christine claudia coby cor
	corrie daan daniel danielle david debbie denise dennis diana dirk dorien ed edith eefje elif elise ellen elly
	els emma emine emre erik eric erwin esther eva evelien evert fatima fatma femke ferry fleur frank frans fred
	frits gea geert gerard gerda gerrit gijs greet guus hans harm harry hasan hassan heleen henk herman hilda
	hugo ibrahim ilse inge ingrid irene iris irma ivo jaap jacqueline jamila jan janine janneke jannie jantine
	jasper jeanette jelle jeroen jessica job joep johan johanna john jolanda joost joris jose jos joyce judith
	julia jurgen karel karim karin karlijn kees khadija kim klaas koen lars laura leen lex leyla lianne lies
	lieke lina linda lisa lisette loes lotte lucas luuk maaike maarten machteld manon marc marcel marco margriet
	maria marian marieke marijke marina marion marit marjan marjolein mark marleen marloes martijn martin martine
	mathijs matthijs mehmet menno merel michael michel michiel mieke milan miranda miriam mirjam mo mohamed
	mohammed monica monique mustafa nadia natasja nick nicole niels nienke nynke olga omar pascal patricia paul
	paula peter petra piet pieter pim quinten rachid ralph raymond remco renate rene rianne rick riet rik rob
	robert robin roel rogier ronald ruben rutger ruud saida samira sander sandra sanne sara sarah saskia sem
	simone sjoerd sofie sophie stefan stephanie steven susan suzanne sven tamara tess theo thijs thomas tim
	tineke tjitske tom toon trudy truus valerie vera victor vincent willem wilma wim wouter yasmina youssef
	yusuf yvette yvonne`.split(/\s+/)
);

/** What people write before a name. */
const titles: ReadonlySet<string> = new Set(
	'juf juffrouw meester mees mevrouw mevr mw meneer dhr heer drs ing'.split(' ')
);

/** Small words in a surname. */
const between = /^(van|de|der|den|ten|ter|te|het|'t|’t|la|el|al)$/;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** The last two are one: "A. Jansen", "K. de Vries". */
const isInitial = (word: string): boolean => /^(\p{Lu}\.)+$/u.test(word);

/** True when the word after `at`, small words of a surname left out, has a capital. */
function leadsToCapital(words: readonly string[], at: number): boolean {
	const next = words.slice(at + 1).find((word) => !between.test(word));
	return next !== undefined && isCapital(next);
}

/**
 * True when a label that should be a role seems to be somebody's name: a common first name, a title or an
 * initial before a name. A guess, to be gentle with: it never knows all names, and a school may be called after
 * somebody.
 */
export function seemsPersonal(label: string): boolean {
	const words = label.split(/[\s,/()]+/).filter((word) => word !== '');
	return words.some((word, at) => {
		if (isInitial(word)) return leadsToCapital(words, at);
		const bare = fold(word.replace(/[.:;]$/, ''));
		if (titles.has(bare)) return leadsToCapital(words, at);
		return isCapital(word) && firstNames.has(bare);
	});
}
