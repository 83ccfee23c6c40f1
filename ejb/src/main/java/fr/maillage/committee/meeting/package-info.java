/**
 * What a secretary does while a gathering goes on, beside the minutes: decisions, tasks, who is there, items carried over. It
 * is all done by the services of these kinds; here stands only what the one screen puts together.
 */
package fr.maillage.committee.meeting;
