package fr.maillage.plan.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an action counted, measure by measure.
 *
 * @param rows those that its kind asks for, in their order, then others of which it has figures
 * @param versions of each month that has figures; a month without is at 0
 * @param partners the names of those who sent figures by a link, by month
 */
public record FigureSheet(List<Row> rows, SortedMap<YearMonth, Long> versions, Map<YearMonth, String> partners)
        implements Serializable {

    public FigureSheet {
        rows = List.copyOf(rows);
        partners = new TreeMap<>(partners);
    }

    /**
     * A measure.
     *
     * @param asked whether the kind asks for it now
     * @param months what was counted, by month; months without a figure are absent
     * @param total as {@link FigurePolicy} has it; null where nothing was counted
     */
    public record Row(Measure measure, boolean asked, Map<YearMonth, BigDecimal> months, BigDecimal total)
            implements Serializable {

        public Row {
            months = new TreeMap<>(months);
        }
    }

    /** The months that have figures, the first one first. */
    public List<YearMonth> months() {
        return List.copyOf(versions.keySet());
    }

    /** Which changes of a month the reader has seen. */
    public long version(YearMonth month) {
        return versions.getOrDefault(month, 0L);
    }
}
