package fr.maillage.committee.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and writes how those who are asked {@code a} answer to rankings {@code g}, by the places {@code c} of options. */
@ApplicationScoped
public class RankingAnswerRepository implements PersonTable {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** Finds the ranking that a link leads to, in one statement; empty for no link. */
    public Optional<Row> byLink(String hash, LocalDate today) {
        return Rows.list(
                        entities,
                        "select a.id as answer, a.answered_at as answered_at, g.id as ranking, g.question as question,"
                                + " g.closes_on as closes_on, b.uuid as body, b.name as body_name,"
                                + " b.archived_at is not null as archived, p.name as name, exists (select 1 from mandate m where"
                                + " m.body_id = b.id and m.person_id = a.person_id and "
                                + MandateRepository.runsOn("cast(? as date)")
                                + ") as seated from committee_ranking_link l"
                                + " join committee_ranking_answer a on a.id = l.answer_id"
                                + " join committee_ranking g on g.id = a.ranking_id join body b on b.id = g.body_id"
                                + " join person_card p on p.id = a.person_id where l.link_hash = ?",
                        row -> row,
                        today,
                        today,
                        hash)
                .stream()
                .findFirst();
    }

    /** Gives somebody's places, by the numbers of options; empty while she has not answered. */
    public Map<Integer, Integer> places(long answer) {
        Map<Integer, Integer> places = new HashMap<>();
        Rows.list(
                        entities,
                        "select c.number as number, c.place as place from committee_ranking_place c"
                                + " where c.answer_id = ?",
                        row -> row,
                        answer)
                .forEach(row -> places.put((int) row.number("number"), (int) row.number("place")));
        return places;
    }

    /** Notes how somebody ranks, in place of what she said before; who sends two forms at once waits for herself. */
    public void answer(long answer, Map<Integer, Integer> places, OffsetDateTime now) {
        Rows.execute(entities, "update committee_ranking_answer set answered_at = ? where id = ?", now, answer);
        Rows.execute(entities, "delete from committee_ranking_place where answer_id = ?", answer);
        jdbc.write(
                "insert into committee_ranking_place (answer_id, number, place) values (?, ?, ?)",
                places.entrySet(),
                (row, each) -> {
                    row.setLong(1, answer);
                    row.setInt(2, each.getKey());
                    row.setInt(3, each.getValue());
                });
    }

    /** The sum of the places that were given to each option, by its number. */
    public Map<Integer, Long> sums(long ranking) {
        return counted("sum(c.place)", "", ranking);
    }

    /** Counts those who put each option first, by its number. */
    public Map<Integer, Long> firsts(long ranking) {
        return counted("count(*)", " and c.place = 1", ranking);
    }

    private Map<Integer, Long> counted(String what, String which, long ranking) {
        Map<Integer, Long> counted = new HashMap<>();
        Rows.list(
                        entities,
                        "select c.number as number, " + what + " as total from committee_ranking_place c"
                                + " join committee_ranking_answer a on a.id = c.answer_id where a.ranking_id = ?"
                                + which + " group by c.number",
                        row -> row,
                        ranking)
                .forEach(row -> counted.put((int) row.number("number"), row.number("total")));
        return counted;
    }

    /** Reads the rankings that some people are asked for by a day and have not answered; in one statement. */
    public List<Row> unanswered(Collection<Long> persons, LocalDate today) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.addAll(List.of(today, today, today));
        return Rows.list(
                entities,
                "select a.id as id, a.uuid as uuid, a.person_id as person, a.asked_at as asked_at,"
                        + " g.question as question, g.closes_on as closes_on, b.name as body"
                        + " from committee_ranking_answer a join committee_ranking g on g.id = a.ranking_id"
                        + " join body b on b.id = g.body_id where a.person_id in (" + Rows.marks(persons)
                        + ") and a.answered_at is null and g.closes_on >= ? and b.archived_at is null and exists (select 1"
                        + " from mandate m where m.body_id = b.id and m.person_id = a.person_id and "
                        + MandateRepository.runsOn("cast(? as date)") + ")",
                parameters,
                row -> row);
    }

    /** Which of some people were asked. */
    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return persons.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities,
                        "select distinct a.person_id as person from committee_ranking_answer a where a.person_id in ("
                                + Rows.marks(persons) + ")",
                        persons,
                        row -> row.number("person")));
    }

    /** Reads the rankings that some people were asked for, and their place for each option, the first one first. */
    @Override
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select g.question as question, a.asked_at as asked_at, a.answered_at as answered_at, o.label as label,"
                        + " c.place as place from committee_ranking_answer a join committee_ranking g"
                        + " on g.id = a.ranking_id left join committee_ranking_place c on c.answer_id = a.id"
                        + " left join committee_ranking_option o on o.ranking_id = g.id and o.number = c.number"
                        + " where a.person_id in (" + Rows.marks(persons) + ") order by a.id, c.place limit 1000",
                persons,
                row -> row);
    }

    /** Lets the answers of one person be another's; where both were asked, the one that was given later stays. */
    @Override
    public void move(long from, long to) {
        Rows.list(
                        entities,
                        "select f.id as gone, t.id as kept, f.answered_at as given, t.answered_at as known"
                                + " from committee_ranking_answer f join committee_ranking_answer t"
                                + " on t.ranking_id = f.ranking_id and t.person_id = ? where f.person_id = ?",
                        row -> row,
                        to,
                        from)
                .forEach(this::join);
        Rows.execute(entities, "update committee_ranking_answer set person_id = ? where person_id = ?", to, from);
    }

    private void join(Row both) {
        OffsetDateTime given = both.moment("given");
        OffsetDateTime known = both.moment("known");
        boolean later = given != null && (known == null || given.isAfter(known));
        long kept = both.number("kept");
        long gone = both.number("gone");
        if (later) {
            Rows.execute(entities, "delete from committee_ranking_place where answer_id = ?", kept);
            Rows.execute(entities, "update committee_ranking_place set answer_id = ? where answer_id = ?", kept, gone);
            Rows.execute(entities, "update committee_ranking_answer set answered_at = ? where id = ?", given, kept);
        }
        Rows.execute(entities, "update committee_ranking_link set answer_id = ? where answer_id = ?", kept, gone);
        Rows.execute(entities, "delete from committee_ranking_answer where id = ?", gone);
    }

    /** Forgets that some people were asked; their links lead nowhere then, and what they said counts no more. */
    @Override
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            Rows.execute(
                    entities,
                    "delete from committee_ranking_answer where person_id in (" + Rows.marks(persons) + ")",
                    persons);
        }
    }
}
