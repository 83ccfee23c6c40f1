package fr.maillage.web.moderation;

import fr.maillage.moderation.ErrorReportView;
import fr.maillage.moderation.ModerationCase;
import fr.maillage.moderation.ModerationService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.moderation.PlaceModerationService;
import fr.maillage.place.moderation.PlaceModerationService.Decision;
import fr.maillage.web.place.PlaceLabels;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that awaits a decision on one place: what is proposed, what was reported, what it said before. The rows stay as
 * they were shown until the page is shown again, so that a decision is on what was seen, whatever comes meanwhile.
 */
@Named
@ViewScoped
public class ModerationCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModerationService moderation;

    @Inject
    private PlaceModerationService values;

    @Inject
    private PlaceLabels labels;

    private String id;
    private int version;
    private ArrayList<ProposalRow> proposals = new ArrayList<>();
    private ArrayList<ReportRow> reports = new ArrayList<>();
    private ArrayList<FormerRow> former = new ArrayList<>();
    private transient ModerationCase found;

    /** Reads what there is now, before each page; what was chosen or typed in vain is still there. */
    public void load() {
        found = moderation.of(Identifiers.of("place", id));
        version = found.place().version();
        proposals = proposalRows(found.place(), proposals);
        reports = reportRows(found.open(), reports);
        former = new ArrayList<>(found.former().stream()
                .map(v -> new FormerRow(
                        v.line(),
                        v.field().key(),
                        labels.text(v.field(), v.value()),
                        labels.text(v.field(), found.place().texts().get(v.field())),
                        v.endedAt(),
                        v.endedBy()))
                .toList());
    }

    /** Decides on every proposal for which something was chosen. */
    public String decide() {
        List<Decision> decisions = proposals.stream()
                .map(ProposalRow::decision)
                .flatMap(Optional::stream)
                .toList();
        values.decide(Identifiers.of("place", id), version, decisions);
        Notice.success("moderation.done.decided", decisions.size());
        return again();
    }

    /** Says that a report is right. */
    public String accept(ReportRow report) {
        if (report.isArchive()) {
            String reason = Messages.text(
                    FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                    "moderation.archive-reason." + report.getReason());
            moderation.answerAndArchive(report.id(), report.version(), version, reason, report.getWords());
            Notice.success("moderation.done.archived");
        } else {
            moderation.answer(report.id(), report.version(), true, report.getWords());
            Notice.success("moderation.done.accepted");
        }
        return again();
    }

    /** Says that a report is not right. */
    public String refuse(ReportRow report) {
        moderation.answer(report.id(), report.version(), false, report.getWords());
        Notice.success("moderation.done.refused");
        return again();
    }

    /** Gives a field a value back that it had. */
    public String restore(FormerRow row) {
        values.restoreValue(
                Identifiers.of("place", id),
                version,
                row.line(),
                PlaceField.byKey(row.field()).orElseThrow());
        Notice.success("moderation.done.restored");
        return again();
    }

    public PlaceDetail getPlace() {
        return found().place();
    }

    /** The latest reports that have an answer. */
    public List<ErrorReportView> getAnswered() {
        return found().answered();
    }

    public List<ProposalRow> getProposals() {
        return proposals;
    }

    public List<ReportRow> getReports() {
        return reports;
    }

    public List<FormerRow> getFormer() {
        return former;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private ModerationCase found() {
        if (found == null) {
            found = moderation.of(Identifiers.of("place", id));
        }
        return found;
    }

    /** None for an archived place: what is proposed for it is no question any more. */
    private ArrayList<ProposalRow> proposalRows(PlaceDetail place, List<ProposalRow> before) {
        ArrayList<ProposalRow> rows = new ArrayList<>();
        if (!place.archived()) {
            place.proposals().forEach(p -> {
                ProposalRow row =
                        new ProposalRow(p, labels.text(p.field(), p.current()), labels.text(p.field(), p.proposed()));
                before.stream()
                        .filter(b -> b.id().equals(p.id()))
                        .findFirst()
                        .ifPresent(b -> row.setChoice(b.getChoice()));
                rows.add(row);
            });
        }
        return rows;
    }

    private static ArrayList<ReportRow> reportRows(List<ErrorReportView> open, List<ReportRow> before) {
        ArrayList<ReportRow> rows = new ArrayList<>();
        open.forEach(report -> {
            ReportRow row = new ReportRow(report);
            before.stream().filter(b -> b.id().equals(row.id())).findFirst().ifPresent(b -> {
                row.setWords(b.getWords());
                row.setArchive(b.isArchive());
            });
            rows.add(row);
        });
        return rows;
    }

    private String again() {
        return "/moderation/case.xhtml?faces-redirect=true&id=" + id;
    }
}
