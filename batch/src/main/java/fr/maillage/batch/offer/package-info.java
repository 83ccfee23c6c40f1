/** The job that lets offers begin and end. May use {@code offer} and {@code batch.job}. */
package fr.maillage.batch.offer;
