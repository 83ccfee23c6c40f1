package fr.maillage.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema up to date before anything else starts: every other startup bean names this one in
 * {@code @DependsOn("DatabaseMigration")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    private static final Logger LOG = System.getLogger(DatabaseMigration.class.getName());

    @Inject
    private SchemaState state;

    @Resource(lookup = "java:jboss/datasources/MaillageBatchDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        migrate(dataSource);
        state.migrated();
    }

    /** Brings the schema of a database up to date. */
    public static void migrate(DataSource dataSource) {
        // The class loader is passed because the server's virtual file system hides the scripts from the default one.
        // Version 0 as baseline: JBeret may have made its own tables first.
        Flyway flyway = Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + product(dataSource))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // Features number their scripts in ranges of their own, so a later one may have a lower number.
                .outOfOrder(true)
                .load();
        refuseNewer(flyway);
        long began = System.nanoTime();
        MigrateResult done = flyway.migrate();
        LOG.log(
                Level.INFO,
                "The schema is at version {0}: {1} changes made in {2} ms",
                done.targetSchemaVersion == null ? done.initialSchemaVersion : done.targetSchemaVersion,
                done.migrationsExecuted,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    /** An older product would read and write a schema that it does not know. */
    private static void refuseNewer(Flyway flyway) {
        String unknown = Arrays.stream(flyway.info().applied())
                .filter(m ->
                        m.getState() == MigrationState.FUTURE_SUCCESS || m.getState() == MigrationState.FUTURE_FAILED)
                .map(m -> String.valueOf(m.getVersion()))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            // maillage.sh looks for the beginning of this line to say why nothing starts.
            String reason =
                    "Maillage cannot start: The database was written by a newer Maillage: this version does not know"
                            + " its changes " + unknown + ". Start the newer version, or restore a backup of this one.";
            LOG.log(Level.ERROR, reason);
            throw new IllegalStateException(reason);
        }
    }

    private static String product(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
