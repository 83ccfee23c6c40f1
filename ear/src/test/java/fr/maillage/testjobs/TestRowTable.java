package fr.maillage.testjobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table that test jobs write to; it takes the same row twice, so that a repetition shows. */
@Singleton
@Startup
@DependsOn("maillage-ejb.jar#DatabaseMigration")
public class TestRowTable {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @PostConstruct
    void create() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists test_row (run varchar(36), n integer, writer varchar(120))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @jakarta.ejb.Lock(jakarta.ejb.LockType.READ)
    public void write(UUID run, List<Integer> numbers, String writer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into test_row values (?, ?, ?)")) {
            for (int number : numbers) {
                insert.setString(1, run.toString());
                insert.setInt(2, number);
                insert.setString(3, writer);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
