/**
 * The outbox: messages are written in the transaction of what they are about and sent by a job, at least once and with a
 * stable Message-ID; people who refuse them get none. Private links are signed and renewed here, whatever is behind them.
 * Owns {@code outbox_message}, {@code mail_refusal} and {@code private_link}. May use {@code job}, {@code work}, {@code
 * identity} and {@code shared}.
 */
package fr.maillage.notification;
