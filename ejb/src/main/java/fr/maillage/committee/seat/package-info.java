/** Seats in bodies: who sits there, entered and corrected by hand, by programs and by files, by the same rules. */
package fr.maillage.committee.seat;
