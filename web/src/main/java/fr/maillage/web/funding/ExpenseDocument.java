package fr.maillage.web.funding;

import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Expense as a program sends it. */
@Schema(name = "ExpenseInput", description = "What a record costs under one item in a year")
public class ExpenseDocument {

    private static final FieldAccess<ExpenseDocument, ExpenseField> ACCESS = new FieldAccess<
                    ExpenseDocument, ExpenseField>(ExpenseField.class)
            .text(ExpenseField.ITEM, d -> d.item, (d, v) -> d.item = v)
            .number(ExpenseField.YEAR, d -> d.year, (d, v) -> d.year = v)
            .text(ExpenseField.AMOUNT, d -> Amounts.text(d.amount), (d, v) -> d.amount = Amounts.of(v));

    @Schema(description = "What it is for; an expense stays with its own")
    public FundingLineDocument.Funded record;

    @Schema(description = "Once in a year of a record")
    public String item;

    public Integer year;

    @Schema(description = "In euros, at most two decimals")
    public BigDecimal amount;

    /** Gives the values to be checked and stored. */
    FieldValues<ExpenseField> values() {
        return ACCESS.values(this);
    }

    /**
     * Names the record that it is for.
     *
     * @throws Problem INVALID where it is left out
     */
    RecordRef ref() {
        return FundingLineDocument.ref(record);
    }
}
