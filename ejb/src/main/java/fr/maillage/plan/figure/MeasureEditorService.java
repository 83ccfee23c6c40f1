package fr.maillage.plan.figure;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.PlanPatterns;
import fr.maillage.plan.figure.KindMeasures.Ask;
import fr.maillage.plan.figure.KindMeasures.Asked;
import fr.maillage.plan.persistence.MeasureEditorRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.FreeNames;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which counts there are, and which each kind of action asks for. Measures are added, renamed and asked for or not, but
 * never deleted: a measure that no kind asks for any more keeps its figures. Asks for MANAGE_REFERENCE everywhere.
 */
@Stateless
public class MeasureEditorService {

    private static final String MEASURE = "plan.measure";
    private static final String KIND = "plan.kind";

    @Inject
    private MeasureEditorRepository measures;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * All kinds in their order, those out of use included, in two statements.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without MANAGE_REFERENCE everywhere
     */
    public List<KindMeasures> kinds() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Map<String, List<Asked>> asked = measures.asked();
        return vocabularies.all().terms(Vocabulary.ACTION_KIND).stream()
                .map(kind -> new KindMeasures(kind, asked.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    /** All measures, by their labels. Throws as {@link #kinds}. */
    public List<MeasureUse> measures() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        // Databases have orders of their own for letters with accents.
        return measures.uses().stream()
                .sorted(Comparator.comparing(
                        use -> PlainText.letters(use.measure().label())))
                .toList();
    }

    /** One kind. Throws as {@link #kinds}, and NOT_FOUND. */
    public KindMeasures kind(String code) {
        return kinds().stream()
                .filter(kind -> kind.kind().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(KIND, code));
    }

    /** One measure. Throws as {@link #kinds}, and NOT_FOUND. */
    public MeasureUse measure(String code) {
        return measures().stream()
                .filter(use -> use.measure().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(MEASURE, code));
    }

    /**
     * Adds a measure, which no kind asks for yet; one without a code is given one by its label.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED
     */
    public void add(MeasureInput input) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<Violation> wrong = new ArrayList<>();
        Set<String> taken =
                measures.uses().stream().map(use -> use.measure().code()).collect(Collectors.toSet());
        String said = MeasureChecks.stripped(input.code());
        String code = said == null ? FreeNames.of(input.label(), new HashSet<>(taken)) : said;
        if (!PlanPatterns.MEASURE.matches(code)) {
            wrong.add(Violation.of("code", "plan-measure-code", code));
        } else if (taken.contains(code)) {
            wrong.add(Violation.of("code", "plan-measure-taken", code));
        }
        MeasureChecks.check(input, wrong);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        Measure measure = MeasureChecks.measure(0, 1, code, input);
        measures.add(measure);
        record("add", measure, changes(null, measure));
    }

    /**
     * Changes a measure, but its code; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem INVALID with one violation per wrong field, such as how months add up where there are figures; STALE
     *     when it has another version now; NOT_FOUND; DENIED
     */
    public void change(String code, int version, MeasureInput input) {
        MeasureUse use = measure(code);
        Measure before = use.measure();
        if (before.version() != version) {
            throw Problem.stale(MEASURE, code);
        }
        List<Violation> wrong = new ArrayList<>();
        MeasureChecks.check(input, wrong);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        Measure after = MeasureChecks.measure(before.key(), version, code, input);
        if (use.figures() > 0 && after.tally() != before.tally()) {
            throw Problem.invalid("tally", "plan-measure-counted", before.label(), Long.toString(use.figures()));
        }
        kinds().stream()
                .filter(kind -> use.kinds().contains(kind.kind().code()))
                .forEach(kind -> require(kind.asked().stream()
                        .map(asked -> asked.measure().key() == after.key()
                                ? new Asked(after, asked.main(), asked.bySession())
                                : asked)
                        .toList()));
        List<Change> changes = changes(before, after);
        if (changes.isEmpty()) {
            return;
        }
        if (!measures.change(after)) {
            throw Problem.stale(MEASURE, code);
        }
        record("change", after, changes);
    }

    /**
     * Says which counts a kind asks for, in their order. Figures of those that it asks for no more stay.
     *
     * @param seen what it asked for when the caller looked
     * @throws Problem STALE when it asks for others now; INVALID on {@code asked} or {@code main}; DENIED; NOT_FOUND
     */
    public void ask(String kind, List<Ask> seen, List<Ask> wanted) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        measures.lock(kind);
        KindMeasures before = kind(kind);
        if (!before.asks().equals(seen)) {
            throw Problem.stale(KIND, kind);
        }
        Map<String, Measure> known =
                measures.uses().stream().map(MeasureUse::measure).collect(Collectors.toMap(Measure::code, m -> m));
        Set<String> named = new HashSet<>();
        List<Violation> wrong = wanted.stream()
                .filter(ask -> !known.containsKey(ask.measure()) || !named.add(ask.measure()))
                .map(ask -> Violation.of("asked", "unknown-value", ask.measure()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        List<Asked> after = wanted.stream()
                .map(ask -> new Asked(known.get(ask.measure()), ask.main(), ask.bySession()))
                .toList();
        require(after);
        if (wanted.equals(seen)) {
            return;
        }
        measures.ask(kind, after);
        audit.record(new AuditLine(
                "plan.kind.ask",
                ref(KIND, kind),
                before.kind().label(),
                null,
                List.of(new Change("measures", said(before.asked()), said(after)))));
    }

    private static void require(List<Asked> asked) {
        List<Violation> wrong = MeasurePolicy.asked(asked);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private void record(String verb, Measure measure, List<Change> changes) {
        audit.record(
                new AuditLine("plan.measure." + verb, ref(MEASURE, measure.code()), measure.label(), null, changes));
    }

    /** Refers to a record that has a code and no identifier by one that is always the same. */
    private static RecordRef ref(String type, String code) {
        return new RecordRef(type, UUID.nameUUIDFromBytes((type + "/" + code).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Change> changes(Measure before, Measure after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "label", before == null ? null : before.label(), after.label());
        add(changes, "labelEn", before == null ? null : before.labelEn(), after.labelEn());
        add(changes, "unit", before == null ? null : before.unit(), after.unit());
        add(changes, "unitEn", before == null ? null : before.unitEn(), after.unitEn());
        add(
                changes,
                "tally",
                before == null ? null : before.tally().code(),
                after.tally().code());
        add(changes, "reaches", before == null ? null : "" + before.reaches(), "" + after.reaches());
        return changes;
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String said(List<Asked> asked) {
        return asked.isEmpty()
                ? null
                : asked.stream()
                        .map(each -> each.measure().label()
                                + (each.main() ? " ★" : "")
                                + (each.bySession() ? " (par séance)" : ""))
                        .collect(Collectors.joining(" | "));
    }
}
