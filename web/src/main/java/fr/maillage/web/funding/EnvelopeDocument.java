package fr.maillage.web.funding;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Envelope as a program sends it. */
@Schema(name = "EnvelopeInput", description = "What a funder sets aside for a contract in a year")
public class EnvelopeDocument {

    private static final FieldAccess<EnvelopeDocument, EnvelopeField> ACCESS = new FieldAccess<
                    EnvelopeDocument, EnvelopeField>(EnvelopeField.class)
            .text(EnvelopeField.CONTRACT, d -> d.contract, (d, v) -> d.contract = v)
            .number(EnvelopeField.YEAR, d -> d.year, (d, v) -> d.year = v)
            .text(EnvelopeField.FUNDER, d -> d.funder, (d, v) -> d.funder = v)
            .text(EnvelopeField.AMOUNT, d -> Amounts.text(d.amount), (d, v) -> d.amount = Amounts.of(v))
            .text(EnvelopeField.OVER_REASON, d -> d.overReason, (d, v) -> d.overReason = v);

    @Schema(description = "Code of the city contract; an envelope stays with its own")
    public String contract;

    public Integer year;

    @Schema(description = "Code of a funder, such as p147")
    public String funder;

    @Schema(description = "In euros, at most two decimals")
    public BigDecimal amount;

    @Schema(description = "Why more may be granted than the amount")
    public String overReason;

    /** Gives the values to be checked and stored. */
    FieldValues<EnvelopeField> values() {
        return ACCESS.values(this);
    }
}
