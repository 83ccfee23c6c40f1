package fr.maillage.vocabulary;

import java.util.Map;

/** Records that carry terms of reference lists; implemented by the features that have such records, found by CDI. */
public interface TermUses {

    /**
     * Counts the records that carry each term of a list, archived ones included.
     *
     * @return by code; terms that none carries may be absent; empty for lists that the records do not use
     */
    Map<String, Long> of(Vocabulary vocabulary);
}
