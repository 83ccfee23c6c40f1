package fr.maillage.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose pages a file belongs to, and which named beans it may use. Does not ask the product: change it by hand. */
final class BeanOwners {

    /** Beans of whatever no page is alone with. */
    static final String SHARED = "shared";

    /** Folders that are not called as their feature, and files in no folder of a feature. */
    private static final Map<String, Set<String>> FOLDERS = Map.of(
            "interop", Set.of("importing", "mapping", "feed"),
            "open-data", Set.of("opendata"),
            "legal", Set.of("administration"),
            "login.xhtml", Set.of("identity"),
            "welcome.xhtml", Set.of("identity"),
            "unsubscribe.xhtml", Set.of("notification"),
            "home.xhtml", Set.of("home"),
            "WEB-INF/templates/orientation.xhtml", Set.of("orientation"),
            "WEB-INF/templates/overview.xhtml", Set.of("home"));

    /** Uses that pages make of another feature's beans, by "pages bean", and why. */
    static final Map<String, String> OFFERED = Map.of(
            "deployment jobWords",
            "a run is called the same on the pages of each job",
            "interop jobWords",
            "a run is called the same on the pages of each job",
            "record jobWords",
            "a run is called the same on the pages of each job",
            "map placeListView",
            "the map is the list of places, drawn; its filters are an include of places",
            "shared help",
            "each page leads to its help",
            "shared legal",
            "each page leads to the legal ones");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*)");

    private BeanOwners() {}

    /** The folder that a file counts as: {@code shared} for frames, tags and errors of every page. */
    static String folder(String file) {
        if (FOLDERS.containsKey(file)) {
            return file;
        }
        String path = file.startsWith("WEB-INF/includes/") ? file.substring("WEB-INF/includes/".length()) : file;
        if (path.startsWith("WEB-INF/tags/")) {
            // A tag of a feature bears its name: place-freshness.
            String tag = path.substring("WEB-INF/tags/".length());
            return tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : SHARED;
        }
        boolean inFolder = path.contains("/") && !path.startsWith("WEB-INF/");
        return inFolder ? path.substring(0, path.indexOf('/')) : SHARED;
    }

    static Set<String> features(String folder) {
        return FOLDERS.getOrDefault(folder, Set.of(folder));
    }

    /** The named beans that a page's expressions begin with. */
    static Set<String> beans(String page, Set<String> known) {
        Set<String> beans = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(page);
        while (expression.find()) {
            Matcher name = NAME.matcher(LITERAL.matcher(expression.group(1)).replaceAll("''"));
            while (name.find()) {
                if (known.contains(name.group(1))) {
                    beans.add(name.group(1));
                }
            }
        }
        return beans;
    }

    /**
     * Lists what a page uses that it may not.
     *
     * @param owners the feature of each bean
     */
    static List<String> violations(String file, String page, Map<String, String> owners) {
        String folder = folder(file);
        return beans(page, owners.keySet()).stream()
                .filter(bean -> !owners.get(bean).equals(SHARED))
                .filter(bean -> !features(folder).contains(owners.get(bean)))
                .filter(bean -> !OFFERED.containsKey(folder + " " + bean))
                .map(bean -> file + " uses " + bean + " of " + owners.get(bean))
                .toList();
    }
}
