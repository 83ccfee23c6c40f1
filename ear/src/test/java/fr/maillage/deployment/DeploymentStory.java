package fr.maillage.deployment;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.As;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The posts of the story, as the département brings them in. */
@ApplicationScoped
public class DeploymentStory {

    public static final String GRAND_EST = "ept:200058790";

    private static final List<String> TOLD_BEFORE = List.of(
            "delete from coverage_point",
            "delete from drop_in_adviser",
            "delete from drop_in",
            "delete from offer_term where offer_id in (select o.id from offer o where o.kept_by is not null)",
            "delete from offer where kept_by is not null",
            "delete from siting_study",
            "delete from told_count where subject in ('activity', 'desk')",
            "delete from desk_entry",
            "delete from desk_count",
            "delete from desk_sheet",
            "delete from activity_count",
            "delete from activity_sheet",
            "delete from scenario_message",
            "delete from scenario_opinion",
            "delete from scenario_line",
            "delete from deployment_scenario",
            "delete from post_file_row",
            "delete from post_file",
            "delete from post_assignment",
            "delete from post_host_period",
            "delete from post",
            "delete from post_host",
            "delete from post_target",
            "delete from deployment_parameter");

    @Inject
    private ImportDesk desk;

    /** Forgets what the demonstration and other tests told. */
    public void forget() {
        ImportDesk.forgetWaiting();
        TOLD_BEFORE.forEach(sql -> Sql.update(sql));
    }

    /** All that the story tells of posts. */
    public void tell() {
        forget();
        Stream.of("hosts", "posts", "assignments", "target", "parameters").forEach(name -> run(name, false));
    }

    static String file(String name) {
        try {
            return Files.readString(SharedData.story("deployment/" + name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Figures that the product must compute from the files. */
    public static JsonObject expected() {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(SharedData.story("deployment/expected.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a file of the story by the mapping of its name. */
    public JobCounts run(String name, boolean dryRun) {
        return run(name, file(name), dryRun);
    }

    public JobCounts run(String mapping, String csv, boolean dryRun) {
        return desk.completed(start(mapping, csv, dryRun)).counts();
    }

    public UUID start(String mapping, String csv, boolean dryRun) {
        return desk.start("departement", mapping + ".csv", csv.getBytes(StandardCharsets.UTF_8), mapping, dryRun);
    }

    /** Lists the findings of a run, each as severity, rule and number. */
    public List<String> rules(UUID run) {
        desk.completed(run);
        return desk.rules("departement", run);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", action);
    }
}
