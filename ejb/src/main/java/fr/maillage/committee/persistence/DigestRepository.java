package fr.maillage.committee.persistence;

import fr.maillage.committee.digest.Digest;
import fr.maillage.committee.digest.DigestMember;
import fr.maillage.committee.digest.DigestPeriod;
import fr.maillage.committee.digest.Rhythm;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and writes who is told what awaits her {@code d}, and how often she wants that {@code c}. */
@ApplicationScoped
public class DigestRepository {

    /** Whose period was not looked at. */
    private static final String OPEN =
            "not exists (select 1 from committee_digest d where d.person_id = p.id" + " and d.period_from >= ?)";

    private static final String SEATED = "exists (select 1 from mandate m join body b on b.id = m.body_id"
            + " where m.person_id = p.id and b.archived_at is null and " + MandateRepository.runsOn("?") + ")";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /**
     * For whom a message is due, by their keys: who sits somewhere today and never said how often she wants one, and who said
     * so.
     */
    public List<DigestMember> due(Instant now, LocalDate today, long after, int most) {
        LocalDate week = DigestPeriod.current(Rhythm.WEEKLY, now);
        LocalDate month = DigestPeriod.current(Rhythm.MONTHLY, now);
        return Rows.list(
                entities,
                "select p.id as person, p.uuid as uuid, p.name as name, p.email as email, c.rhythm as rhythm,"
                        + " c.chosen_at as chosen_at, (select max(l.made_at) from committee_digest l"
                        + " where l.person_id = p.id) as latest from person_card p left join committee_rhythm c"
                        + " on c.person_id = p.id where p.id > ? and p.email is not null and p.no_mail = false and ("
                        + "c.rhythm is null and " + SEATED + " and " + OPEN
                        + " or c.rhythm = 'weekly' and c.chosen_at < ? and " + OPEN
                        + " or c.rhythm = 'monthly' and c.chosen_at < ? and " + OPEN + ") order by p.id limit " + most,
                row -> new DigestMember(
                        row.number("person"),
                        row.uuid("uuid"),
                        row.text("name"),
                        row.text("email"),
                        row.has("rhythm") ? Rhythm.byCode(row.text("rhythm")).orElseThrow() : null,
                        row.moment("chosen_at"),
                        row.moment("latest")),
                after,
                today,
                today,
                week,
                DigestPeriod.begin(week),
                week,
                DigestPeriod.begin(month),
                month);
    }

    /** Notes that periods were looked at. */
    public void add(Collection<Digest> made) {
        jdbc.write(
                "insert into committee_digest (id, uuid, person_id, period_from, message_key, items, made_at)"
                        + " values (nextval('committee_digest_seq'), ?, ?, ?, ?, ?, ?)",
                made,
                (row, digest) -> {
                    row.setString(1, digest.id().toString());
                    row.setLong(2, digest.person());
                    row.setObject(3, digest.from());
                    row.setString(4, digest.key());
                    row.setInt(5, digest.items());
                    row.setObject(6, digest.madeAt());
                });
    }

    /** Who somebody is, by her key, and how often she wants to be told. */
    public Optional<Row> chosen(long person) {
        return Rows.list(
                        entities,
                        "select p.id as person, p.name as name, c.rhythm as rhythm from person_card p"
                                + " left join committee_rhythm c on c.person_id = p.id where p.id = ?",
                        row -> row,
                        person)
                .stream()
                .findFirst();
    }

    /** Tells how often some people said that they want to be told, by their keys; who never said is left out. */
    public Map<Long, Rhythm> rhythms(Collection<Long> persons) {
        Map<Long, Rhythm> rhythms = new HashMap<>();
        if (!persons.isEmpty()) {
            Rows.list(
                            entities,
                            "select c.person_id as person, c.rhythm as rhythm from committee_rhythm c"
                                    + " where c.person_id in (" + Rows.marks(persons) + ")",
                            persons,
                            row -> row)
                    .forEach(row -> rhythms.put(
                            row.number("person"),
                            Rhythm.byCode(row.text("rhythm")).orElseThrow()));
        }
        return rhythms;
    }

    /** Notes how often somebody wants to be told. */
    public void choose(long person, Rhythm rhythm, OffsetDateTime now) {
        int known = Rows.execute(
                entities,
                "update committee_rhythm set rhythm = ?, chosen_at = ? where person_id = ?",
                rhythm.code(),
                now,
                person);
        if (known == 0) {
            Rows.execute(
                    entities,
                    "insert into committee_rhythm (person_id, rhythm, chosen_at) values (?, ?, ?)",
                    person,
                    rhythm.code(),
                    now);
        }
    }

    /** Tells what some people chose, and when they were told, the first one first. */
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select p.name as name, p.email as email, p.no_mail as refuses, c.rhythm as rhythm,"
                        + " d.period_from as period_from, d.items as items, d.made_at as made_at from person_card p"
                        + " left join committee_rhythm c on c.person_id = p.id left join committee_digest d"
                        + " on d.person_id = p.id where p.id in (" + Rows.marks(persons)
                        + ") and (c.person_id is not null or d.id is not null) order by d.made_at, p.id limit 1000",
                persons,
                row -> row);
    }

    /** Lets the messages of one person be another's, and what she chose where the other one never said. */
    public void move(long from, long to) {
        Rows.execute(entities, "update committee_digest set person_id = ? where person_id = ?", to, from);
        Rows.execute(
                entities,
                "update committee_rhythm set person_id = ? where person_id = ? and not exists"
                        + " (select 1 from committee_rhythm k where k.person_id = ?)",
                to,
                from,
                to);
        Rows.execute(entities, "delete from committee_rhythm where person_id = ?", from);
    }

    /** Forgets what some people were told and chose. */
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            String in = " where person_id in (" + Rows.marks(persons) + ")";
            Rows.execute(entities, "delete from committee_digest" + in, persons);
            Rows.execute(entities, "delete from committee_rhythm" + in, persons);
        }
    }
}
