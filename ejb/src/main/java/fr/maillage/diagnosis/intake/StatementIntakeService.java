package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.persistence.StatementRepository.Named;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Statements as files bring them. A statement is found by its code inside the collection into which the row goes, a respondent
 * by hers: the same file again changes nothing, and another one nothing of another collection. Rights are asked for each row, on
 * the territory of who said it.
 */
@Stateless
public class StatementIntakeService {

    /** The key of no collection. */
    private static final long NONE = -1;

    @Inject
    private Attempts attempts;

    @Inject
    private CollectionDesk collections;

    @Inject
    private StatementRepository statements;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private StatementPlanner planner;

    @Inject
    private StatementWriter writer;

    @Inject
    private ThemeService themes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes rows within the caller's transaction, in a number of statements that does not grow with them but by the groups
     * and communes that they name.
     *
     * @param rows some hundreds at most
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same delivery have said; two rows that contradict each other are not both
     *     taken
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without COLLECT anywhere
     */
    public List<RecordOutcome> take(List<StatementIntake> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.COLLECT);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> codes = rows.stream()
                .flatMap(row -> row.values().list(StatementField.THEMES).stream())
                .distinct()
                .toList();
        // Collections before themes, as where statements are entered one by one: nobody waits for the other in a
        // circle.
        Map<CollectionAsked, Found> found = found(rows, dryRun);
        ThemeTree tree = dryRun ? themes.tree() : themes.treeFor(codes);
        StatementPlanner.Chunk chunk = planner.chunk(rows, tree, found, notes);
        List<StatementPlan> plans = new ArrayList<>();
        rows.forEach(row -> plans.add(chunk.plan(row)));
        if (!dryRun) {
            writer.write(plans, tree);
        }
        return plans.stream().map(StatementPlan::outcome).toList();
    }

    /** Looks the rows' codes up in the collections into which they go. */
    private Map<CollectionAsked, Found> found(List<StatementIntake> rows, boolean dryRun) {
        LocalDate today = ClockProducer.today(clock);
        Map<CollectionAsked, List<StatementIntake>> byCollection =
                rows.stream().collect(Collectors.groupingBy(StatementIntake::into));
        Map<CollectionAsked, Found> found = new HashMap<>();
        byCollection.forEach((asked, its) -> {
            List<Violation> refused = new ArrayList<>();
            CollectionRef into = attempts.rules(
                            () -> dryRun ? collections.find(asked) : collections.held(asked), refused::add)
                    .flatMap(known -> known)
                    .orElse(null);
            Long within =
                    territories.byCode(asked.territory()).map(TerritoryView::id).orElse(null);
            List<String> codes =
                    distinct(its.stream().map(StatementIntake::code).toList());
            found.put(
                    asked,
                    new Found(
                            within,
                            new Destination(into),
                            refused,
                            asked.chosen() == null && within != null
                                    ? statements.collectionsOf(
                                            named(codes), within, today, into == null ? NONE : into.key())
                                    : Map.of(),
                            into == null ? List.of() : statements.coded(codes, into.key()),
                            into == null
                                    ? List.of()
                                    : respondents.coded(
                                            distinct(its.stream()
                                                    .map(StatementIntake::respondent)
                                                    .toList()),
                                            into.key())));
        });
        List<Long> keys = found.values().stream()
                .flatMap(f -> f.statements().values().stream())
                .map(s -> s.id())
                .toList();
        Map<Long, List<String>> themesOf = statements.themes(keys);
        Map<Long, Map<String, List<String>>> termsOf = statements.terms(keys);
        Map<Long, Named> named = statements.named(keys);
        found.values().forEach(f -> f.with(themesOf, termsOf, named));
        return found;
    }

    /** Without the codes that are made of the words. */
    private static List<String> named(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.startsWith(StatementRowReader.MADE))
                .toList();
    }

    private static List<String> distinct(Collection<String> codes) {
        return codes.stream().filter(Objects::nonNull).distinct().toList();
    }
}
