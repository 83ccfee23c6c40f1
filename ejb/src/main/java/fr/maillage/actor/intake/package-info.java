/** Actors and their contacts as rows of files: found again, entered or corrected. */
package fr.maillage.actor.intake;
