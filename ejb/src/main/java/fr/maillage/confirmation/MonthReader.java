package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.persistence.MonthRepository;
import fr.maillage.confirmation.persistence.MonthRepository.Month;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Figures of campaigns month by month, in the time of Paris. Asks for no right: {@link CampaignService} has. */
@ApplicationScoped
class MonthReader {

    /** Number of months that a dashboard shows. */
    static final int MOST = 12;

    @Inject
    private MonthRepository figures;

    @Inject
    private Clock clock;

    List<MonthFigures> of(Campaign campaign) {
        YearMonth last = YearMonth.now(clock.withZone(ClockProducer.PARIS));
        YearMonth begin = YearMonth.from(campaign.createdAt().atZoneSameInstant(ClockProducer.PARIS));
        YearMonth first = begin.isBefore(last.minusMonths(MOST - 1L)) ? last.minusMonths(MOST - 1L) : begin;
        List<YearMonth> months = Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1))
                .toList();
        return figures.of(
                campaign.id(),
                months.stream()
                        .map(m -> new Month(m, start(m), start(m.plusMonths(1))))
                        .toList());
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
    }
}
