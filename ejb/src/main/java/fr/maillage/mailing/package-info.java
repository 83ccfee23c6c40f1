/**
 * Lists of actors' contacts, and what is written to them through the outbox. Owns {@code contact_list},
 * {@code contact_list_choice} and {@code mailing}; finds contacts in the directory of {@code actor}. May use {@code actor},
 * {@code notification}, {@code territory}, {@code identity} and {@code shared}.
 */
package fr.maillage.mailing;
