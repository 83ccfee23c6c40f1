package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.release.ToldAlike;
import fr.maillage.norm.PersonalWordsPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Reads words for what is handed on, whoever asks: only for statements that a committee founded an adopted finding on.
 * Archived ones, and those in which somebody may be known, are left out.
 */
@ApplicationScoped
public class VerbatimReader {

    @Inject
    private StatementList list;

    @Inject
    private ToldAlike alike;

    /** Those of some statements that may be handed on, with commune and age where it is told how many residents share both. */
    public Map<UUID, Verbatim> of(Collection<UUID> statements) {
        Set<String> shared =
                statements.isEmpty() ? Set.of() : alike.everywhere().keySet();
        return of(statements, (statement, sharing) -> shared.contains(sharing));
    }

    /**
     * The same where whoever hands them on knows better whether commune and age may be told.
     *
     * @param shared whether enough residents share them, by the statement and as {@link RespondentRepository#sharing} writes
     */
    public Map<UUID, Verbatim> of(Collection<UUID> statements, BiPredicate<UUID, String> shared) {
        Map<UUID, Verbatim> verbatims = new LinkedHashMap<>();
        if (statements.isEmpty()) {
            return verbatims;
        }
        list.some(statements).stream()
                .filter(statement -> !statement.archived()
                        && PersonalWordsPolicy.find(statement.words()).isEmpty())
                .forEach(statement -> verbatims.put(statement.id(), verbatim(statement, shared)));
        return verbatims;
    }

    private static Verbatim verbatim(StatementView statement, BiPredicate<UUID, String> shared) {
        if (statement.professional()) {
            return new Verbatim(statement.words(), statement.group().gatheringTitle(), null, null);
        }
        String age = statement.respondent().text(RespondentField.AGE_BAND);
        return shared.test(statement.id(), RespondentRepository.sharing(statement.territoryCode(), age))
                ? new Verbatim(statement.words(), null, statement.territoryName(), age)
                : new Verbatim(statement.words(), null, null, null);
    }
}
