/** A meeting as the committee sees it: the gathering with all that belongs to it. */
package fr.maillage.committee.meeting;
