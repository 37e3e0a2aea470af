export { deleteAlerts, endAlertsAbout, endAlertsOf } from './end-alerts';
export { AlertForesight } from './foresee-alerts';
export { readersReason, wordsOf, type Kill, type KilledStory } from './killed-story';
export { noteArrivals, type Arrival } from './note-arrivals';
export { killLock, noteKilled } from './note-killed';
export { raiseAlerts } from './raise-alerts';
export { articleAlerts, findAlert, listOpenAlerts } from './read-alerts';
export { seeAlert } from './see-alert';
