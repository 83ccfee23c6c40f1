package fr.maillage.shared.persistence;

import fr.maillage.shared.Problem;
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
        List<?> rows = entities.createNativeQuery("select v.name, v.text_value from setting v join setting g"
                        + " on v.name like g.name || '.%' and g.text_value = ?1")
                .setParameter(1, MARK)
                .getResultList();
        SortedMap<String, String> values = new TreeMap<>();
        rows.forEach(row -> values.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return values;
    }

    /** A group with its values, in one query. */
    public Group group(String group) {
        List<?> rows = entities.createNativeQuery(
                        "select name, text_value, version from setting where name = ?1 or name like ?2")
                .setParameter(1, group)
                .setParameter(2, group + ".%")
                .getResultList();
        Map<String, String> values = new HashMap<>();
        int version = 0;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String name = (String) columns[0];
            if (name.equals(group)) {
                version = ((Number) columns[2]).intValue();
            } else {
                values.put(name.substring(group.length() + 1), (String) columns[1]);
            }
        }
        return new Group(version, values);
    }

    /** Replaces the values of a group, unless its version is another by now. */
    public void replace(String group, int version, Map<String, String> values) {
        if (version == 0) {
            claim(group);
        } else if (execute("update setting set version = version + 1 where name = ?1 and version = ?2", group, version)
                == 0) {
            throw Problem.stale(group, null);
        }
        execute("delete from setting where name like ?1", group + ".%");
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
        execute("insert into setting (name, text_value, version) values (?1, ?2, 1)", name, value);
    }

    private int execute(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
