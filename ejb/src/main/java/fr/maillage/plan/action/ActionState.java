package fr.maillage.plan.action;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** State of an action. */
public enum ActionState {
    IDEA("idea"),
    PLANNED("planned"),
    RUNNING("running"),
    DONE("done"),
    /** Stopped for a time, with a reason. */
    SUSPENDED("suspended"),
    /** Given up, with a reason. */
    ABANDONED("abandoned");

    private final String code;

    ActionState(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<ActionState> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** The codes of all states, in their order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ActionState::code).toList();
    }
}
