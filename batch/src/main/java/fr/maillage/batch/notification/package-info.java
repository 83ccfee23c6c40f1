/** The job that sends what waits in the outbox, and its timer. May use {@code notification}, {@code job} and {@code batch.job}. */
package fr.maillage.batch.notification;
