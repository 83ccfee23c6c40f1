package fr.maillage.interop.model;

import fr.maillage.interop.model.CommuneResolution.Derivation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the commune of a row by whatever the row says of it. Immutable; built once per import. */
public final class CommuneResolver {

    /** Beyond that distance in kilometres a nearest centre proves nothing. */
    private static final double FAR = 25;

    private final Map<String, KnownCommune> byInsee = new HashMap<>();
    private final Map<String, List<KnownCommune>> byPostalCode = new HashMap<>();
    private final Map<String, List<KnownCommune>> byDepartement = new HashMap<>();
    private final Function<String, Optional<String>> currentCode;

    /**
     * @param communes all communes of France
     * @param currentCode gives for any code the code of the commune that has it or took it over
     */
    public CommuneResolver(Collection<KnownCommune> communes, Function<String, Optional<String>> currentCode) {
        this.currentCode = currentCode;
        for (KnownCommune commune : communes) {
            byInsee.put(commune.insee(), commune);
            byDepartement
                    .computeIfAbsent(commune.departement(), d -> new java.util.ArrayList<>())
                    .add(commune);
            for (String postalCode : commune.postalCodes()) {
                byPostalCode
                        .computeIfAbsent(postalCode, p -> new java.util.ArrayList<>())
                        .add(commune);
            }
        }
    }

    /**
     * Finds a commune.
     *
     * @param insee the code that the row gives, or null
     * @param name the commune's name in the row, or null
     * @param postalCode five digits, or null
     * @param latitude degrees, or null; used only as a last resort, with {@code longitude}
     * @return empty when nothing in the row tells one commune
     */
    public Optional<CommuneResolution> resolve(
            String insee, String name, String postalCode, Double latitude, Double longitude) {
        return byCode(insee)
                .or(() -> byName(name, postalCode))
                .or(() -> byPostalCodeAlone(postalCode))
                .or(() -> inDepartement(name, postalCode))
                .or(() -> nearest(postalCode, latitude, longitude));
    }

    /** Whether a code is or was that of a commune. */
    public boolean knows(String insee) {
        return byCode(insee).isPresent();
    }

    private Optional<CommuneResolution> byCode(String insee) {
        if (insee == null) {
            return Optional.empty();
        }
        KnownCommune known = byInsee.get(insee);
        if (known != null) {
            return Optional.of(new CommuneResolution(known, Derivation.GIVEN));
        }
        return ArrondissementPolicy.communeOfCode(insee)
                .or(() -> currentCode.apply(insee))
                .map(byInsee::get)
                .map(c -> new CommuneResolution(c, Derivation.RETIRED_CODE));
    }

    private Optional<CommuneResolution> byName(String name, String postalCode) {
        List<KnownCommune> candidates = byPostalCode.getOrDefault(postalCode == null ? "" : postalCode, List.of());
        if (name == null || candidates.isEmpty()) {
            return Optional.empty();
        }
        String arrondissementOf = ArrondissementPolicy.cityOf(name).orElse(null);
        if (arrondissementOf != null) {
            return only(candidates, c -> CommuneNames.strict(c.name()).equals(arrondissementOf), Derivation.ARRONDISSEMENT);
        }
        String strict = CommuneNames.strict(name);
        String loose = CommuneNames.loose(name);
        return only(candidates, c -> CommuneNames.strict(c.name()).equals(strict), Derivation.NAME_AND_POSTAL_CODE)
                .or(() -> only(candidates, c -> CommuneNames.loose(c.name()).equals(loose), Derivation.SIMILAR_NAME))
                .or(() -> only(candidates, c -> CommuneNames.close(CommuneNames.loose(c.name()), loose), Derivation.SIMILAR_NAME));
    }

    private Optional<CommuneResolution> byPostalCodeAlone(String postalCode) {
        return postalCode == null
                ? Optional.empty()
                : only(byPostalCode.getOrDefault(postalCode, List.of()), c -> true, Derivation.POSTAL_CODE);
    }

    private Optional<CommuneResolution> inDepartement(String name, String postalCode) {
        if (name == null || postalCode == null) {
            return Optional.empty();
        }
        List<KnownCommune> candidates = ofDepartement(postalCode);
        String city = ArrondissementPolicy.cityOf(name).orElse(CommuneNames.strict(name));
        String loose = CommuneNames.loose(name);
        return only(candidates, c -> CommuneNames.strict(c.name()).equals(city), Derivation.NAME_AND_DEPARTEMENT)
                .or(() -> only(candidates, c -> CommuneNames.loose(c.name()).equals(loose), Derivation.NAME_AND_DEPARTEMENT));
    }

    private Optional<CommuneResolution> nearest(String postalCode, Double latitude, Double longitude) {
        if (latitude == null || longitude == null || postalCode == null) {
            return Optional.empty();
        }
        List<KnownCommune> candidates = byPostalCode.getOrDefault(postalCode, ofDepartement(postalCode));
        return candidates.stream()
                .filter(c -> c.latitude() != null && c.longitude() != null)
                .min(Comparator.comparingDouble(c -> kilometres(c, latitude, longitude)))
                .filter(c -> kilometres(c, latitude, longitude) <= FAR)
                .map(c -> new CommuneResolution(c, Derivation.NEAREST));
    }

    private List<KnownCommune> ofDepartement(String postalCode) {
        String two = postalCode.substring(0, 2);
        if (two.equals("20")) {
            List<KnownCommune> corsica = new java.util.ArrayList<>(byDepartement.getOrDefault("2A", List.of()));
            corsica.addAll(byDepartement.getOrDefault("2B", List.of()));
            return corsica;
        }
        String code = two.equals("97") || two.equals("98") ? postalCode.substring(0, 3) : two;
        return byDepartement.getOrDefault(code, List.of());
    }

    private static Optional<CommuneResolution> only(
            List<KnownCommune> candidates, Predicate<KnownCommune> test, Derivation derivation) {
        List<KnownCommune> found = candidates.stream().filter(test).limit(2).toList();
        return found.size() == 1 ? Optional.of(new CommuneResolution(found.get(0), derivation)) : Optional.empty();
    }

    /** On a plane, which is exact enough between neighbours. */
    private static double kilometres(KnownCommune commune, double latitude, double longitude) {
        double north = (commune.latitude() - latitude) * 111.2;
        double east = (commune.longitude() - longitude) * 111.2 * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
