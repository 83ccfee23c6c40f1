package fr.maillage.deployment.persistence;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskPart;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Keys;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes what orientation desks count. */
@ApplicationScoped
public class DeskRepository {

    private static final int BLOCK = 50;

    private static final String IN = " from desk_count n join desk_sheet s on s.id = n.sheet_id"
            + " join territory c on c.id = s.territory_id where c.id in " + ClosureSql.INSIDE
            + " and s.counted_in >= ? and s.counted_in <= ?";

    private static final String PEOPLE = ", sum(n.people) as people";

    @Inject
    private Jdbc jdbc;

    @Inject
    private Keys keys;

    /** Tells if an entry was taken before. */
    public boolean taken(UUID campaign, UUID entry) {
        return !jdbc.rows(
                        "select entry_key from desk_entry where campaign = ? and entry_key = ?",
                        List.of(campaign.toString(), entry.toString()))
                .isEmpty();
    }

    public void addEntry(UUID campaign, UUID entry) {
        jdbc.update(
                "insert into desk_entry (campaign, entry_key) values (?, ?)", campaign.toString(), entry.toString());
    }

    /**
     * Adds one person to the sums of a desk in a month. The caller lets no other transaction add to those of the same
     * campaign.
     *
     * @param month its first day
     * @param counted the value of each dimension
     * @return the identifier of the sums
     */
    public UUID add(UUID campaign, LocalDate month, long territory, Map<DeskDimension, String> counted) {
        Kept sheet = jdbc
                .rows(
                        "select id, uuid from desk_sheet where campaign = ? and counted_in = ? and territory_id = ?",
                        List.of(campaign.toString(), month, territory))
                .stream()
                .map(row -> new Kept(row.number("id"), row.uuid("uuid")))
                .findFirst()
                .orElseGet(() -> begun(campaign, month, territory));
        counted.forEach((dimension, term) -> add(sheet.key(), dimension.code(), term));
        return sheet.id();
    }

    private record Kept(long key, UUID id) {}

    private Kept begun(UUID campaign, LocalDate month, long territory) {
        Kept sheet =
                new Kept(keys.draw("select nextval('desk_sheet_seq')", BLOCK, 1).get(0), UUID.randomUUID());
        jdbc.update(
                "insert into desk_sheet (id, uuid, campaign, counted_in, territory_id) values (?, ?, ?, ?, ?)",
                sheet.key(),
                sheet.id().toString(),
                campaign.toString(),
                month,
                territory);
        return sheet;
    }

    private void add(long sheet, String dimension, String term) {
        int added = jdbc.update(
                "update desk_count set people = people + 1 where sheet_id = ? and dimension = ? and term = ?",
                sheet,
                dimension,
                term);
        if (added == 0) {
            jdbc.update(
                    "insert into desk_count (sheet_id, dimension, term, people) values (?, ?, ?, 1)",
                    sheet,
                    dimension,
                    term);
        }
    }

    /** Counts the people who carry each term of a dimension. */
    public Map<String, Long> uses(DeskDimension dimension) {
        Map<String, Long> uses = new HashMap<>();
        jdbc.rows(
                        "select n.term" + PEOPLE + " from desk_count n where n.dimension = ? group by n.term",
                        List.of(dimension.code()))
                .forEach(row -> uses.put(row.text("term"), row.number("people")));
        return uses;
    }

    /** Sums the entries in a territory by each dimension. */
    public Map<DeskDimension, List<DeskPart>> parts(long territory, LocalDate from, LocalDate to, LocalDate today) {
        Map<DeskDimension, List<DeskPart>> parts = new EnumMap<>(DeskDimension.class);
        jdbc.rows(
                        "select n.dimension, n.term" + PEOPLE + IN + " group by n.dimension, n.term",
                        List.of(territory, today, today, from, to))
                .forEach(row -> parts.computeIfAbsent(
                                DeskDimension.byCode(row.text("dimension")).orElseThrow(), d -> new ArrayList<>())
                        .add(part(row.text("term"), null, row)));
        return parts;
    }

    /** Who came by month, the first one first. */
    public List<DeskPart> months(long territory, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc
                .rows(
                        "select s.counted_in" + PEOPLE + IN
                                + " and n.dimension = 'need' group by s.counted_in order by s.counted_in",
                        List.of(territory, today, today, from, to))
                .stream()
                .map(row -> part(YearMonth.from(row.day("counted_in")).toString(), null, row))
                .toList();
    }

    /** Who came by commune of the desk, by name. */
    public List<DeskPart> communes(long territory, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc
                .rows(
                        "select c.code, c.name" + PEOPLE + IN
                                + " and n.dimension = 'need' group by c.code, c.name order by c.name, c.code",
                        List.of(territory, today, today, from, to))
                .stream()
                .map(row -> part(row.text("code"), row.text("name"), row))
                .toList();
    }

    private static DeskPart part(String code, String name, Row row) {
        return new DeskPart(code, name, row.number("people"));
    }
}
