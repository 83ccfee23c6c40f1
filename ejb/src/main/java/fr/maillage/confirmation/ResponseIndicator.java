package fr.maillage.confirmation;

import fr.maillage.confirmation.persistence.ResponseQueries;
import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Share of the records that campaigns asked about in a year and that were answered for; see the registry of indicators. */
@ApplicationScoped
public class ResponseIndicator implements IndicatorCalculator {

    private static final String RESPONSE = "campaign-response";

    @Override
    public List<String> codes() {
        return List.of(RESPONSE);
    }

    @Override
    public String texts() {
        return "fr.maillage.confirmation.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return ResponseQueries.response(snapshotId, date, since(date));
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return ResponseQueries.asked(since(date));
    }

    /** Instants are written in UTC. */
    private static OffsetDateTime since(LocalDate date) {
        return date.minusYears(1)
                .atStartOfDay(ClockProducer.PARIS)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }
}
