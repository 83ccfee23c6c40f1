package fr.maillage.testing;

import fr.maillage.shared.Problem;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Schemas beside the product's, in which migrations are looked at. */
public final class Schemas {

    private Schemas() {}

    /** Brings a schema up to a version, from nothing or from an earlier one. */
    public static void migrate(String schema, String upTo) {
        // Flyway quotes the name, the statements of tests do not.
        boolean h2 = "h2".equals(Sql.product());
        Flyway.configure(Problem.class.getClassLoader())
                .dataSource(dataSource())
                .schemas(h2 ? schema.toUpperCase(Locale.ROOT) : schema)
                .locations("classpath:db/common", "classpath:db/" + Sql.product())
                .outOfOrder(true)
                .target(upTo)
                .load()
                .migrate();
    }

    public static void drop(String schema) {
        Sql.update("drop schema if exists " + schema + " cascade");
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/MaillageBatchDS");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
