package fr.maillage.web.diagnosis.compare;

import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;

/** The parameters that the comparison, its files and the API have in common. */
final class SideBySideParameters {

    private static final int MOST = 100;

    private SideBySideParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     */
    static SideBySideFilter filter(Asked asked, Vocabularies terms) {
        String gathering = asked.text("gathering");
        String collection = asked.text("collection");
        return new SideBySideFilter(
                asked.text("territory"),
                asked.code("public", terms, Vocabulary.AUDIENCE),
                gathering == null ? null : Identifiers.of("committee.gathering", gathering),
                collection == null ? null : Identifiers.of("diagnosis.collection", collection),
                asked.day("from"),
                asked.day("until"),
                asked.number("threshold", 1, MOST, SideBySideFilter.STANDARD_THRESHOLD));
    }
}
