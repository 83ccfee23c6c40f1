package fr.maillage.report;

import static fr.maillage.report.PackTelling.figures;
import static fr.maillage.report.PackTelling.officer;
import static fr.maillage.report.PackTelling.rows;
import static fr.maillage.report.PackTelling.sentences;
import static fr.maillage.report.PackTelling.tables;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.search.PlaceOverview;
import fr.maillage.place.search.PlaceOverviewService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Sections of features in the pack of a meeting, to members and to officers, where there is something to say and where not. */
// Late: others count what is there before the plan's story is told.
@Order(Integer.MAX_VALUE - 1)
@InsideEar
class PackSectionsIT {

    private static final String SEINE_SAINT_DENIS = "dep:93";
    private static final List<String> FAMILIES =
            List.of("records", "plan", "deployment", "support", "funding", "diagnosis", "committee");
    private static final String PART = "ept:200058790";
    private static final String WITHOUT_POSTS = "com:93015";
    private static final LocalDate OF_PLAN = LocalDate.of(2022, 9, 30);
    private static final LocalDate OF_AGREEMENTS = LocalDate.of(2023, 6, 1);
    private static final LocalDate OF_POSTS = LocalDate.of(2026, 1, 31);

    /** Number of statements that each may take, however much it tells. */
    private static final Map<String, Long> MOST = new TreeMap<>(Map.ofEntries(
            Map.entry("figures-places", 36L),
            Map.entry("figures-records", 15L),
            Map.entry("figures-diagnosis", 15L),
            Map.entry("figures-plan", 15L),
            Map.entry("figures-deployment", 15L),
            Map.entry("figures-support", 15L),
            Map.entry("figures-funding", 15L),
            Map.entry("figures-committee", 15L),
            Map.entry("late-actions", 35L),
            Map.entry("money-axes", 39L),
            Map.entry("money-envelopes", 5L),
            Map.entry("ends-agreements", 4L),
            Map.entry("ends-posts", 4L),
            Map.entry("opinions", 13L),
            Map.entry("stale", 8L)));

    @Inject
    private PackTelling telling;

    @Inject
    private TerritoryService territories;

    @Inject
    private PlaceOverviewService overviews;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void told() {
        telling.told();
    }

    private List<ReportBlock> blocks(String name, String territory, LocalDate today, Readers readers) {
        return telling.blocks(name, territory, today, readers);
    }

