package fr.maillage.mapping.model;

import fr.maillage.mapping.model.CommuneIndex.Candidate;
import fr.maillage.mapping.model.CommuneResolution.Derivation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the commune of a row by whatever the row says of it. Immutable; built once per import. */
public final class CommuneResolver {

    /** Beyond that distance in kilometres a nearest centre proves nothing. */
    private static final double FAR = 25;

    private static final double KILOMETRES_A_DEGREE = 111.2;

    /** As many wrong digits of a postal code are a slip. */
    private static final int SLIP = 2;

    private final CommuneIndex communes;
    private final Function<String, Optional<String>> currentCode;

    /**
     * @param communes all communes of France
     * @param currentCode gives for any code the code of the commune that has it or took it over
     */
    public CommuneResolver(Collection<KnownCommune> communes, Function<String, Optional<String>> currentCode) {
        this.currentCode = currentCode;
        this.communes = new CommuneIndex(communes);
    }

    /** The commune of a département that bears a name today, else bore it; empty where none does, or several. */
    public Optional<KnownCommune> named(String name, String departement) {
        List<Candidate> there = communes.ofDepartements(List.of(departement));
        String strict = CommuneNames.strict(name);
        String loose = CommuneNames.loose(name);
        return single(there, c -> c.strict().equals(strict))
                .or(() -> loose.isEmpty()
                        ? Optional.empty()
                        : single(there, c -> c.loose().equals(loose)))
                .or(() -> single(there, c -> c.formerStrict().contains(strict)));
    }

