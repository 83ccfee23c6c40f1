package fr.maillage.place.publication;

import java.time.OffsetDateTime;

/**
 * Marks by which one state of the published places differs from another.
 *
 * @param count how many places are published
 * @param changedAt when any was last created, changed, archived or restored; null while there was none
 * @param mark another text whenever the set of places or one of them has changed
 */
public record PublishedState(long count, OffsetDateTime changedAt, String mark) {}
