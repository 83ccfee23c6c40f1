package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.persistence.SurveyTurnoutRepository;
import fr.maillage.shared.SmallCellPolicy;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many people answered surveys and how many were wanted, by territory and public. It adds up what the results of each
 * survey tell ({@link SurveyCounter}) and nothing else, so that it gives nothing away.
 */
@ApplicationScoped
public class SurveyTurnout {

    @Inject
    private SurveyTurnoutRepository turnout;

    @Inject
    private PublishedCountsRepository territories;

    /** @param audience the code of a public; empty for everybody */
    public record Cell(long territory, String audience) {}

    /**
     * What is told of a cell.
     *
     * @param people null where a survey does not tell its part
     * @param wanted null where nothing says how many
     */
    public record Count(Long people, Long wanted) {

        private Count and(Long more, Long moreWanted) {
            return new Count(
                    people == null || more == null ? null : Long.valueOf(people + more), sum(wanted, moreWanted));
        }

        private static Long sum(Long one, Long other) {
            if (one == null) {
                return other;
            }
            return other == null ? one : Long.valueOf(one + other);
        }
    }

    /**
     * A survey counts as a whole for its territory and those around it, by public, too. For what lies inside, the answers of
     * each commune count; by public only for the commune itself, where a goal was set. In five statements.
     *
     * @return départements, EPT, EPCI and communes of which a survey tells or wants something
     */
    public Map<Cell, Count> of(LocalDate day) {
        List<Row> surveys = turnout.surveys(day);
        Map<Long, List<Row>> people = bySurvey(turnout.people(day, SmallCellPolicy.LEAST));
        Map<Long, List<Row>> goals = bySurvey(turnout.goals(day));
        Map<Long, Set<Long>> around = around(surveys, people, goals, day);
        Map<Cell, Count> counts =
                new TreeMap<>(Comparator.comparingLong(Cell::territory).thenComparing(Cell::audience));
        for (Row survey : surveys) {
            new Adding(
                            survey,
                            new SurveyPeople(people.getOrDefault(survey.number("id"), List.of())),
                            goals.getOrDefault(survey.number("id"), List.of()),
                            around,
                            counts)
                    .add();
        }
        return counts;
    }

    private Map<Long, Set<Long>> around(
            List<Row> surveys, Map<Long, List<Row>> people, Map<Long, List<Row>> goals, LocalDate day) {
        Set<Long> places =
                surveys.stream().map(row -> row.number("territory_id")).collect(Collectors.toCollection(HashSet::new));
        people.values().forEach(rows -> rows.forEach(row -> places.add(row.number("commune_id"))));
        goals.values().forEach(rows -> rows.forEach(row -> places.add(row.number("commune_id"))));
        return territories.around(places, day).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("inner_id"),
                        Collectors.mapping(row -> row.number("outer_id"), Collectors.toSet())));
    }

    private static Map<Long, List<Row>> bySurvey(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.number("survey_id")));
    }

    /** Adds what one survey tells. */
    private record Adding(
            Row survey, SurveyPeople people, List<Row> goals, Map<Long, Set<Long>> around, Map<Cell, Count> counts) {

        void add() {
            Set<Long> whole = around.getOrDefault(survey.number("territory_id"), Set.of());
            whole.forEach(this::addWhole);
            Set<Long> communes = people.communes().keySet().stream()
                    .map(Long::valueOf)
                    .collect(Collectors.toCollection(HashSet::new));
            goals.stream()
                    .map(row -> row.number("commune_id"))
                    .filter(id -> id > 0)
                    .forEach(communes::add);
            Map<String, Long> told = SurveyCells.parts(people.communes());
            for (Long commune : communes) {
                // A commune nobody of which answered is told of, too: with 0.
                Long came = people.of(commune, "") == 0 ? Long.valueOf(0) : told.get(Long.toString(commune));
                around.getOrDefault(commune, Set.of()).stream()
                        .filter(territory -> !whole.contains(territory))
                        .forEach(territory -> add(territory, "", came, wanted(commune, "")));
                if (!whole.contains(commune)) {
                    goals.stream()
                            .filter(row -> row.number("commune_id") == commune)
                            .map(row -> row.text("audience"))
                            .filter(audience -> !audience.isEmpty())
                            .forEach(audience ->
                                    add(commune, audience, people.told(commune, audience), wanted(commune, audience)));
                }
            }
        }

        private void addWhole(long territory) {
            Long goal = survey.numberOrNull("goal");
            add(territory, "", Long.valueOf(people.whole()), goal == null ? communesWanted() : goal);
            Map<String, Long> told = SurveyCells.parts(people.audiences());
            Set<String> audiences = new HashSet<>(told.keySet());
            goals.stream()
                    .filter(row -> row.number("commune_id") == 0)
                    .forEach(row -> audiences.add(row.text("audience")));
            audiences.remove("");
            for (String audience : audiences) {
                Long came = people.of(0, audience) == 0 ? Long.valueOf(0) : told.get(audience);
                add(territory, audience, came, wanted(0, audience));
            }
        }

        private void add(long territory, String audience, Long came, Long wanted) {
            counts.merge(
                    new Cell(territory, audience),
                    new Count(came, wanted),
                    (old, more) -> old.and(more.people(), more.wanted()));
        }

        private Long wanted(long commune, String audience) {
            return goals.stream()
                    .filter(row -> row.number("commune_id") == commune
                            && row.text("audience").equals(audience))
                    .findFirst()
                    .map(row -> row.number("wanted"))
                    .orElse(null);
        }

        /** What is wanted of all communes together; null where none has a goal. */
        private Long communesWanted() {
            return goals.stream()
                    .filter(row ->
                            row.number("commune_id") > 0 && row.text("audience").isEmpty())
                    .map(row -> row.number("wanted"))
                    .reduce(Long::sum)
                    .orElse(null);
        }
    }
}
