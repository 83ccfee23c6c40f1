/** What somebody answers by a link in a message. */
package fr.maillage.confirmation.answer;
