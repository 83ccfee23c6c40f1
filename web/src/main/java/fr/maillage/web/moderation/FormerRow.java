package fr.maillage.web.moderation;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A value that a field had, as it was shown.
 *
 * @param field a place's field
 * @param value as people read it
 * @param current what the field says now
 */
public record FormerRow(long line, String field, String value, String current, OffsetDateTime endedAt, String endedBy)
        implements Serializable {}
