/** The job that removes what is too old to be kept. May use {@code administration} and {@code batch.job}. */
package fr.maillage.batch.administration;
