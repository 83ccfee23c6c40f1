/** Gatherings with their groups, and members, as rows of files: found again, entered or corrected. */
package fr.maillage.committee.intake;
