package fr.maillage.need.persistence;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedUnit;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes indicators and their values, many at once. */
@ApplicationScoped
public class NeedRepository {

    private static final String COLUMNS = "select code, uuid, name, name_en, unit, lowest, highest, source, of_year,"
            + " higher_worse from need_indicator";

    @Inject
    private Jdbc jdbc;

    /** Whose value one is. */
    public record Key(String indicator, long territory) {}

    /** Number of territories of a kind that have a value. */
    public record Coverage(String indicator, String kind, long count) {}

    /** All indicators by name. */
    public List<NeedIndicator> all() {
        return jdbc.read(COLUMNS + " order by lower(name), code", List.of(), NeedRepository::indicator);
    }

    /** The indicators with these codes, by code. */
    public Map<String, NeedIndicator> indicators(Set<String> codes) {
        Map<String, NeedIndicator> found = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.read(COLUMNS + " where code in (" + Rows.marks(codes) + ")", codes, NeedRepository::indicator)
                    .forEach(i -> found.put(i.code(), i));
        }
        return found;
    }

    /** Adds an indicator. */
    public void insert(NeedIndicator indicator, OffsetDateTime now) {
        jdbc.update(
                "insert into need_indicator (code, uuid, name, name_en, unit, lowest, highest, source, of_year, higher_worse,"
                        + " created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                indicator.code(),
                indicator.id().toString(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unit().code(),
                indicator.low(),
                indicator.high(),
                indicator.source(),
                indicator.year(),
                indicator.higherWorse(),
                now,
                now);
    }

    /** Changes what an indicator is called; what its values are stays. */
    public void update(NeedIndicator indicator, OffsetDateTime now) {
        jdbc.update(
                "update need_indicator set name = ?, name_en = ?, source = ?, higher_worse = ?, updated_at = ? where code = ?",
                indicator.name(),
                indicator.nameEn(),
                indicator.source(),
                indicator.higherWorse(),
                now,
                indicator.code());
    }

    /** The values of an indicator for some territories, by territory. */
    public Map<Long, BigDecimal> values(String indicator, Collection<Long> territories) {
        Map<Long, BigDecimal> values = new HashMap<>();
        if (!territories.isEmpty()) {
            List<Object> parameters = new ArrayList<>(List.of(indicator));
            parameters.addAll(territories);
            jdbc.read(
                    "select territory_id, figure from need_value where indicator = ? and territory_id in ("
                            + Rows.marks(territories) + ")",
                    parameters,
                    row -> values.put(row.getLong(1), row.getBigDecimal(2)));
        }
        return values;
    }

    /** All values of some territories, by indicator and territory. */
    public Map<String, Map<Long, BigDecimal>> values(Collection<Long> territories) {
        Map<String, Map<Long, BigDecimal>> values = new HashMap<>();
        jdbc.read(
                "select indicator, territory_id, figure from need_value where territory_id in ("
                        + Rows.marks(territories) + ")",
                territories,
                row -> values.computeIfAbsent(row.getString(1), i -> new HashMap<>())
                        .put(row.getLong(2), row.getBigDecimal(3)));
        return values;
    }

    /** The stored values of some keys. */
    public Map<Key, BigDecimal> values(Set<Key> keys) {
        Map<Key, BigDecimal> values = new HashMap<>();
        Map<String, List<Long>> territories = keys.stream()
                .collect(Collectors.groupingBy(
                        Key::indicator, LinkedHashMap::new, Collectors.mapping(Key::territory, Collectors.toList())));
        territories.forEach((indicator, ids) ->
                values(indicator, ids).forEach((id, value) -> values.put(new Key(indicator, id), value)));
        return values;
    }

    /**
     * Makes values what they should be.
     *
     * @param changed null for a value that is no longer known
     * @param stored those that there are
     */
    public void write(Map<Key, BigDecimal> changed, Set<Key> stored) {
        jdbc.write(
                "delete from need_value where territory_id = ? and indicator = ?",
                changed.keySet().stream().filter(stored::contains).toList(),
                (s, key) -> {
                    s.setLong(1, key.territory());
                    s.setString(2, key.indicator());
                });
        jdbc.write(
                "insert into need_value (indicator, territory_id, figure) values (?, ?, ?)",
                changed.entrySet().stream().filter(e -> e.getValue() != null).toList(),
                (s, entry) -> {
                    s.setString(1, entry.getKey().indicator());
                    s.setLong(2, entry.getKey().territory());
                    s.setBigDecimal(3, entry.getValue());
                });
    }

    /** Counts the territories that have a value, by indicator and kind. */
    public List<Coverage> coverage() {
        return jdbc.read(
                "select v.indicator, t.kind, count(*) from need_value v join territory t on t.id = v.territory_id"
                        + " group by v.indicator, t.kind",
                List.of(),
                row -> new Coverage(row.getString(1), row.getString(2), row.getLong(3)));
    }

    /** The indicators that have a value of a territory of a kind, wherever it is. */
    public Set<String> measured(String kind) {
        return Set.copyOf(jdbc.read(
                "select i.code from need_indicator i where exists (select 1 from need_value v"
                        + " join territory t on t.id = v.territory_id where v.indicator = i.code and t.kind = ?)",
                List.of(kind),
                row -> row.getString(1)));
    }

    private static NeedIndicator indicator(ResultSet row) throws SQLException {
        return new NeedIndicator(
                UUID.fromString(row.getString("uuid")),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                NeedUnit.byCode(row.getString("unit")).orElseThrow(),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"),
                row.getString("source"),
                row.getInt("of_year"),
                row.getBoolean("higher_worse"));
    }
}
