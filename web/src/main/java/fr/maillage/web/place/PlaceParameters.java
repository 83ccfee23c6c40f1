package fr.maillage.web.place;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.Optional;

/** The parameters that the list, its files and the API have in common. */
public final class PlaceParameters {

    private PlaceParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     * @throws Problem INVALID for an unknown class of freshness; NOT_FOUND for an actor that is no identifier
     */
    public static PlaceFilter filter(Asked asked, Vocabularies terms) {
        String actor = asked.text("actor");
        return new PlaceFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.code("service", terms, Vocabulary.SERVICE, Vocabulary.SERVICE_DETAIL),
                asked.choice("freshness", Freshness::byCode),
                asked.code("label", terms, Vocabulary.PROGRAMME, Vocabulary.LABEL),
                asked.flag("archived"),
                asked.flag("proposed"),
                asked.flag("gone"),
                actor == null ? null : Identifiers.of("actor", actor),
                asked.choice("open", text -> Optional.of(text).filter("now"::equals)) != null);
    }
}
