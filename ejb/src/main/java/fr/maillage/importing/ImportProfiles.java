package fr.maillage.importing;

import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.StoredMapping;
import fr.maillage.importing.persistence.MappingRepository;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingTranslation;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.mapping.model.Profile;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of files by name: the product's own, the mappings that it ships, and those that were saved. */
@ApplicationScoped
public class ImportProfiles {

    /** Fewer would tell too little: many files have a name and an address. */
    private static final int LEAST_COLUMNS = 4;

    @Inject
    private MappingRepository mappings;

    @Inject
    private Clock clock;

    /**
     * The form that a file of places has by its columns: one of the product's own, else the mapping that knows most of
     * them and lacks none.
     *
     * @return its name; empty when none is told, or several are equally
     */
    Optional<String> recognised(Set<String> columns) {
        return ImportProfile.recognised(columns).map(ImportProfile::code).or(() -> mapped(columns));
    }

    /** The same of any file: a form of places, else a shipped mapping of other records. */
    Optional<String> form(Set<String> columns) {
        return recognised(columns).or(() -> recognisedRecords(columns));
    }

    private Optional<String> mapped(Set<String> columns) {
        return best(
                Stream.concat(
                                ShippedMappings.all().stream(),
                                mappings.list(false, MappingService.MOST).stream()
                                        .map(StoredMapping::mapping))
                        .filter(Mapping::places)
                        .filter(m -> m.requiredColumns().size() >= LEAST_COLUMNS),
                columns);
    }

    /**
     * The shipped mapping of other records that a file has by its columns: the one that knows most of them and lacks none.
     * It knows more of them than not, and one that knows few knows all but one.
     *
     * @return its name; empty when none is told, or several are equally
     */
    static Optional<String> recognisedRecords(Set<String> columns) {
        return best(
                ShippedMappings.all().stream()
                        .filter(m -> !m.places() && !m.requiredColumns().isEmpty())
                        .filter(m -> {
                            int known = known(m, columns);
                            int others = columns.size() - known;
                            return known > others && (known >= LEAST_COLUMNS || others <= 1);
                        }),
                columns);
    }

    private static Optional<String> best(Stream<Mapping> forms, Set<String> columns) {
        Map<Integer, List<String>> byColumns = new TreeMap<>();
        forms.filter(m -> columns.containsAll(m.requiredColumns()))
                .forEach(m -> byColumns
                        .computeIfAbsent(known(m, columns), n -> new ArrayList<>())
                        .add(m.name()));
        return byColumns.values().stream()
                .reduce((less, more) -> more)
                .filter(best -> best.size() == 1)
                .map(best -> best.get(0));
    }

    private static int known(Mapping mapping, Set<String> columns) {
        return mapping.requiredColumns().size()
                + (int) mapping.optionalColumns().stream()
                        .filter(columns::contains)
                        .count();
    }

    /** Tells if a name is that of a form that files of places can be imported in. */
    public boolean known(String name) {
        return ImportProfile.byCode(name).isPresent()
                || ShippedMappings.byName(name).filter(Mapping::places).isPresent()
                || saved(name).filter(m -> m.mapping().places()).isPresent();
    }

    /** Tells if the product itself has a form of that name. */
    public static boolean taken(String name) {
        return ImportProfile.byCode(name).isPresent()
                || ShippedMappings.byName(name).isPresent();
    }

    /** The problem with a name that is none, with those that are. */
    public Problem unknown(String name) {
        return Problem.invalid(
                ImportJob.PROFILE,
                "import.profile-unknown",
                name,
                Stream.of(
                                Arrays.stream(ImportProfile.values()).map(ImportProfile::code),
                                ShippedMappings.all().stream().map(Mapping::name),
                                mappings.list(false, MappingService.MOST).stream()
                                        .map(m -> m.mapping().name()))
                        .flatMap(s -> s)
                        .collect(Collectors.joining(", ")));
    }

    /**
     * Notes in a run's parameters what it reads its file by, so that it goes on with that although somebody changes the
     * mapping meanwhile.
     *
     * @throws Problem INVALID for a name that is none
     */
    void choose(String name, Map<String, String> parameters) {
        parameters.put(ImportJob.PROFILE, name == null ? "" : name);
        if (name != null && taken(name)) {
            ShippedMappings.byName(name)
                    .filter(shipped -> !shipped.places())
                    .ifPresent(shipped -> parameters.put(RecordImportJob.KIND, shipped.kind()));
            return;
        }
        StoredMapping saved = saved(name).orElseThrow(() -> unknown(name));
        parameters.put(ImportJob.MAPPING, saved.uuid() + ":" + saved.version());
        if (!saved.mapping().places()) {
            parameters.put(RecordImportJob.KIND, saved.mapping().kind());
        }
        mappings.used(saved.uuid(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /** The form that a run reads its file in. */
    Profile of(Map<String, String> parameters) {
        String name = parameters.get(ImportJob.PROFILE);
        Optional<ImportProfile> own = ImportProfile.byCode(name);
        if (own.isPresent()) {
            return own.get().profile();
        }
        return MappingTranslation.profile(known(parameters));
    }

    /**
     * The mapping that a run reads its file of records by, with what was said of all its rows.
     *
     * @throws Problem INVALID where there is none
     */
    public Mapping mapping(Map<String, String> parameters) {
        return known(parameters)
                .within(parameters.get(ImportJob.TERRITORY))
                .otherwise(Mapping.COLLECTION, parameters.get(ImportJob.COLLECTION))
                .otherwise(Mapping.FILE_NAME, parameters.get(ImportJob.FILE_NAME))
                .otherwise(Mapping.FILE_DIGEST, parameters.get(ImportJob.DIGEST));
    }

    private Mapping known(Map<String, String> parameters) {
        String name = parameters.get(ImportJob.PROFILE);
        return mapping(name, parameters.get(ImportJob.MAPPING)).orElseThrow(() -> unknown(name));
    }

    private Optional<Mapping> mapping(String name, String version) {
        if (version == null) {
            return ShippedMappings.byName(name).or(() -> saved(name).map(StoredMapping::mapping));
        }
        int colon = version.indexOf(':');
        return mappings.version(
                UUID.fromString(version.substring(0, colon)), Integer.parseInt(version.substring(colon + 1)));
    }

    private Optional<StoredMapping> saved(String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : mappings.byName(name).filter(m -> m.archived() == null);
    }
}
