/** Meetings with all that belongs to them, for programs. */
package fr.maillage.web.committee.meeting;
