/** Meetings with all that belongs to them: for programs, and beside the minutes on the screen of a gathering. */
package fr.maillage.web.committee.meeting;
