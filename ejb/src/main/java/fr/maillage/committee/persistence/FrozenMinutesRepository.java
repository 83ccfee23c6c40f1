package fr.maillage.committee.persistence;

import fr.maillage.committee.minutes.MinutesPresent;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps for versions of minutes their gathering and who was there, from the moment at which they close. */
@ApplicationScoped
public class FrozenMinutesRepository implements PersonTable {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Keeps the heading and who was there as they are now; what was written before is in the database. */
    public void freeze(long minutes) {
        Rows.execute(
                entities,
                "update minutes set (title, body_name, held_on, starts_at, ends_at, mode, place, excused, guests) ="
                        + " (select g.title, b.name, g.held_on, g.starts_at, g.ends_at, g.mode, g.place,"
                        + " (select count(*) from attendance a where a.gathering_id = g.id and a.state = 'excused'),"
                        + " (select count(*) from gathering_guest q where q.gathering_id = g.id and q.accepted = true)"
                        + " from gathering g join body b on b.id = g.body_id where g.id = minutes.gathering_id)"
                        + " where id = ?",
                minutes);
        Rows.execute(
                entities,
                "insert into minutes_presence (minutes_id, mark, person_id, name)"
                        + " select m.id, a.id, p.id, p.name from minutes m"
                        + " join attendance a on a.gathering_id = m.gathering_id and a.state = 'present'"
                        + " join person_card p on p.id = a.person_id where m.id = ?",
                minutes);
    }

    /** Notes the digest of what a version contains. */
    public void seal(long minutes, String digest) {
        Rows.execute(entities, "update minutes set digest = ? where id = ?", digest, minutes);
    }

    /** Who is noted as present at a gathering now, by name. */
    public List<MinutesPresent> presentNow(long gathering) {
        return present(
                "select a.id as mark, p.name as name from attendance a join person_card p on p.id = a.person_id"
                        + " where a.gathering_id = ? and a.state = 'present' order by p.name, p.id",
                gathering);
    }

    /** Who was there as a version says, by name. */
    public List<MinutesPresent> presentIn(long minutes) {
        return present(
                "select mark, name from minutes_presence where minutes_id = ? order by name nulls last, mark", minutes);
    }

    private List<MinutesPresent> present(String sql, long key) {
        return Rows.list(entities, sql, row -> new MinutesPresent(row.number("mark"), row.text("name")), key);
    }

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Rows.list(
                                entities,
                                "select distinct person_id from minutes_presence where person_id in ("
                                        + Rows.marks(persons) + ")",
                                persons,
                                row -> row.number("person_id"))
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** They stay counted, without a name. */
    @Override
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            Rows.execute(
                    entities,
                    "update minutes_presence set person_id = null, name = null where person_id in ("
                            + Rows.marks(persons) + ")",
                    persons);
        }
    }

    /** Two entries of one person stay two in a version that counted both. */
    @Override
    public void move(long from, long to) {
        Rows.execute(entities, "update minutes_presence set person_id = ? where person_id = ?", to, from);
    }

    @Override
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select m.title as title, m.held_on as held_on, m.number as number, p.name as name"
                        + " from minutes_presence p join minutes m on m.id = p.minutes_id where p.person_id in ("
                        + Rows.marks(persons) + ") order by m.held_on, m.gathering_id, m.number",
                persons,
                row -> row);
    }
}
