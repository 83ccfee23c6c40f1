package fr.maillage.told.persistence;

import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.told.ToldCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads and writes counts as they were told. */
@ApplicationScoped
public class ToldCountRepository {

    private static final String READ =
            "select c.place_id, c.period, c.attribute, c.terms, c.people from told_count c where c.subject = ?";

    @Inject
    private Jdbc jdbc;

    public void lock(long whole) {
        jdbc.rows("select id from territory where id = ? for update", List.of(whole));
    }

    public void keep(String subject, Collection<ToldCount> told, LocalDate day) {
        jdbc.write(
                "insert into told_count (subject, place_id, period, attribute, terms, people, told_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                told,
                (row, count) -> {
                    row.setString(1, subject);
                    row.setLong(2, count.place());
                    row.setInt(3, count.period());
                    row.setString(4, count.attribute());
                    row.setString(5, ToldCount.code(count.terms()));
                    row.setInt(6, count.people());
                    row.setObject(7, day);
                });
    }

    public List<ToldCount> of(String subject, long place, int from, int to) {
        return counts(READ + " and c.place_id = ? and c.period between ? and ?", List.of(subject, place, from, to));
    }

    public List<ToldCount> of(String subject) {
        return counts(READ, List.of(subject));
    }

    private List<ToldCount> counts(String sql, List<Object> parameters) {
        return jdbc.rows(sql + " order by c.period, c.place_id, c.attribute, c.terms", parameters).stream()
                .map(ToldCount::of)
                .toList();
    }

    public Set<Integer> periods(String subject, long place) {
        Set<Integer> periods = new TreeSet<>();
        jdbc.rows(
                        "select distinct c.period from told_count c where c.subject = ? and c.place_id = ?",
                        List.of(subject, place))
                .forEach(row -> periods.add((int) row.number("period")));
        return periods;
    }
}
