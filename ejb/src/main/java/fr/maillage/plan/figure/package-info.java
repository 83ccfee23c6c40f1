/** Counts of actions month by month, and the measures that each kind of action asks for. */
package fr.maillage.plan.figure;
