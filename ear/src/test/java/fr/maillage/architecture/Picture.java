package fr.maillage.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arrows of {@code docs/architecture.puml}, from feature to feature. */
final class Picture {

    private static final Pattern COMPONENT =
            Pattern.compile("\\[[^\\]]+\\] <<fr\\.maillage\\.(\\w+)\\.\\.>> as (\\w+)");

    private static final Pattern ARROW = Pattern.compile("(\\w+) --> (\\w+)");

    private final Set<String> arrows = new HashSet<>();
    private final Set<String> features = new HashSet<>();

    Picture() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "architecture.puml"))) {
            Matcher component = COMPONENT.matcher(line);
            if (component.matches()) {
                names.put(component.group(2), component.group(1));
                features.add(component.group(1));
            }
            Matcher arrow = ARROW.matcher(line.strip());
            if (arrow.matches()) {
                arrows.add(names.get(arrow.group(1)) + " " + names.get(arrow.group(2)));
            }
        }
    }

    Set<String> features() {
        return features;
    }

    /** Each as the one that uses and the one that is used, with a space between. */
    Set<String> arrows() {
        return arrows;
    }

    boolean allows(String feature, String other) {
        return arrows.contains(feature + " " + other);
    }
}
