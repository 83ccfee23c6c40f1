package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.persistence.SurveyEditionRepository;
import fr.maillage.diagnosis.persistence.SurveyTurnoutRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.told.ToldCount;
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
 * The people who answered surveys and the number that was wanted, by territory and public. It adds up what was told of each
 * survey ({@link SurveyEditionService}) and nothing else, so that it gives nothing away.
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
     * Count that is told of a cell.
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
        Map<Long, List<Row>> editions = bySurvey(turnout.editions(day));
        Map<Long, List<Row>> told = bySurvey(turnout.told(day, List.of(SurveyTelling.PEOPLE, SurveyTelling.AUDIENCE)));
        Map<Long, List<Row>> goals = bySurvey(turnout.goals(day));
        Map<Long, Set<Long>> around = around(surveys, told, goals, day);
        Map<Cell, Count> counts =
                new TreeMap<>(Comparator.comparingLong(Cell::territory).thenComparing(Cell::audience));
        for (Row survey : surveys) {
            new Adding(
                            survey,
                            new ToldSurvey(
                                    editions.getOrDefault(survey.number("id"), List.of()).stream()
                                            .map(SurveyEditionRepository::edition)
                                            .toList(),
                                    told.getOrDefault(survey.number("id"), List.of()).stream()
                                            .map(ToldCount::of)
                                            .toList()),
                            goals.getOrDefault(survey.number("id"), List.of()),
                            around,
                            counts)
                    .add();
        }
        return counts;
    }

    private Map<Long, Set<Long>> around(
            List<Row> surveys, Map<Long, List<Row>> told, Map<Long, List<Row>> goals, LocalDate day) {
        Set<Long> places =
                surveys.stream().map(row -> row.number("territory_id")).collect(Collectors.toCollection(HashSet::new));
        told.values().forEach(rows -> rows.forEach(row -> places.add(row.number("place_id"))));
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
            Row survey, ToldSurvey told, List<Row> goals, Map<Long, Set<Long>> around, Map<Cell, Count> counts) {

        void add() {
            Set<Long> whole = around.getOrDefault(survey.number("territory_id"), Set.of());
            whole.forEach(this::addWhole);
            Set<Long> communes = new HashSet<>(told.communes().keySet());
            goals.stream()
                    .map(row -> row.number("commune_id"))
                    .filter(id -> id > 0)
                    .forEach(communes::add);
            for (Long commune : communes) {
                Long came = told.of(commune, "");
                around.getOrDefault(commune, Set.of()).stream()
                        .filter(territory -> !whole.contains(territory))
                        // Somebody of another commune around may be counted without its name.
                        .forEach(territory -> add(
                                territory,
                                "",
                                territory.equals(commune) || told.complete() ? came : null,
                                wanted(commune, "")));
                if (!whole.contains(commune)) {
                    goals.stream()
                            .filter(row -> row.number("commune_id") == commune)
                            .map(row -> row.text("audience"))
                            .filter(audience -> !audience.isEmpty())
                            .forEach(audience ->
                                    add(commune, audience, told.of(commune, audience), wanted(commune, audience)));
                }
            }
        }

        private void addWhole(long territory) {
            Long goal = survey.numberOrNull("goal");
            add(territory, "", told.of(0, ""), goal == null ? communesWanted() : goal);
            Set<String> audiences = new HashSet<>();
            told.audiences().some().forEach(group -> audiences.addAll(group.terms()));
            goals.stream()
                    .filter(row -> row.number("commune_id") == 0)
                    .forEach(row -> audiences.add(row.text("audience")));
            audiences.removeAll(Set.of("", SurveyCounts.NONE));
            for (String audience : audiences) {
                add(territory, audience, told.of(0, audience), wanted(0, audience));
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

        /** Sums the goals of all communes together; null where none has a goal. */
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
