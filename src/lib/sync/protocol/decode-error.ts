/** Why bytes could not be read. */
export type DecodeError =
	/** No message of ours: a login page of a guest network, a proxy's error. */
	| { readonly kind: 'not-ours' }
	/** Written in a version that this side doesn't read. */
	| { readonly kind: 'version'; readonly theirs: number }
	/** Another message than was asked for. */
	| { readonly kind: 'type'; readonly found: number }
	| { readonly kind: 'truncated' }
	| { readonly kind: 'trailing' }
	/** More of `what` than the limits allow. */
	| { readonly kind: 'limit'; readonly what: string }
	/** A field of `what` has a value that means nothing. */
	| { readonly kind: 'value'; readonly what: string };
