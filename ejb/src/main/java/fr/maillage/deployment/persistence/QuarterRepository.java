package fr.maillage.deployment.persistence;

import fr.maillage.deployment.quarter.QuarterSubject;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads what was counted by place and quarter, to tell it. */
@ApplicationScoped
public class QuarterRepository {

    /** The département of a sheet, and the EPT or EPCI inside it, null for none. */
    private static final String IN =
            " join territory_closure x on x.descendant_id = s.territory_id and x.valid_from <= ?"
                    + " and (x.valid_to is null or x.valid_to > ?) join territory d on d.id = x.ancestor_id"
                    + " and d.kind = 'DEPARTMENT'";

    private static final String INSIDE = " where i.descendant_id = s.territory_id and i.valid_from <= ?"
            + " and (i.valid_to is null or i.valid_to > ?))";

    private static final String PLACE = "(select min(i.ancestor_id) from territory_closure i join territory p on"
            + " p.id = i.ancestor_id and p.kind = ";

    private static final String PLACE_EPT = PLACE + "'EPT'" + INSIDE;

    private static final String PLACE_EPCI = PLACE + "'EPCI'" + INSIDE;

    private static final String MONTH =
            " where s.counted_in <= ? group by d.id, s.counted_in order by s.counted_in, d.id";

    private static final String ACTIVITY_MONTHS =
            "select d.id as whole, s.counted_in as counted_in from activity_sheet s" + IN + MONTH;

    private static final String DESK_MONTHS =
            "select d.id as whole, s.counted_in as counted_in from desk_sheet s" + IN + MONTH;

    private static final String COUNTED = "select coalesce(" + PLACE_EPT + ", " + PLACE_EPCI
            + ", d.id) as place, s.counted_in as counted_in, n.dimension, n.term, ";

    private static final String QUARTER = IN + " where d.id = ? and s.counted_in >= ? and s.counted_in <= ?";

    private static final String ACTIVITY_COUNTS =
            COUNTED + "n.supports as people from activity_count n join activity_sheet s on s.id = n.sheet_id" + QUARTER;

    private static final String DESK_COUNTS =
            COUNTED + "n.people as people from desk_count n join desk_sheet s on s.id = n.sheet_id" + QUARTER;

    @Inject
    private Jdbc jdbc;

    /** The months until a day in which something was counted, as {@code counted_in}, by département, as {@code whole}. */
    public List<Row> months(QuarterSubject subject, LocalDate until, LocalDate day) {
        return jdbc.rows(subject == QuarterSubject.ACTIVITY ? ACTIVITY_MONTHS : DESK_MONTHS, List.of(day, day, until));
    }

    /** Counts of a département: {@code place}, {@code counted_in}, {@code dimension}, {@code term} and {@code people}. */
    public List<Row> counts(QuarterSubject subject, long whole, LocalDate from, LocalDate to, LocalDate day) {
        return jdbc.rows(
                subject == QuarterSubject.ACTIVITY ? ACTIVITY_COUNTS : DESK_COUNTS,
                List.of(day, day, day, day, day, day, whole, from, to));
    }
}
