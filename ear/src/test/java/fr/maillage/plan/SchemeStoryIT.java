package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.plan.scheme.Adoption;
import fr.maillage.plan.scheme.AdoptionService;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionComparison;
import fr.maillage.plan.scheme.VersionComparison.Kind;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scheme of the story comes in by the mapping that ships, is adopted, and revised. */
@InsideEar
class SchemeStoryIT {

    private static final JobCounts CREATED = new JobCounts(13, 13, 0, 0, 0);
    private static final JobCounts UNCHANGED = new JobCounts(13, 0, 0, 13, 0);

    @Inject
    private SchemeStory story;

    @Inject
    private ImportDesk desk;

    @Inject
    private VersionService versions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private LineService lines;

    @Inject
    private FrameLines offered;

    @Inject
    private TerritoryService territories;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private VersionDetail adopted() {
        story.run(story.file(), false);
        VersionDetail draft = story.current();
        VersionDetail submitted = officer(
                () -> adoptions.submit(draft.version().id(), draft.version().version(), LocalDate.parse("2021-06-24")));
        return officer(() -> adoptions.adopt(
                submitted.version().id(),
                submitted.version().version(),
                new Adoption(
                        LocalDate.parse("2021-07-08"),
                        "Conseil de territoire de Grand Paris Grand Est",
                        "CT2021-07-08-12 (fictif)")));
    }

    @Test
    void three_axes_and_nine_objectives_come_into_an_empty_base() {
        assertThat(story.run(story.file(), true)).isEqualTo(CREATED);
        assertThat(story.run(story.file(), false)).isEqualTo(CREATED);

        VersionDetail draft = story.current();
        assertThat(draft.version().state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.version().number()).isEqualTo(1);
        assertThat(draft.frame().frame().name()).isEqualTo("Schéma territorial numérique");
        assertThat(draft.tree().branches().stream()
                        .collect(Collectors.toMap(
                                b -> b.axis().code(),
                                b -> b.objectives().stream()
                                        .map(FrameLine::code)
                                        .toList())))
                .isEqualTo(Map.of(
                        "A1", List.of("O1.1", "O1.2"),
                        "A2", List.of("O2.1", "O2.2", "O2.3", "O2.4"),
                        "A3", List.of("O3.1", "O3.2", "O3.3")));
        FrameLine smartphone = draft.tree().find("O2.1").orElseThrow();
        assertThat(smartphone.target()).isEqualByComparingTo("160");
        assertThat(smartphone.due()).isEqualTo(LocalDate.parse("2022-12-31"));
        assertThat(smartphone.publics()).containsExactlyInAnyOrder("seniors", "jeunes", "allophones");
    }

    @Test
    void a_file_that_names_no_territory_makes_no_second_scheme_or_action_where_its_codes_stand_in_a_part() {
        String action = "AZ" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> files = Map.of(
                "scheme",
                story.file(),
                "actions",
                "code;intitule;type;etat;objectif;constats;porteur;partenaires;perimetre;communes;publics;debut;fin\n"
                        + action + ";Ateliers;serie-ateliers;en cours;;;;;;;;2022-01-10;2022-12-31\n");
        files.forEach((kind, file) -> {
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            long rows = file.lines().count() - 1;
            JobRunView inside = desk.completed(desk.start("ept", kind + ".csv", bytes, kind, false));
            assertThat(inside.counts()).isEqualTo(new JobCounts(rows, rows, 0, 0, 0));

            for (String who : List.of("admin", "departement")) {
                UUID run = desk.start(who, kind + ".csv", bytes, kind, false);
                assertThat(desk.completed(run).counts()).as(who).isEqualTo(new JobCounts(rows, 0, 0, 0, rows));
                assertThat(desk.rules(who, run)).contains("ERROR plan-code-inside " + rows);
            }
            ImportOrder said = ImportOrder.records(kind, false, "fr", "ept:200058790");
            assertThat(desk.completed(desk.start("admin", kind + ".csv", bytes, said))
                            .counts())
                    .isEqualTo(new JobCounts(rows, 0, 0, rows, 0));
        });
        assertThat(Sql.number("select count(*) from frame where code = 'STN1'")).isEqualTo(1);
        assertThat(Sql.number("select count(*) from plan_action where code = ?", action))
                .isEqualTo(1);
        story.forget();
    }

    @Test
    void the_same_file_again_changes_nothing_before_and_after_adoption() {
        story.run(story.file(), false);
        assertThat(story.run(story.file(), false)).isEqualTo(UNCHANGED);
        assertThat(story.run(story.file(), true)).isEqualTo(UNCHANGED);

        VersionDetail draft = story.current();
        officer(() -> adoptions.submit(draft.version().id(), draft.version().version(), null));
        assertThat(story.run(story.file(), false)).isEqualTo(UNCHANGED);
    }

