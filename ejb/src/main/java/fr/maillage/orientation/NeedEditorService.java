package fr.maillage.orientation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.orientation.model.NeedPolicy;
import fr.maillage.orientation.persistence.NeedRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which services answer which need. The needs themselves, their words and their order, are a reference list. Asks for
 * MANAGE_REFERENCE everywhere.
 */
@Stateless
public class NeedEditorService {

    private static final Set<Vocabulary> LISTS =
            Set.of(Vocabulary.SERVICE, Vocabulary.SERVICE_DETAIL, Vocabulary.PROGRAMME);

    @Inject
    private NeedRepository answers;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * All needs in their order, also those out of use and those that no service answers, which residents do not see.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without MANAGE_REFERENCE everywhere
     */
    public List<Need> all() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Vocabularies lists = vocabularies.all();
        Map<String, NeedAnswers> all = answers.all();
        return lists.terms(Vocabulary.NEED).stream()
                .map(term -> need(term, all.getOrDefault(term.code(), NeedAnswers.NONE), lists))
                .toList();
    }

    /** One need. Throws as {@link #all}, and NOT_FOUND. */
    public Need get(String code) {
        return all().stream()
                .filter(need -> need.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("need", code));
    }

    /**
     * Says which services answer a need; without any, residents do not see it.
     *
     * @param seen the services that answered it when the caller looked
     * @param wanted terms of the national services, of the finer ones, and of programmes
     * @throws Problem STALE when other services answer it now; INVALID on field {@code services} for each unknown term;
     *     DENIED; NOT_FOUND
     */
    public void save(String code, Collection<TermRef> seen, Collection<TermRef> wanted) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        answers.lock(code);
        Need need = get(code);
        if (!new HashSet<>(need.answers()).equals(new HashSet<>(seen))) {
            throw Problem.stale("need", code);
        }
        Vocabularies lists = vocabularies.all();
        List<Violation> unknown = wanted.stream()
                .filter(term -> !LISTS.contains(term.vocabulary())
                        || lists.find(term.vocabulary(), term.code()).isEmpty())
                .map(term -> Violation.of("services", "unknown-value", term.code()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        if (new HashSet<>(seen).equals(new HashSet<>(wanted))) {
            return;
        }
        answers.replace(code, new HashSet<>(wanted));
        audit.record(new AuditLine(
                "orientation.need",
                RecordRef.only("need"),
                need.term().label(),
                null,
                List.of(new Change("services", labels(need.answers(), lists), labels(wanted, lists)))));
    }

    private static Need need(VocabularyTerm term, NeedAnswers answers, Vocabularies lists) {
        return new Need(term, sorted(answers.exact(), lists), answers.near());
    }

    private static List<TermRef> sorted(Collection<TermRef> services, Vocabularies lists) {
        return services.stream().sorted(NeedPolicy.order(lists)).toList();
    }

    private static String labels(Collection<TermRef> services, Vocabularies lists) {
        return services.isEmpty()
                ? null
                : sorted(services, lists).stream()
                        .map(t -> lists.label(t.vocabulary(), t.code(), "fr"))
                        .collect(Collectors.joining(" | "));
    }
}
