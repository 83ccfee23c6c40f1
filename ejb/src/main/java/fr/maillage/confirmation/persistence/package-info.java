/** Reads and writes campaigns; used by {@code confirmation} alone. */
package fr.maillage.confirmation.persistence;
