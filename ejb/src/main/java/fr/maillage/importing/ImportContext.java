package fr.maillage.importing;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.intake.IntakeCommunes;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.mapping.model.SourcePolicy;
import fr.maillage.shared.ClockProducer;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RowSource;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Context that the steps of an import share: the file, its form, and the reference data that it is read against. */
@ApplicationScoped
public class ImportContext {

    private static final int ROWS_FOR_COLUMNS = 500;

    @Inject
    private DocumentService documents;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private ImportProfiles profiles;

    @Inject
    private IntakeCommunes communes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    Profile profile(Map<String, String> parameters) {
        return profiles.of(parameters);
    }

    /** The file's shape, after it was read through for its encoding; the document must be the caller's own. */
    public FileShape shape(Map<String, String> parameters) {
        UUID document = document(parameters);
        try {
            return profile(parameters).mapping() == null
                    ? FileProbe.probe(() -> documents.open(document))
                    : FileProbe.probeAny(() -> documents.open(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open(Map<String, String> parameters) {
        return documents.open(document(parameters));
    }

    static UUID document(Map<String, String> parameters) {
        return ImportJob.document(parameters);
    }

    /** Whatever form, for a look at a file before it has a mapping; the document must be the caller's own. */
    public FileShape anyShape(UUID document) {
        try {
            return FileProbe.probeAny(() -> documents.open(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of a file of any form; of JSON those that its first rows have. */
    Set<String> columns(UUID document) {
        FileShape shape = anyShape(document);
        if (!shape.json()) {
            return new HashSet<>(shape.columns());
        }
        try (RowSource rows = RowSource.open(shape, open(document))) {
            Stream.generate(rows::next)
                    .limit(ROWS_FOR_COLUMNS)
                    .takeWhile(r -> r != null)
                    .forEach(r -> {});
            return rows.columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open(UUID document) {
        return documents.open(document);
    }

    public RowMapper mapper(Map<String, String> parameters) {
        return mapper(
                profile(parameters),
                parameters.get(ImportJob.SOURCE),
                ImportJob.contradictions(parameters),
                () -> SourcePolicy.fromFileName(parameters.get(ImportJob.FILE_NAME)));
    }

    /**
     * Reads rows of a form against the reference data of this moment.
     *
     * @param given the source of rows that name none; null to tell it from the form or otherwise
     * @param contradictions what is done with rows that tell two communes
     */
    public RowMapper mapper(
            Profile profile, String given, ContradictionPolicy contradictions, Supplier<String> otherwise) {
        String source = given;
        if (source == null) {
            source = profile.defaultSource() != null ? profile.defaultSource() : otherwise.get();
        }
        return new RowMapper(
                profile,
                new PlaceTerms(vocabularies.all()),
                communes.resolver(),
                source,
                contradictions,
                homeDepartements(),
                ClockProducer.today(clock));
    }

    /** The départements where the caller imports: of communes of one name the one there is meant. */
    private Set<String> homeDepartements() {
        Scope scope = caller.scope(Permission.IMPORT);
        Collection<Long> where =
                scope.everywhere() ? List.of(territories.committee().id()) : scope.territoryIds();
        return territories.departements(where);
    }
}
