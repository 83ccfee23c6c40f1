/**
 * The outbox: messages are written in the transaction of what they are about and sent by a job, at least once and with a
 * stable Message-ID; people who refuse them get none. Owns {@code outbox_message} and {@code mail_refusal}. May use
 * {@code job}, {@code work}, {@code identity} and {@code shared}.
 */
package fr.maillage.notification;
