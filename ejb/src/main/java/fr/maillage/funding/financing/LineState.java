package fr.maillage.funding.financing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** State of the money of a line; the sum that was asked for tells nothing of it. */
public enum LineState {
    /** Nothing is granted, agreed or paid. */
    PENDING,
    GRANTED,
    AGREED,
    /** As much as was granted and agreed, or more. */
    PAID;

    /** Gives the code by which addresses and texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all, in the order of their steps. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(LineState::code).toList();
    }

    public static Optional<LineState> byCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** Gives the state of a line. */
    public static LineState of(FundingLine line) {
        BigDecimal granted = amount(line, FundingLineField.GRANTED);
        BigDecimal agreed = amount(line, FundingLineField.AGREED);
        BigDecimal paid = amount(line, FundingLineField.PAID);
        if (paid.compareTo(granted.max(agreed)) >= 0) {
            return paid.signum() > 0 ? PAID : PENDING;
        }
        return agreed.signum() > 0 ? AGREED : GRANTED;
    }

    private static BigDecimal amount(FundingLine line, FundingLineField field) {
        BigDecimal amount = line.amount(field);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
