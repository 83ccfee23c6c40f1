package fr.maillage.job.persistence;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Drivers differ in what they return for a timestamp with time zone in native SQL. */
final class Instants {

    private Instants() {}

    static OffsetDateTime of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof OffsetDateTime instant) {
            return instant.withOffsetSameInstant(ZoneOffset.UTC);
        }
        if (value instanceof Timestamp instant) {
            return instant.toInstant().atOffset(ZoneOffset.UTC);
        }
        throw new IllegalArgumentException("No instant: " + value.getClass());
    }
}
