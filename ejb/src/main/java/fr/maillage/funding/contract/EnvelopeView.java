package fr.maillage.funding.contract;

import fr.maillage.record.FieldValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * An envelope with what is used of it.
 *
 * @param key the database's
 * @param contract the key of its contract
 * @param contractId its contract's identifier
 * @param contractTitle its contract's title
 * @param territory the key of the territory on which its contract is kept
 * @param values what it says, in normal form
 * @param used what its funder grants in cash on its contract in its year, in euros
 * @param paid what of that is paid, in euros
 */
public record EnvelopeView(
        long key,
        UUID id,
        int version,
        long contract,
        UUID contractId,
        String contractTitle,
        long territory,
        FieldValues<EnvelopeField> values,
        BigDecimal used,
        BigDecimal paid) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The code of its contract. */
    public String contractCode() {
        return values.text(EnvelopeField.CONTRACT);
    }

    public int year() {
        return Integer.parseInt(values.text(EnvelopeField.YEAR));
    }

    /** The code of its funder. */
    public String funder() {
        return values.text(EnvelopeField.FUNDER);
    }

    /** Why more may be granted than there is; null where it may not. */
    public String overReason() {
        return values.text(EnvelopeField.OVER_REASON);
    }

    /** In euros. */
    public BigDecimal amount() {
        return new BigDecimal(values.text(EnvelopeField.AMOUNT)).setScale(2);
    }

    /** In euros; negative for an envelope of which more is granted than there is. */
    public BigDecimal left() {
        return amount().subtract(used);
    }

    public boolean over() {
        return left().signum() < 0;
    }

    /** Granted ÷ envelope in percent, half up to one decimal; null for an empty envelope. */
    public BigDecimal commitment() {
        return percent(used, amount());
    }

    /** Paid ÷ granted in percent, half up to one decimal; null where nothing is granted. */
    public BigDecimal payment() {
        return percent(paid, used);
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
