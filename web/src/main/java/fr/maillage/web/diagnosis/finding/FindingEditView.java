package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.AddingEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a finding, takes it forward, or enters a new one. */
@Named
@ViewScoped
public class FindingEditView extends AddingEditView<FindingDetail, FindingField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService findings;

    @Inject
    private FindingLabels labels;

    @Inject
    private FindingReference named;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    @Inject
    private EvidenceReference proofs;

    @Inject
    private FindingBeginnings beginnings;

    public FindingEditView() {
        super(FindingField.class, "diagnosis.finding", FindingField.EVIDENCE);
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
    protected FieldValues<FindingField> begin() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        FieldValues<FindingField> start = beginnings.values();
        offer(start.list(FindingField.EVIDENCE));
        return start;
    }

    @Override
    protected FindingDetail create(FieldValues<FindingField> input) {
        return findings.create(input);
    }

    @Override
    protected void opened(FindingDetail finding) {
        labels.about(finding);
        offer(finding.values().list(FindingField.EVIDENCE));
    }

    @Override
    protected Reference reference(FindingField field) {
        return field == FindingField.TERRITORY ? territories : named;
    }

    @Override
    protected Reference addable() {
        return proofs;
    }

    @Override
    protected boolean asked(FindingField field) {
        return field != FindingField.EVIDENCE;
    }
}
