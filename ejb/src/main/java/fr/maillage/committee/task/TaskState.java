package fr.maillage.committee.task;

import java.time.LocalDate;
import java.util.List;

/** State of a task on a day. */
public enum TaskState {
    OPEN("open"),
    /** Not done, although the day by which it is due has passed. */
    LATE("late"),
    DONE("done"),
    /** Done after that day. */
    DONE_LATE("done-late");

    /** Choices for which lists are asked: all that is not done, the late part of it, and all that is done. */
    public static final List<String> ASKED = List.of("open", "late", "done");

    private final String code;

    TaskState(String code) {
        this.code = code;
    }

    /** The name in pages and the API. */
    public String code() {
        return code;
    }

    /**
     * The state of a task on a day.
     *
     * @param dueOn null where nobody said by when
     * @param doneOn null while it is not done
     */
    public static TaskState of(LocalDate dueOn, LocalDate doneOn, LocalDate day) {
        if (doneOn != null && !doneOn.isAfter(day)) {
            return dueOn == null || !doneOn.isAfter(dueOn) ? DONE : DONE_LATE;
        }
        return dueOn != null && dueOn.isBefore(day) ? LATE : OPEN;
    }
}
