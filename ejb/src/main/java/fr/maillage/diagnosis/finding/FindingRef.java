package fr.maillage.diagnosis.finding;

import java.util.UUID;

/**
 * A finding as another one names it.
 *
 * @param key null for one that a dry run would enter
 * @param code null for one that was entered here
 * @param successor what took its place; null unless it is superseded
 */
public record FindingRef(
        Long key, UUID id, String code, String title, FindingState state, UUID successor, boolean archived) {}
