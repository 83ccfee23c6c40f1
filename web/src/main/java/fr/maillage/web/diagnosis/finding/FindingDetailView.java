package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of a finding. */
@Named
@ViewScoped
public class FindingDetailView extends RecordDetailView<FindingDetail, FindingField> {

    private static final long serialVersionUID = 1L;

    /** As many statements as one reads on the page of a finding; the others are in their list. */
    private static final int QUOTED = 5;

    @Inject
    private FindingService findings;

    @Inject
    private FindingLabels labels;

    @Inject
    private IrritantService irritants;

    @Inject
    private FindingReference named;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String adoptedOn;
    private String supersededBy;

    public FindingDetailView() {
        super(FindingField.class, "diagnosis.finding");
    }

    @Override
    protected RecordService<FindingDetail, FindingField> service() {
        return findings;
    }

    @Override
    protected RecordLabels<FindingField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        labels.about(getDetail());
        if (adoptedOn == null) {
            adoptedOn = ClockProducer.today(clock).toString();
        }
    }

    /** Says that it was discussed. */
    public String discuss() {
        return go(FindingState.DISCUSSED, getDetail().values());
    }

    /** Says that it was adopted, and when. */
    public String adopt() {
        return go(FindingState.ADOPTED, getDetail().values().with(FindingField.ADOPTED_ON, adoptedOn));
    }

    /** Names what took its place. */
    public String supersede() {
        if (supersededBy == null || supersededBy.isBlank()) {
            throw Problem.invalid(FindingField.SUPERSEDED_BY.key(), "diagnosis-finding-successor", null);
        }
        return go(
                FindingState.SUPERSEDED,
                getDetail()
                        .values()
                        .with(
                                FindingField.SUPERSEDED_BY,
                                named.meant(FindingField.SUPERSEDED_BY.key(), supersededBy.strip())));
    }

    /** Shows it to everybody. */
    public String publish() {
        findings.publish(uuid(), getVersion());
        Notice.success("diagnosis.finding.done.published");
        return again();
    }

    /** Shows it to nobody any more who has no account. */
    public String withdraw() {
        findings.withdraw(uuid(), getVersion());
        Notice.success("diagnosis.finding.done.withdrawn");
        return again();
    }

    /** Where everybody reads it: the page of its commune or QPV, else the list of the communes around which it holds. */
    public String getPublicHref() {
        String territory = getDetail().values().text(FindingField.TERRITORY);
        boolean own = Stream.of(TerritoryKind.COMMUNE, TerritoryKind.QPV)
                .anyMatch(kind -> territory.startsWith(kind.code("")));
        return "/ce-que-vous-avez-dit/" + (own ? territory.substring(territory.indexOf(':') + 1) : "");
    }

    private String go(FindingState state, FieldValues<FindingField> values) {
        findings.update(uuid(), getVersion(), values.with(FindingField.STATE, state.code()));
        Notice.success("diagnosis.finding.done." + state.code());
        return again();
    }

    /** The titles of findings that may take its place. */
    public List<String> suggest(String words) {
        return words.isBlank() ? List.of() : named.suggested(words.strip());
    }

    public String getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(String adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public String getSupersededBy() {
        return supersededBy;
    }

    public void setSupersededBy(String supersededBy) {
        this.supersededBy = supersededBy;
    }

    /** The irritants that bear it out. */
    public List<IrritantView> getIrritants() {
        return irritants.bearingOut(uuid());
    }

    /** The evidence that it rests on, as far as the caller may read it: of many statements the first ones. */
    public List<Map.Entry<RecordRef, String>> getQuoted() {
        List<Map.Entry<RecordRef, String>> shown = new ArrayList<>();
        int said = 0;
        for (Map.Entry<RecordRef, String> each : getDetail().quoted().entrySet()) {
            if (!Evidence.STATEMENT.equals(each.getKey().type()) || said++ < QUOTED) {
                shown.add(each);
            }
        }
        return shown;
    }

    /** The list of the statements on which it rests; null where there is none, or where the caller reads none. */
    public String getStatementsHref() {
        return getDetail().finding().statements() > 0 && caller.may(Permission.COLLECT)
                ? "/diagnosis/statement/list.xhtml?finding=" + getId()
                : null;
    }
}
