package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.irritant.IrritantDetail;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.diagnosis.finding.FindingReference;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Corrects an irritant, or enters a new one, which may start from the page of a finding. */
@Named
@ViewScoped
public class IrritantEditView extends RecordEditView<IrritantDetail, IrritantField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private IrritantService irritants;

    @Inject
    private FindingService findings;

    @Inject
    private IrritantLabels labels;

    @Inject
    private FindingReference named;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String finding;

    public IrritantEditView() {
        super(IrritantField.class, "diagnosis.irritant");
    }

    @Override
    protected RecordService<IrritantDetail, IrritantField> service() {
        return irritants;
    }

    @Override
    protected RecordLabels<IrritantField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<IrritantField> begin() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        FieldValues<IrritantField> waiting = FieldValues.none(IrritantField.class)
                .with(IrritantField.STATE, IrritantState.WAITING.code())
                .with(IrritantField.SENT_ON, ClockProducer.today(clock).toString())
                .with(IrritantField.TERRITORY, territories.first(Permission.EDIT_DIAGNOSIS));
        if (finding == null) {
            return waiting;
        }
        FindingDetail found = findings.get(Identifiers.of("diagnosis.finding", finding));
        return waiting.with(IrritantField.FINDING, found.id().toString())
                .with(
                        IrritantField.TERRITORY,
                        found.editable()
                                ? found.values().text(FindingField.TERRITORY)
                                : waiting.text(IrritantField.TERRITORY));
    }

    @Override
    protected IrritantDetail create(FieldValues<IrritantField> input) {
        return irritants.create(input);
    }

    @Override
    protected Reference reference(IrritantField field) {
        return field == IrritantField.TERRITORY ? territories : named;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
