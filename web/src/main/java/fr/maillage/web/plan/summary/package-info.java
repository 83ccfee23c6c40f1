/** A plan in figures, for programs. */
package fr.maillage.web.plan.summary;
