package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.report.MeetingReportService;
import fr.maillage.shared.ClockProducer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which packs are to be made today, for the timer. It asks for no right. */
@Stateless
public class PackDueService {

    /** As many meetings lie ahead, at most. */
    private static final int MOST = 2000;

    @Inject
    private PackRepository packs;

    @Inject
    private MeetingReportService reports;

    @Inject
    private Clock clock;

    /**
     * A pack to be made.
     *
     * @param claim names its run: it is made once for a meeting and a day on which it is due, and anew where the meeting was
     *     moved to another day
     * @param parameters what the run is started with
     */
    public record Due(String claim, Map<String, String> parameters) {}

    /** The packs whose day has come, of meetings that lie ahead. */
    public List<Due> due() {
        LocalDate today = ClockProducer.today(clock);
        return packs.timed(today, today.plusDays(PackSetup.MOST_DAYS), MOST).stream()
                .filter(row -> PackRules.isDue(row.day("held_on"), days(row.number("days_before")), today))
                .map(row -> due(row.uuid("uuid"), PackRules.due(row.day("held_on"), days(row.number("days_before")))))
                .toList();
    }

    private Due due(UUID gathering, LocalDate day) {
        return new Due(
                PackOccasion.REPORT + ":" + gathering + ":" + day, reports.parameters(PackOccasion.REPORT, gathering));
    }

    private static Integer days(long number) {
        return Math.toIntExact(number);
    }
}
