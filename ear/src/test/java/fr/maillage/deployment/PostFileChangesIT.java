package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.deployment.postfile.PostFile;
import fr.maillage.deployment.postfile.PostFileChanges;
import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.deployment.postfile.PostFileService;
import fr.maillage.identity.Role;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FileComparison.Compared;
import fr.maillage.record.FileComparison.State;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two national files of posts side by side: what is new, changed, gone. */
@InsideEar
class PostFileChangesIT {

    private static final String JANUARY = "2026-01-31";
    private static final String MARCH = "2026-03-31";
    private static final String[] COLUMNS = {"code", "host", "state", "agreed", "paid", "contractEndsOn"};

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private DeploymentStory story;

    @Inject
    private PostFileService files;

    @Inject
    @Any
    private Instance<RecordKind> kinds;

    @BeforeEach
    void hosts_are_told() {
        story.forget();
        story.run("hosts", false);
    }

    private List<RecordOutcome> file(String day, boolean dryRun, String... lines) {
        List<RecordRow> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            Map<String, String> said = new HashMap<>(Map.of("takenOn", day));
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    said.put(COLUMNS[i], cells[i]);
                }
            }
            rows.add(new RecordRow(rows.size() + 1, rows.size() + 2, said, Map.of(), List.of()));
        }
        RecordKind posts = kinds.stream()
                .filter(k -> k.schema().kind().equals("posts"))
                .findFirst()
                .orElseThrow();
        return officer(() -> posts.take(rows, dryRun, new RecordNotes()));
    }

    private PostFileChanges changes(UUID file, UUID before, String territory) {
        return officer(() -> files.changes(file, before, territory));
    }

    private List<PostFile> taken() {
        return officer(files::list);
    }

    private void january() {
        file(
                JANUARY,
                false,
                "9101;7002;Occupé;97500;50000;15/06/2026",
                "9102;7002;Occupé;97500,00;50000;15/06/2026",
                "9103;7002;Vacant;97500;97500;30/06/2025",
                "9401;7001;Vacant;50000;;");
    }

    private void march() {
        file(
                MARCH,
                false,
                "9101;7002;Vacant;97500;75000,50;15/03/2026",
                "9102;7002;Occupé;97500.00;50000;15/06/2026",
                "9401;7001;Vacant;50000;;",
                "9999;7001;Vacant;40000;;");
    }

    @Test
    void posts_are_new_changed_gone_or_the_same_from_one_file_to_the_next() {
        january();
        march();
        PostFileChanges told = changes(null, null, null);

        assertThat(told.file().takenOn()).isEqualTo(MARCH);
        assertThat(told.before().takenOn()).isEqualTo(JANUARY);
        assertThat(told.posts().keys(State.NEW)).containsExactly("9999");
        assertThat(told.posts().keys(State.CHANGED)).containsExactly("9101");
        assertThat(told.posts().keys(State.GONE)).containsExactly("9103");
        assertThat(told.posts().keys(State.UNCHANGED)).containsExactly("9102", "9401");
        assertThat(told.posts().rows(State.CHANGED).get(0).changes())
                .containsExactly(
                        new Change("state", "occupied", "vacant"),
                        new Change("contractEndsOn", "2026-06-15", "2026-03-15"),
                        new Change("paid", "50000", "75000.5"));
        assertThat(told.posts().rows(State.GONE))
                .extracting(Compared::key, row -> row.values().text(PostFileField.HOST))
                .containsExactly(tuple("9103", "7002"));
        assertThat(officer(() -> files.posts(List.of("9101", "9103", "nothing"))))
                .containsOnlyKeys("9101", "9103");
    }

    @Test
    void the_older_of_two_is_the_one_before_in_whichever_order_they_are_named() {
        january();
        march();
        UUID newer = taken().get(0).id();
        UUID older = taken().get(1).id();

        assertThat(changes(older, newer, null)).isEqualTo(changes(newer, older, null));
        assertThat(changes(older, newer, null).file().id()).isEqualTo(newer);
        assertThat(changes(older, null, null).before()).isNull();
        assertThat(changes(older, null, null).posts().keys(State.NEW)).hasSize(4);
        assertThat(changes(newer, newer, null).posts().keys(State.UNCHANGED)).hasSize(4);
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> changes(nobody, null, null))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> changes(null, null, "com:00000"))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void a_territory_shows_the_posts_of_its_hosts_alone() {
        january();
        march();
        PostFileChanges told = changes(null, null, "com:93047");

        assertThat(told.posts().rows()).extracting(Compared::key).containsExactly("9101", "9102", "9103");
        assertThat(changes(null, null, DeploymentStory.GRAND_EST).posts().rows())
                .hasSize(5);
    }

    @Test
    void an_older_file_after_a_newer_one_is_refused_and_not_kept() {
        march();
        List<RecordOutcome> older = file(JANUARY, false, "9101;7002;Occupé;97500;50000;15/06/2026");

        assertThat(older).allMatch(RecordOutcome::rejected);
        assertThat(older.get(0).violations().get(0).rule()).isEqualTo("deployment-posts-older");
        assertThat(taken()).extracting(PostFile::takenOn).containsExactly(LocalDate.parse(MARCH));
    }

    @Test
    void a_dry_run_keeps_nothing_and_what_is_refused_is_not_kept() {
        file(JANUARY, true, "9101;7002;Occupé;97500;50000;15/06/2026");
        assertThat(taken()).isEmpty();

        file(JANUARY, false, "9101;7002;Occupé;97500;98000;15/06/2026", "9102;7002;Occupé;97500;50000;15/06/2026");
        assertThat(changes(null, null, null).posts().keys(State.NEW)).containsExactly("9102");
    }

    @Test
    void what_comes_later_on_a_day_replaces_what_its_file_said_of_the_same_posts() {
        january();
        file(JANUARY, false, "9101;7002;Occupé;97500;60000;15/06/2026");

        assertThat(taken()).extracting(PostFile::posts).containsExactly(4L);
        assertThat(changes(null, null, null).posts().rows(State.NEW))
                .filteredOn(row -> row.key().equals("9101"))
                .extracting(row -> row.values().text(PostFileField.PAID))
                .containsExactly("60000");
    }

    @Test
    void two_files_of_one_day_at_once_become_one() {
        CountDownLatch ready = new CountDownLatch(2);
        Stream.of("9101;7002;Occupé;97500;50000;15/06/2026", "9401;7001;Vacant;50000;;")
                .map(line -> CompletableFuture.supplyAsync(() -> together(ready, line), threads))
                .toList()
                .forEach(outcome -> assertThat(outcome.join())
                        .extracting(RecordOutcome::status)
                        .containsExactly(RecordOutcome.CREATED));

        assertThat(taken()).extracting(PostFile::posts).containsExactly(2L);
    }

    private List<RecordOutcome> together(CountDownLatch ready, String line) {
        ready.countDown();
        try {
            assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return file(JANUARY, false, line);
    }

    @Test
    void whoever_reads_posts_reads_what_changed() {
        january();
        assertThat(As.a(Role.MEMBER, "dep:93", files::list)).hasSize(1);
        assertThatThrownBy(() -> files.list())
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    }
}
