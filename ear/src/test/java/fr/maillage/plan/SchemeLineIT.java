package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.scheme.Adoption;
import fr.maillage.plan.scheme.AdoptionService;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.plan.scheme.LineDetail;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testjobs.UsedLines;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of a draft: two people at once, and lines that something serves. */
@InsideEar
class SchemeLineIT {

    @Inject
    private FrameService frames;

    @Inject
    private VersionService versions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private LineService lines;

    private FrameDetail frame;
    private UUID draft;

    @BeforeEach
    void a_scheme() {
        frame = officer(() -> frames.create(FieldValues.none(FrameField.class)
                .with(FrameField.NAME, "Schéma des essais")
                .with(FrameField.CODE, "S" + UUID.randomUUID())
                .with(FrameField.KIND, "scheme")
                .with(FrameField.TERRITORY, "com:93032")));
        draft = officer(() -> versions.current(frame.id())).version().id();
        add("axis", "A1", null);
        add("axis", "A2", null);
        add("objective", "O1.1", "A1");
    }

    @AfterEach
    void nothing_is_served() {
        UsedLines.SERVED.clear();
    }

    private static FieldValues<LineField> line(String level, String code, String axis) {
        return FieldValues.none(LineField.class)
                .with(LineField.LEVEL, level)
                .with(LineField.CODE, code)
                .with(LineField.PARENT, axis)
                .with(LineField.LABEL, "Ligne " + code);
    }

    private LineDetail add(String level, String code, String axis) {
        return officer(() -> lines.add(draft, line(level, code, axis)));
    }

    private VersionDetail read() {
        return officer(() -> versions.get(draft));
    }

