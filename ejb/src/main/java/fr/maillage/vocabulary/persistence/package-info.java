/** Reads and writes the reference lists; used by {@code vocabulary} alone. */
package fr.maillage.vocabulary.persistence;
