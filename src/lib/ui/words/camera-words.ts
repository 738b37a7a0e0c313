import type { CameraProblem } from '#lib/state/scan/camera.ts';

const other = 'Plak of typ de code. Dat kan altijd.';

/** Why there is no picture, and what to do. */
export const cameraWords: Readonly<Record<CameraProblem, string>> = {
	none: `Dit apparaat heeft geen camera. ${other}`,
	refused: `De camera is voor Aan tafel uitgezet. Zet hem aan in de instellingen van je browser. Of: plak of typ de code.`,
	'in-use': `Een andere app gebruikt de camera. Sluit die app en probeer het opnieuw. Of: plak of typ de code.`,
	unsupported: `Deze browser geeft de camera hier niet. ${other}`
};
