package fr.maillage.interop;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.interop.format.RowSource;
import fr.maillage.interop.mapping.FieldRule;
import fr.maillage.interop.mapping.KeyColumns;
import fr.maillage.interop.mapping.Mapping;
import fr.maillage.interop.model.RawRow;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether a mapping's identifiers tell the rows of a whole file apart, and which would do better. */
@Stateless
public class MappingKeyService {

    @Inject
    private DocumentService documents;

    @Inject
    private ImportContext context;

    @Inject
    private Caller caller;

    /**
     * Reads a kept file through by a mapping of places.
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
        List<FieldRule> rules = new ArrayList<>(List.of(rule));
        candidates.stream().filter(c -> !c.columns().equals(rule.columns())).forEach(rules::add);
        List<ValueHashes> keys = rules.stream().map(r -> new ValueHashes()).toList();
        Set<Long> seen = new HashSet<>();
        try (RowSource source = RowSource.open(context.anyShape(document), context.open(document))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                if (!seen.add(ValueHashes.of(row.cells().toString()))) {
                    continue;
                }
                for (int i = 0; i < rules.size(); i++) {
                    String key = KeyColumns.read(rules.get(i), row.cells());
                    if (key != null) {
                        keys.get(i).add(key);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best(seen.size(), rules, keys.stream().map(ValueHashes::repeats).toList());
    }

    /** The first rule is the mapping's own; of the others the shortest that leaves fewest rows alike. */
    private static KeyLook best(int rows, List<FieldRule> rules, List<Integer> repeats) {
        int best = 0;
        for (int i = 1; i < rules.size(); i++) {
            if (repeats.get(i) < repeats.get(best)) {
                best = i;
            }
        }
        return new KeyLook(rows, repeats.get(0), best == 0 ? null : rules.get(best), repeats.get(best));
    }
}
