package fr.maillage.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
}
