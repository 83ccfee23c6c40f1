/** Reads and writes the outbox and the refusals; used by {@code notification} alone. */
package fr.maillage.notification.persistence;
