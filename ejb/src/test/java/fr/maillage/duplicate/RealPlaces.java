package fr.maillage.duplicate;

import fr.maillage.duplicate.model.AddressText;
import fr.maillage.duplicate.model.BlockKeys;
import fr.maillage.duplicate.model.NameText;
import fr.maillage.duplicate.model.Traits;
import fr.maillage.importing.Fixtures;
import fr.maillage.importing.RealFiles;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingTranslation;
import fr.maillage.mapping.Transform;
import fr.maillage.mapping.model.CommuneResolver;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.KnownCommune;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The places of Île-de-France of the real files, read as an import reads them, and the pairs that the blocks put
 * together. What two files have under one key of the source is one place, as in the product.
 */
final class RealPlaces {

    private static final Set<String> ILE_DE_FRANCE = Set.of("75", "77", "78", "91", "92", "93", "94", "95");

    private final Map<String, MappedRow> byKey = new LinkedHashMap<>();
    private final Map<String, String> keyByName = new HashMap<>();
    private final Map<String, Traits> traits = new LinkedHashMap<>();

    static RealPlaces read() throws IOException {
        RealPlaces places = new RealPlaces();
        CommuneResolver resolver = resolver();
        places.add("national-idf", "places/national-idf-2022-08-29.json", Profile.NATIONAL_V0, resolver);
        places.add("permanences-idf", "places/permanences-idf-2022-12.json", Profile.CNFS_PERMANENCES, resolver);
        places.add("permanences-france", "places/permanences-france-2022-12.json", Profile.CNFS_PERMANENCES, resolver);
        places.add("cnfs-structures", "places/cnfs-structures-2023-04.csv", structures(), resolver);
        places.add("france-services", "places/france-services-2024-08.csv", Profile.FRANCE_SERVICES, resolver);
        places.describe();
        return places;
    }

    /** Hosts of posts are no places to the product; for pairs of records they are as good as any. */
    private static Profile structures() {
        return MappingTranslation.profile(new Mapping(
                "structures",
                "",
                "conseiller-numerique-structures",
                List.of(
                        FieldRule.of("id", Transform.COPY, "siret"),
                        FieldRule.of("pivot", Transform.COPY, "siret"),
                        FieldRule.of("nom", Transform.COPY, "raison sociale"),
                        FieldRule.of("commune", Transform.COPY, "commune insee"),
                        FieldRule.of("code_insee", Transform.COPY, "code commune insee"),
                        FieldRule.of("adresse", Transform.STREET, "adresse"),
                        FieldRule.of("code_postal", Transform.POSTAL_CODE, "adresse", "code postal")),
                null));
    }

    /** Counts the places. */
    int size() {
        return traits.size();
    }

    /** The place of a row, by the file's short name and the identifier there. */
    Traits of(String file, String id) {
        return Optional.ofNullable(keyByName.get(file + ":" + id))
                .map(traits::get)
                .orElseThrow(() -> new IllegalArgumentException(file + " has no " + id + " in Île-de-France"));
    }

    /** The pairs of places that share a block, blocks that are too large left out; the smaller number first. */
    List<Traits[]> blocked() {
        Map<String, List<Traits>> blocks = new HashMap<>();
        traits.values()
                .forEach(t -> BlockKeys.of(t)
                        .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(t)));
        Map<String, Traits[]> pairs = new LinkedHashMap<>();
        blocks.values().stream()
                .filter(block -> block.size() <= BlockKeys.LARGEST_BLOCK)
                .forEach(block -> {
                    for (int i = 0; i < block.size(); i++) {
                        for (int j = i + 1; j < block.size(); j++) {
                            pairs.put(
                                    block.get(i).id() + " " + block.get(j).id(),
                                    new Traits[] {block.get(i), block.get(j)});
                        }
                    }
                });
        return List.copyOf(pairs.values());
    }

    private void add(String file, String path, Profile profile, CommuneResolver resolver) throws IOException {
        RowMapper mapper = new RowMapper(
                profile,
                Fixtures.terms(),
                resolver,
                profile.defaultSource(),
                ContradictionPolicy.ASK,
                Set.of(),
                Fixtures.TODAY);
        each(RealFiles.file(path), raw -> {
            MappedRow row = mapper.map(raw);
            if (row.commune() != null
                    && ILE_DE_FRANCE.contains(row.commune().commune().departement())) {
                String key = row.value(Field.SOURCE) + ":" + row.value(Field.ID);
                byKey.putIfAbsent(key, row);
                keyByName.put(file + ":" + row.value(Field.ID), key);
            }
        });
    }

    private void describe() {
        Map<String, Integer> phones = new HashMap<>();
        Map<String, Integer> pivots = new HashMap<>();
        for (MappedRow row : byKey.values()) {
            phones.merge(String.valueOf(row.value(Field.TELEPHONE)), 1, Integer::sum);
            pivots.merge(String.valueOf(row.value(Field.PIVOT)), 1, Integer::sum);
        }
        byKey.forEach((key, row) -> {
            String phone = row.value(Field.TELEPHONE);
            String pivot = row.value(Field.PIVOT);
            String latitude = row.value(Field.LATITUDE);
            KnownCommune commune = row.commune().commune();
            traits.put(
                    key,
                    new Traits(
                            traits.size() + 1,
                            NameText.of(row.value(Field.NAME), commune.name()),
                            AddressText.of(row.value(Field.ADDRESS)),
                            commune.id(),
                            row.value(Field.POSTAL_CODE),
                            latitude == null
                                    ? null
                                    : new Traits.Point(
                                            Double.parseDouble(latitude),
                                            Double.parseDouble(row.value(Field.LONGITUDE))),
                            phone,
                            phones.get(String.valueOf(phone)),
                            pivot,
                            pivots.get(String.valueOf(pivot)),
                            null));
        });
    }

    private static CommuneResolver resolver() throws IOException {
        List<KnownCommune> communes = new ArrayList<>();
        each(RealFiles.file("territory/communes-france-cog2026.csv"), row -> {
            Map<String, String> c = row.cells();
            communes.add(new KnownCommune(
                    communes.size(),
                    c.get("code_insee"),
                    c.get("nom"),
                    Set.of(),
                    c.get("departement"),
                    new TreeSet<>(List.of(c.getOrDefault("codes_postaux", "").split(" "))),
                    Integer.parseInt(c.getOrDefault("population", "0")),
                    null,
                    null));
        });
        Map<String, String> retired = new HashMap<>();
        each(
                RealFiles.file("territory/communes-anciennes-cog2026.csv"),
                row -> retired.put(row.cells().get("code_insee"), row.cells().get("commune_actuelle")));
        return new CommuneResolver(communes, code -> Optional.ofNullable(retired.get(code)));
    }

    private static void each(Path file, Consumer<RawRow> consumer) throws IOException {
        try (RowSource source =
                RowSource.open(FileProbe.probe(() -> Files.newInputStream(file)), Files.newInputStream(file))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                consumer.accept(row);
            }
        }
    }
}
