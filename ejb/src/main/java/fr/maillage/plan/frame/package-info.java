/** Schemes, roadmaps and protocols as records, each at its level. */
package fr.maillage.plan.frame;
