package fr.maillage.mapping.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All communes by what a row may say of one. Immutable. */
final class CommuneIndex {

    private final Map<String, Candidate> byInsee = new HashMap<>();
    private final Map<String, List<Candidate>> byPostalCode = new HashMap<>();
    private final Map<String, List<Candidate>> byDepartement = new HashMap<>();
    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final NavigableMap<Double, List<Candidate>> byLatitude = new TreeMap<>();

    /** A commune with its names in the forms in which they are compared. */
    record Candidate(
            KnownCommune commune, String strict, String loose, List<String> formerStrict, List<String> formerLoose) {

        private static Candidate of(KnownCommune c) {
            return new Candidate(
                    c,
                    CommuneNames.strict(c.name()),
                    CommuneNames.loose(c.name()),
                    c.formerNames().stream().map(CommuneNames::strict).toList(),
                    c.formerNames().stream().map(CommuneNames::loose).toList());
        }
    }

    CommuneIndex(Collection<KnownCommune> communes) {
        for (KnownCommune commune : communes) {
            Candidate candidate = Candidate.of(commune);
            byInsee.put(commune.insee(), candidate);
            put(byDepartement, commune.departement(), candidate);
            put(byName, candidate.strict(), candidate);
            commune.postalCodes().forEach(postalCode -> put(byPostalCode, postalCode, candidate));
            if (commune.latitude() != null) {
                put(byLatitude, commune.latitude(), candidate);
            }
        }
    }

    private static <K> void put(Map<K, List<Candidate>> map, K key, Candidate candidate) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(candidate);
    }

    /** The commune that has a code today; null where none has. */
    Candidate byInsee(String insee) {
        return byInsee.get(insee);
    }

    /** The communes that a postal code serves; none for null. */
    List<Candidate> byPostalCode(String postalCode) {
        return byPostalCode.getOrDefault(postalCode, List.of());
    }

    /** The communes of a name in its strict form. */
    List<Candidate> byName(String strict) {
        return byName.getOrDefault(strict, List.of());
    }

    List<Candidate> ofDepartements(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> byDepartement.getOrDefault(code, List.of()).stream())
                .toList();
    }

    /** The communes whose centre lies at most so many degrees north or south. */
    List<Candidate> around(double latitude, double degrees) {
        return byLatitude.subMap(latitude - degrees, true, latitude + degrees, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
