/** What stands on the screen of a gathering beside its minutes: decisions, tasks, who is there, items carried over. */
package fr.maillage.web.committee.meeting;
