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
	}
];