    private static Optional<KnownCommune> single(List<Candidate> candidates, Predicate<Candidate> test) {
        List<Candidate> found = candidates.stream().filter(test).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0).commune()) : Optional.empty();
    }

    /**
     * Finds a commune. Whatever the row does not say is null.
     *
     * @param insee the code that the row gives
     * @param name the commune's name in the row
     * @param postalCode five digits
     * @param latitude degrees; used where name and postal code do not tell one commune, with {@code longitude}
     * @return from the surest evidence that there is; empty when nothing tells one
     */
    public Optional<CommuneResolution> resolve(
            String insee, String name, String postalCode, Double latitude, Double longitude) {
        return byCode(insee)
                .map(given -> weighed(given, name, postalCode, latitude, longitude))
                .or(() -> byAddress(name, postalCode, latitude, longitude));
    }

    /** Tells if a postal code may be that of a commune: its own, or at least one of its département. */
    boolean served(KnownCommune commune, String postalCode) {
        return commune.postalCodes().contains(postalCode)
                || departements(postalCode).contains(commune.departement());
    }

    /** Notes what the rest of the row tells where it does not go with the code. */
    private CommuneResolution weighed(
            CommuneResolution given, String name, String postalCode, Double latitude, Double longitude) {
        boolean named = name == null || bears(communes.byInsee(given.commune().insee()), name);
        boolean served = postalCode == null || served(given.commune(), postalCode);
        if (named && served) {
            return given;
        }
        return byAddress(name, postalCode, latitude, longitude)
                .filter(o -> o.commune() != given.commune())
                .filter(o -> o.derivation().sure() || (!named && !served))
                .map(o -> given.against(o.commune()))
                .orElse(given);
    }

    private static boolean bears(Candidate commune, String name) {
        return ArrondissementPolicy.cityOf(name)
                        .filter(commune.strict()::equals)
                        .isPresent()
                || among(List.of(commune), CommuneNames.strict(name), CommuneNames.loose(name))
                        .isPresent();
    }

    private Optional<CommuneResolution> byAddress(String name, String postalCode, Double latitude, Double longitude) {
        List<Candidate> served = communes.byPostalCode(postalCode);
        if (name == null) {
            return postalCode == null
                    ? nearest(around(latitude), latitude, longitude)
                    : only(served, c -> true, Derivation.POSTAL_CODE).or(() -> nearest(served, latitude, longitude));
        }
        String strict = CommuneNames.strict(name);
        String loose = CommuneNames.loose(name);
        Optional<String> city = ArrondissementPolicy.cityOf(name);
        if (postalCode == null) {
            return byName(city.orElse(strict), loose, latitude, longitude);
        }
        return city.flatMap(c -> only(served, x -> x.strict().equals(c), Derivation.ARRONDISSEMENT))
                .or(() -> among(served, strict, loose))
                .or(() -> inDepartement(city.orElse(strict), loose, postalCode, served.isEmpty()))
                .or(() -> elsewhere(strict, postalCode))
                .or(() -> only(served, c -> true, Derivation.POSTAL_CODE))
                .or(() -> nearest(served.isEmpty() ? ofDepartement(postalCode) : served, latitude, longitude))
                .or(() -> largest(served));
    }

    /** By a name without postal code; a position tells communes of one name apart, and spellings that nobody knows. */
    private Optional<CommuneResolution> byName(String strict, String loose, Double latitude, Double longitude) {
        List<Candidate> same = communes.byName(strict);
        List<Candidate> near = around(latitude);
        return only(same, c -> true, Derivation.NAME)
                .or(() -> nearest(same, latitude, longitude)
                        .map(n -> new CommuneResolution(n.commune(), Derivation.NAME)))
                .or(() -> nearest(
                                near.stream()
                                        .filter(c ->
                                                among(List.of(c), strict, loose).isPresent())
                                        .toList(),
                                latitude,
                                longitude)
                        .map(n -> new CommuneResolution(n.commune(), Derivation.NAME)))
                .or(() -> nearest(near, latitude, longitude));
    }

    private List<Candidate> around(Double latitude) {
        return latitude == null ? List.of() : communes.around(latitude, FAR / KILOMETRES_A_DEGREE);
    }

    private Optional<CommuneResolution> byCode(String insee) {
        if (insee == null) {
            return Optional.empty();
        }
        Candidate known = communes.byInsee(insee);
        if (known != null) {
            return Optional.of(new CommuneResolution(known.commune(), Derivation.GIVEN));
        }
        return ArrondissementPolicy.communeOfCode(insee)
                .or(() -> currentCode.apply(insee))
                .map(communes::byInsee)
                .map(c -> new CommuneResolution(c.commune(), Derivation.RETIRED_CODE));
    }

    private static Optional<CommuneResolution> among(List<Candidate> served, String strict, String loose) {
        return only(served, c -> c.strict().equals(strict), Derivation.NAME_AND_POSTAL_CODE)
                .or(() -> only(served, c -> c.formerStrict().contains(strict), Derivation.FORMER_NAME))
                .or(() -> only(served, c -> c.loose().equals(loose), Derivation.SIMILAR_NAME))
                .or(() -> only(served, c -> c.formerLoose().contains(loose), Derivation.FORMER_NAME))
                .or(() -> only(served, c -> CommuneNames.close(c.loose(), loose), Derivation.SIMILAR_NAME))
                .or(() -> only(
                        served,
                        c -> c.formerLoose().stream().anyMatch(f -> CommuneNames.close(f, loose)),
                        Derivation.FORMER_NAME));
    }

    private Optional<CommuneResolution> inDepartement(
            String strict, String loose, String postalCode, boolean unknownPostalCode) {
        Derivation how = unknownPostalCode ? Derivation.NAME_AND_DEPARTEMENT : Derivation.NAME_DESPITE_POSTAL_CODE;
        List<Candidate> candidates = ofDepartement(postalCode);
        return only(candidates, c -> c.strict().equals(strict), how)
                .or(() -> only(candidates, c -> c.loose().equals(loose), how))
                .or(() -> only(candidates, c -> c.formerStrict().contains(strict), how))
                .or(() -> only(candidates, c -> CommuneNames.begins(c.loose(), loose), how));
    }

    private Optional<CommuneResolution> elsewhere(String strict, String postalCode) {
        return only(
                communes.byName(strict),
                c -> c.commune().postalCodes().stream().anyMatch(p -> differences(p, postalCode) <= SLIP),
                Derivation.NAME_DESPITE_POSTAL_CODE);
    }

    private static Optional<CommuneResolution> nearest(List<Candidate> candidates, Double latitude, Double longitude) {
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        return candidates.stream()
                .map(Candidate::commune)
                .filter(c -> c.latitude() != null && c.longitude() != null)
                .min(Comparator.comparingDouble(c -> kilometres(c, latitude, longitude)))
                .filter(c -> kilometres(c, latitude, longitude) <= FAR)
                .map(c -> new CommuneResolution(c, Derivation.NEAREST));
    }

    private static Optional<CommuneResolution> largest(List<Candidate> served) {
        return served.stream()
                .map(Candidate::commune)
                .max(Comparator.comparingInt(KnownCommune::population).thenComparing(KnownCommune::insee))
                .map(c -> new CommuneResolution(c, Derivation.LARGEST));
    }

    private List<Candidate> ofDepartement(String postalCode) {
        return communes.ofDepartements(departements(postalCode));
    }

    /** The codes of the départements that postal codes of its beginning belong to. */
    private static List<String> departements(String postalCode) {
        String two = postalCode.substring(0, 2);
        if (two.equals("20")) {
            return List.of("2A", "2B");
        }
        return List.of(two.equals("97") || two.equals("98") ? postalCode.substring(0, 3) : two);
    }

    private static Optional<CommuneResolution> only(
            List<Candidate> candidates, Predicate<Candidate> test, Derivation derivation) {
        List<Candidate> found = candidates.stream().filter(test).limit(2).toList();
        return found.size() == 1
                ? Optional.of(new CommuneResolution(found.get(0).commune(), derivation))
                : Optional.empty();
    }

    private static int differences(String left, String right) {
        int count = Math.abs(left.length() - right.length());
        for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
            count += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return count;
    }

    /** On a plane, which is exact enough between neighbours. */
    private static double kilometres(KnownCommune commune, double latitude, double longitude) {
        double north = (commune.latitude() - latitude) * KILOMETRES_A_DEGREE;
        double east = (commune.longitude() - longitude) * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