    private FrameLine line(String code) {
        return read().tree().find(code).orElseThrow();
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    private static Supplier<Object> removing(LineService lines, FrameLine line) {
        return () -> officer(() -> {
            lines.remove(line.id(), line.version());
            return null;
        });
    }

    private VersionDetail adopted() {
        VersionDetail submitted =
                officer(() -> adoptions.submit(draft, read().version().version(), LocalDate.parse("2026-01-05")));
        return officer(() -> adoptions.adopt(
                draft,
                submitted.version().version(),
                new Adoption(LocalDate.parse("2026-01-06"), "Conseil (essai)", "CT-1")));
    }

    @Test
    void two_people_write_different_lines_at_one_moment_and_none_is_lost() {
        List<CompletableFuture<LineDetail>> both = Stream.of("O1.2", "O1.3", "O1.4")
                .map(code -> CompletableFuture.supplyAsync(() -> add("objective", code, "A1")))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(read().tree().beside(line("A1").key()))
                .extracting(FrameLine::code)
                .containsExactlyInAnyOrder("O1.1", "O1.2", "O1.3", "O1.4");
        assertThat(read().tree().beside(line("A1").key()))
                .extracting(FrameLine::rank)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_second_of_two_who_change_one_line_is_told_and_nobody_submits_what_she_has_not_seen() {
        FrameLine seen = line("O1.1");
        int version = read().version().version();
        officer(() -> lines.update(seen.id(), seen.version(), seen.values().with(LineField.LABEL, "Première")));

        assertThat(problem(() -> officer(() -> lines.update(
                                seen.id(), seen.version(), seen.values().with(LineField.LABEL, "Seconde"))))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
        assertThat(problem(removing(lines, seen)).kind()).isEqualTo(Problem.Kind.STALE);
        assertThat(problem(() -> officer(() -> adoptions.submit(draft, version, null)))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
        assertThat(line("O1.1").label()).isEqualTo("Première");
    }

    @Test
    void who_may_not_change_the_perimeter_changes_no_line() {
        FrameLine seen = line("A2");

        for (Supplier<?> change : List.<Supplier<?>>of(
                () -> lines.add(draft, line("axis", "A3", null)),
                () -> lines.update(seen.id(), seen.version(), seen.values()),
                () -> adoptions.submit(draft, 0, null))) {
            assertThat(problem(() -> As.a(Role.EPT_OFFICER, "com:93008", change))
                            .kind())
                    .isEqualTo(Problem.Kind.DENIED);
            assertThat(problem(() -> As.a(Role.MEMBER, "com:93032", change)).kind())
                    .isEqualTo(Problem.Kind.DENIED);
            assertThat(problem(change).kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED);
        }
        assertThat(As.a(Role.PREFECTURE, "dep:93", () -> versions.get(draft))
                        .tree()
                        .lines())
                .hasSize(3);
    }

    @Test
    void an_axis_with_objectives_and_a_line_that_is_served_stay() {
        assertThat(problem(removing(lines, line("A1"))).violations().get(0).rule())
                .isEqualTo("plan.line.has-objectives");
        UsedLines.SERVED.add(line("O1.1").key());
        Problem served = problem(removing(lines, line("O1.1")));
        assertThat(served.kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(served.violations().get(0).rule()).isEqualTo("plan.line.served");
        assertThat(served.violations().get(0).args()).containsExactly("1");
        int version = officer(() -> frames.get(frame.id())).version();
        assertThat(problem(() -> officer(() -> frames.archive(frame.id(), version, "essai")))
                        .violations()
                        .get(0)
                        .rule())
                .isEqualTo("plan.frame.served");

        UsedLines.SERVED.clear();
        removing(lines, line("O1.1")).get();
        assertThat(read().tree().find("O1.1")).isEmpty();
    }

    @Test
    void a_version_without_a_line_that_is_served_meanwhile_is_not_adopted() {
        adopted();
        FrameLine gone = line("O1.1");
        VersionDetail next =
                officer(() -> adoptions.revise(draft, read().version().version()));
        assertThat(problem(() -> officer(
                                () -> adoptions.revise(draft, read().version().version())))
                        .violations()
                        .get(0)
                        .rule())
                .isEqualTo("plan.version.in-work");
        FrameLine copied = next.tree().find("O1.1").orElseThrow();
        removing(lines, copied).get();
        assertThat(problem(removing(lines, gone)).violations().get(0).rule()).isEqualTo("plan.version.frozen");
        VersionDetail without = officer(() -> versions.get(next.version().id()));
        VersionDetail submitted = officer(() ->
                adoptions.submit(next.version().id(), without.version().version(), LocalDate.parse("2026-02-01")));
        UsedLines.SERVED.add(gone.key());

        Supplier<VersionDetail> adopt = () -> officer(() -> adoptions.adopt(
                next.version().id(),
                submitted.version().version(),
                new Adoption(LocalDate.parse("2026-02-02"), "Conseil (essai)", "CT-2")));
        assertThat(problem(adopt).violations().get(0).rule()).isEqualTo("plan.version.drops-served");
        UsedLines.SERVED.clear();
        assertThat(adopt.get().version().adopted()).isTrue();
        assertThat(read().version().state().code()).isEqualTo("revised");
    }

    @Test
    void what_is_put_back_is_the_same_line_and_stays_an_objective() {
        adopted();
        VersionDetail next =
                officer(() -> adoptions.revise(draft, read().version().version()));
        FrameLine copied = next.tree().find("O1.1").orElseThrow();
        removing(lines, copied).get();
        UUID id = next.version().id();

        assertThat(problem(() -> officer(() -> lines.add(id, line("axis", "O1.1", null))))
                        .violations())
                .extracting(v -> v.rule())
                .contains("plan-line-is-objective");
        LineDetail again = officer(() -> lines.add(id, line("objective", "O1.1", "A2")));
        assertThat(again.line().key()).isEqualTo(copied.key());
    }

    @Test
    void a_submitted_version_is_taken_back_and_changed_again() {
        VersionDetail submitted =
                officer(() -> adoptions.submit(draft, read().version().version(), null));
        assertThat(problem(() -> add("axis", "A3", null)).violations().get(0).rule())
                .isEqualTo("plan.version.frozen");
        officer(() -> adoptions.withdraw(draft, submitted.version().version()));
        add("axis", "A3", null);
        assertThat(officer(() -> frames.history(frame.id())))
                .extracting(audit -> audit.action().substring("plan.frame.".length()))
                .containsExactly("line-add", "withdraw", "submit", "line-add", "line-add", "line-add", "create");
    }
}
