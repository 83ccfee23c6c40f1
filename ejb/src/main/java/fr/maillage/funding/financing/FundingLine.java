package fr.maillage.funding.financing;

import fr.maillage.record.FieldValues;
import fr.maillage.shared.RecordRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a financing plan.
 *
 * @param key the database's
 * @param record what it is for
 * @param values what it says, in normal form; without what was asked for where the reader may not see that
 * @param contract the key of the contract that it draws on; null for none
 * @param extractedOn the day of the extract that said the amounts last; null where none did
 */
public record FundingLine(
        long key,
        UUID id,
        int version,
        RecordRef record,
        FieldValues<FundingLineField> values,
        Long contract,
        LocalDate extractedOn) {

    public String code() {
        return values.text(FundingLineField.CODE);
    }

    public String funder() {
        return values.text(FundingLineField.FUNDER);
    }

    public int year() {
        return Integer.parseInt(values.text(FundingLineField.YEAR));
    }

    public boolean cash() {
        return FundingLineField.CASH.equals(values.text(FundingLineField.NATURE));
    }

    /** An amount of it, in euros; null where none is known. */
    public BigDecimal amount(FundingLineField field) {
        String text = values.text(field);
        return text == null ? null : new BigDecimal(text);
    }

    /** The same for somebody who may not see what was asked for. */
    FundingLine withoutAsked() {
        return new FundingLine(
                key, id, version, record, values.with(FundingLineField.ASKED, (String) null), contract, extractedOn);
    }
}
