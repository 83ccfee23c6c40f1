package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.deployment.post.Assignment;
import fr.maillage.deployment.post.AssignmentService;
import fr.maillage.deployment.post.HostPeriod;
import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.post.PostView;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One national file after the other: what each changes of a post, its host and who holds it. */
@InsideEar
class PostFileIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Inject
    private DeploymentStory story;

    @Inject
    @Any
    private Instance<RecordKind> kinds;

    @Inject
    private PostList posts;

    @Inject
    private AssignmentService assignments;

    @Inject
    private HostPeriodService periods;

    @BeforeEach
    void hosts_are_told() {
        story.forget();
        story.run("hosts", false);
    }

    private RecordOutcome take(String kind, String... cells) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            said.put(cells[i], cells[i + 1]);
        }
        RecordKind found = kinds.stream()
                .filter(k -> k.schema().kind().equals(kind))
                .findFirst()
                .orElseThrow();
        RecordRow row = new RecordRow(1, 2, said, Map.of(), List.of());
        return officer(() -> found.take(List.of(row), false, new RecordNotes())).get(0);
    }

    private RecordOutcome file(String day, String state, String contractEndsOn) {
        return take(
                "posts",
                "code",
                "9101",
                "host",
                "7002",
                "state",
                state,
                "convention",
                "Renouvellement",
                "conventionEndsOn",
                "15/06/2026",
                "contractEndsOn",
                contractEndsOn,
                "takenOn",
                day);
    }

    private PostView post() {
        return officer(() -> posts.page(ListRequest.ALL, new PageRequest(0, 10, "code", true)))
                .items()
                .get(0);
    }

    private List<Assignment> held() {
        return officer(() -> assignments.of(post().key()));
    }

    @Test
    void an_older_file_after_a_newer_one_is_named_and_changes_nothing() {
        assertThat(file("31/01/2026", "Occupé", "15/06/2026").status()).isEqualTo(RecordOutcome.CREATED);
        RecordOutcome older = file("2025-12-31", "Vacant", "2025-06-30");
        assertThat(older.violations())
                .extracting(Violation::rule, Violation::value)
                .containsExactly(tuple("deployment-posts-older", "2025-12-31"));
        assertThat(post().values().text(PostField.CONTRACT_ENDS_ON)).isEqualTo("2026-06-15");
        assertThat(file("2026-01-31", "Occupé", "15/06/2026").status()).isEqualTo(RecordOutcome.UNCHANGED);

        RecordOutcome newer = file("2026-02-28", "Occupé", "15/09/2026");
        assertThat(newer.changes()).containsExactly(new Change("contractEndsOn", "2026-06-15", "2026-09-15"));
    }

    @Test
    void whoever_holds_a_post_that_becomes_vacant_holds_it_no_more() {
        file("31/01/2026", "Occupé", "15/06/2026");
        take("assignments", "post", "9101", "adviser", "G01", "startsOn", "2024-01-08", "contractEndsOn", "2026-06-15");
        assertThat(post().standing(DAY).state()).isEqualTo(PostState.OCCUPIED);

        file("2026-04-01", "Vacant", "2026-03-15");
        assertThat(held()).singleElement().satisfies(a -> {
            assertThat(a.adviser()).isEqualTo("G01");
            assertThat(a.to()).isEqualTo("2026-03-15");
        });
        assertThat(post().standing(LocalDate.of(2026, 4, 1)).since()).isEqualTo("2026-03-16");
        assertThat(post().standing(DAY).state()).isEqualTo(PostState.OCCUPIED);
    }

    @Test
    void somebody_of_whom_nothing_is_known_follows_and_gets_a_name_from_the_file_of_assignments() {
        file("31/01/2026", "Vacant", "30/06/2025");
        assertThat(held()).isEmpty();
        assertThat(post().standing(DAY).since()).isEqualTo("2025-07-01");

        take("posts", "code", "9101", "state", "Occupé", "contractEndsOn", "2027-06-15", "takenOn", "2026-03-01");
        assertThat(post().standing(LocalDate.of(2026, 3, 1)).state()).isEqualTo(PostState.OCCUPIED);

        assertThat(take(
                                "assignments",
                                "post",
                                "9101",
                                "adviser",
                                "G20",
                                "startsOn",
                                "2026-02-15",
                                "contractEndsOn",
                                "2027-06-15")
                        .rejected())
                .isFalse();
        assertThat(held())
                .extracting(
                        Assignment::adviser,
                        Assignment::from,
                        a -> a.occupation().to())
                .containsExactly(
                        tuple(null, null, LocalDate.of(2025, 6, 30)),
                        tuple("G20", LocalDate.of(2026, 2, 15), LocalDate.of(2027, 6, 15)));
        assertThat(post().standing(DAY).since()).isEqualTo("2025-07-01");
    }

    @Test
    void a_post_that_the_file_calls_returned_is_so_from_its_day_on_unless_somebody_holds_it() {
        file("31/01/2026", "Occupé", "15/06/2026");
        assertThat(file("2026-02-28", "Rendu", "15/06/2026").violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-returned-occupied");

        assertThat(file("2026-07-01", "Rendu", "15/06/2026").rejected()).isFalse();
        assertThat(post().standing(LocalDate.of(2026, 6, 30)).state()).isEqualTo(PostState.VACANT);
        assertThat(post().standing(LocalDate.of(2026, 7, 1)).state()).isEqualTo(PostState.RETURNED);
    }

    @Test
    void another_host_has_the_post_from_the_day_of_the_file_on() {
        file("31/01/2026", "Occupé", "15/06/2026");
        RecordOutcome moved = take("posts", "code", "9101", "host", "7009", "takenOn", "2026-03-01");

        assertThat(moved.changes()).containsExactly(new Change("host", "7002", "7009"));
        assertThat(officer(() -> periods.of(post().key())))
                .extracting(HostPeriod::host, HostPeriod::from, HostPeriod::to)
                .containsExactly(
                        tuple("7002", null, LocalDate.of(2026, 2, 28)), tuple("7009", LocalDate.of(2026, 3, 1), null));
        assertThat(post().host()).isEqualTo("7009");
    }

    @Test
    void lists_find_posts_by_how_they_stand_today() {
        file("31/01/2026", "Occupé", "15/06/2100");
        assertThat(codes(PostState.OCCUPIED)).containsExactly("9101");
        assertThat(codes(PostState.VACANT)).isEmpty();
        take("posts", "code", "9102", "takenOn", "2026-01-31");
        assertThat(codes(PostState.VACANT)).containsExactly("9102");
        assertThat(codes(PostState.RETURNED)).isEmpty();
    }

    private List<String> codes(PostState state) {
        return officer(() ->
                        posts.page(ListRequest.ALL.with("state", state.code()), new PageRequest(0, 10, "code", true)))
                .items()
                .stream()
                .map(PostView::code)
                .toList();
    }
}
