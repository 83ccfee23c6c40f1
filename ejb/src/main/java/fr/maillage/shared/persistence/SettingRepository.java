package fr.maillage.shared.persistence;

import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table {@code setting}. A group has a row of its own name, whose version is the group's. */
@ApplicationScoped
public class SettingRepository {

    private static final String MARK = "-";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Every value of every group; what the product keeps for itself has no group. */
    public SortedMap<String, String> all() {
        String sql = "select v.name as name, v.text_value as text_value from setting v join setting g"
                + " on v.name like g.name || '.%' and g.text_value = ?";
        SortedMap<String, String> values = new TreeMap<>();
        Rows.list(entities, sql, List.of(MARK), row -> row)
                .forEach(row -> values.put(row.text("name"), row.text("text_value")));
        return values;
    }

    /** A group with its values, in one query. */
    public Group group(String group) {
        String sql = "select name, text_value, version from setting where name = ? or name like ?";
        Map<String, String> values = new HashMap<>();
        int version = 0;
        for (Row row : Rows.list(entities, sql, List.of(group, group + ".%"), row -> row)) {
            String name = row.text("name");
            if (name.equals(group)) {
                version = (int) row.number("version");
            } else {
                values.put(name.substring(group.length() + 1), row.text("text_value"));
            }
        }
        return new Group(version, values);
    }

    /** Replaces the values of a group, unless its version is another by now. */
    public void replace(String group, int version, Map<String, String> values) {
        if (version == 0) {
            claim(group);
        } else if (execute("update setting set version = version + 1 where name = ? and version = ?", group, version)
                == 0) {
            throw Problem.stale(group, null);
        }
        execute("delete from setting where name like ?", group + ".%");
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                insert(group + "." + name, value.strip());
            }
        });
    }

    /** The first to set a group makes its row; who comes at the same moment finds it taken. */
    private void claim(String group) {
        try {
            insert(group, MARK);
        } catch (PersistenceException e) {
            throw Problem.stale(group, null);
        }
    }

    private void insert(String name, String value) {
        execute("insert into setting (name, text_value, version) values (?, ?, 1)", name, value);
    }

    private int execute(String sql, Object... parameters) {
        return Rows.execute(entities, sql, List.of(parameters));
    }
}
