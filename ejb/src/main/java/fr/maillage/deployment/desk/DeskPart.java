package fr.maillage.deployment.desk;

/**
 * A part of those who came to desks.
 *
 * @param code a term, a month such as 2026-01, or the code of a territory; several that are told together have plus signs
 *     between them
 * @param name of a territory or a place; null for what the texts or a list call it
 */
public record DeskPart(String code, String name, long people) {}
