package fr.maillage.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names of delegated and associated communes, which addresses still carry years after a merger. Source: npm package
 * {@code @etalab/decoupage-administratif}, written by {@code config/territory/refresh.mjs}.
 */
final class FormerNames {

    private static final String FILE = "/reference/territory/former-names.csv";

    private FormerNames() {}

    /** By the INSEE code of the commune of today. */
    static Map<String, Set<String>> byCommune() {
        Map<String, Set<String>> names = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormerNames.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(c ->
                            names.computeIfAbsent(c[1], k -> new HashSet<>()).add(c[2]));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
