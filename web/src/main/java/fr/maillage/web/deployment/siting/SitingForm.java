package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Inputs of an officer who has sites chosen, by the names of the inputs. */
public class SitingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> text =
            new HashMap<>(Map.of("radius", "1000", "detour", "1", "seconds", "30"));
    private final boolean keep;
    private final String territory;
    private String[] candidates = {"places", "communes", "quarters"};
    private String[] communes = {};

    SitingForm(String territory, boolean keep) {
        this.territory = territory;
        this.keep = keep;
        text.put("existing", "drop-ins");
    }

    SitingOrder order() {
        return new SitingOrder(
                said("title"),
                territory,
                said("existing"),
                said("existingText"),
                said("existingService"),
                keep ? typed("keep") : null,
                keep ? null : said("add"),
                keep ? null : String.join(",", candidates),
                keep ? null : said("candidatesText"),
                keep ? null : said("candidatesService"),
                said("radius"),
                said("detour"),
                said("kind"),
                said("need"),
                new ArrayList<>(Arrays.asList(communes)),
                said("seconds"));
    }

    /** Null where nothing is typed. */
    private String said(String input) {
        String typed = text.get(input);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private String typed(String input) {
        String said = said(input);
        return said == null ? "" : said;
    }

    public Map<String, String> getText() {
        return text;
    }

    public String[] getCandidates() {
        return candidates.clone();
    }

    public void setCandidates(String[] candidates) {
        this.candidates = candidates == null ? new String[0] : candidates.clone();
    }

    public String[] getCommunes() {
        return communes.clone();
    }

    public void setCommunes(String[] communes) {
        this.communes = communes == null ? new String[0] : communes.clone();
    }
}
