package fr.maillage.diagnosis.irritant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** State of an irritant. */
public enum IrritantState {
    WAITING("waiting"),
    ANSWERED("answered"),
    /** Nothing more is expected, with an answer or without. */
    CLOSED("closed");

    private final String code;

    IrritantState(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<IrritantState> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(IrritantState::code).toList();
    }
}
