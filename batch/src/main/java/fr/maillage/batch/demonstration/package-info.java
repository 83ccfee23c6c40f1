/** The job that loads the demonstration. May use {@code demonstration}, {@code job} and {@code batch.job}. */
package fr.maillage.batch.demonstration;
