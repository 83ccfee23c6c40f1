/** Pages on which officers ask members to rank, see what came of it, and members answer. */
package fr.maillage.web.committee.ranking;
