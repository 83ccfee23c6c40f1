package fr.maillage.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.maillage.shared.TextPattern;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the patterns of the product are, and what they are made of. */
final class Patterns {

    static final String ENDING = "Patterns";

    /** The methods of texts that compile what they are given as a pattern. */
    static final DescribedPredicate<JavaAccess<?>> METHODS_OF_TEXTS =
            new DescribedPredicate<>("String.matches, replaceAll, replaceFirst or split") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return access.getTargetOwner().isEquivalentTo(String.class)
                            && Set.of("matches", "replaceAll", "replaceFirst", "split")
                                    .contains(access.getTarget().getName());
                }
            };

    static final ArchCondition<JavaClass> BE_ALONE = new ArchCondition<>("be the only one of their feature") {

        private final Map<String, String> known = new TreeMap<>();

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            String[] names = item.getPackageName().split("\\.");
            String feature = names[2].equals("web") && names.length > 3 ? "web." + names[3] : names[2];
            String other = known.putIfAbsent(feature, item.getName());
            if (other != null && !other.equals(item.getName())) {
                events.add(SimpleConditionEvent.violated(item, feature + " has " + other + " and " + item.getName()));
            }
        }
    };

    private Patterns() {}

    /** All patterns by their names, such as {@code SharedPatterns.EMAIL}. */
    static Map<String, TextPattern> all() throws IOException, ReflectiveOperationException {
        Map<String, TextPattern> all = new TreeMap<>();
        List<Path> modules = Stream.of("ejb", "web")
                .map(m -> Path.of("..", m, "target", "classes").toAbsolutePath().normalize())
                .toList();
        URL[] urls = new URL[modules.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = modules.get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, Patterns.class.getClassLoader())) {
            for (Path module : modules) {
                for (String name : names(module)) {
                    collect(Class.forName(name, true, loader), all);
                }
            }
        }
        return all;
    }

    private static List<String> names(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            return files.map(f -> module.relativize(f).toString())
                    .filter(f -> f.endsWith(ENDING + ".class"))
                    .map(f -> f.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .toList();
        }
    }

    private static void collect(Class<?> type, Map<String, TextPattern> all) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                Object value = field.get(null);
                String name = type.getName().replace("fr.maillage.", "") + "." + field.getName();
                Collection<?> several = value instanceof Map<?, ?> map ? map.keySet() : List.of(value);
                int number = 0;
                for (Object each : several) {
                    if (each instanceof TextPattern pattern) {
                        all.put(several.size() > 1 ? name + "#" + number++ : name, pattern);
                    }
                }
            }
        }
    }

    /** One character for each thing that a regular expression asks for, in its order, and one that nothing wants. */
    static List<String> atoms(String regex) {
        List<String> atoms = new ArrayList<>();
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
                char e = regex.charAt(i);
                if (e == 'p' || e == 'P') {
                    int end = regex.indexOf('}', i);
                    add(atoms, sample(regex.substring(i - 1, end + 1)));
                    i = end;
                } else {
                    add(atoms, sample("\\" + e));
                }
            } else if (c == '[') {
                int end = classEnd(regex, i);
                add(atoms, sample(regex.substring(i, end + 1)));
                i = end;
            } else if (c == '.') {
                add(atoms, "x");
            } else if ("()|*+?{}^$<>=!:&,".indexOf(c) < 0 || ":,&<>=".indexOf(c) >= 0) {
                add(atoms, String.valueOf(c));
            }
        }
        add(atoms, "\u00a7");
        return atoms;
    }

    private static void add(List<String> atoms, String atom) {
        if (atom != null && !atoms.contains(atom)) {
            atoms.add(atom);
        }
    }

    private static int classEnd(String regex, int start) {
        int depth = 0;
        for (int i = start; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && (i > start + 1 || depth > 1)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return regex.length() - 1;
    }

    /** A character of the class: a letter if it has one. */
    private static String sample(String set) {
        for (String c : List.of("a", "A", "1", " ", "\n", "-", ".", "|", ";", "\u0301")) {
            if (matches(set, c)) {
                return c;
            }
        }
        for (char c = 0; c < 0x2100; c++) {
            if (matches(set, String.valueOf(c))) {
                return String.valueOf(c);
            }
        }
        return null;
    }

    private static boolean matches(String set, String c) {
        try {
            return java.util.regex.Pattern.matches(set, c);
        } catch (java.util.regex.PatternSyntaxException e) {
            return false;
        }
    }
}
