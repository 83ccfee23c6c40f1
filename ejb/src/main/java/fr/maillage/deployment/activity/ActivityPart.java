package fr.maillage.deployment.activity;

/**
 * A part of what advisers did.
 *
 * @param code a term, a month such as 2026-01, or the code of a territory
 * @param name of a territory; null for what the texts or a list call it
 * @param supports who took part
 */
public record ActivityPart(String code, String name, long activities, long supports) {}
