package fr.maillage.record;

import java.util.UUID;

/**
 * A record as somebody meets it who is about to change many.
 *
 * @param key the database's
 * @param version for the check that nobody changes it meanwhile
 * @param name how people call it
 * @param editable whether the caller may change it
 * @param closed the rule by which an archived record refuses changes; null for one that is not archived
 */
public record RecordStanding(long key, UUID id, int version, String name, boolean editable, String closed) {}
