package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.report.MeetingReportService;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Period for which earlier editions of packs are kept. The latest one for each kind of reader stays, and so does each that was
 * sent to members. Their files go once nothing needs them.
 */
@ApplicationScoped
public class PackRetention implements RetainedData {

    /** An edition has several files. */
    private static final int AT_ONCE = 200;

    @Inject
    private PackRepository packs;

    @Inject
    private MeetingReportService reports;

    @Override
    public String kind() {
        return "committee-packs";
    }

    @Override
    public int defaultDays() {
        return 90;
    }

    @Override
    public int leastDays() {
        return 7;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        List<String> forgotten = packs.forget(limit, Math.min(most, AT_ONCE));
        reports.forget(PackOccasion.REPORT, forgotten);
        return forgotten.size();
    }
}
