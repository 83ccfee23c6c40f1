/** Reads and writes samples; used by {@code sample} alone. */
package fr.maillage.sample.persistence;
