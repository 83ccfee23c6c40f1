package fr.maillage.actor;

import fr.maillage.shared.AuditLine.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The fields of an actor's record by name, in the order in which pages show them, each as one text. */
public final class ActorFields {

    private static final Map<String, Function<ActorInput, String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("name", ActorInput::name);
        ALL.put("shortName", ActorInput::shortName);
        ALL.put("type", ActorInput::type);
        ALL.put("identifier", ActorInput::identifier);
        ALL.put("territory", ActorInput::territory);
        ALL.put("address", ActorInput::address);
        ALL.put("phone", ActorInput::phone);
        ALL.put("email", ActorInput::email);
        ALL.put("website", ActorInput::website);
        ALL.put("networks", values -> values.networks().isEmpty() ? null : String.join("|", values.networks()));
        ALL.put("remark", ActorInput::remark);
    }

    private ActorFields() {}

    /** How each field reads; null where it is empty. Codes stay codes, several are joined by a bar. */
    public static Map<String, Function<ActorInput, String>> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** What differs, in the order of the fields; a null record says nothing. */
    public static List<Change> changes(ActorInput before, ActorInput after) {
        List<Change> changes = new ArrayList<>();
        ALL.forEach((field, value) -> {
            String was = before == null ? null : value.apply(before);
            String is = value.apply(after);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(field, was, is));
            }
        });
        return changes;
    }
}
