package fr.maillage.shared.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/** Instants as native queries return them: the drivers do not agree on their type. */
public final class SqlInstants {

    private SqlInstants() {}

    /** The instant in UTC; null for null. */
    public static OffsetDateTime of(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.withOffsetSameInstant(ZoneOffset.UTC);
        }
        if (value instanceof Date stamp) {
            return stamp.toInstant().atOffset(ZoneOffset.UTC);
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : null;
    }
}
