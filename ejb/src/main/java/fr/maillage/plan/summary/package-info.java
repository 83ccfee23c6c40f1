/** A plan in figures: what a territory's actions come to on a day. */
package fr.maillage.plan.summary;
