package fr.maillage.plan;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/** The scheme of the story, as the département brings it in. */
@ApplicationScoped
public class SchemeStory {

    static final String SEINE_SAINT_DENIS = "dep:93";

    private static final List<String> TOLD_BEFORE = List.of(
            "delete from plan_result_value",
            "delete from plan_result",
            "delete from plan_action_line",
            "delete from frame_version_line_term",
            "delete from frame_version_line where parent_id is not null",
            "delete from frame_version_line",
            "delete from frame_version",
            "delete from frame_line",
            "delete from frame");

    @Inject
    private ImportDesk desk;

    @Inject
    private FrameList frames;

    @Inject
    private VersionService versions;

    /** Forgets what the demonstration and other tests told. */
    public void forget() {
        ImportDesk.forgetWaiting();
        TOLD_BEFORE.forEach(sql -> Sql.update(sql));
    }

    /** The file of the story. */
    public String file() {
        try {
            return Files.readString(SharedData.story("plan/scheme.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports such a file by the mapping that ships. */
    public JobCounts run(String csv, boolean dryRun) {
        return desk.completed(
                        desk.start("departement", "scheme.csv", csv.getBytes(StandardCharsets.UTF_8), "scheme", dryRun))
                .counts();
    }

    /** The version in force of the story's scheme, else the latest. */
    public VersionDetail current() {
        return officer(() -> {
            FrameView scheme = frames.page(ListRequest.ALL, PageRequest.first()).items().stream()
                    .filter(f -> "STN1".equals(f.code()))
                    .findFirst()
                    .orElseThrow();
            return versions.current(scheme.id());
        });
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, action);
    }
}
