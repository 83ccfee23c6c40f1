package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.EnvelopeDetail;
import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects an envelope of a contract, or enters a new one. */
@Named
@ViewScoped
public class EnvelopeEditView extends RecordEditView<EnvelopeDetail, EnvelopeField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private ContractService contracts;

    @Inject
    private EnvelopeLabels labels;

    @Inject
    private Caller caller;

    private String contract;
    private String title;

    public EnvelopeEditView() {
        super(EnvelopeField.class, "funding.envelope");
    }

    @Override
    protected EnvelopeService service() {
        return envelopes;
    }

    @Override
    protected EnvelopeLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<EnvelopeField> begin() {
        caller.require(Permission.EDIT_FUNDING);
        ContractDetail of = contracts.get(Identifiers.of("funding.contract", contract));
        if (!of.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!of.open()) {
            throw Problem.notFound("funding.contract", contract);
        }
        title = of.contract().title();
        return FieldValues.none(EnvelopeField.class)
                .with(EnvelopeField.CONTRACT, of.contract().code());
    }

    @Override
    protected EnvelopeDetail create(FieldValues<EnvelopeField> input) {
        return envelopes.add(input);
    }

    @Override
    protected void opened(EnvelopeDetail envelope) {
        contract = envelope.envelope().contractId().toString();
        title = envelope.envelope().contractTitle();
    }

    /** The contract is the one on whose page it stands. */
    @Override
    protected boolean asked(EnvelopeField field) {
        return field != EnvelopeField.CONTRACT;
    }

    @Override
    protected String name(EnvelopeDetail envelope) {
        EnvelopeView view = envelope.envelope();
        return view.year() + " – " + labels.text(EnvelopeField.FUNDER.key(), view.funder());
    }

    @Override
    protected String page(EnvelopeDetail saved) {
        return "/funding/contract/detail.xhtml?faces-redirect=true&id="
                + saved.envelope().contractId();
    }

    @Override
    public String getBack() {
        return "/funding/contract/detail.xhtml?id=" + contract;
    }

    /** The title of its contract. */
    public String getTitle() {
        return title;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