    @Test
    void each_has_a_name_a_place_and_a_heading_of_its_own_and_tells_of_the_snapshot() {
        List<ReportSection> ours = MOST.keySet().stream().map(telling::section).toList();
        List<ReportSection> all = telling.all();

        assertThat(all).extracting(ReportSection::name).doesNotHaveDuplicates();
        assertThat(all).extracting(ReportSection::rank).doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ours)
                    .extracting(section -> section.title(new ReportTexts(locale)))
                    .doesNotHaveDuplicates();
        }
        assertThat(ours).noneMatch(ReportSection::dated);
    }

    @Test
    void each_takes_a_fixed_number_of_statements() {
        for (String territory : List.of(SEINE_SAINT_DENIS, PART)) {
            Map<String, Long> taken = new TreeMap<>();
            MOST.keySet().forEach(name -> taken.put(name, statements(name, territory)));

            assertThat(taken)
                    .as(territory + " " + taken)
                    .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST.get(name)));
        }
    }

    private long statements(String name, String territory) {
        LocalDate today = name.startsWith("ends") || name.equals("opinions") ? OF_POSTS : OF_PLAN;
        return officer(() -> Statements.all(factory, () -> telling.read(name, territory, today, Readers.OFFICERS)));
    }

    @Test
    void indicators_are_told_with_their_course_and_places_on_a_map() {
        List<ReportBlock> places = blocks("figures-places", SEINE_SAINT_DENIS, OF_POSTS, Readers.MEMBERS);

        assertThat(sentences(places)).startsWith("Relevé du ");
        assertThat(figures(places)).isNotEmpty();
        ReportBlock.AreaMap map = places.stream()
                .filter(ReportBlock.AreaMap.class::isInstance)
                .map(ReportBlock.AreaMap.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(rows(map.table())).hasSizeGreaterThan(35);
        assertThat(map.description()).contains("Seine-Saint-Denis");
        for (String name : FAMILIES) {
            List<ReportBlock> family = blocks("figures-" + name, SEINE_SAINT_DENIS, OF_POSTS, Readers.MEMBERS);
            assertThat(family).as(name).hasSizeGreaterThan(1);
            assertThat(family.stream().filter(ReportBlock.AreaMap.class::isInstance))
                    .isEmpty();
        }
    }

    @Test
    void a_family_has_a_page_with_at_most_seven_figures_none_of_them_zero_and_none_told_twice() {
        for (String name : MOST.keySet()) {
            if (name.startsWith("figures-")) {
                List<ReportBlock> family = blocks(name, SEINE_SAINT_DENIS, OF_POSTS, Readers.MEMBERS);
                List<String> large = labels(family);
                ReportBlock.Table table = tables(family).stream()
                        .filter(t -> t.columns().size() > 2)
                        .findFirst()
                        .orElse(null);

                assertThat(telling.section(name).apart()).as(name).isTrue();
                assertThat(large).as(name).hasSizeLessThanOrEqualTo(7).doesNotHaveDuplicates();
                assertThat(figures(family)).as(name).noneMatch(figure -> figure.matches("0(\\.0+)?"));
                assertThat(family.toString()).as(name).doesNotContain("pas de comparaison");
                if (!large.isEmpty() && table != null && table.columns().size() == 3) {
                    assertThat(rows(table))
                            .as(name)
                            .extracting(row -> row.get(0))
                            .doesNotContainAnyElementsOf(large);
                }
            }
        }
    }

    private static List<String> labels(List<ReportBlock> blocks) {
        return blocks.stream()
                .filter(ReportBlock.Figures.class::isInstance)
                .flatMap(block -> ((ReportBlock.Figures) block).items().stream())
                .map(ReportBlock.Figure::label)
                .toList();
    }

    @Test
    void without_a_snapshot_the_families_of_indicators_are_left_out() {
        for (String name : MOST.keySet()) {
            if (name.startsWith("figures-")) {
                List<ReportBlock> blocks = officer(() -> telling.section(name)
                        .blocks(telling.context(SEINE_SAINT_DENIS, null, OF_POSTS, Readers.OFFICERS)));
                assertThat(blocks).isEmpty();
            }
        }
    }

    @Test
    void late_actions_are_the_same_for_all_readers() {
        List<ReportBlock> officers = blocks("late-actions", SEINE_SAINT_DENIS, OF_PLAN, Readers.OFFICERS);
        List<ReportBlock> members = blocks("late-actions", SEINE_SAINT_DENIS, OF_PLAN, Readers.MEMBERS);

        assertThat(sentences(officers)).isEqualTo("2 actions sont en retard sur 10.");
        assertThat(rows(tables(officers).get(0))).extracting(row -> row.get(3)).containsExactly("30", "15");
        assertThat(members).isEqualTo(officers);
        assertThat(sentences(blocks("late-actions", "com:93074", OF_PLAN, Readers.MEMBERS)))
                .isEqualTo("Aucune action n’est en retard sur 0.");
    }

    @Test
    void agreements_that_end_within_a_year_are_told_to_all() {
        List<ReportBlock> members = blocks("ends-agreements", SEINE_SAINT_DENIS, OF_AGREEMENTS, Readers.MEMBERS);

        assertThat(rows(tables(members).get(0)))
                .extracting(row -> row.get(1))
                .contains("Contrat de ville de Gagny", "Contrat de ville de Villemomble")
                .doesNotContain("Engagements Quartiers 2030 de Grand Paris Grand Est");
        assertThat(members).isEqualTo(blocks("ends-agreements", SEINE_SAINT_DENIS, OF_AGREEMENTS, Readers.OFFICERS));
        assertThat(rows(tables(blocks("ends-agreements", SEINE_SAINT_DENIS, OF_PLAN, Readers.MEMBERS))
                        .get(0)))
                .isEmpty();
    }

    @Test
    void conventions_of_posts_are_told_to_all_and_contracts_of_persons_to_officers() {
        List<ReportBlock> officers = blocks("ends-posts", SEINE_SAINT_DENIS, OF_POSTS, Readers.OFFICERS);
        List<ReportBlock> members = blocks("ends-posts", SEINE_SAINT_DENIS, OF_POSTS, Readers.MEMBERS);

        assertThat(tables(officers))
                .extracting(ReportBlock.Table::title)
                .containsExactly(
                        "Conventions de postes qui se terminent dans les 12 mois",
                        "Contrats de travail qui se terminent dans les 12 mois");
        assertThat(rows(tables(officers).get(0))).anyMatch(row -> row.get(1).startsWith("9101"));
        assertThat(rows(tables(officers).get(1))).isNotEmpty();
        assertThat(tables(members)).containsExactly(tables(officers).get(0));
        assertThat(sentences(members)).contains("ne sont que dans l’édition des pilotes");
        assertThat(tables(blocks("ends-posts", WITHOUT_POSTS, OF_POSTS, Readers.OFFICERS)))
                .allSatisfy(table -> assertThat(rows(table)).isEmpty());
    }

    @Test
    void lines_that_await_an_opinion_are_for_officers() {
        List<ReportBlock> officers = blocks("opinions", SEINE_SAINT_DENIS, OF_POSTS, Readers.OFFICERS);
        List<ReportBlock> members = blocks("opinions", SEINE_SAINT_DENIS, OF_POSTS, Readers.MEMBERS);

        assertThat(rows(tables(officers).get(0)))
                .isNotEmpty()
                .allMatch(row -> row.get(0).startsWith("SC"));
        assertThat(tables(members)).isEmpty();
        assertThat(members).hasSize(1);
        assertThat(sentences(members))
                .contains("ne sont que dans l’édition des pilotes")
                .doesNotContain("SC");
        assertThat(rows(tables(blocks("opinions", "com:93074", OF_POSTS, Readers.OFFICERS))
                        .get(0)))
                .isEmpty();
    }

    @Test
    void old_records_are_counted_by_commune_those_with_the_most_first() {
        PlaceOverview overview = officer(() -> overviews.overview(SEINE_SAINT_DENIS));
        List<ReportBlock> blocks = blocks("stale", SEINE_SAINT_DENIS, OF_POSTS, Readers.MEMBERS);

        if (overview.places() > 0) {
            assertThat(figures(blocks))
                    .containsExactly(Long.toString(overview.places()), Long.toString(overview.toUpdate()));
            assertThat(rows(tables(blocks).get(0)))
                    .hasSize((int) overview.communes().stream()
                            .filter(tally -> tally.toUpdate() > 0)
                            .count())
                    .extracting(row -> -Long.parseLong(row.get(2)))
                    .isSorted();
        }
        assertThat(blocks).isEqualTo(blocks("stale", SEINE_SAINT_DENIS, OF_POSTS, Readers.OFFICERS));
        Set<Long> full = overview.communes().stream()
                .map(PlaceOverview.Tally::territoryId)
                .collect(Collectors.toSet());
        Optional<TerritoryView> empty =
                territories.within(territories.required(SEINE_SAINT_DENIS).id(), TerritoryKind.COMMUNE).stream()
                        .filter(town -> !full.contains(town.id()))
                        .findFirst();
        empty.ifPresent(town -> assertThat(tables(blocks("stale", town.code(), OF_POSTS, Readers.MEMBERS)))
                .isEmpty());
    }
}
