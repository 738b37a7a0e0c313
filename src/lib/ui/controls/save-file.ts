/** Offers `content` as a file to keep. Works without a network and without room in the database. */
export function saveFile(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Safari reads the file only after the click has been handled.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}
