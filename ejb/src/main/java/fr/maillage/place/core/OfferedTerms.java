package fr.maillage.place.core;

import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/**
 * Sum of the offers of one place on a day.
 *
 * @param terms codes by list; lists without any may be absent
 * @param toAll whether an offer addresses no public in particular
 */
public record OfferedTerms(Map<Vocabulary, List<String>> terms, boolean toAll) {

    /** Nothing is offered. */
    public static final OfferedTerms NONE = new OfferedTerms(Map.of(), false);

    public OfferedTerms {
        terms = Map.copyOf(terms);
    }
}