    @Test
    void an_older_file_changes_nothing_of_what_was_adopted_and_says_so_row_by_row() {
        VersionDetail adopted = adopted();
        assertThat(adopted.version().adopted()).isTrue();

        String older =
                story.file().replace("1850;2022", "1500;2022").replace("Donner envie aux jeunes", "Attirer les jeunes");
        assertThat(story.run(older, false)).isEqualTo(new JobCounts(13, 0, 0, 11, 2));
        assertThat(story.current().tree().find("O3.1").orElseThrow().target()).isEqualByComparingTo("1850");
    }

    @Test
    void an_objective_that_moves_in_a_revision_keeps_its_identity_and_its_axis_in_force_until_adoption() {
        VersionDetail first = adopted();
        long dep = territories.required("dep:93").id();
        FrameLineRef before = officer(() -> offered.coded("O1.2", dep)).get(0);
        assertThat(before.axisCode()).isEqualTo("A1");
        assertThat(officer(() -> offered.coded(
                        "STN1/O1.2", territories.required("com:93014").id())))
                .containsExactly(before);
        assertThat(officer(() -> offered.coded("STN2/O1.2", dep))).isEmpty();

        VersionDetail draft = officer(
                () -> adoptions.revise(first.version().id(), first.version().version()));
        assertThat(draft.version().number()).isEqualTo(2);
        assertThat(draft.tree().lines()).hasSize(12);
        FrameLine young = draft.tree().find("O1.2").orElseThrow();
        assertThat(young.key()).isEqualTo(before.key());
        officer(() -> lines.update(young.id(), young.version(), young.values().with(LineField.PARENT, "A3")));

        assertThat(offered.byKeys(List.of(before.key())).get(before.key()).axisCode())
                .isEqualTo("A1");
        List<VersionComparison.Pair> pairs = officer(
                () -> versions.compare(draft.version().id(), first.version().id()));
        assertThat(pairs.stream()
                        .filter(VersionComparison.Pair::changed)
                        .collect(Collectors.toMap(p -> p.line().code(), VersionComparison.Pair::kinds)))
                .isEqualTo(Map.of("O1.2", Set.of(Kind.MOVED)));

        VersionDetail moved = officer(() -> versions.get(draft.version().id()));
        VersionDetail submitted = officer(
                () -> adoptions.submit(moved.version().id(), moved.version().version(), null));
        VersionDetail second = officer(() -> adoptions.adopt(
                submitted.version().id(),
                submitted.version().version(),
                new Adoption(submitted.version().submittedOn(), "Conseil de territoire", "CT-2")));
        assertThat(offered.byKeys(List.of(before.key())).get(before.key()).axisCode())
                .isEqualTo("A3");
        assertThat(second.versions()).extracting(v -> v.state().code()).containsExactly("adopted", "revised");
        assertThat(officer(() -> versions.get(first.version().id()))
                        .tree()
                        .find("O1.2")
                        .orElseThrow()
                        .parent())
                .isEqualTo("A1");
    }

    @Test
    void adoption_takes_an_assembly_a_day_and_a_deliberation_after_submission() {
        story.run(story.file(), false);
        VersionDetail draft = story.current();
        Adoption whole = new Adoption(LocalDate.parse("2021-07-08"), "Conseil de territoire", "CT-1");

        assertThat(problem(draft, whole).kind()).isEqualTo(Problem.Kind.CONFLICT);
        VersionDetail submitted = officer(
                () -> adoptions.submit(draft.version().id(), draft.version().version(), LocalDate.parse("2021-06-24")));
        assertThat(problem(submitted, new Adoption(null, " ", null)).violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactly("adoptedOn required", "assembly required", "deliberation required");
        assertThat(problem(submitted, new Adoption(LocalDate.parse("2021-06-23"), "A", "x".repeat(1 << 20)))
                        .violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactly("adoptedOn plan-adopted-before", "deliberation too-long");
        assertThat(problem(submitted, new Adoption(LocalDate.parse("2999-01-01"), "A", "B"))
                        .violations())
                .extracting(v -> v.rule())
                .containsExactly("plan-future");
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> officer(() -> adoptions.adopt(
                                        draft.version().id(), draft.version().version(), whole)))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
    }

    private Problem problem(VersionDetail version, Adoption adoption) {
        return catchThrowableOfType(
                Problem.class,
                () -> officer(() -> adoptions.adopt(
                        version.version().id(), version.version().version(), adoption)));
    }
}
