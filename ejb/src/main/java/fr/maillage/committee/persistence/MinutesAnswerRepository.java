package fr.maillage.committee.persistence;

import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MinutesReply;
import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and writes what people say of minutes, and the links by which they say it. */
@ApplicationScoped
public class MinutesAnswerRepository implements AskedRepository<MinutesAnswer> {

    /** Who was there, or was asked, or answered. */
    private static final String ASKED = "(select a.person_id from attendance a where a.gathering_id = ?"
            + " and a.state = 'present' union select w.person_id from minutes_answer w where w.minutes_id = ?)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** Who was at a gathering, or was asked about a version of its minutes, by name, in one statement. */
    public List<MinutesReply> replies(long gathering, long minutes) {
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses, w.asked_at as asked_at,"
                        + " w.answer as answer, w.correction as correction, w.answered_at as answered_at"
                        + " from person_card p left join minutes_answer w on w.minutes_id = ? and w.person_id = p.id"
                        + " where p.id in " + ASKED + " order by p.name, p.id",
                row -> new MinutesReply(
                        row.number("person"),
                        row.text("name"),
                        row.text("email"),
                        row.flag("refuses"),
                        row.moment("asked_at"),
                        row.text("answer"),
                        row.text("correction"),
                        row.moment("answered_at")),
                minutes,
                gathering,
                minutes);
    }

    /** Counts the answers on a version of its minutes of those who were at a gathering. */
    public AnswerCounts counts(long gathering, long minutes) {
        return Rows.one(
                entities,
                "select count(*) as asked, count(case when w.answer = 'approves' then 1 end) as approve,"
                        + " count(case when w.answer = 'corrects' then 1 end) as correct from " + ASKED + " s"
                        + " left join minutes_answer w on w.minutes_id = ? and w.person_id = s.person_id",
                row -> new AnswerCounts(row.number("asked"), row.number("approve"), row.number("correct")),
                gathering,
                minutes,
                minutes);
    }

    /** The answers to a version, by the keys of people. */
    public Map<Long, MinutesAnswer> of(long minutes) {
        return entities.createQuery("select a from MinutesAnswer a where a.minutesId = :minutes", MinutesAnswer.class)
                .setParameter("minutes", minutes)
                .getResultStream()
                .collect(Collectors.toMap(MinutesAnswer::personId, a -> a));
    }

    /** Finds somebody's answer on a version. */
    public Optional<MinutesAnswer> of(long minutes, long person) {
        return entities.createQuery(
                        "select a from MinutesAnswer a where a.minutesId = :minutes and a.personId = :person",
                        MinutesAnswer.class)
                .setParameter("minutes", minutes)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MinutesAnswer> of(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from MinutesAnswer a where a.personId in :persons order by a.id",
                                MinutesAnswer.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** Minutes that wait for what some people say of them, in one statement. */
    public List<Row> unanswered(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select a.id as id, a.person_id as person, a.uuid as uuid, k.title as title, b.name as body, a.asked_at as asked_at"
                        + " from minutes_answer a join minutes m on m.id = a.minutes_id"
                        + " join gathering k on k.id = m.gathering_id join body b on b.id = k.body_id"
                        + " where a.person_id in (" + Rows.marks(persons) + ") and a.answer is null and a.asked_at"
                        + " is not null and m.state = 'sent' and k.archived_at is null"
                        + " and not exists (select 1 from minutes n where n.gathering_id = m.gathering_id"
                        + " and n.number > m.number and n.state <> 'draft')"
                        + " and exists (select 1 from minutes_link l where l.minutes_answer_id = a.id)",
                persons,
                row -> row);
    }

    /** Reads the answers of some people on minutes, by the days. */
    @Override
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select k.title as title, k.held_on as held_on, m.number as number, a.asked_at as asked_at,"
                        + " a.answer as answer, a.correction as correction, a.answered_at as answered_at"
                        + " from minutes_answer a join minutes m on m.id = a.minutes_id"
                        + " join gathering k on k.id = m.gathering_id where a.person_id in (" + Rows.marks(persons)
                        + ") order by k.held_on, m.number, a.id",
                persons,
                row -> row);
    }

    /** Whom a link is for, and of which gathering the minutes are; empty for no link. */
    public Optional<Row> byLink(String hash) {
        return Rows.list(
                        entities,
                        "select p.id as person, p.name as name, k.uuid as gathering from minutes_link l"
                                + " join minutes_answer a on a.id = l.minutes_answer_id"
                                + " join minutes m on m.id = a.minutes_id join gathering k on k.id = m.gathering_id"
                                + " join person_card p on p.id = a.person_id where l.link_hash = ?",
                        row -> row,
                        hash)
                .stream()
                .findFirst();
    }

    public void add(MinutesAnswer answer) {
        entities.persist(answer);
    }

    /** Enters the links that lead to answers, each by its digest; what was entered before is written first. */
    public void link(Map<String, MinutesAnswer> linked) {
        entities.flush();
        jdbc.write(
                "insert into minutes_link (link_hash, minutes_answer_id) values (?, ?)",
                linked.entrySet(),
                (row, link) -> {
                    row.setString(1, link.getKey());
                    row.setLong(2, link.getValue().id());
                });
    }

    @Override
    public void replace(MinutesAnswer gone, MinutesAnswer kept) {
        Rows.execute(
                entities,
                "update minutes_link set minutes_answer_id = ? where minutes_answer_id = ?",
                kept.id(),
                gone.id());
        entities.remove(gone);
    }

    @Override
    public void remove(MinutesAnswer answer) {
        entities.remove(answer);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
