package fr.maillage.shared.persistence;

import fr.maillage.shared.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Cuts off statements of the embedded database that take too long. PostgreSQL does so by itself, as the server's
 * configuration tells it. H2 could, too, but no longer counts its tables in a session that has a time limit, and then
 * chooses plans as if each column had a value of its own in every other row.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class StatementWatch {

    private static final Logger LOG = System.getLogger(StatementWatch.class.getName());

    private static final String CUT = "select executing_statement, cancel_session(session_id)"
            + " from information_schema.sessions where session_id <> session_id() and executing_statement is not null"
            + " and executing_statement_start < dateadd(second, ?, current_timestamp)";

    @Resource(lookup = "java:jboss/datasources/MaillageBatchDS")
    private DataSource dataSource;

    @Inject
    private Settings settings;

    private int seconds;
    private boolean embedded;

    @PostConstruct
    void look() {
        seconds = settings.statementSeconds();
        try (Connection connection = dataSource.getConnection()) {
            embedded = "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void cut() {
        if (!embedded) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cut = connection.prepareStatement(CUT)) {
            cut.setInt(1, -seconds);
            try (ResultSet statements = cut.executeQuery()) {
                while (statements.next()) {
                    LOG.log(Level.WARNING, "Cut off, as it took too long: {0}", statements.getString(1));
                }
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The statements that run cannot be looked at", e);
        }
    }
}
