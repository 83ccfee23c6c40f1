package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.norm.PersonalWordsPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads words for what is handed on, whoever asks: only for statements that a committee founded an adopted finding on, in
 * the words of that day. Archived ones, and words by which somebody may be known, are left out.
 */
@ApplicationScoped
public class VerbatimReader {

    @Inject
    private StatementList list;

    /**
     * The words of those of some statements that may be handed on.
     *
     * @param shared whether commune and age may be told, by the statement and as {@link RespondentRepository#sharing} writes
     *     them
     * @return in their order
     */
    public Map<Quotable, Verbatim> of(List<Quotable> some, BiPredicate<UUID, String> shared) {
        Map<Quotable, Verbatim> verbatims = new LinkedHashMap<>();
        if (some.isEmpty()) {
            return verbatims;
        }
        Map<UUID, StatementView> said =
                list.some(some.stream().map(Quotable::statement).collect(Collectors.toSet())).stream()
                        .filter(statement -> !statement.archived())
                        .collect(Collectors.toMap(StatementView::id, Function.identity()));
        for (Quotable each : some) {
            StatementView statement = said.get(each.statement());
            if (statement != null) {
                String words = Objects.requireNonNullElse(each.words(), statement.words());
                if (PersonalWordsPolicy.find(words).isEmpty()) {
                    verbatims.put(each, verbatim(statement, words, shared));
                }
            }
        }
        return verbatims;
    }

    private static Verbatim verbatim(StatementView statement, String words, BiPredicate<UUID, String> shared) {
        if (statement.professional()) {
            return new Verbatim(words, statement.group().gatheringTitle(), null, null);
        }
        String age = statement.respondent().text(RespondentField.AGE_BAND);
        return shared.test(statement.id(), RespondentRepository.sharing(statement.territoryCode(), age))
                ? new Verbatim(words, null, statement.territoryName(), age)
                : new Verbatim(words, null, null, null);
    }
}
