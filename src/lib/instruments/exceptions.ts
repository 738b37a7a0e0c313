/** Items of the source inventory that no content carries, on purpose, each with its reason. */
export const exceptions: readonly { readonly id: string; readonly reason: string }[] = [
	{
		id: 'A2.9',
		reason:
			'The empty notes column is a field of every conversation (`texts.ownNotes`), not text of the guide.'
	},
	{
		id: 'A10.1',
		reason:
			'Oddities of the source (column order, broken words, typing errors), solved in the content: ' +
			'steps follow the list A2.1 to A2.8, words are whole, pens are packed once, "drie ambities" ' +
			'accepts one to three, and everyone at the table writes.'
	},
	{
		id: 'B9.1',
		reason:
			'Oddities of the source, solved in the content: the six aspects stand under their question, ' +
			'programme and horizon year come from `programmes/`, "curriculumvernieuwing" is one word, the ' +
			'length is our proposal, and the planningsformulier is our own.'
	},
	{ id: 'C0.4', reason: 'A bookmark that the word processor left behind; it is no content.' },
	{
		id: 'C5.1',
		reason:
			'Oddities of the source, solved in the content: tips are set apart though their colour was ' +
			'lost, the five questions stand under the agreements, "studiedagen, scholing ICC" has its ' +
			'comma, and "Openen" and "Afronden" are marked as our addition.'
	},
	{
		id: 'D5.1',
		reason:
			'Oddities of the source, solved in the content: the goal without a bullet is a goal of its own, ' +
			'the empty rows can be filled in, the part about CmK can be left out, and the lists for PO and ' +
			'VO share a key.'
	},
	{
		id: 'E10.1',
		reason:
			'Oddities of the source, solved in the content: no phase 3 was made up and the numbers of the ' +
			'guide are kept, broken words are whole, the lost dash is back, one "ook" is gone.'
	}
];
