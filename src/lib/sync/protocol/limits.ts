/** What both sides hold to. Sizes in bytes. A decoder refuses what is larger before it makes room for it. */
export const limits = {
	/** A sealed piece of a photo. */
	chunk: 256 * 1024,
	/** A sealed change of a document. */
	batch: 1024 * 1024,
	/** A sealed whole document. */
	snapshot: 4 * 1024 * 1024,
	/** Batches in one push. */
	batches: 200,
	/** Body of a push. */
	syncBody: 2 * 1024 * 1024,
	/** Rows in one answer. */
	rows: 1000,
	/** An answer stops growing here; one row larger than this still travels, alone. */
	answer: 2 * 1024 * 1024,
	/** Chunks asked for at a time. */
	missing: 1000,
	/** Body of anything that is neither push, snapshot nor chunk. */
	smallBody: 64 * 1024,
	/** Characters of a sign-up code, in UTF-8 bytes. */
	signupCode: 200,
	/** Room around a snapshot in its message. */
	framing: 256
} as const;

/** The largest body of all: what the web server in front has to let through. */
export const largestBody = limits.snapshot + limits.framing;

/** Days that rows stay after a snapshot covers them: a device that was away longer compares everything. */
export const retentionDays = 30;
