package fr.maillage.web.shared.feature;

import java.util.Optional;
import java.util.Set;

/** Names of values where the audit tells of some kinds of records; a feature brings it as a bean. */
public interface AuditWords {

    /** The kinds of records, as references name them. */
    Set<String> kinds();

    /**
     * A value in the page's language.
     *
     * @param kind one of {@link #kinds}
     * @param field the key of the field that has it
     * @param stored as the audit keeps it, never null
     * @return empty where it reads as it is kept
     */
    Optional<String> text(String kind, String field, String stored);
}
