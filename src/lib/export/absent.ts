// jsPDF can import packages for HTML and SVG input that we never give it; they resolve to this instead.
export default undefined;
