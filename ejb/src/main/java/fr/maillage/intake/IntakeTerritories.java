package fr.maillage.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.model.CommuneResolution;
import fr.maillage.mapping.model.KnownCommune;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Where the records of a file belong: by code, or by what else the row says of the place. */
@ApplicationScoped
public class IntakeTerritories {

    private static final String COMMUNE = "com:";

    @Inject
    private TerritoryService territories;

    @Inject
    private IntakeCommunes communeNames;

    @Inject
    private Caller caller;

    /**
     * The territories as they are while some rows are read.
     *
     * @param permission what the caller needs to enter such records: where she has it once, rows belong that do not say
     */
    public Now now(Permission permission) {
        Map<String, Optional<String>> names = new HashMap<>();
        for (TerritoryView territory : territories.choices()) {
            if (territory.kind() != TerritoryKind.PERIMETER) {
                names.merge(
                        PlainText.letters(territory.name()), Optional.of(territory.code()), (a, b) -> Optional.empty());
            }
        }
        return new Now(names, territories.communes(), own(permission));
    }

    /** A territory's communes today, and the départements that they are of. */
    private Around around(String code) {
        Set<Long> territory = territories.byCode(code).map(t -> Set.of(t.id())).orElse(Set.of());
        Set<Long> inside = territory.stream()
                .flatMap(id -> territories.within(id, TerritoryKind.COMMUNE).stream())
                .map(TerritoryView::id)
                .collect(Collectors.toSet());
        return new Around(inside, territories.departements(territory));
    }

    /** Where the caller has a permission, when that is one territory. */
    private String own(Permission permission) {
        Scope scope = caller.scope(permission);
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

    /** @param inside the communes, by territory */
    private record Around(Set<Long> inside, Set<String> departements) {}

    /**
     * Where a new actor acts whose town a row names.
     *
     * @param territory the town's code, or the code of the territory that the row is for; null where the row names none
     * @param address the town, where the territory does not tell it; null otherwise
     */
    public record Seat(String territory, String address) {
        public static final Seat NONE = new Seat(null, null);
    }

    /** Looks territories up for some rows. */
    public final class Now {

        private final Map<String, Optional<String>> names;
        private final CommuneDirectory communes;
        private final String own;
        private final Map<String, Around> around = new HashMap<>();

        private Now(Map<String, Optional<String>> names, CommuneDirectory communes, String own) {
            this.names = names;
            this.communes = communes;
            this.own = own;
        }

        /** Where rows belong that do not say: what the mapping says, else the caller's own territory; null for none. */
        public String within(RecordRow row) {
            String constant = row.constant("territory");
            return constant == null ? own : constant;
        }

        /** Tells if a row or its file says where it belongs; else it is the caller's own territory. */
        public boolean said(RecordRow row) {
            return row.cell("territory") != null || row.constant("territory") != null;
        }

        /** The territory of a row: the one that it names ({@link #of}), else that of rows that do not say. */
        public String where(RecordRow row, List<Violation> wrong) {
            String own = of(row, wrong);
            return own == null ? within(row) : own;
        }

        /** The same by the column of territories alone; what names none is left as it is, so that the rules name it. */
        public String written(RecordRow row) {
            String own = row.cell("territory");
            return own == null ? within(row) : meant(own);
        }

        /** The code of the territory that a text names; the text itself where it names none; null for null. */
        public String meant(String text) {
            return text == null ? null : named(text).orElse(text);
        }

        /**
         * The code of the territory that a row itself names.
         *
         * @param wrong takes why it cannot be told
         * @return null where the row names none
         */
        public String of(RecordRow row, List<Violation> wrong) {
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
            boolean seated = row.cell("town") != null;
            if (insee == null && name == null && (postal == null || seated)) {
                return null;
            }
            return commune(insee, name, postal).orElseGet(() -> {
                String shown = name != null ? name : insee != null ? insee : postal;
                wrong.add(Violation.of(
                        name != null ? "commune" : insee != null ? "insee" : "postalCode", "record.commune", shown));
                return null;
            });
        }

        /**
         * Finds by its row's town the seat of an actor that is entered: it acts there if the town is in the territory of the
         * rows; if the town is next to it, in the same département, the actor acts in that territory and sits there.
         *
         * @param wrong takes why it cannot be told
         */
        public Seat seat(RecordRow row, List<Violation> wrong) {
            String town = row.cell("town");
            if (town == null || row.value("commune") != null || row.value("insee") != null) {
                return Seat.NONE;
            }
            String within = within(row);
            Around near = around.computeIfAbsent(within == null ? "" : within, IntakeTerritories.this::around);
            Optional<Commune> commune = town(town, row.cell("postalCode"), near);
            if (commune.isEmpty()) {
                wrong.add(Violation.of("town", "record.commune", town));
                return Seat.NONE;
            }
            Commune seat = commune.get();
            if (within == null || near.inside().contains(seat.id())) {
                return new Seat(code(seat), null);
            }
            if (near.departements().contains(seat.departementCode())) {
                return new Seat(within, seat.name());
            }
            wrong.add(Violation.of("town", "outside-territory", town));
            return Seat.NONE;
        }

        private Optional<Commune> town(String name, String postalCode, Around near) {
            Optional<String> postal =
                    postalCode == null ? Optional.empty() : PostalAddressPolicy.postalCode(postalCode);
            if (postal.isPresent()) {
                return communeNames
                        .resolver()
                        .resolve(null, name, postal.get(), null, null)
                        .filter(found -> found.derivation().sure())
                        .flatMap(found -> communes.byInsee(found.commune().insee()));
            }
            List<KnownCommune> named = near.departements().stream()
                    .flatMap(d -> communeNames.resolver().named(name, d).stream())
                    .toList();
            return named.size() == 1 ? communes.byInsee(named.get(0).insee()) : Optional.empty();
        }

        /** The code of the territory that a text names: by a commune's INSEE code, a territory's code, or its name. */
        public Optional<String> named(String text) {
            return communes.byInsee(text)
                    .map(Now::code)
                    .or(() -> territories.byCode(text).map(TerritoryView::code))
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
                return communeNames
                        .resolver()
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
