package fr.maillage.ask;

import java.util.UUID;

/**
 * That somebody is sent a link, with a message or without one.
 *
 * @param link what its secret is made from; the one of before where she is sent it again
 * @param subject what it is about
 * @param person the key of her entry among people
 * @param messages how many messages were written with it, this one counted
 */
public record Ask(UUID link, UUID subject, long person, int messages) {}
