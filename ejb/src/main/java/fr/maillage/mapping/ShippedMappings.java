package fr.maillage.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The mappings that the product brings along: local directories and registers whose form is public. */
public final class ShippedMappings {

    private static final List<String> NAMES = List.of(
            "actions",
            "activity",
            "activity-v1",
            "agenda",
            "angers",
            "assignments",
            "attendance",
            "attendance-video",
            "cnfs-structures",
            "contracts",
            "coverage-points",
            "dauphin-extract",
            "drop-ins",
            "envelopes",
            "epernay",
            "expenses",
            "fibre-64",
            "figures",
            "findings",
            "funding-lines",
            "gatherings",
            "hosts",
            "hub-lo",
            "ifn-communes",
            "ifn-communes-4g",
            "ifn-communes-65-ans",
            "ifn-communes-haut-debit",
            "ifn-communes-pauvrete",
            "ifn-communes-sans-diplome",
            "ifn-iris",
            "indicators",
            "irritants",
            "la-creuse",
            "maine-et-loire",
            "members",
            "milestones",
            "opinions",
            "parameters",
            "posts",
            "scenario",
            "scheme",
            "session-figures",
            "statements-professionals",
            "statements-residents",
            "target",
            "themes");

    private static final Map<String, Mapping> BY_NAME = load();

    private ShippedMappings() {}

    /** All of them, by name. */
    public static List<Mapping> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The one of that name; empty when there is none. */
    public static Optional<Mapping> byName(String name) {
        return Optional.ofNullable(name == null ? null : BY_NAME.get(name));
    }

    private static Map<String, Mapping> load() {
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        for (String name : NAMES) {
            try (InputStream in = Objects.requireNonNull(
                    ShippedMappings.class.getResourceAsStream("shipped/" + name + ".json"), name)) {
                mappings.put(name, MappingJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return mappings;
    }
}
