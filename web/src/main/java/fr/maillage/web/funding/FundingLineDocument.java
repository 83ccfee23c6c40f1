package fr.maillage.web.funding;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Line of a financing plan as a program sends it. */
@Schema(name = "FundingLineInput", description = "What a funder pays of a record in a year")
public class FundingLineDocument {

    private static final FieldAccess<FundingLineDocument, FundingLineField> ACCESS = new FieldAccess<
                    FundingLineDocument, FundingLineField>(FundingLineField.class)
            .text(FundingLineField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(FundingLineField.FUNDER, d -> d.funder, (d, v) -> d.funder = v)
            .text(FundingLineField.CONTRACT, d -> d.contract, (d, v) -> d.contract = v)
            .text(FundingLineField.COMMUNE, d -> d.commune, (d, v) -> d.commune = v)
            .number(FundingLineField.YEAR, d -> d.year, (d, v) -> d.year = v)
            .text(FundingLineField.NATURE, d -> d.nature, (d, v) -> d.nature = v)
            .text(FundingLineField.PURPOSE, d -> d.purpose, (d, v) -> d.purpose = v)
            .text(FundingLineField.ASKED, d -> Amounts.text(d.asked), (d, v) -> d.asked = Amounts.of(v))
            .text(FundingLineField.GRANTED, d -> Amounts.text(d.granted), (d, v) -> d.granted = Amounts.of(v))
            .text(FundingLineField.AGREED, d -> Amounts.text(d.agreed), (d, v) -> d.agreed = Amounts.of(v))
            .text(FundingLineField.PAID, d -> Amounts.text(d.paid), (d, v) -> d.paid = Amounts.of(v))
            .text(FundingLineField.ASKED_ON, d -> d.askedOn, (d, v) -> d.askedOn = v)
            .text(FundingLineField.NOTIFIED_ON, d -> d.notifiedOn, (d, v) -> d.notifiedOn = v)
            .text(FundingLineField.PAID_ON, d -> d.paidOn, (d, v) -> d.paidOn = v)
            .text(FundingLineField.FILE_NUMBER, d -> d.fileNumber, (d, v) -> d.fileNumber = v);

    /** Record for which a line pays. */
    @Schema(name = "FundedRecord")
    public record Funded(
            @Schema(description = "plan.action, which is meant where it is left out")
            String type,

            UUID id) {}

    @Schema(description = "What it pays for; a line stays with its own")
    public Funded record;

    @Schema(description = "By which files call it, in its record")
    public String code;

    @Schema(description = "Code of a funder, such as p147")
    public String funder;

    @Schema(description = "Code of the city contract that it draws on")
    public String contract;

    @Schema(description = "Code of a territory, such as com:93032; left out for the whole perimeter")
    public String commune;

    public Integer year;

    @Schema(description = "cash or in-kind")
    public String nature;

    @Schema(description = "services or people: what the grant is asked for")
    public String purpose;

    @Schema(description = "In euros, at most two decimals; kept as it is for those who may not see it")
    public BigDecimal asked;

    public BigDecimal granted;

    public BigDecimal agreed;

    public BigDecimal paid;

    @Schema(description = "YYYY-MM-DD")
    public String askedOn;

    @Schema(description = "YYYY-MM-DD")
    public String notifiedOn;

    @Schema(description = "YYYY-MM-DD")
    public String paidOn;

    public String fileNumber;

    /** Gives the values to be checked and stored. */
    FieldValues<FundingLineField> values() {
        return ACCESS.values(this);
    }

    /**
     * Names the record for which it pays.
     *
     * @throws Problem INVALID where it is left out
     */
    RecordRef ref() {
        return ref(record);
    }

    static RecordRef ref(Funded record) {
        if (record == null || record.id() == null) {
            throw Problem.invalid("record", "required", null);
        }
        return new RecordRef(record.type() == null ? "plan.action" : record.type(), record.id());
    }
}
