/** Sessions of actions: what was counted on a day, whose sums are what was counted in the month. */
package fr.maillage.plan.session;
