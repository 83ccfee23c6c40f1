package fr.maillage.deployment.dropin;

import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.Commune;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The places of drop-ins as files and lines of scenarios name them: found by name and commune, made where there is none. */
@ApplicationScoped
public class DropInPlaces {

    /** Source by which places that such files make are known, with their name and their commune. */
    private static final String SOURCE = "Maillage – permanences";

    private static final int LONGEST_KEY = 190;

    @Inject
    private PlaceNames names;

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private TerritoryService territories;

    /**
     * A place as somebody tells it; each part null where she says nothing.
     *
     * @param commune the code of a territory, such as {@code com:93032}
     * @param position null where she says nothing, or nothing that is to be used
     */
    public record Where(String name, String address, String postalCode, String commune, Position position) {}

    /** The communes and places that are named, in a number of statements that does not grow with them. */
    public Now of(Collection<Where> named) {
        Map<String, TerritoryView> communes = new HashMap<>();
        named.forEach(where -> communes.computeIfAbsent(
                where.commune(), code -> territories.byCode(code).orElse(null)));
        Now now = new Now(communes);
        now.known.putAll(names.meant(named.stream().map(now::written).distinct().toList()));
        return now;
    }

    /** The places as they are while some drop-ins are written. */
    public final class Now {

        private final Map<String, TerritoryView> communes;
        private final Map<String, List<PlaceRef>> known = new HashMap<>();

        private Now(Map<String, TerritoryView> communes) {
            this.communes = communes;
        }

        /** The key of the commune of a place. */
        public long commune(Where where) {
            return communes.get(where.commune()).id();
        }

        /** Writes a place with its commune. */
        public String written(Where where) {
            return PlaceNames.written(name(where), communes.get(where.commune()).name());
        }

        /** Its name, where it was written with its commune, too. */
        private String name(Where where) {
            String name = where.name().strip();
            String commune =
                    PlaceNames.written("", communes.get(where.commune()).name());
            int end = name.length() - commune.length();
            return end > 0 && name.regionMatches(true, end, commune, 0, commune.length())
                    ? name.substring(0, end)
                    : name;
        }

        /** The places of a name in its commune. */
        public List<PlaceRef> named(Where where) {
            return known.getOrDefault(written(where), List.of()).stream()
                    .filter(place -> place.communeId() == commune(where))
                    .toList();
        }

        /**
         * Makes the places that there are not, or tells what would become of them.
         *
         * @return by how they are called
         */
        public Map<String, IntakeOutcome> make(Collection<Where> missing, boolean dryRun) {
            Map<String, IntakeRecord> records = new LinkedHashMap<>();
            missing.forEach(where -> records.computeIfAbsent(written(where), name -> record(where)));
            List<IntakeRecord> all = List.copyOf(records.values());
            if (all.isEmpty()) {
                return Map.of();
            }
            List<IntakeOutcome> outcomes = dryRun ? intake.preview(all) : intake.take(all);
            Map<String, IntakeOutcome> made = new HashMap<>();
            List<String> written = List.copyOf(records.keySet());
            for (int i = 0; i < outcomes.size(); i++) {
                made.put(written.get(i), outcomes.get(i));
            }
            List<UUID> created = outcomes.stream()
                    .map(IntakeOutcome::place)
                    .filter(Objects::nonNull)
                    .toList();
            Map<UUID, PlaceRef> references = names.references(created);
            made.forEach((name, outcome) -> Optional.ofNullable(outcome.place())
                    .map(references::get)
                    .filter(place -> !place.archived())
                    .ifPresent(place -> known.put(name, List.of(place))));
            return made;
        }

        private IntakeRecord record(Where where) {
            TerritoryView commune = communes.get(where.commune());
            PlaceValues values = PlaceValues.builder()
                    .set(PlaceField.NAME, name(where))
                    .set(PlaceField.ADDRESS, where.address())
                    .set(PlaceField.LOCALITY, new Locality(commune.id(), postalCode(where, commune.id())))
                    .set(PlaceField.POSITION, where.position())
                    .build();
            String key = PlainText.cut(PlainText.letters(name(where)), LONGEST_KEY) + "-" + commune.code();
            return new IntakeRecord(SOURCE, key, values, values.filled());
        }

        /** That of the row, else that of the commune where it has one only. */
        private String postalCode(Where where, long commune) {
            if (where.postalCode() != null) {
                return where.postalCode();
            }
            return territories
                    .communes()
                    .byId(commune)
                    .map(Commune::postalCodes)
                    .filter(codes -> codes.size() == 1)
                    .map(codes -> codes.iterator().next())
                    .orElse(null);
        }
    }
}
