package fr.maillage.funding.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The envelopes of a year, with what they are together. All amounts are euros. */
public record EnvelopeYear(int year, List<EnvelopeView> envelopes) {

    public EnvelopeYear {
        envelopes = List.copyOf(envelopes);
    }

    /** Envelopes year by year, the latest first; each year's in their order. */
    public static List<EnvelopeYear> of(Collection<EnvelopeView> envelopes) {
        List<EnvelopeYear> years = new ArrayList<>();
        envelopes.stream()
                .collect(Collectors.groupingBy(EnvelopeView::year))
                .forEach((year, some) -> years.add(new EnvelopeYear(year, some)));
        years.sort((a, b) -> Integer.compare(b.year(), a.year()));
        return years;
    }

    public BigDecimal amount() {
        return sum(EnvelopeView::amount);
    }

    public BigDecimal used() {
        return sum(EnvelopeView::used);
    }

    /** Negative where more is granted than there is. */
    public BigDecimal left() {
        return amount().subtract(used());
    }

    public BigDecimal paid() {
        return sum(EnvelopeView::paid);
    }

    /** Granted ÷ envelopes in percent, half up to one decimal; null where they are empty. */
    public BigDecimal commitment() {
        return EnvelopeView.percent(used(), amount());
    }

    /** Paid ÷ granted in percent, half up to one decimal; null where nothing is granted. */
    public BigDecimal payment() {
        return EnvelopeView.percent(paid(), used());
    }

    private BigDecimal sum(Function<EnvelopeView, BigDecimal> amount) {
        return envelopes.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
