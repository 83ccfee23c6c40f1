/** Conclusions from all that was said, with their evidence and their successors. */
package fr.maillage.diagnosis.finding;
