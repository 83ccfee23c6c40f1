package fr.maillage.web.home;

import fr.maillage.indicator.IndicatorReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A percentage over time as a small line without axes; what it says stands beside it in words.
 *
 * @param readings oldest first
 */
public record SmallTrend(List<IndicatorReading> readings) {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 80;
    private static final int MARGIN = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SmallTrend {
        readings = List.copyOf(readings);
    }

    static SmallTrend of(List<IndicatorReading> readings) {
        return new SmallTrend(readings);
    }

    /** Tells if there is a line to draw: two days at least. */
    public boolean isDrawable() {
        return readings.size() > 1;
    }

    public LocalDate getFrom() {
        return readings.get(0).date();
    }

    public LocalDate getTo() {
        return last().date();
    }

    /** The first percentage, without decimals: small changes are no trend. */
    public BigDecimal getFirst() {
        return whole(readings.get(0));
    }

    public BigDecimal getLast() {
        return whole(last());
    }

    /** By how many points it rose; less than zero where it fell. */
    public int getChange() {
        return getLast().subtract(getFirst()).intValue();
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return HEIGHT;
    }

    /** The corners of the line as SVG draws it, from 0 at the bottom to 100 at the top; days in their distance. */
    public String getPoints() {
        double days = Math.max(1, ChronoUnit.DAYS.between(getFrom(), getTo()));
        return readings.stream()
                .map(r ->
                        Math.round(MARGIN + ChronoUnit.DAYS.between(getFrom(), r.date()) / days * (WIDTH - 2 * MARGIN))
                                + "," + y(r))
                .collect(Collectors.joining(" "));
    }

    /** Where the line ends. */
    public long getEndY() {
        return y(last());
    }

    public int getEndX() {
        return WIDTH - MARGIN;
    }

    private IndicatorReading last() {
        return readings.get(readings.size() - 1);
    }

    private static long y(IndicatorReading reading) {
        double share = reading.value().doubleValue() / HUNDRED.doubleValue();
        return Math.round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }

    private static BigDecimal whole(IndicatorReading reading) {
        return reading.value().setScale(0, RoundingMode.HALF_UP);
    }
}
