package fr.maillage.agenda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The fields of an event by name, in the order in which pages show them, each as one text. */
public final class AgendaFields {

    private static final Map<String, Function<AgendaInput, String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("title", AgendaInput::title);
        ALL.put("summary", AgendaInput::summary);
        ALL.put("theme", AgendaInput::theme);
        ALL.put("level", AgendaInput::level);
        ALL.put("seats", AgendaInput::seats);
        ALL.put("fee", AgendaInput::fee);
        ALL.put("registration", AgendaInput::registration);
        ALL.put("contact", AgendaInput::contact);
        ALL.put("start", AgendaInput::start);
        ALL.put("end", AgendaInput::end);
        ALL.put("recurrence", AgendaInput::recurrence);
        ALL.put("cancelled", values -> values.cancelled().isEmpty() ? null : String.join("|", values.cancelled()));
    }

    private AgendaFields() {}

    /** How each field reads; null where it is empty. Codes stay codes, several dates are joined by a bar. */
    public static Map<String, Function<AgendaInput, String>> all() {
        return Collections.unmodifiableMap(ALL);
    }
}
