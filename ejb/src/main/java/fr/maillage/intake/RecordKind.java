package fr.maillage.intake;

import fr.maillage.identity.Permission;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records that people keep in spreadsheets and that can be imported by a mapping. One CDI bean for each kind makes it
 * known to pages, jobs and the API; it hands the rows to the services of its feature.
 */
public interface RecordKind {

    /** The name of files of places in {@link #awaited}, whose records are of no such kind. */
    String PLACES = "places";

    /** Gives the schema of its rows. */
    RecordSchema schema();

    /** Names the right needed somewhere to import it, besides IMPORT; each row is checked on its own territory. */
    Permission permission();

    /** The terms that values of a field may mean; empty for a field without a list. */
    default List<KnownTerm> terms(String field) {
        return List.of();
    }

    /**
     * The rules by which a row is refused, or something of it left out, because it names what a later file may bring; each
     * with the kinds of files that may, none for any. Such rows are taken again after a file of such a kind.
     */
    default Map<String, Set<String>> awaited() {
        return Map.of();
    }

    /** First rules for a file's columns. */
    List<FieldRule> suggest(List<ColumnLook> columns);

    /**
     * Takes rows one after the other within the caller's transaction, or tells what would happen.
     *
     * @param notes what earlier rows of the same file have left
     * @return what became of each, in their order
     */
    List<RecordOutcome> take(List<RecordRow> rows, boolean dryRun, RecordNotes notes);

    /** The collections to which its records belong; empty for a kind without. */
    default Optional<RecordCollections> collections() {
        return Optional.empty();
    }

    /**
     * Tells if rows tell of people and are only summed: nothing of a row is kept once its run has ended – no file of
     * rejects, no value among what was found – so that the file is corrected where it came from and sent again as a whole.
     */
    default boolean summed() {
        return false;
    }

    /**
     * The fields that say the same as one that a violation names, that one first, to find the column that is meant.
     *
     * @param field as violations call it; may be null
     */
    default List<String> sources(String field) {
        return field == null ? List.of() : List.of(field);
    }
}
