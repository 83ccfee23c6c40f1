package fr.maillage.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Watched folders, who looks at them when, and who may. */
@InsideEar
class FeedIT {

    @Inject
    FeedDesk feed;

    @Inject
    FeedService feeds;

    @Inject
    FeedLookService looking;

    @BeforeEach
    void open() throws IOException {
        feed.open();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void a_file_is_taken_once_it_has_stayed_the_same_between_two_looks_and_only_once() throws IOException {
        UUID id = feed.folder("mednum");
        feed.write("lieux.csv", "1");

        assertThat(feed.look(id).result()).isEqualTo(FeedResult.WAITING);
        assertThat(feed.imports().places()).isZero();
        assertThat(feed.look(id).result()).as("too soon to know").isEqualTo(FeedResult.WAITING);
        feed.aMinutePasses();
        FeedView taken = feed.look(id);
        assertThat(taken.result()).isEqualTo(FeedResult.TAKEN);
        feed.imports().completed(taken.lastRun());
        assertThat(feed.imports().places()).isEqualTo(1);

        assertThat(feed.look(id).result()).isEqualTo(FeedResult.UNCHANGED);
        Files.copy(feed.root().resolve("mednum/lieux.csv"), feed.root().resolve("mednum/copie.csv"));
        feed.look(id);
        feed.aMinutePasses();
        assertThat(feed.look(id).result()).as("the same content again").isEqualTo(FeedResult.UNCHANGED);
        assertThat(feed.look(id).lastRun()).isEqualTo(taken.lastRun());
    }

    @Test
    void a_file_that_is_still_written_waits() throws IOException {
        UUID id = feed.folder("mednum");
        feed.write("lieux.csv", "1");
        feed.look(id);
        feed.aMinutePasses();
        feed.write("lieux.csv", "1", "2");

        assertThat(feed.look(id).result()).isEqualTo(FeedResult.WAITING);
        feed.aMinutePasses();
        feed.imports().completed(feed.look(id).lastRun());
        assertThat(feed.imports().places()).isEqualTo(2);
    }

    @Test
    void what_a_watched_source_changes_is_taken_without_asking() throws IOException {
        UUID id = feed.folder("mednum");
        feed.write("lieux.csv", "1", "2");
        feed.look(id);
        feed.aMinutePasses();
        feed.imports().unasked(feed.look(id).lastRun());
        Files.writeString(
                feed.root().resolve("mednum/lieux.csv"), feed.content("1", "2").replace("Lieu ", "Maison "));
        feed.look(id);
        feed.aMinutePasses();

        assertThat(feed.imports().unasked(feed.look(id).lastRun()).counts()).isEqualTo(new JobCounts(2, 0, 2, 0, 0));
    }

    @Test
    void files_that_are_on_their_way_or_links_are_not_looked_at() throws IOException {
        UUID id = feed.folder("mednum");
        feed.write("lieux.csv.part", "1");
        feed.write(".lieux.csv", "1");
        Path outside = Files.writeString(Files.createTempFile("outside", ".csv"), feed.content("1"));
        Files.createSymbolicLink(feed.root().resolve("mednum/lien.csv"), outside);

        assertThat(feed.look(id).result()).isEqualTo(FeedResult.UNCHANGED);
    }

    @Test
    void a_bad_file_is_a_failure_that_stays_to_be_seen_and_does_not_hold_up_others() throws IOException {
        UUID id = feed.folder("mednum");
        Files.writeString(feed.root().resolve("mednum/autre.csv"), "a,b\n1,2\n");
        feed.write("lieux.csv", "1");
        feed.look(id);
        feed.aMinutePasses();

        FeedView looked = feed.look(id);
        assertThat(looked.result()).isEqualTo(FeedResult.FAILED);
        assertThat(looked.problem().rule()).isEqualTo("import.file-missing-column");
        feed.imports().completed(looked.lastRun());
        assertThat(feed.imports().places()).isEqualTo(1);
        assertThat(feed.look(id).problem().rule()).isEqualTo("import.file-missing-column");
    }

    @Test
    void only_folders_below_the_operator_s_may_be_watched() throws IOException {
        Files.createSymbolicLink(feed.root().resolve("lien"), Files.createTempDirectory("elsewhere"));

        refused("..", "feed.folder-elsewhere");
        refused("lien", "feed.folder-elsewhere");
        refused("/etc", "feed.folder-elsewhere");
        refused("absent", "feed.folder-missing");
        refused("a\0b", "feed.folder-missing");
        feed.forbidFolders();
        refused("mednum", "feed.no-folder");
    }

    @Test
    void a_due_source_is_looked_at_once_whichever_node_comes_first() throws IOException {
        UUID id = feed.folder("mednum");

        looking.lookAtDue();
        assertThat(feed.read(id).result()).isEqualTo(FeedResult.UNCHANGED);
        var looked = feed.read(id).looked();
        looking.lookAtDue();
        assertThat(feed.read(id).looked()).isEqualTo(looked);
    }

    @Test
    void a_source_whose_owner_has_left_fails_visibly() {
        UUID id = feed.folder("mednum");
        Sql.update("update import_feed set owner_login = 'nobody-any-more' where uuid = ?", id.toString());

        looking.lookAtDue();
        assertThat(feed.imports()
                        .officers()
                        .as("admin", () -> feeds.get(id))
                        .problem()
                        .rule())
                .isEqualTo("feed.owner-gone");
    }

    @Test
    void officers_see_their_own_sources_and_those_who_may_not_import_none() {
        UUID id = feed.folder("mednum");

        ImportDesk.assertRefused(
                () -> feed.imports().officers().as("ept", () -> feeds.get(id)), Problem.Kind.NOT_FOUND, "not-found");
        assertThat(feed.imports().officers().as("admin", () -> feeds.get(id)).id())
                .isEqualTo(id);
        ImportDesk.assertRefused(
                () -> feed.imports().officers().as("prefecture", () -> feeds.list()), Problem.Kind.DENIED, "denied");
    }

    @Test
    void of_two_people_who_change_a_source_the_second_is_told() {
        UUID id = feed.folder("mednum");
        int version = feed.read(id).version();
        FeedInput input = feed.input(FeedKind.FOLDER, "mednum");
        feed.imports().officers().as("departement", () -> {
            feeds.update(id, version, input);
            return null;
        });

        ImportDesk.assertRefused(
                () -> feed.imports().officers().as("departement", () -> {
                    feeds.update(id, version, input);
                    return null;
                }),
                Problem.Kind.STALE,
                "stale");
    }

    private void refused(String location, String rule) {
        ImportDesk.assertRefused(() -> feed.folder(location), Problem.Kind.INVALID, rule);
    }
}
