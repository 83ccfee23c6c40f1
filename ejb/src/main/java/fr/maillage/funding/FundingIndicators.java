package fr.maillage.funding;

import fr.maillage.funding.persistence.FundingIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Shares of the year's envelopes that are granted and paid; see the registry of indicators. */
@ApplicationScoped
public class FundingIndicators implements IndicatorCalculator {

    private static final String COMMITTED = "envelope-committed";
    private static final String PAID = "envelope-paid";

    @Override
    public List<String> codes() {
        return List.of(COMMITTED, PAID);
    }

    @Override
    public String texts() {
        return "fr.maillage.funding.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case COMMITTED -> FundingIndicatorQueries.committed(snapshotId, date);
            case PAID -> FundingIndicatorQueries.paid(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return FundingIndicatorQueries.presence(date);
    }
}
