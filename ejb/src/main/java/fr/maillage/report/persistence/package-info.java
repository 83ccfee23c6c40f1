/** Kept reports, and the few facts on places that no service tells: when any of them last changed. */
package fr.maillage.report.persistence;
