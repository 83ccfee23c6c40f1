package fr.maillage.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Single settings that a feature keeps for itself, which nobody edits; their rows come with its migrations. */
@ApplicationScoped
public class OwnSettings {

    private static final String VALUE = "select text_value from setting where name = ?";

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** The value; empty where no migration has made the row. */
    public Optional<String> value(String name) {
        return read(VALUE, name);
    }

    /** Like {@link #value}, and nobody else locks the setting until this transaction ends. */
    public Optional<String> lock(String name) {
        return read(VALUE + " for update", name);
    }

    public void replace(String name, String value) {
        Sql.write(
                dataSource,
                "update setting set text_value = ?, version = version + 1 where name = ?",
                List.of(value),
                (update, text) -> {
                    update.setString(1, text);
                    update.setString(2, name);
                });
    }

    private Optional<String> read(String sql, String name) {
        return Sql.read(dataSource, sql, row -> row.getString(1), name).stream().findFirst();
    }
}
