package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.release.Attribute;
import fr.maillage.diagnosis.release.ToldPart;
import fr.maillage.diagnosis.release.Waiting;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Keys;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts residents for an edition and keeps what it tells. */
@ApplicationScoped
public class ReleaseRepository {

    private static final String SAYING =
            " and exists (select 1 from statement r where r.respondent_id = p.id and r.archived_at is null)";

    private static final String SAYING_SOMEWHERE =
            "select distinct p.commune_id from respondent p where p.release_id is null" + SAYING;

    private static final String INSIDE = "select x.descendant_id from territory_closure x where x.ancestor_id = ?"
            + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)";

    private static final String FROM = " from statement r join respondent p on p.id = r.respondent_id";

    private static final String COUNTED = " join release e on e.id = p.release_id and e.root_id = ? and e.number >= ?";

    private static final String AGES =
            "select p.commune_id as commune, %1$s as number, coalesce(p.age_band, '') as age,"
                    + " count(distinct p.id) as people" + FROM + "%2$s where r.archived_at is null%3$s"
                    + " group by p.commune_id, %1$s, coalesce(p.age_band, '')";

    private static final String THEMES =
            "select y.commune, y.number, y.theme, y.nature, count(distinct y.respondent) as"
                    + " people, sum(y.polarity) as polarity from (select distinct r.id, p.commune_id as commune,"
                    + " %1$s as number, coalesce(h.root_id, h.id) as theme, r.nature, p.id as respondent,"
                    + " case r.polarity when 'positive' then 1 when 'negative' then -1 else 0 end as polarity" + FROM
                    + "%2$s join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id"
                    + " where r.archived_at is null and (r.nature = 'proposal' or h.kind <> 'proposal')%3$s) y"
                    + " group by y.commune, y.number, y.theme, y.nature";

    private static final String PROPOSALS = "select p.commune_id as commune, %1$s as number, h.id as proposal,"
            + " count(distinct p.id) as people" + FROM
            + "%2$s join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id"
            + " where r.archived_at is null and r.nature = 'proposal' and h.kind = 'proposal'%3$s"
            + " group by p.commune_id, %1$s, h.id";

    private static final int KEYS_AT_ONCE = 1000;

    @Inject
    private Jdbc jdbc;

    @Inject
    private Keys keys;

    /** The communes inside a territory in which somebody waits. */
    public List<Long> communes(long root, LocalDate day) {
        Set<Long> inside = new HashSet<>(jdbc.read(INSIDE, row -> row.getLong(1), root, day, day));
        return jdbc.read(SAYING_SOMEWHERE, row -> row.getLong(1)).stream()
                .filter(inside::contains)
                .toList();
    }

    /** Counts who waits in some communes under the number of the edition to come. */
    public void addWaiting(Waiting waiting, Collection<Long> communes, int number) {
        for (List<Long> some : Slices.of(communes)) {
            String where = " and p.release_id is null and p.commune_id in (" + Rows.marks(some) + ")";
            add(waiting, String.valueOf(number), "", where, some);
        }
    }

    /** Counts whom the editions of a territory counted, from a number on. */
    public void addCounted(Waiting waiting, long root, int from) {
        add(waiting, "e.number", COUNTED, "", List.of(root, from));
    }

    private void add(Waiting waiting, String number, String join, String where, Collection<?> parameters) {
        for (Row row : jdbc.rows(AGES.formatted(number, join, where), parameters)) {
            add(waiting, Attribute.PEOPLE, row);
            add(waiting, Attribute.ages(List.of(row.text("age"))), row);
        }
        for (Row row : jdbc.rows(THEMES.formatted(number, join, where), parameters)) {
            String nature = row.text("nature");
            add(waiting, Attribute.said(nature, row.number("theme")), row);
            if (Nature.OBSERVATION.code().equals(nature)) {
                waiting.add(
                        Attribute.sign(row.number("theme")), (int) row.number("number"), row.number("commune"), (int)
                                row.number("polarity"));
            }
        }
        for (Row row : jdbc.rows(PROPOSALS.formatted(number, join, where), parameters)) {
            add(waiting, Attribute.proposed(row.number("proposal")), row);
        }
    }

    private static void add(Waiting waiting, String attribute, Row row) {
        waiting.add(attribute, (int) row.number("number"), row.number("commune"), (int) row.number("people"));
    }

    /** Waits until nobody else releases anything of a territory, and keeps others waiting until the end. */
    public void lock(long root) {
        jdbc.rows("select id from territory where id = ? for update", List.of(root));
    }

    /** The number of the last edition of a territory; 0 for none. */
    public int last(long root) {
        return (int) jdbc.rows(
                        "select coalesce(max(e.number), 0) as number from release e where e.root_id = ?", List.of(root))
                .get(0)
                .number("number");
    }

    /** The last edition of a territory that told each attribute: {@code attribute} and {@code number}. */
    public List<Row> lastTold(long root) {
        return jdbc.rows(
                "select p.attribute, max(p.last_number) as number from release_part p where p.root_id = ?"
                        + " group by p.attribute",
                List.of(root));
    }

    /** The communes whose people a territory's editions told together: {@code number}, {@code part} and {@code commune}. */
    public List<Row> people(long root, int from) {
        return jdbc.rows(
                "select p.last_number as number, p.id as part, l.place_id as commune from release_part p"
                        + " join release_part_place l on l.part_id = p.id where p.root_id = ? and p.last_number >= ?"
                        + " and p.attribute = '" + Attribute.PEOPLE + "'",
                List.of(root, from));
    }

    /** Opens an edition and counts who waits in some communes among its people. */
    public int open(UUID id, long root, int number, LocalDate day, Collection<Long> communes) {
        long key = jdbc.numbers("select nextval('release_seq')", List.of())[0];
        jdbc.update(
                "insert into release (id, uuid, root_id, number, told_on, people) values (?, ?, ?, ?, ?, 0)",
                key,
                id.toString(),
                root,
                number,
                day);
        int people = 0;
        for (List<Long> some : Slices.of(communes)) {
            List<Object> parameters = new ArrayList<>(List.of(key));
            parameters.addAll(some);
            people += jdbc.update(
                    "update respondent p set release_id = ? where p.release_id is null and p.commune_id in ("
                            + Rows.marks(some) + ")" + SAYING,
                    parameters);
        }
        jdbc.update("update release set people = ? where id = ?", people, key);
        return people;
    }

    /** Keeps what an edition tells. */
    public void keep(long root, List<ToldPart> parts) {
        record Kept(long key, ToldPart part) {}
        record Place(long part, long commune) {}
        Iterator<Long> drawn = keys.draw("select nextval('release_part_seq')", KEYS_AT_ONCE, parts.size())
                .iterator();
        List<Kept> kept = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (ToldPart part : parts) {
            long key = drawn.next();
            kept.add(new Kept(key, part));
            part.communes().forEach(commune -> places.add(new Place(key, commune)));
        }
        jdbc.write(
                "insert into release_part (id, root_id, attribute, first_number, last_number, people, places)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                kept,
                (row, one) -> {
                    row.setLong(1, one.key());
                    row.setLong(2, root);
                    row.setString(3, one.part().attribute());
                    row.setInt(4, one.part().first());
                    row.setInt(5, one.part().last());
                    row.setObject(6, one.part().people(), Types.INTEGER);
                    row.setInt(7, one.part().communes().size());
                });
        jdbc.write("insert into release_part_place (part_id, place_id) values (?, ?)", places, (row, place) -> {
            row.setLong(1, place.part());
            row.setLong(2, place.commune());
        });
    }
}
