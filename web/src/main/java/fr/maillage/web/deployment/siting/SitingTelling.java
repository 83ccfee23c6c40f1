package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.web.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what came of a siting in sentences: what each site brings, and who has none whatever is done. */
final class SitingTelling {

    private static final String STEM = "deployment.siting.answer.";

    /** So many sites are named; the others are told together. */
    private static final int NAMED = 10;

    private final SitingResult result;
    private final Locale locale;

    SitingTelling(SitingResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
    }

    /** Sites, then what lies beyond them. */
    String answer() {
        List<SitingResult.Chosen> useful = result.useful();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(NAMED, useful.size()); i++) {
            SitingResult.Chosen chosen = useful.get(i);
            parts.add(said(i == 0 ? "first" : "then", i + 1, chosen.site().label(), people(chosen.adds())));
        }
        if (useful.size() > NAMED) {
            double others = useful.stream()
                    .skip(NAMED)
                    .mapToDouble(SitingResult.Chosen::adds)
                    .sum();
            parts.add(said("others", useful.size() - NAMED, people(others)));
        }
        SitingResult.Step next = result.next();
        if (next != null) {
            parts.add(said("next", next.name(), people(next.adds())));
        } else {
            parts.add(said(useful.isEmpty() ? "none" : "beyond") + unreached());
        }
        String answer = String.join(said("and"), parts) + ".";
        return result.idle() > 0 && !useful.isEmpty()
                ? answer + " " + said("idle", result.asked().size(), useful.size())
                : answer;
    }

    /** Who has no site within reach, whatever is chosen; nothing where nobody counted. */
    private String unreached() {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < result.beyond().size(); i++) {
            SitingResult.Beyond beyond = result.beyond().get(i);
            String key = (i == 0 ? "without" : "farther") + (people(beyond.people()) == 0 ? ".nobody" : "");
            told.append(said(i == 0 ? "colon" : "and")).append(said(key, beyond.metres(), people(beyond.people())));
        }
        return told.toString();
    }

    private static long people(double counted) {
        return Math.round(counted);
    }

    private String said(String key, Object... values) {
        return values.length == 0 ? Messages.text(locale, STEM + key) : Messages.format(locale, STEM + key, values);
    }
}
