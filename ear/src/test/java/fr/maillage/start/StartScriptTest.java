package fr.maillage.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts that start the product, around a program in Java's place that says what a failed server says and then, as a
 * failed server does, neither ends nor heeds SIGTERM.
 */
class StartScriptTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String DEPLOYMENT_FAILED =
            "ERROR [org.jboss.as.server] WFLYSRV0026: WildFly started (with errors) in 20000ms - Started 9 of 12 services\n";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void layOut() throws IOException {
        data = folder.resolve("data");
        Path bin = Files.createDirectories(folder.resolve("ear/target/server/bin"));
        Files.copy(ROOT.resolve("run.sh"), folder.resolve("run.sh"));
        Files.copy(ROOT.resolve("ear/src/main/server/bin/maillage.sh"), bin.resolve("maillage.sh"));
        Path server = Files.createDirectories(folder.resolve("ear/target/server/standalone/configuration"));
        Files.writeString(server.resolve("standalone.xml"), "<server/>");
        Files.writeString(server.resolve("users.properties"), "");
        Files.createDirectories(folder.resolve("ear/target/server/standalone/deployments"));
        Files.writeString(folder.resolve("ear/target/server/standalone/deployments/maillage.ear"), "EAR");
        Files.writeString(folder.resolve("ear/target/maillage.built"), "");
        program("java/bin/java", """
                for word in "$@"; do
                  if [ "$word" = -version ]; then echo 'openjdk version "17.0.1"' >&2; exit 0; fi
                done
                trap '' TERM
                cat "$(dirname "$0")/said"
                exec sleep 120
                """);
    }

    @Test
    void a_server_that_gave_up_its_start_is_ended_and_the_reason_is_said_in_one_line() throws Exception {
        says("""
                ERROR WFLYCTL0348: Timeout after [300] seconds waiting for service container stability
                FATAL WFLYSRV0056: Server boot has failed in an unrecoverable manner; exiting.
                """);

        Ended run = run("run.sh", Map.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).containsOnlyOnce("Maillage cannot start: the server gave up its start");
        assertThat(run.said()).doesNotContain("FATAL");
    }

    @Test
    void the_reason_is_the_last_cause_that_the_server_named() throws Exception {
        says("""
                ERROR WFLYCTL0013: Operation ("deploy") failed
                Caused by: jakarta.ejb.EJBException: outside
                Caused by: java.net.ConnectException: Connection refused
                """ + DEPLOYMENT_FAILED);

        assertThat(run("run.sh", Map.of()).said())
                .contains("Maillage cannot start: java.net.ConnectException: Connection refused");
    }

    @Test
    void what_the_product_itself_said_is_not_said_twice() throws Exception {
        says("ERROR Maillage cannot start: MAILLAGE_TERRITORY=dep:999 names no territory.\n" + DEPLOYMENT_FAILED);

        Ended run = run("run.sh", Map.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .containsOnlyOnce("Maillage cannot start: MAILLAGE_TERRITORY=dep:999 names no territory.");
        assertThat(run.said()).containsOnlyOnce("cannot start");
    }

    @Test
    void the_script_of_the_service_ends_by_a_signal_so_that_systemd_starts_it_again() throws Exception {
        says(DEPLOYMENT_FAILED);

        Ended run = run("ear/target/server/bin/maillage.sh", Map.of());

        assertThat(run.code()).isEqualTo(128 + 9);
        assertThat(run.said()).contains("Maillage cannot start: the server started without the product");
    }

    @Test
    void a_server_that_ended_by_itself_is_told_with_its_last_words() throws Exception {
        program("java/bin/java", """
                if [ "$1" = -version ]; then echo 'openjdk version "17.0.1"' >&2; exit 0; fi
                case "$*" in *-version*) exit 0 ;; esac
                echo 'Error occurred during initialization of VM'; exit 1
                """);

        Ended run = run("run.sh", Map.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .contains("Error occurred during initialization of VM", "cannot start: the server has ended");
    }

    @Test
    void a_data_folder_that_cannot_be_written_to_is_told_in_one_line() throws Exception {
        Files.writeString(data, "no folder");

        Ended run = run("ear/target/server/bin/maillage.sh", Map.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said().lines())
                .singleElement()
                .asString()
                .startsWith("Maillage cannot start: the data folder " + data);
    }

    @Test
    void a_full_disk_is_told_in_one_line_before_anything_is_written() throws Exception {
        program("full/df", """
                echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'
                echo '/dev/full 1000000 996000 4096 100% /'
                """);

        Ended run = run("run.sh", Map.of("PATH", folder.resolve("full") + ":" + System.getenv("PATH")));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said().lines())
                .singleElement()
                .asString()
                .contains("Maillage cannot start: the disk of the data folder", "(4 MB are free, 200 MB are needed)");
        assertThat(data.resolve("server")).doesNotExist();
    }

    private void says(String lines) throws IOException {
        Files.writeString(folder.resolve("java/bin/said"), lines);
    }

    private void program(String path, String lines) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of("bash", folder.resolve(script).toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAILLAGE_"));
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("MAILLAGE_DATA", data.toString());
        builder.environment().put("MAILLAGE_PORT", "1");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("the script has ended")
                    .isTrue();
            return new Ended(process.exitValue(), Files.readString(said));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private record Ended(int code, String said) {}
}
