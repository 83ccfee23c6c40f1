package fr.maillage.demonstration;

import fr.maillage.administration.Branding;
import fr.maillage.administration.BrandingInput;
import fr.maillage.administration.BrandingService;
import fr.maillage.duplicate.DuplicateSearchJob;
import fr.maillage.job.JobRunService;
import fr.maillage.mailing.ContactListInput;
import fr.maillage.mailing.ContactListService;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportOrder;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;

/** Tools of a committee that is at home: its name, a list of contacts, a search for doubles and a report that is kept. */
@ApplicationScoped
class StoryOffice {

    private static final String REPORT = "offer";

    @Inject
    private BrandingService branding;

    @Inject
    private ContactListService lists;

    @Inject
    private ReportArchiveService reports;

    @Inject
    private JobRunService jobs;

    @Inject
    private TerritoryService territories;

    /** Does so; the search and the report run once the story is loaded. */
    void load(TerritoryView where) {
        Branding current = branding.current();
        if (current.committeeName() == null) {
            branding.save(
                    current.version(),
                    new BrandingInput("Comité territorial numérique" + DemonstrationActors.MARK, null, null, null));
        }
        lists.create(new ContactListInput(
                "Toutes les structures" + DemonstrationActors.MARK, where.code(), null, null, null));
        jobs.create(DuplicateSearchJob.ID, Map.of());
        Stream.of(territories.committee().code(), where.code())
                .distinct()
                .forEach(code -> reports.order(new ReportOrder(REPORT, code, ReportFormat.CSV, "fr")));
    }
}
