/** Reads and writes offers; used by {@code offer} alone. */
package fr.maillage.offer.persistence;
