package fr.maillage.deployment.activity;

/**
 * A part of what advisers did.
 *
 * @param code a term, a month such as 2026-01, or the code of a territory; several that are told together have plus signs
 *     between them
 * @param name of a territory; null for what the texts or a list call it
 * @param activities null where they are not told
 * @param supports who took part
 */
public record ActivityPart(String code, String name, Long activities, long supports) {}
