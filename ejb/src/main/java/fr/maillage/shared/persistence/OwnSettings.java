package fr.maillage.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Single settings that a feature keeps for itself, which nobody edits; their rows come with its migrations. */
@ApplicationScoped
public class OwnSettings {

    private static final String VALUE = "select text_value from setting where name = ?";

    @Inject
    private Jdbc jdbc;

    /** The value; empty where no migration has made the row. */
    public Optional<String> value(String name) {
        return read(VALUE, name);
    }

    /** Like {@link #value}, and nobody else locks the setting until this transaction ends. */
    public Optional<String> lock(String name) {
        return read(VALUE + " for update", name);
    }

    public void replace(String name, String value) {
        jdbc.update("update setting set text_value = ?, version = version + 1 where name = ?", value, name);
    }

    private Optional<String> read(String sql, String name) {
        return jdbc.read(sql, row -> row.getString(1), name).stream().findFirst();
    }
}
