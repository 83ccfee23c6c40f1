package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.EnvelopeDetail;
import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Enters an envelope on the page of its contract, or corrects one, or takes it away. */
@Named
@ViewScoped
public class EnvelopeFormView extends RecordEditView<EnvelopeDetail, EnvelopeField> {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/funding/contract/detail.xhtml?faces-redirect=true&id=";

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private ContractService contracts;

    @Inject
    private EnvelopeLabels labels;

    private String contract;
    private String code;

    public EnvelopeFormView() {
        super(EnvelopeField.class, "funding.envelope");
    }

    @Override
    protected EnvelopeService service() {
        return envelopes;
    }

    @Override
    protected RecordLabels<EnvelopeField> labels() {
        return labels;
    }

    /** Fills the form for whoever may send it; the page shows the contract to others, too. */
    @Override
    public void load() {
        ContractDetail of = contracts.get(Identifiers.of("funding.contract", contract));
        if (of.open()) {
            code = of.contract().code();
            super.load();
        }
    }

    @Override
    protected FieldValues<EnvelopeField> begin() {
        return FieldValues.none(EnvelopeField.class).with(EnvelopeField.CONTRACT, code);
    }

    @Override
    protected EnvelopeDetail create(FieldValues<EnvelopeField> input) {
        return envelopes.add(input);
    }

    @Override
    protected void opened(EnvelopeDetail envelope) {
        if (!envelope.envelope().contractCode().equals(code)) {
            throw Problem.notFound("funding.envelope", getId());
        }
    }

    @Override
    protected String page(EnvelopeDetail saved) {
        return PAGE + contract;
    }

    /**
     * Takes an envelope away.
     *
     * @param shown the version that the page shows
     */
    public String remove(UUID envelope, int shown) {
        envelopes.remove(envelope, shown);
        Notice.success("funding.envelope.done.removed");
        return PAGE + contract;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
