package fr.maillage.testjobs;

import fr.maillage.batch.job.JobBatchlet;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Asks at its first attempt what no database finds out within a day, with as many steps as communes to the third. */
@Named
@Dependent
public class TestSlowBatchlet extends JobBatchlet {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @Override
    protected void work() throws SQLException {
        if (progress().run(run()).attempts() > 1) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from territory a, territory b, territory c"
                    + " where a.id + b.id * c.id = -123456789");
        }
    }
}
