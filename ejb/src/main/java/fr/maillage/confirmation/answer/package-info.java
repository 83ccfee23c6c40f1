/** Answers that people give by a link in a message. */
package fr.maillage.confirmation.answer;
