// The shell that the service worker keeps for every address.
export const prerender = true;
