package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Names of the values of envelopes in the page's language. */
@Named("envelopeLabels")
@RequestScoped
public class EnvelopeLabels extends RecordLabels<EnvelopeField> {

    @Inject
    private Texts texts;

    public EnvelopeLabels() {
        super(EnvelopeField.class, "funding.envelope");
    }

    /** An amount as people read it, and not as it is kept. */
    @Override
    public String text(String key, String stored) {
        return key.equals(EnvelopeField.AMOUNT.key()) && stored != null && !stored.isEmpty()
                ? texts.money(new BigDecimal(stored))
                : super.text(key, stored);
    }
}
