package fr.maillage.plan.overview;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.figure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Work that is done, for readers of two minutes: actions by the axes that they serve.
 *
 * @param day as of which they are late
 * @param total how many actions there are; more than the axes show where there are very many
 * @param axes in the order of their codes; those of actions that serve none at the end
 */
public record Portfolio(LocalDate day, long total, List<Axis> axes) {

    /**
     * The actions of an axis.
     *
     * @param line a line of it; null for those that serve none
     */
    public record Axis(FrameLineRef line, List<Entry> entries) {

        /** Counts the late ones among them. */
        public long late() {
            return entries.stream().filter(entry -> entry.lateDays() > 0).count();
        }

        /** Sums up the grants for them in cash, in euros. */
        public BigDecimal granted() {
            return entries.stream().map(Entry::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * An action in it.
     *
     * @param reached what its kind counts first, up to today; null where nothing was counted
     * @param granted in cash, in euros
     */
    public record Entry(ActionCard card, long lateDays, Reached reached, BigDecimal granted) {}

    /** Total that an action has reached. */
    public record Reached(Measure measure, BigDecimal total) {}

    public Portfolio {
        axes = List.copyOf(axes);
    }

    /** Counts the late ones among them. */
    public long late() {
        return axes.stream().mapToLong(Axis::late).sum();
    }

    /** Sums up the grants for all of them in cash, in euros. */
    public BigDecimal granted() {
        return axes.stream().map(Axis::granted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Counts the actions in a state. */
    public long inState(String code) {
        return axes.stream()
                .flatMap(axis -> axis.entries().stream())
                .filter(entry -> entry.card().state().code().equals(code))
                .count();
    }
}
