package fr.maillage.territory.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts about communes besides their place in the graph: postal codes, retired codes, centres. */
@ApplicationScoped
public class CommuneRepository {

    @Inject
    private Jdbc jdbc;

    /** The communes of today by INSEE code. */
    public List<CommuneRow> communes() {
        Map<Long, List<String>> postalCodes = storedPostalCodes().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.read(
                "select t.id, t.official_code, t.name, d.official_code, t.population"
                        + " from territory t join territory_link l on l.child_id = t.id and l.valid_to is null"
                        + " join territory d on d.id = l.parent_id and d.kind = 'DEPARTMENT'"
                        + " where t.kind = 'COMMUNE' and t.valid_to is null order by t.official_code",
                List.of(),
                r -> new CommuneRow(
                        r.getLong(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        postalCodes.getOrDefault(r.getLong(1), List.of()),
                        r.getObject(5, Integer.class)));
    }

    /** Old INSEE code → the INSEE code of today. */
    public Map<String, String> retiredCodes() {
        Map<String, String> codes = new HashMap<>();
        jdbc.read(
                "select r.old_code, t.official_code from territory_retired_code r join territory t on t.id = r.commune_id",
                List.of(),
                r -> codes.put(r.getString(1), r.getString(2)));
        return codes;
    }

    /** The postal codes of one commune, ascending. */
    public List<String> postalCodes(long communeId) {
        return jdbc.read(
                "select postal_code from commune_postal_code where commune_id = ? order by postal_code",
                List.of(communeId),
                r -> r.getString(1));
    }

    /** The codes that lead to one commune, ascending. */
    public List<String> retiredCodes(long communeId) {
        return jdbc.read(
                "select old_code from territory_retired_code where commune_id = ? order by old_code",
                List.of(communeId),
                r -> r.getString(1));
    }

    /**
     * Replaces all postal codes and all retired codes.
     *
     * @return false when they were there already
     */
    public boolean replaceCodes(Map<Long, List<String>> postalCodes, Map<String, Long> retiredCodes) {
        List<Map.Entry<Long, String>> pairs = new ArrayList<>();
        new TreeMap<>(postalCodes)
                .forEach((id, codes) -> codes.stream().distinct().sorted().forEach(c -> pairs.add(Map.entry(id, c))));
        if (pairs.equals(storedPostalCodes()) && retiredCodes.equals(storedRetiredCodes())) {
            return false;
        }
        jdbc.update("delete from commune_postal_code");
        jdbc.update("delete from territory_retired_code");
        jdbc.write("insert into commune_postal_code (commune_id, postal_code) values (?, ?)", pairs, (s, pair) -> {
            s.setLong(1, pair.getKey());
            s.setString(2, pair.getValue());
        });
        jdbc.write(
                "insert into territory_retired_code (old_code, commune_id) values (?, ?)",
                retiredCodes.entrySet(),
                (s, entry) -> {
                    s.setString(1, entry.getKey());
                    s.setLong(2, entry.getValue());
                });
        return true;
    }

    private List<Map.Entry<Long, String>> storedPostalCodes() {
        return jdbc.read(
                "select commune_id, postal_code from commune_postal_code order by commune_id, postal_code",
                List.of(),
                r -> Map.entry(r.getLong(1), r.getString(2)));
    }

    private Map<String, Long> storedRetiredCodes() {
        Map<String, Long> codes = new HashMap<>();
        jdbc.read(
                "select old_code, commune_id from territory_retired_code",
                List.of(),
                r -> codes.put(r.getString(1), r.getLong(2)));
        return codes;
    }

    /** A commune as it is stored, see {@code Commune}. */
    public record CommuneRow(
            long id, String insee, String name, String departmentCode, List<String> postalCodes, Integer population) {}
}
