package fr.maillage.testjobs;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Declarations of the test jobs about themselves. */
public final class TestJobDefinitions {

    private TestJobDefinitions() {}

    /** Writes rows in chunks of ten; a row that is {@code failAt} fails. */
    @ApplicationScoped
    public static class Rows implements JobDefinition {
        @Override
        public String job() {
            return "test-rows";
        }

        @Override
        public Permission permission() {
            return Permission.IMPORT;
        }

        @Override
        public boolean startable() {
            return true;
        }
    }

    /** The same in two partitions. */
    @ApplicationScoped
    public static class Parts implements JobDefinition {
        @Override
        public String job() {
            return "test-parts";
        }

        @Override
        public Permission permission() {
            return Permission.IMPORT;
        }

        @Override
        public boolean startable() {
            return true;
        }
    }

    /** Waits at a {@link Gate}; two with the same {@code key} exclude each other. Its timers' runs are for readers. */
    @ApplicationScoped
    public static class Gated implements JobDefinition {
        @Override
        public String job() {
            return "test-gated";
        }

        @Override
        public Permission permission() {
            return Permission.IMPORT;
        }

        @Override
        public Optional<Permission> seenBy() {
            return Optional.of(Permission.READ);
        }

        @Override
        public Optional<String> exclusiveKey(Map<String, String> parameters) {
            return Optional.ofNullable(parameters.get("key"));
        }
    }

    /** The first attempt never ends by itself. */
    @ApplicationScoped
    public static class Slow implements JobDefinition {
        @Override
        public String job() {
            return "test-slow";
        }

        @Override
        public Permission permission() {
            return Permission.IMPORT;
        }
    }
}
