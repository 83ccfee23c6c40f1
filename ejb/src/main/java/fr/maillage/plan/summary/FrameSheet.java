package fr.maillage.plan.summary;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.frame.FrameView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The actions that serve a frame, as its funders read them; by code.
 *
 * @param askedShown whether the reader may see what was asked for of each of them
 */
public record FrameSheet(FrameView frame, List<Row> rows, boolean askedShown) {

    public FrameSheet {
        rows = List.copyOf(rows);
    }

    /**
     * An action; amounts in euros, of all years.
     *
     * @param lines what it serves of the frame, the principal line first
     * @param needs the findings that it answers to
     * @param budget what it costs
     * @param granted in cash, by the code of the funder
     * @param asked what the grants are asked for; null where the reader may not see it
     */
    public record Row(
            ActionView action,
            List<FrameLineRef> lines,
            List<FindingLink> needs,
            BigDecimal budget,
            Map<String, BigDecimal> granted,
            Asked asked) {

        public Row {
            lines = List.copyOf(lines);
            needs = List.copyOf(needs);
            granted = Map.copyOf(granted);
        }

        /** Sums up the grants of all funders in cash. */
        public BigDecimal paid() {
            return sum(List.copyOf(granted.values()));
        }
    }

    /**
     * Sums that are asked for in cash.
     *
     * @param services to buy services
     * @param people to pay people
     * @param other where no line says what for
     */
    public record Asked(BigDecimal services, BigDecimal people, BigDecimal other) {

        /** All of it. */
        public BigDecimal all() {
            return services.add(people).add(other);
        }
    }

    /** Sums up the costs of all of them. */
    public BigDecimal budget() {
        return sum(rows.stream().map(Row::budget).toList());
    }

    /** Sums up what is asked for all of them; null where the reader may not see it of each. */
    public Asked asked() {
        return askedShown ? new Asked(sum(Asked::services), sum(Asked::people), sum(Asked::other)) : null;
    }

    /** Sums up the grants of all funders in cash. */
    public BigDecimal granted() {
        return sum(rows.stream().map(Row::paid).toList());
    }

    private BigDecimal sum(Function<Asked, BigDecimal> part) {
        return sum(rows.stream().map(Row::asked).map(part).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
