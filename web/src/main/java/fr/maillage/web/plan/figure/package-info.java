/** Counts of actions, on their pages. */
package fr.maillage.web.plan.figure;
