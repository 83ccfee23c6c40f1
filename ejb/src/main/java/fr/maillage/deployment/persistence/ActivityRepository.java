package fr.maillage.deployment.persistence;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.deployment.activity.ActivitySums;
import fr.maillage.deployment.activity.Sheet;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Keys;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes the sums of what advisers did. */
@ApplicationScoped
public class ActivityRepository {

    private static final int BLOCK = 50;

    private static final String IN = " from activity_count n join activity_sheet s on s.id = n.sheet_id"
            + " join territory c on c.id = s.territory_id where c.id in " + ClosureSql.INSIDE
            + " and s.counted_in >= ? and s.counted_in <= ?";

    private static final String SUMS = ", sum(n.activities) as activities, sum(n.supports) as supports";

    @Inject
    private Jdbc jdbc;

    @Inject
    private Keys keys;

    /** A sheet as it is kept. */
    public record KeptSheet(long key, UUID id) {}

    /** The sheets of some that are kept, in one statement. */
    public Map<Sheet, KeptSheet> kept(Collection<Sheet> sheets) {
        Map<Sheet, KeptSheet> found = new HashMap<>();
        if (!sheets.isEmpty()) {
            List<Object> parameters = new ArrayList<>();
            sheets.forEach(sheet -> parameters.addAll(
                    List.of(sheet.source(), sheet.month(), sheet.territory(), sheet.place(), sheet.adviser())));
            String each = "(s.source = ? and s.counted_in = ? and c.code = ? and s.place = ? and s.adviser = ?)";
            jdbc.rows(
                            "select s.id, s.uuid, s.source, s.counted_in, c.code, s.place, s.adviser from activity_sheet s"
                                    + " join territory c on c.id = s.territory_id where "
                                    + String.join(" or ", Collections.nCopies(sheets.size(), each)),
                            parameters)
                    .forEach(row -> found.put(sheet(row), new KeptSheet(row.number("id"), row.uuid("uuid"))));
        }
        return found;
    }

    private static Sheet sheet(Row row) {
        return new Sheet(
                row.text("source"), row.day("counted_in"), row.text("code"), row.text("place"), row.text("adviser"));
    }

    /**
     * Enters sheets without anything in them.
     *
     * @param sheets with the keys of their territories
     */
    public Map<Sheet, KeptSheet> add(Map<Sheet, Long> sheets, OffsetDateTime now) {
        Map<Sheet, KeptSheet> added = new HashMap<>();
        Iterator<Long> next = keys.draw("select nextval('activity_sheet_seq')", BLOCK, sheets.size())
                .iterator();
        sheets.keySet().forEach(sheet -> added.put(sheet, new KeptSheet(next.next(), UUID.randomUUID())));
        jdbc.write(
                "insert into activity_sheet (id, uuid, source, counted_in, territory_id, place, adviser, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                added.entrySet(),
                (insert, entry) -> {
                    Sheet sheet = entry.getKey();
                    insert.setLong(1, entry.getValue().key());
                    insert.setString(2, entry.getValue().id().toString());
                    insert.setString(3, sheet.source());
                    insert.setObject(4, sheet.month());
                    insert.setLong(5, sheets.get(sheet));
                    insert.setString(6, sheet.place());
                    insert.setString(7, sheet.adviser());
                    insert.setObject(8, now);
                });
        return added;
    }

    /** Adds what is kept of sheets to sums, by the keys of the sheets. */
    public void load(Map<Long, ActivitySums> sums) {
        if (!sums.isEmpty()) {
            jdbc.rows(
                            "select n.sheet_id, n.dimension, n.term, n.activities, n.supports from activity_count n"
                                    + " where n.sheet_id in (" + Rows.marks(sums.keySet()) + ")",
                            sums.keySet())
                    .forEach(row -> sums.get(row.number("sheet_id"))
                            .add(new ActivitySums.Count(
                                    ActivityDimension.byCode(row.text("dimension"))
                                            .orElseThrow(),
                                    row.text("term"),
                                    (int) row.number("activities"),
                                    (int) row.number("supports"))));
        }
    }

    /** Lets sheets say this, by their keys. */
    public void replace(Map<Long, ActivitySums> sums, OffsetDateTime now) {
        jdbc.write("delete from activity_count where sheet_id = ?", sums.keySet(), (d, key) -> d.setLong(1, key));
        jdbc.write("update activity_sheet set received_at = ? where id = ?", sums.keySet(), (update, key) -> {
            update.setObject(1, now);
            update.setLong(2, key);
        });
        List<Map.Entry<Long, ActivitySums.Count>> rows = new ArrayList<>();
        sums.forEach((key, sum) -> sum.counts().forEach(count -> rows.add(Map.entry(key, count))));
        jdbc.write(
                "insert into activity_count (sheet_id, dimension, term, activities, supports) values (?, ?, ?, ?, ?)",
                rows,
                (insert, row) -> {
                    insert.setLong(1, row.getKey());
                    insert.setString(2, row.getValue().dimension().code());
                    insert.setString(3, row.getValue().term());
                    insert.setInt(4, row.getValue().activities());
                    insert.setInt(5, row.getValue().supports());
                });
    }

    /** Sums the activity in a territory by each dimension. */
    public Map<ActivityDimension, List<ActivityPart>> parts(
            long territory, LocalDate from, LocalDate to, LocalDate today) {
        Map<ActivityDimension, List<ActivityPart>> parts = new EnumMap<>(ActivityDimension.class);
        jdbc.rows(
                        "select n.dimension, n.term" + SUMS + IN + " group by n.dimension, n.term",
                        List.of(territory, today, today, from, to))
                .forEach(row -> parts.computeIfAbsent(
                                ActivityDimension.byCode(row.text("dimension")).orElseThrow(), d -> new ArrayList<>())
                        .add(part(row.text("term"), null, row)));
        return parts;
    }

    /** Sums the activity by month, the first one first. */
    public List<ActivityPart> months(long territory, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc
                .rows(
                        "select s.counted_in" + SUMS + IN
                                + " and n.dimension = 'kind' group by s.counted_in order by s.counted_in",
                        List.of(territory, today, today, from, to))
                .stream()
                .map(row -> part(YearMonth.from(row.day("counted_in")).toString(), null, row))
                .toList();
    }

    /** Sums the activity by commune, by name; activity known of a larger territory by that one. */
    public List<ActivityPart> communes(long territory, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc
                .rows(
                        "select c.code, c.name" + SUMS + IN
                                + " and n.dimension = 'kind' group by c.code, c.name order by c.name, c.code",
                        List.of(territory, today, today, from, to))
                .stream()
                .map(row -> part(row.text("code"), row.text("name"), row))
                .toList();
    }

    private static ActivityPart part(String code, String name, Row row) {
        return new ActivityPart(code, name, row.number("activities"), row.number("supports"));
    }
}
