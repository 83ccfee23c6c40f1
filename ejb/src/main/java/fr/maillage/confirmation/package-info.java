/**
 * Asks those who run places whether their records are still right: campaigns, the messages with a link, the answers by it,
 * reminders, and the worklist of those who do not answer or cannot be written to. Owns {@code campaign},
 * {@code campaign_target} and {@code campaign_place}. May use {@code place}, {@code notification}, {@code indicator}, {@code territory},
 * {@code vocabulary}, {@code job}, {@code work}, {@code identity} and {@code shared}.
 */
package fr.maillage.confirmation;
