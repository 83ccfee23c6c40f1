/** The job of the committee and its timer. May use {@code committee}, {@code job} and {@code batch.job}. */
package fr.maillage.batch.committee;
