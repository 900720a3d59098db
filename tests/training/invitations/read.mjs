// Prints the instants of all events that ical.js reads from a calendar: node read.mjs LIBRARY < CALENDAR
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
const instants = events.map(({ startDate, endDate }) => [startDate, endDate].map((time) => time.toJSDate()));
console.log(JSON.stringify(instants));
