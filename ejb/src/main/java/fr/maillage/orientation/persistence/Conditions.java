package fr.maillage.orientation.persistence;

import fr.maillage.orientation.Mode;
import fr.maillage.orientation.Need;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.TermRef;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The conditions on a place (alias {@code p}) as SQL with positional parameters. Only a record that says no is left out:
 * one that says nothing stays.
 */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder("p.archived_at is null and p.gone_since is null");
    private final List<Object> parameters = new ArrayList<>();

    /** Every published place. */
    public Conditions() {}

    /**
     * Published places whose records do not speak against a query.
     *
     * @param need the need that the query names; null where it names none
     */
    public Conditions(OrientationQuery query, Need need) {
        if (need != null) {
            sql.append(" and (exists (select 1 from place_term n where n.place_id = p.id and (");
            sql.append(need.answers().stream()
                    .map(a -> "n.vocabulary = ? and n.term = ?")
                    .collect(Collectors.joining(" or ")));
            for (TermRef answer : need.answers()) {
                parameters.add(answer.vocabulary().code());
                parameters.add(answer.code());
            }
            sql.append(")) or ");
            without(Vocabulary.SERVICE, Vocabulary.SERVICE_DETAIL);
            sql.append(')');
        }
        if (query.free()) {
            oneOfOrNone(Vocabulary.FEE, OrientationPolicy.FREE, OrientationPolicy.FREE_FOR_SOME);
        }
        if (query.mode() == Mode.DISTANCE) {
            oneOfOrNone(Vocabulary.ASSISTANCE, OrientationPolicy.REMOTE);
        } else if (query.mode() == Mode.PLACE) {
            sql.append(" and not ");
            with(Vocabulary.ACCESS, List.of(OrientationPolicy.NO_VISITORS));
        }
    }

    /** Places inside a box of degrees. */
    public Conditions inside(double south, double north, double west, double east) {
        sql.append(" and p.lat between ? and ? and p.lon between ? and ?");
        parameters.addAll(List.of(south, north, west, east));
        return this;
    }

    /** Places of some communes. */
    public Conditions inCommunes(Collection<Long> communes) {
        sql.append(" and p.commune_id in (").append(marks(communes.size())).append(')');
        parameters.addAll(communes);
        return this;
    }

    /** Places inside a territory on a day, by their commune or their QPV. */
    public Conditions within(long territory, boolean byQpv, LocalDate day) {
        sql.append(byQpv ? " and p.qpv_id" : " and p.commune_id")
                .append(" in (select x.descendant_id from territory_closure x where x.ancestor_id = ?"
                        + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))");
        parameters.addAll(List.of(territory, day, day));
        return this;
    }

    /** Places that nobody has put on a map. */
    public Conditions unlocated() {
        sql.append(" and p.lat is null");
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return sql.toString();
    }

    private void oneOfOrNone(Vocabulary list, String... codes) {
        sql.append(" and (");
        with(list, List.of(codes));
        sql.append(" or ");
        without(list);
        sql.append(')');
    }

    private void with(Vocabulary list, List<String> codes) {
        sql.append("exists (select 1 from place_term w where w.place_id = p.id and w.vocabulary = ? and w.term in (")
                .append(marks(codes.size()))
                .append("))");
        parameters.add(list.code());
        parameters.addAll(codes);
    }

    private void without(Vocabulary... lists) {
        sql.append("not exists (select 1 from place_term o where o.place_id = p.id and o.vocabulary in (")
                .append(marks(lists.length))
                .append("))");
        for (Vocabulary list : lists) {
            parameters.add(list.code());
        }
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}
