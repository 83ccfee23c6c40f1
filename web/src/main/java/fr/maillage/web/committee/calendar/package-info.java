/** The one calendar: its page, its file and the links by which programs read it. */
package fr.maillage.web.committee.calendar;
