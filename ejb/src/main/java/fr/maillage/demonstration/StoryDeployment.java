package fr.maillage.demonstration;

import fr.maillage.deployment.siting.SitingOrder;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.tabular.RawRow;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The deployment of conseillers numériques in the story: hosts, posts and who holds them, the plan of twenty, permanences, where
 * people live, the scenario after the conventions with the prefecture's opinions, activities, orientation desks, and a search
 * for permanences to keep. All of it is made up, above all the hosts and what is said of real communes and of the prefecture;
 * days lie around the day on which it is told.
 */
@ApplicationScoped
public class StoryDeployment {

    private static final String FOLDER = "deployment";

    /** When the scenario was submitted, in the story's days. */
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 2, 16);

    @Inject
    private StoryFiles files;

    @Inject
    private StoryDeploymentDesks desks;

    @Inject
    private StoryPlace story;

    @Inject
    private SitingStudyService studies;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    /**
     * Tells it as a committee of that territory; before decisions, which cite lines of the scenario.
     *
     * @param places by their keys in the story
     * @param today the day around which it is told
     */
    public void load(TerritoryView where, Map<String, UUID> places, LocalDate today) {
        Told told = new Told(where, today);
        told.ends("hosts", "hosts");
        told.ends("posts-before", "posts", constant("takenOn", today.minusMonths(1)));
        told.ends("posts", "posts", constant("takenOn", today));
        told.ends("assignments", "assignments");
        told.once("target", "insee");
        told.ends("parameters", "parameters");
        told.on("drop-ins", "drop-ins", told.days::older);
        told.on("drop-ins-gpge", "drop-ins", told.days::weekday);
        told.placed("coverage-points");
        told.ends(
                "scenario",
                "scenario",
                FieldRule.constant("scenario", "Après la fin des conventions" + DemonstrationActors.MARK),
                constant("submittedOn", told.days.said(SUBMITTED)));
        told.on("opinions", "opinions", told.days::said);
        told.on("activity", "activity", told.days::weekday);
        desks.load(where, places, told.communes, today);
        studies.ask(kept(where));
    }

    /** The commune with its centre, that of its outline where none ships. */
    private Commune placed(Commune commune) {
        return commune.lat() != null
                ? commune
                : territories
                        .byCode(TerritoryKind.COMMUNE.code(commune.insee()))
                        .flatMap(centres::of)
                        .map(centre -> commune.at(centre.latitude(), centre.longitude()))
                        .orElse(commune);
    }

    private static FieldRule constant(String field, LocalDate day) {
        return FieldRule.constant(field, day.toString());
    }

    /** Which ten of the permanences reach most people. */
    private static SitingOrder kept(TerritoryView where) {
        return new SitingOrder(
                "Dix permanences à garder" + DemonstrationActors.MARK,
                where.code(),
                "drop-ins",
                null,
                null,
                "10",
                null,
                null,
                null,
                null,
                "1000",
                "1",
                "points",
                null,
                List.of(),
                "10");
    }

    /** The files as they are told on a territory on a day. */
    private final class Told {

        private final TerritoryView where;
        private final StoryDeploymentDays days;
        private final UnaryOperator<String> communes;
        private final CommuneDirectory directory;
        private final Map<String, Optional<Commune>> known = new HashMap<>();

        private Told(TerritoryView where, LocalDate today) {
            this.where = where;
            this.days = new StoryDeploymentDays(today);
            this.communes = story.communes(story.ground(where));
            this.directory = territories.communes();
        }

        private void ends(String name, String mapping, FieldRule... rules) {
            take(name, mapping, days::term, rules);
        }

        private Optional<Commune> commune(String insee) {
            return known.computeIfAbsent(insee, code -> directory.byInsee(code).map(StoryDeployment.this::placed));
        }

        private StoryDeploymentRows rows(UnaryOperator<LocalDate> told) {
            return new StoryDeploymentRows(told, communes, this::commune);
        }

        /** A file whose rows say nothing where nobody knows where their commune is. */
        private void placed(String name) {
            UnaryOperator<RawRow> rows = rows(days::weekday);
            files.take(FOLDER, name, ShippedMappings.byName(name).orElseThrow(), where, row -> {
                RawRow here = rows.apply(row);
                return here.cells().containsKey("latitude") ? here : null;
            });
        }

        /** A file with one row for each value of a column; the first one where a commune takes the place of several. */
        private void once(String name, String column) {
            Set<String> seen = new HashSet<>();
            UnaryOperator<RawRow> rows = rows(days::term);
            files.take(FOLDER, name, ShippedMappings.byName(name).orElseThrow(), where, row -> {
                RawRow here = rows.apply(row);
                return seen.add(here.cells().get(column)) ? here : null;
            });
        }

        private void on(String name, String mapping, UnaryOperator<LocalDate> told) {
            take(name, mapping, told);
        }

        private void take(String name, String called, UnaryOperator<LocalDate> told, FieldRule... rules) {
            Mapping mapping = Arrays.stream(rules)
                    .reduce(ShippedMappings.byName(called).orElseThrow(), Mapping::with, (a, b) -> b);
            files.take(FOLDER, name, mapping, where, rows(told));
        }
    }
}
