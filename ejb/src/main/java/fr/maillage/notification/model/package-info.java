/** The outbox as an entity, and the rules of addresses and repetition. */
package fr.maillage.notification.model;
