package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.territory.perimeter.PerimeterArchiveService;
import fr.maillage.territory.perimeter.PerimeterInput;
import fr.maillage.territory.perimeter.PerimeterService;
import fr.maillage.territory.perimeter.PerimeterView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@InsideEar
class PerimeterIT {

    private static final String EPT = "ept:200058790";

    @Inject
    private PerimeterService perimeters;

    @Inject
    private PerimeterArchiveService archive;

    @Inject
    private TerritoryService territories;

    @Test
    void an_ept_officer_makes_a_perimeter_of_her_communes_and_it_lies_inside_her_ept() {
        TerritoryView made = officer(() -> perimeters.create(input("com:93014", "com:93047")));

        assertThat(made.code()).startsWith("per:");
        assertThat(made.population())
                .isEqualTo(territories.required("com:93014").population()
                        + territories.required("com:93047").population());
        assertThat(inside(EPT, made.code())).isTrue();
        assertThat(inside("dep:93", made.code())).isTrue();
        assertThat(inside(made.code(), "com:93014")).isTrue();
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'territory.create-perimeter' and record_id = ?",
                        made.uuid().toString()))
                .isEqualTo(1);
    }

    @Test
    void an_ept_officer_cannot_take_a_commune_outside_her_ept() {
        assertProblem(Kind.DENIED, () -> officer(() -> perimeters.create(input("com:93014", "com:93008"))));
    }

    @Test
    void an_ept_officer_cannot_change_a_perimeter_that_reaches_beyond_her_ept() {
        TerritoryView made =
                As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> perimeters.create(input("com:93014", "com:93008")));

        assertThat(officer(() -> perimeters.get(made.code())).editable()).isFalse();
        assertThat(inside(EPT, made.code())).isFalse();
        assertProblem(Kind.DENIED, () -> officer(() -> perimeters.update(made.uuid(), 1, input("com:93014"))));
    }

    @Test
    void an_archived_perimeter_is_offered_nowhere_and_comes_back_as_it_was() {
        TerritoryView made = officer(() -> perimeters.create(input("com:93014", "com:93047")));
        int version = officer(() -> perimeters.get(made.code())).version();

        officer(() -> {
            archive.archive(made.code(), version);
            return null;
        });

        assertThat(territories.byCode(made.code())).isEmpty();
        assertThat(territories.choices()).extracting(TerritoryView::code).doesNotContain(made.code());
        assertThat(Sql.number(
                        "select count(*) from territory_closure where valid_to is null and ancestor_id = ?", made.id()))
                .isZero();
        PerimeterView archived = officer(() -> perimeters.get(made.code()));
        assertThat(archived.archivedOn()).isNotNull();
        assertThat(archived.members()).hasSize(2);
        assertThat(officer(() -> archive.archived()))
                .extracting(TerritoryView::code)
                .contains(made.code());
        assertProblem(
                Kind.STALE,
                () -> officer(() -> {
                    archive.restore(made.code(), version);
                    return null;
                }));

        officer(() -> {
            archive.restore(made.code(), archived.version());
            return null;
        });

        assertThat(territories.byCode(made.code())).isPresent();
        assertThat(inside(made.code(), "com:93014")).isTrue();
        assertThat(inside(EPT, made.code())).isTrue();
        assertThat(Sql.rows(
                        "select action from audit_line where record_id = ? order by id",
                        made.uuid().toString()))
                .extracting(r -> r.get("action"))
                .containsExactly(
                        "territory.create-perimeter", "territory.archive-perimeter", "territory.restore-perimeter");
    }

    @Test
    void an_officer_archives_no_perimeter_that_reaches_beyond_her_ept() {
        TerritoryView made =
                As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> perimeters.create(input("com:93014", "com:93008")));

        assertProblem(
                Kind.DENIED,
                () -> officer(() -> {
                    archive.archive(made.code(), 1);
                    return null;
                }));
    }

    @Test
    void a_member_of_the_committee_makes_none() {
        assertProblem(Kind.DENIED, () -> As.a(Role.MEMBER, "dep:93", () -> perimeters.create(input("com:93014"))));
        assertThat(As.a(Role.MEMBER, "dep:93", () -> perimeters.candidates())).isEmpty();
    }

    @Test
    void an_officer_is_offered_the_communes_of_her_ept_only() {
        assertThat(officer(() -> perimeters.candidates()))
                .extracting(TerritoryView::code)
                .contains("com:93014", "com:93051")
                .doesNotContain("com:93008", "com:93066");
    }

    @Test
    void a_commune_that_leaves_is_kept_as_history_and_no_longer_counts() {
        TerritoryView made = officer(() -> perimeters.create(input("com:93014", "com:93047")));
        PerimeterView read = officer(() -> perimeters.get(made.code()));

        officer(() -> perimeters.update(
                made.uuid(),
                read.version(),
                new PerimeterInput(null, made.name(), "Sans Montfermeil", List.of("com:93014"))));

        assertThat(inside(made.code(), "com:93047")).isFalse();
        assertThat(Sql.number(
                        "select count(*) from territory_closure where ancestor_id = ? and descendant_id = ?"
                                + " and valid_to is not null",
                        made.id(),
                        territories.required("com:93047").id()))
                .isEqualTo(1);
        assertThat(officer(() -> perimeters.get(made.code())).members())
                .extracting(TerritoryView::code)
                .containsExactly("com:93014");
    }

    @Test
    void a_commune_may_leave_and_come_back_on_one_day() {
        TerritoryView made = officer(() -> perimeters.create(input("com:93014", "com:93047")));
        change(made, "com:93014");
        change(made, "com:93014", "com:93047");
        change(made, "com:93014");
        change(made, "com:93014", "com:93047");

        assertThat(inside(made.code(), "com:93047")).isTrue();
    }

    @Test
    void whoever_saw_an_older_version_is_told_so_even_when_only_members_changed() {
        TerritoryView made = officer(() -> perimeters.create(input("com:93014")));
        int seen = officer(() -> perimeters.get(made.code())).version();
        change(made, "com:93014", "com:93032");

        assertProblem(
                Kind.STALE,
                () -> officer(() -> perimeters.update(
                        made.uuid(), seen, new PerimeterInput(null, made.name(), null, List.of("com:93014")))));
    }

    @Test
    void every_fault_of_an_input_is_named() {
        assertThatThrownBy(() -> officer(() ->
                        perimeters.create(new PerimeterInput("Pas Bon", " ", null, List.of("dep:93", "com:00000")))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactlyInAnyOrder(
                                        "name required",
                                        "slug perimeter-slug",
                                        "members perimeter-member",
                                        "members perimeter-member"));
    }

    @Test
    void a_code_is_given_once() {
        TerritoryView made = officer(() -> perimeters.create(input("com:93014")));

        assertProblem(
                Kind.INVALID,
                () -> officer(
                        () -> perimeters.create(new PerimeterInput(null, made.name(), null, List.of("com:93014")))));
    }

    private void change(TerritoryView perimeter, String... members) {
        int version = officer(() -> perimeters.get(perimeter.code())).version();
        officer(() -> perimeters.update(
                perimeter.uuid(), version, new PerimeterInput(null, perimeter.name(), null, List.of(members))));
    }

    private boolean inside(String ancestor, String descendant) {
        return Sql.number(
                        "select count(*) from territory_closure where valid_to is null and ancestor_id = ?"
                                + " and descendant_id = ?",
                        territories.required(ancestor).id(),
                        territories.required(descendant).id())
                == 1;
    }

    private static PerimeterInput input(String... members) {
        return new PerimeterInput(null, "Essai " + UUID.randomUUID(), null, List.of(members));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, EPT, action);
    }

    private static void assertProblem(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
