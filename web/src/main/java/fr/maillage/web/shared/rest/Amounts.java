package fr.maillage.web.shared.rest;

import java.math.BigDecimal;

/** Numbers that programs send, as the texts that fields hold. */
public final class Amounts {

    /** No amount has as many digits; what has is written short, and refused by its rule. */
    private static final int LONGEST = 40;

    private Amounts() {}

    /** A number as people could have typed it; null for none. */
    public static String text(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        boolean odd = Math.abs((long) amount.scale()) > LONGEST || amount.precision() > LONGEST;
        return odd ? amount.toString() : amount.toPlainString();
    }

    /** A number of a field; null for none. */
    public static BigDecimal of(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
