/** What actions count, on their pages. */
package fr.maillage.web.plan.figure;
