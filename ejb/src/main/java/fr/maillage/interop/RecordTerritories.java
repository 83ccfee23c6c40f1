package fr.maillage.interop;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.interop.mapping.RecordRow;
import fr.maillage.interop.model.CommuneResolution;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the records of a file belong: by code, or by what else the row says of the place. */
@ApplicationScoped
class RecordTerritories {

    private static final String COMMUNE = "com:";

    @Inject
    private TerritoryService territories;

    @Inject
    private ImportContext context;

    @Inject
    private Caller caller;

    /** The territories as they are while some rows are read. */
    Now now() {
        Map<String, Optional<String>> names = new HashMap<>();
        for (TerritoryView territory : territories.choices()) {
            if (territory.kind() != TerritoryKind.PERIMETER) {
                names.merge(
                        PlainText.letters(territory.name()), Optional.of(territory.code()), (a, b) -> Optional.empty());
            }
        }
        return new Now(names, territories.communes(), own());
    }

    /** Where the caller edits actors, when that is one territory. */
    private String own() {
        Scope scope = caller.scope(Permission.EDIT_ACTORS);
        if (scope.everywhere()) {
            return territories.committee().code();
        }
        return scope.territoryIds().size() == 1
                ? territories
                        .byId(scope.territoryIds().iterator().next())
                        .map(TerritoryView::code)
                        .orElse(null)
                : null;
    }

    /** Looks territories up for some rows. */
    final class Now {

        private final Map<String, Optional<String>> names;
        private final CommuneDirectory communes;
        private final String own;

        private Now(Map<String, Optional<String>> names, CommuneDirectory communes, String own) {
            this.names = names;
            this.communes = communes;
            this.own = own;
        }

        /** Where rows belong that do not say: what the mapping says, else the caller's own territory; null for none. */
        String within(RecordRow row) {
            String constant = row.constant("territory");
            return constant == null ? own : constant;
        }

        /**
         * The code of the territory that a row itself names.
         *
         * @param wrong takes why it cannot be told
         * @return null where the row names none
         */
        String of(RecordRow row, List<Violation> wrong) {
            String cell = row.cell("territory");
            if (cell != null) {
                return named(cell).orElseGet(() -> {
                    wrong.add(Violation.of("territory", "record.territory", cell));
                    return null;
                });
            }
            String insee = row.cell("insee");
            String name = row.cell("commune");
            String written = row.cell("postalCode");
            String postal = written == null
                    ? null
                    : PostalAddressPolicy.postalCode(written).orElse(written);
            if (insee == null && name == null && postal == null) {
                return null;
            }
            return commune(insee, name, postal).orElseGet(() -> {
                String shown = name != null ? name : insee != null ? insee : postal;
                wrong.add(Violation.of(
                        name != null ? "commune" : insee != null ? "insee" : "postalCode", "record.commune", shown));
                return null;
            });
        }

        private Optional<String> named(String text) {
            return territories
                    .byCode(text)
                    .map(TerritoryView::code)
                    .or(() -> communes.byInsee(text).map(Now::code))
                    .or(() -> names.getOrDefault(PlainText.letters(text), Optional.empty()));
        }

        private Optional<String> commune(String insee, String name, String postal) {
            Optional<String> byCode = insee == null
                    ? Optional.empty()
                    : communes.byInsee(PostalAddressPolicy.inseeCode(insee).orElse(insee))
                            .map(Now::code);
            if (byCode.isPresent()) {
                return byCode;
            }
            boolean postalCode =
                    postal != null && PostalAddressPolicy.postalCode(postal).isPresent();
            if (name != null && postalCode) {
                return context.resolver()
                        .resolve(null, name, postal, null, null)
                        .filter(found -> found.derivation().sure())
                        .map(CommuneResolution::commune)
                        .map(c -> COMMUNE + c.insee());
            }
            if (name != null) {
                return names.getOrDefault(PlainText.letters(name), Optional.empty());
            }
            List<Commune> served = postalCode ? communes.byPostalCode(postal) : List.of();
            return served.size() == 1 ? Optional.of(code(served.get(0))) : Optional.empty();
        }

        private static String code(Commune commune) {
            return COMMUNE + commune.insee();
        }
    }
}
