/** Mandates that end: who leaves, who follows, whom to ask, and which seats are to be filled. */
package fr.maillage.committee.renewal;
