package fr.maillage.plan.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures of an action, measure by measure.
 *
 * @param rows those that its kind asks for, in their order, then others of which it has figures
 * @param versions of each month that has figures; a month without is at 0
 * @param partners the names of those who sent figures by a link, by month
 * @param summed what is the sum of sessions
 * @param live whether people are among the rows; else they are read as they were told
 * @param told people whom it reached since it began, as they were told; null for nobody yet
 * @param groups what else was told of people since it began
 */
public record FigureSheet(
        List<Row> rows,
        SortedMap<YearMonth, Long> versions,
        Map<YearMonth, String> partners,
        Set<Summed> summed,
        boolean live,
        BigDecimal told,
        List<Group> groups)
        implements Serializable {

    public FigureSheet {
        rows = List.copyOf(rows);
        partners = new TreeMap<>(partners);
        summed = Set.copyOf(summed);
        groups = List.copyOf(groups);
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

    /**
     * People who were told together.
     *
     * @param measures that count them, the oldest measure first
     */
    public record Group(List<Measure> measures, BigDecimal people) implements Serializable {

        public Group {
            measures = List.copyOf(measures);
        }

        /** The names of its measures in a language, as one. */
        public String label(String language) {
            return measures.stream().map(measure -> measure.label(language)).collect(Collectors.joining(" + "));
        }
    }

    /**
     * A month of a measure.
     *
     * @param measure its key
     */
    public record Summed(YearMonth month, long measure) implements Serializable {}

    /** The months that have figures, the first one first. */
    public List<YearMonth> months() {
        return List.copyOf(versions.keySet());
    }

    /** Which changes of a month the reader has seen. */
    public long version(YearMonth month) {
        return versions.getOrDefault(month, 0L);
    }
}
