/** The jobs of campaigns and their timer. May use {@code confirmation}, {@code job} and {@code batch.job}. */
package fr.maillage.batch.confirmation;
