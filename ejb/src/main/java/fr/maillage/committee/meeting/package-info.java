/**
 * A meeting as the committee sees it: the gathering with all that belongs to it, and what a secretary does while it goes on,
 * beside the minutes. It is all done by the services of these kinds; here stands only what puts them together.
 */
package fr.maillage.committee.meeting;
