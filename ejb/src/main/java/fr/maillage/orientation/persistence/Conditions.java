package fr.maillage.orientation.persistence;

import fr.maillage.orientation.Mode;
import fr.maillage.orientation.Need;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.TermRef;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.territory.ClosureSql;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions on a place (alias {@code p}) as SQL with positional parameters. Only a record that says no is left out:
 * one that says nothing stays.
 */
public final class Conditions {

    /** Neither archived nor gone, in one expression: H2 would rather use the index on places that are gone. */
    private final StringBuilder sql = new StringBuilder("coalesce(p.archived_at, p.gone_since) is null");

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
            List<TermRef> answers = new ArrayList<>(need.answers());
            answers.addAll(need.near());
            oneOfOrNone(answers, List.of(Vocabulary.SERVICE, Vocabulary.SERVICE_DETAIL));
        }
        if (query.free()) {
            oneOfOrNone(Vocabulary.FEE, OrientationPolicy.FREE, OrientationPolicy.FREE_FOR_SOME);
        }
        if (query.mode() == Mode.DISTANCE) {
            oneOfOrNone(Vocabulary.ASSISTANCE, OrientationPolicy.REMOTE);
        } else if (query.mode() == Mode.PLACE) {
            sql.append(" and not exists (select 1 from place_card_term w"
                    + " where w.place_id = p.id and w.vocabulary = ? and w.term = ?)");
            parameters.addAll(List.of(Vocabulary.ACCESS.code(), OrientationPolicy.NO_VISITORS));
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
        sql.append(byQpv ? " and p.qpv_id" : " and p.commune_id").append(" in " + ClosureSql.INSIDE);
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
        oneOfOrNone(Stream.of(codes).map(code -> new TermRef(list, code)).toList(), List.of(list));
    }

    /** Places whose records name one of some terms. */
    public Conditions naming(List<TermRef> terms) {
        sql.append(" and coalesce((select max(1) from place_card_term n where n.place_id = p.id and (")
                .append(any("n", terms))
                .append(")), 0) = 1");
        return this;
    }

    /**
     * Places whose records name one of some terms, or none of some lists at all; a term of another list, such as a
     * programme, speaks for a place, and its absence not against it. One look at each place's terms: asked whether a term
     * exists, H2 goes through all places that have it, for each place anew.
     */
    private void oneOfOrNone(List<TermRef> terms, List<Vocabulary> lists) {
        sql.append(" and coalesce((select max(case when ").append(any("o", terms));
        sql.append(" then 1 when o.vocabulary in (").append(marks(lists.size()));
        lists.forEach(list -> parameters.add(list.code()));
        List<Vocabulary> looked = Stream.concat(lists.stream(), terms.stream().map(TermRef::vocabulary))
                .distinct()
                .toList();
        sql.append(") then 0 end) from place_card_term o where o.place_id = p.id and o.vocabulary in (")
                .append(marks(looked.size()))
                .append(")), 1) = 1");
        looked.forEach(list -> parameters.add(list.code()));
    }

    /** Says whether a row of terms is one of these. */
    private String any(String alias, List<TermRef> terms) {
        terms.forEach(term -> {
            parameters.add(term.vocabulary().code());
            parameters.add(term.code());
        });
        return terms.stream()
                .map(term -> alias + ".vocabulary = ? and " + alias + ".term = ?")
                .collect(Collectors.joining(" or "));
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}
