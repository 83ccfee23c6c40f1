package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaLevel;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.Optional;
import java.util.UUID;

/** The parameters that the agenda's page, its calendar and the API have in common. */
final class AgendaParameters {

    private AgendaParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     * @throws Problem INVALID for a date that is none, NOT_FOUND for a place that cannot be
     */
    static AgendaFilter filter(Asked asked, Vocabularies terms) {
        String place = asked.text("place");
        UUID at = place == null || place.isBlank() ? null : Identifiers.of("place", place);
        return new AgendaFilter(
                asked.text("territory"),
                asked.code("theme", terms, Vocabulary.SERVICE),
                asked.choice(
                        "level",
                        text -> Optional.of(text)
                                .filter(code -> AgendaLevel.byCode(code).isPresent())),
                at,
                asked.day("from"),
                asked.day("to"));
    }
}
