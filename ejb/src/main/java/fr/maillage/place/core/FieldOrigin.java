package fr.maillage.place.core;

import java.time.OffsetDateTime;

/**
 * Where a field's value comes from.
 *
 * @param byHand true for what a person entered or confirmed, false for a source
 * @param by the person's name, or the source's
 * @param at when it was entered, confirmed or imported
 */
public record FieldOrigin(boolean byHand, String by, OffsetDateTime at) {}
