/** Reads and writes themes, statements and respondents, and counts them; used by {@code diagnosis} alone. */
package fr.maillage.diagnosis.persistence;
