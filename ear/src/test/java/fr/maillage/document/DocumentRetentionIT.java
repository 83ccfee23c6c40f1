package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.CleanJob;
import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.setting.Settings;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When files go that people sent: their rows, and their bytes a day later. */
@InsideEar
class DocumentRetentionIT {

    @Inject
    private DocumentService documents;

    @Inject
    private Settings settings;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    @Test
    void a_file_goes_thirty_days_after_nothing_needs_it_and_its_bytes_a_day_later() throws IOException {
        DocumentView file = stored("text " + UUID.randomUUID());
        clean();
        assertThat(released(file)).as("noticed that nothing needs it").isTrue();

        releasedBefore(file, Duration.ofDays(29));
        clean();
        assertThat(known(file)).isTrue();

        releasedBefore(file, Duration.ofDays(31));
        age(file, Duration.ofDays(40));
        clean();
        assertThat(known(file)).isFalse();
        assertThat(bytes(file)).as("a backup may be saving the files now").exists();

        age(file, Duration.ofHours(25));
        clean();
        assertThat(bytes(file)).doesNotExist();
    }

    @Test
    void what_tells_of_people_goes_after_a_week() {
        DocumentView file = stored("people " + UUID.randomUUID());
        As.system(() -> {
            documents.holdsPeople(file.id());
            return null;
        });
        releasedBefore(file, Duration.ofDays(6));
        clean();
        assertThat(known(file)).isTrue();

        releasedBefore(file, Duration.ofDays(8));
        clean();
        assertThat(known(file)).isFalse();
    }

    @Test
    void what_something_needs_stays_and_its_time_begins_anew() {
        DocumentView read = stored("read " + UUID.randomUUID());
        DocumentView left = stored("left " + UUID.randomUUID());
        DocumentView kept = stored("kept " + UUID.randomUUID());
        long run = runUnderWay();
        Sql.update("insert into job_run_parameter (run_id, name, text_value) values (?, 'document', ?)", run, id(read));
        Sql.update("insert into job_run_document (run_id, role, document) values (?, 'rejects', ?)", run, id(left));
        keptReport(kept);
        for (DocumentView file : new DocumentView[] {read, left, kept}) {
            releasedBefore(file, Duration.ofDays(60));
        }
        clean();
        assertThat(known(read) && known(left) && known(kept)).isTrue();
        assertThat(released(read) || released(left) || released(kept)).isFalse();

        // A run that has ended does not need them any more; what it left is found no more once it is gone.
        Sql.update("update job_run set status = 'COMPLETED', ended_at = current_timestamp where id = ?", run);
        clean();
        assertThat(released(read) && released(left)).isTrue();
        releasedBefore(left, Duration.ofDays(31));
        clean();
        assertThat(Sql.number("select count(*) from job_run_document where run_id = ?", run))
                .isZero();
        assertThat(known(read) && known(kept)).isTrue();
    }

    @Test
    void bytes_that_a_second_file_shares_stay_and_those_of_no_file_go() throws IOException {
        String text = "shared " + UUID.randomUUID();
        DocumentView first = stored(text);
        DocumentView second = stored(text);
        releasedBefore(first, Duration.ofDays(31));
        clean();
        age(first, Duration.ofDays(2));
        Path keys = settings.dataFolder().resolve("files").resolve("keys").resolve("retention-test");
        Files.createDirectories(keys.getParent());
        Files.writeString(keys, "secret");
        old(keys, Duration.ofDays(90));
        Path orphan = bytes(stored("orphan " + UUID.randomUUID()));
        Sql.update(
                "delete from stored_document where sha256 = ?",
                orphan.getFileName().toString());
        old(orphan, Duration.ofDays(2));

        clean();

        assertThat(known(first)).isFalse();
        assertThat(known(second)).isTrue();
        assertThat(bytes(second)).exists();
        assertThat(orphan).doesNotExist();
        assertThat(keys).exists();
        Files.delete(keys);
    }

    @Test
    void the_same_content_given_again_keeps_the_bytes() throws IOException {
        String text = "again " + UUID.randomUUID();
        DocumentView first = stored(text);
        Sql.update("delete from stored_document where uuid = ?", id(first));
        age(first, Duration.ofDays(40));

        DocumentView again = stored(text);

        assertThat(Files.getLastModifiedTime(bytes(again)).toInstant())
                .isAfter(clock.instant().minus(Duration.ofHours(1)));
        clean();
        assertThat(bytes(again)).exists();
    }

    private DocumentView stored(String text) {
        return As.a(
                Role.EPT_OFFICER,
                null,
                () -> documents.store(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt", "import"));
    }

    private void clean() {
        UUID run = As.system(() -> jobs.create(CleanJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);
    }

    private static String id(DocumentView file) {
        return file.id().toString();
    }

    private static boolean known(DocumentView file) {
        return Sql.number("select count(*) from stored_document where uuid = ?", id(file)) == 1;
    }

    private static boolean released(DocumentView file) {
        return Sql.number("select count(*) from stored_document where uuid = ? and released_at is not null", id(file))
                == 1;
    }

    private void releasedBefore(DocumentView file, Duration age) {
        Sql.update(
                "update stored_document set released_at = ? where uuid = ?",
                OffsetDateTime.now(clock).minus(age),
                id(file));
    }

    private Path bytes(DocumentView file) {
        String sha256 = file.sha256();
        return settings.dataFolder()
                .resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private void age(DocumentView file, Duration age) throws IOException {
        old(bytes(file), age);
    }

    private void old(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
    }

    private static long runUnderWay() {
        long id = Sql.number("select nextval('job_run_seq')");
        Sql.update(
                "insert into job_run (id, uuid, job, status, owner_login, owner_name, attempts, created_at, heartbeat_at,"
                        + " version) values (?, ?, 'test-held', 'RUNNING', 'system', 'Maillage', 1, current_timestamp,"
                        + " current_timestamp, 1)",
                id,
                UUID.randomUUID().toString());
        return id;
    }

    private static void keptReport(DocumentView file) {
        Sql.update(
                "insert into kept_report (id, uuid, version, report, territory_id, format, language, snapshot_date,"
                        + " content_tag, document_uuid, size_bytes, file_name, author_name, created_at) values (?, ?, 1,"
                        + " 'offer', (select id from territory where code = 'dep:93'), 'pdf', 'fr', current_date, ?, ?, 1,"
                        + " 'a.pdf', 'x', current_timestamp)",
                Sql.number("select nextval('kept_report_seq')"),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                id(file));
    }
}
