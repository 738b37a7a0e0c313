import type { PhotoKind } from '#lib/domain/conversation/types.ts';
import type { AddPhotoError } from './add-photo.ts';

const GO_ON = 'Het gesprek gaat gewoon door.';

/** What happened, what to do, and that nothing else is touched. */
export function photoProblem(error: AddPhotoError): string {
	switch (error.kind) {
		case 'empty':
			return `Dit bestand is leeg (0 bytes). Maak de foto opnieuw. ${GO_ON}`;
		case 'not-an-image':
			return `Dit bestand is geen foto. Kies een foto, of maak er een. ${GO_ON}`;
		case 'too-large':
			return `Deze foto is te groot om te verkleinen op dit apparaat (${error.megapixels} miljoen beeldpunten). Maak een nieuwe foto met een lagere stand. ${GO_ON}`;
		case 'unreadable':
			return `Dit apparaat kan deze foto niet lezen. Maak een nieuwe foto, of kies een JPEG- of PNG-bestand. ${GO_ON}`;
		case 'no-room':
			return 'Er is geen ruimte voor de foto op dit apparaat. De foto is niet bewaard. Alles wat jullie schreven staat er nog. Maak ruimte vrij en probeer het opnieuw.';
		case 'not-stored':
			return 'Het bewaren van de foto lukte niet. Alles wat jullie schreven staat er nog. Probeer het opnieuw.';
	}
}

/** What a photo shows, when it has no caption. */
export const photoKindWords: Readonly<Record<PhotoKind, string>> = {
	sheet: 'Foto van het vel',
	drawing: 'Foto van de tekening',
	other: 'Foto'
};
