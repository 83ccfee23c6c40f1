package fr.maillage.deployment.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A permanence that a scenario takes away, moves or opens.
 *
 * @param code that of the permanence, or of the line that opens it
 * @param name of its place before, or where it opens
 * @param from the code of its commune before; null for one that opens
 * @param to the code of its commune afterwards; null for one that is lost
 */
public record PermanenceChange(Kind kind, String code, String name, String from, String to) {

    /** The fate of a permanence. */
    public enum Kind {
        LOST("lost"),
        MOVED("moved"),
        OPENED("opened");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The end of the keys of its words. */
        public String code() {
            return code;
        }
    }

    /** Tells what changes between the permanences of before and those of afterwards: what is lost first, what opens last. */
    static List<PermanenceChange> between(Collection<HelpSite> before, Collection<HelpSite> after) {
        Map<String, HelpSite> now = byCode(before);
        Map<String, HelpSite> then = byCode(after);
        List<PermanenceChange> changes = new ArrayList<>();
        before.stream()
                .filter(site -> !then.containsKey(site.code()))
                .map(site -> new PermanenceChange(Kind.LOST, site.code(), site.name(), site.commune(), null))
                .forEach(changes::add);
        before.stream()
                .filter(site -> then.containsKey(site.code()) && elsewhere(site, then.get(site.code())))
                .map(site -> new PermanenceChange(
                        Kind.MOVED,
                        site.code(),
                        site.name(),
                        site.commune(),
                        then.get(site.code()).commune()))
                .forEach(changes::add);
        after.stream()
                .filter(site -> !now.containsKey(site.code()))
                .map(site -> new PermanenceChange(Kind.OPENED, site.code(), site.name(), null, site.commune()))
                .forEach(changes::add);
        return changes;
    }

    private static boolean elsewhere(HelpSite one, HelpSite other) {
        return Double.compare(one.latitude(), other.latitude()) != 0
                || Double.compare(one.longitude(), other.longitude()) != 0;
    }

    private static Map<String, HelpSite> byCode(Collection<HelpSite> sites) {
        return sites.stream().collect(Collectors.toMap(HelpSite::code, Function.identity(), (a, b) -> a));
    }
}
