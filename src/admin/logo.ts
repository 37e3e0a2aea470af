/** A sheet of copy with one line struck out, as an image address. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="14" fill="#4945ff"/>
  <path d="M18 12h21l9 9v31H18z" fill="#fff"/>
  <path d="M39 12v9h9z" fill="#c7c5ff"/>
  <path d="M24 29h18M24 43h12" stroke="#4945ff" stroke-width="3.5" stroke-linecap="round"/>
  <path d="M22 36h22" stroke="#ee5e52" stroke-width="3.5" stroke-linecap="round"/>
</svg>`;

export const logo = `data:image/svg+xml,${encodeURIComponent(svg)}`;
