package fr.maillage.importing.mapping;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportContext;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KeyColumns;
import fr.maillage.mapping.Mapping;
import fr.maillage.shared.Problem;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells if a mapping's identifiers tell the rows of a file apart, and which would do better. */
@Stateless
public class MappingKeyService {

    @Inject
    private DocumentService documents;

    @Inject
    private ImportContext context;

    @Inject
    private Caller caller;

    /**
     * Reads a kept file by a mapping of places: all of its rows, up to 100,000.
     *
     * @return empty for a mapping without a rule for the identifier, and for one of other records
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT anywhere; NOT_FOUND where the caller has no such file
     */
    public Optional<KeyLook> look(UUID document, Mapping mapping) {
        caller.require(Permission.IMPORT);
        documents.get(document);
        Optional<FieldRule> rule = mapping.places() ? mapping.rule("id") : Optional.empty();
        return rule.map(r -> look(document, r, KeyColumns.candidates(mapping)));
    }

    private KeyLook look(UUID document, FieldRule rule, List<FieldRule> candidates) {
        ValueHashes own = new ValueHashes();
        int rows = each(document, cells -> add(own, KeyColumns.read(rule, cells)));
        int repeated = own.repeats();
        return repeated == 0
                ? new KeyLook(rows, 0, null, 0)
                : better(document, new KeyLook(rows, repeated, null, repeated), candidates);
    }

    /** The shortest of the candidates that leaves fewest rows alike, where it leaves fewer than the mapping's own rule. */
    private KeyLook better(UUID document, KeyLook look, List<FieldRule> candidates) {
        List<ValueHashes> keys = candidates.stream().map(c -> new ValueHashes()).toList();
        each(document, cells -> {
            List<String> texts = KeyColumns.texts(candidates, cells);
            for (int i = 0; i < texts.size(); i++) {
                add(keys.get(i), texts.get(i));
            }
        });
        KeyLook best = look;
        for (int i = 0; i < candidates.size(); i++) {
            int left = keys.get(i).repeats();
            if (left < best.left()) {
                best = new KeyLook(look.rows(), look.repeated(), candidates.get(i), left);
            }
        }
        return best;
    }

    private static void add(ValueHashes keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    /** Goes through the rows, those that come again as they are once; how many these are. */
    private int each(UUID document, Consumer<Map<String, String>> cells) {
        Set<Long> seen = new HashSet<>();
        try (RowSource source = RowSource.open(context.anyShape(document), context.open(document))) {
            RawRow row = source.next();
            for (int all = 0; row != null && all < ColumnCounts.MOST_ROWS; all++, row = source.next()) {
                if (seen.add(ValueHashes.of(row.cells().toString()))) {
                    cells.accept(row.cells());
                }
            }
            return seen.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
