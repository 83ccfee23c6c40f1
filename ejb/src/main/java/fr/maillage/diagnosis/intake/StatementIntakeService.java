package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.intake.StatementPlan.Found;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.persistence.StatementRepository.Named;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
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
 * Statements as files bring them. A statement is found by its code inside the territory that the file is for, a respondent
 * by hers; the same file again changes nothing. Rights are asked for each row, on the territory of who said it.
 */
@Stateless
public class StatementIntakeService {

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
        ThemeTree tree = dryRun ? themes.tree() : themes.treeFor(codes);
        StatementPlanner.Chunk chunk = planner.chunk(rows, tree, found(rows), notes);
        List<StatementPlan> plans = new ArrayList<>();
        rows.forEach(row -> plans.add(chunk.plan(row)));
        if (!dryRun) {
            writer.write(plans, tree);
        }
        return plans.stream().map(StatementPlan::outcome).toList();
    }

    /** What is known of the rows' codes already, by territory. */
    private Map<String, Found> found(List<StatementIntake> rows) {
        LocalDate today = ClockProducer.today(clock);
        Map<String, List<StatementIntake>> byTerritory =
                rows.stream().collect(Collectors.groupingBy(row -> Objects.toString(row.within(), "")));
        Map<String, Found> found = new HashMap<>();
        byTerritory.forEach((territory, its) -> {
            Long within = territories.byCode(territory).map(TerritoryView::id).orElse(null);
            found.put(
                    territory,
                    new Found(
                            within,
                            statements.coded(
                                    distinct(its.stream()
                                            .map(StatementIntake::code)
                                            .toList()),
                                    within,
                                    today),
                            respondents.coded(
                                    distinct(its.stream()
                                            .map(StatementIntake::respondent)
                                            .toList()),
                                    within,
                                    today)));
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

    private static List<String> distinct(Collection<String> codes) {
        return codes.stream().filter(Objects::nonNull).distinct().toList();
    }
}
