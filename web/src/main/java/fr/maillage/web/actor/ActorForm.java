package fr.maillage.web.actor;

import fr.maillage.actor.ActorFields;
import fr.maillage.actor.ActorInput;
import fr.maillage.web.shared.MergeableForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a person types about an actor: one text per input, and the networks that she ticks. */
public class ActorForm implements MergeableForm<ActorForm> {

    private static final long serialVersionUID = 1L;

    private static final String NETWORKS = "networks";

    private final HashMap<String, String> texts = new HashMap<>();
    private String[] networks = {};

    /**
     * The form of an actor as it is.
     *
     * @param territory how the territory's input calls it
     */
    static ActorForm of(ActorInput values, String territory) {
        ActorForm form = new ActorForm();
        ActorFields.all().forEach((field, value) -> form.texts.put(field, value.apply(values)));
        form.texts.put("territory", territory);
        form.networks = values.networks().toArray(String[]::new);
        return form;
    }

    /**
     * What is to be checked and stored.
     *
     * @param territory the code of the territory that was named
     */
    ActorInput input(String territory) {
        return new ActorInput(
                texts.get("name"),
                texts.get("shortName"),
                texts.get("type"),
                texts.get("identifier"),
                territory,
                texts.get("address"),
                texts.get("phone"),
                texts.get("email"),
                texts.get("website"),
                texts.get("remark"),
                List.of(networks));
    }

    /** The text of an input, or the codes that are ticked, in one comparable text. */
    @Override
    public String comparable(String input) {
        return input.equals(NETWORKS)
                ? Arrays.stream(networks).sorted().reduce((a, b) -> a + "|" + b).orElse("")
                : Objects.requireNonNullElse(texts.get(input), "").strip().replace("\r\n", "\n");
    }

    /** Takes the value of an input from another form. */
    @Override
    public void take(String input, ActorForm other) {
        if (input.equals(NETWORKS)) {
            networks = other.networks.clone();
        } else {
            texts.put(input, other.texts.get(input));
        }
    }

    /** By input; for the page. */
    public Map<String, String> getText() {
        return texts;
    }

    public String[] getNetworks() {
        return networks.clone();
    }

    public void setNetworks(String[] networks) {
        this.networks = networks.clone();
    }
}
