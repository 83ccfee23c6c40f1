/** Decisions that everybody may read, in words that an officer has looked at for names. */
package fr.maillage.committee.publication;
