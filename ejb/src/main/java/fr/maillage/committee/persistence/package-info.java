/** Reads and writes bodies and gatherings; used by {@code committee} alone. */
package fr.maillage.committee.persistence;
