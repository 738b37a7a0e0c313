// The app lives on the device: nothing is rendered on the server, and one shell answers every address.
export const ssr = false;
export const prerender = false;
