package fr.maillage.funding.financing;

import java.math.BigDecimal;

/**
 * Cost of a record and grants for it in cash, in euros.
 *
 * @param expenses all its expenses
 * @param granted what its cash lines grant; what is in kind does not count
 */
public record Balance(BigDecimal expenses, BigDecimal granted) {

    /** Granted − expenses; negative where money is missing. */
    public BigDecimal difference() {
        return granted.subtract(expenses);
    }

    /** Tells if not a cent is missing or too much. */
    public boolean balanced() {
        return difference().signum() == 0;
    }
}
