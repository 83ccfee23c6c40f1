package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeYear;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordService;
import fr.maillage.shared.AuditLine;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The page of a contract with its envelopes, year by year. */
@Named
@ViewScoped
public class ContractDetailView extends RecordDetailView<ContractDetail, ContractField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private ContractLabels labels;

    @Inject
    private EnvelopeLabels amounts;

    private transient List<EnvelopeYear> years;

    public ContractDetailView() {
        super(ContractField.class, "funding.contract");
    }

    @Override
    protected RecordService<ContractDetail, ContractField> service() {
        return contracts;
    }

    @Override
    protected RecordLabels<ContractField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        years = null;
    }

    /** Its envelopes, the latest year first. */
    public List<EnvelopeYear> getYears() {
        if (years == null) {
            years = EnvelopeYear.of(envelopes.of(getDetail().contract().key()));
        }
        return years;
    }

    /**
     * Takes an envelope away.
     *
     * @param shown the version that the page shows
     */
    public String remove(UUID envelope, int shown) {
        envelopes.remove(envelope, shown);
        Notice.success("funding.envelope.done.removed");
        return again();
    }

    /** The history of a contract tells of its envelopes, too. */
    @Override
    public String text(AuditLine.Change change, boolean after) {
        return RecordField.byKey(EnvelopeField.class, change.field()).isPresent()
                ? amounts.text(change.field(), after ? change.after() : change.before())
                : super.text(change, after);
    }
}
