package fr.maillage.web.funding;

import java.math.BigDecimal;

/** Amounts that programs send, as the texts that fields hold. */
final class Amounts {

    /** No amount has as many digits; what has is written short, and refused by its rule. */
    private static final int LONGEST = 40;

    private Amounts() {}

    static String text(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        boolean odd = Math.abs((long) amount.scale()) > LONGEST || amount.precision() > LONGEST;
        return odd ? amount.toString() : amount.toPlainString();
    }

    static BigDecimal of(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
