/** The SQL and JPA of places; used by the feature {@code place} only. Reads the tables of {@code territory}. */
package fr.maillage.place.persistence;
