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

    Picture() throws IOException {
        Map<String, String> features = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "architecture.puml"))) {
            Matcher component = COMPONENT.matcher(line);
            if (component.matches()) {
                features.put(component.group(2), component.group(1));
            }
            Matcher arrow = ARROW.matcher(line.strip());
            if (arrow.matches()) {
                arrows.add(features.get(arrow.group(1)) + " " + features.get(arrow.group(2)));
            }
        }
    }

    boolean allows(String feature, String other) {
        return arrows.contains(feature + " " + other);
    }
}
