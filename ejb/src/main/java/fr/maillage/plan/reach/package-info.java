/** Tells readers how many people actions reached. */
package fr.maillage.plan.reach;
