package fr.maillage.mapping.model;

import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.tabular.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a row's commune and postal code, each from the other where one is missing. */
final class CommuneReader {

    private final CommuneResolver communes;
    private final boolean strict;
    private final ContradictionPolicy contradictions;
    private final Set<String> home;

    /**
     * @param strict whether a row must name its commune and give its postal code
     * @param home the importer's départements: of communes of one name the one there is meant
     */
    CommuneReader(CommuneResolver communes, boolean strict, ContradictionPolicy contradictions, Set<String> home) {
        this.communes = communes;
        this.strict = strict;
        this.contradictions = contradictions;
        this.home = Set.copyOf(home);
    }

    void read(MappedRow row) {
        String insee = row.value(Field.INSEE_CODE);
        String name = row.value(Field.COMMUNE);
        String postalCode = row.value(Field.POSTAL_CODE);
        if (strict && (name == null || postalCode == null)) {
            return;
        }
        // A national file is to name its communes; in older ones the place is worth more than the doubt.
        Optional<CommuneResolution> found = communes.resolve(
                        insee, name, postalCode, degrees(row, Field.LATITUDE), degrees(row, Field.LONGITUDE))
                .filter(r -> !strict || r.derivation() != CommuneResolution.Derivation.LARGEST)
                .or(() -> insee == null && postalCode == null ? atHome(name) : Optional.empty());
        if (found.isEmpty()) {
            row.report(unfound(name, postalCode));
            return;
        }
        CommuneResolution held = found.get();
        if (held.other() == null) {
            reportDerivation(row, insee, held);
        } else {
            held = settled(row, insee, held);
        }
        row.found(held);
        postalCode(row, held.commune());
    }

    /** The commune of the importer's own départements that bears a name. */
    private Optional<CommuneResolution> atHome(String name) {
        List<KnownCommune> named = name == null
                ? List.of()
                : home.stream().flatMap(d -> communes.named(name, d).stream()).toList();
        return named.size() == 1
                ? Optional.of(new CommuneResolution(named.get(0), CommuneResolution.Derivation.NAME))
                : Optional.empty();
    }

    private static Finding unfound(String name, String postalCode) {
        String column = Field.COMMUNE.column();
        if (name == null) {
            return Finding.error(column, null, "required");
        }
        return postalCode == null
                ? Finding.error(column, name, "import.commune-untold")
                : Finding.error(column, name, "import.commune-unresolved", postalCode);
    }

    /** Which of two communes holds, where the row tells two. */
    private CommuneResolution settled(MappedRow row, String insee, CommuneResolution found) {
        KnownCommune other = found.other();
        String[] both = {words(found.commune()), words(other)};
        if (contradictions == ContradictionPolicy.ASK) {
            row.report(Finding.error(Field.INSEE_CODE.column(), insee, "import.codes-contradict", both));
            return found;
        }
        boolean byCode = contradictions == ContradictionPolicy.CODE;
        row.report(Finding.warning(
                Field.INSEE_CODE.column(), insee, "import.codes-settled", both[byCode ? 0 : 1], both[byCode ? 1 : 0]));
        return byCode ? found : new CommuneResolution(other, CommuneResolution.Derivation.NAME_AND_POSTAL_CODE);
    }

    private static String words(KnownCommune commune) {
        return commune.name() + " (" + commune.insee() + ")";
    }

    private static void reportDerivation(MappedRow row, String insee, CommuneResolution resolution) {
        String found = resolution.commune().insee();
        String foundName = resolution.commune().name();
        boolean given = resolution.derivation() == CommuneResolution.Derivation.GIVEN;
        String name = row.value(Field.COMMUNE);
        if (resolution.derivation() == CommuneResolution.Derivation.RETIRED_CODE) {
            row.report(Finding.warning(Field.INSEE_CODE.column(), insee, "import.insee-retired", found, foundName));
        } else if (insee != null && !given) {
            row.report(Finding.warning(Field.INSEE_CODE.column(), insee, "import.insee-unknown", found, foundName));
        } else if (name == null) {
            row.report(Finding.warning(Field.COMMUNE.column(), null, "import.commune-derived", found, foundName));
        } else if (!resolution.derivation().sure()) {
            row.report(Finding.warning(Field.COMMUNE.column(), name, "import.commune-doubtful", found, foundName));
        }
    }

    /** The postal code of the commune where the row has none; its first where it has several, but for the great cities. */
    private void postalCode(MappedRow row, KnownCommune commune) {
        String given = row.value(Field.POSTAL_CODE);
        String column = Field.POSTAL_CODE.column();
        if (given != null) {
            if (!communes.served(commune, given) && row.acceptable()) {
                row.report(Finding.warning(column, given, "import.postal-code-elsewhere", commune.name()));
            }
            return;
        }
        if (TextPolicy.line(row.raw().cells().get(column)) != null) {
            return;
        }
        List<String> codes = commune.postalCodes().stream().sorted().toList();
        Optional<String> told = ArrondissementPolicy.postalCode(row.value(Field.COMMUNE), row.value(Field.INSEE_CODE))
                .or(() -> Optional.ofNullable(row.value(Field.ADDRESS)).map(PostalAddressPolicy::postalCodeIn))
                .filter(codes::contains);
        if (told.isEmpty() && (codes.isEmpty() || ArrondissementPolicy.divided(commune.insee()))) {
            row.report(Finding.error(column, null, "required"));
            return;
        }
        String code = told.orElseGet(() -> codes.get(0));
        row.set(Field.POSTAL_CODE, code);
        row.report(
                told.isPresent() || codes.size() == 1
                        ? Finding.warning(column, null, "import.postal-code-derived", code)
                        : Finding.warning(column, null, "import.postal-code-first", code, String.join(", ", codes)));
    }

    private static Double degrees(MappedRow row, Field field) {
        String value = row.value(field);
        return value == null ? null : Double.valueOf(value);
    }
}
