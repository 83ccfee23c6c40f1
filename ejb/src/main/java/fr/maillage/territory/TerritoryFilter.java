package fr.maillage.territory;

/**
 * Limits of a list of territories; each part may be null for "any".
 *
 * @param kind the kind
 * @param text a part of the name, or the beginning of the official code; accents and case do not matter
 * @param withinCode the code of a territory inside which they lie
 */
public record TerritoryFilter(TerritoryKind kind, String text, String withinCode) {}
