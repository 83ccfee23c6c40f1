package fr.maillage.deployment.persistence;

import java.math.BigDecimal;

/** Amounts as they are entered: without zeros at the end. */
final class Amounts {

    private Amounts() {}

    /** @param written as the database has it; null for none */
    static String plain(String written) {
        if (written == null) {
            return null;
        }
        BigDecimal shortest = new BigDecimal(written).stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
