package fr.maillage.committee.pack;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.minutes.MinutesBlocks;
import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesReader;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportDraft;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportOccasion;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The pack is made for a gathering; both its editions at once. */
@ApplicationScoped
public class PackOccasion implements ReportOccasion {

    /** The code of the report. */
    public static final String REPORT = "pack";

    @Inject
    private PackReader reader;

    @Inject
    private PackRepository packs;

    @EJB
    private PackEditionService editions;

    @Inject
    private PackAnnexes annexes;

    @Inject
    private MinutesReader minutes;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Override
    public String report() {
        return REPORT;
    }

    @Override
    public String territory(UUID meeting) {
        return territories
                .byId(reader.gathering(meeting).territoryId())
                .orElseThrow()
                .code();
    }

    @Override
    public void requireOrder(UUID meeting) {
        caller.require(Permission.EDIT_COMMITTEE);
        Gathering gathering = reader.gathering(meeting);
        caller.require(Permission.EDIT_COMMITTEE, gathering.territoryId());
        gatherings.requireActive(gathering);
    }

    /** That for officers shows who does what, and more than a member may see. */
    @Override
    public void requireRead(UUID meeting, Readers readers) {
        caller.require(Permission.READ);
        if (readers == Readers.OFFICERS) {
            caller.require(Permission.EDIT_COMMITTEE, reader.gathering(meeting).territoryId());
        }
    }

    @Override
    public About about(UUID meeting, Readers readers, ReportTexts texts) {
        Gathering gathering = reader.gathering(meeting);
        MinutesHead head = minutes.head(meeting);
        List<ReportDocument.Fact> facts = new ArrayList<>(new MinutesBlocks(texts).cover(head));
        facts.add(new ReportDocument.Fact(texts.get("pack.fact.readers"), texts.get("pack.readers." + readers.code())));
        return new About(
                meeting,
                readers,
                territory(meeting),
                head.title(),
                head.heldOn() + "_" + texts.get("pack.file." + readers.code()),
                facts,
                head.heldOn(),
                gathering.calendarSequence());
    }

    @Override
    public List<ReportSection> chosen(UUID meeting, List<ReportSection> all) {
        return PackRules.chosen(
                all, ReportSection::name, packs.setup(reader.gathering(meeting)).sections());
    }

    /** Paper, figures, and slides where they can be drawn. */
    @Override
    public List<ReportFormat> formats() {
        return Stream.concat(Stream.of(ReportFormat.PDF, ReportFormat.XLSX), ReportFormat.byExtension("odp").stream())
                .toList();
    }

    @Override
    public void made(About about, ReportDraft draft) {
        editions.keep(
                about,
                draft,
                annexes.keep(about.meeting(), about.readers(), draft.document().locale())
                        .orElse(null));
    }

    @Override
    public String path(UUID meeting) {
        return "/committee/gathering/detail.xhtml?id=" + meeting;
    }
}
