package fr.maillage.diagnosis.finding;

import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what findings rest on, whatever its kind. */
@ApplicationScoped
class EvidenceDesk {

    @Inject
    @Any
    private Instance<EvidenceKind> kinds;

    /**
     * The records that some texts mean, by reference or by the code of a file: none for an unknown one, several where a
     * code does not tell.
     *
     * @param territory the key of the territory that the finding is about
     */
    Map<String, List<RecordRef>> find(Collection<String> texts, long territory) {
        Map<String, List<RecordRef>> found = new HashMap<>();
        if (texts.isEmpty()) {
            return found;
        }
        Map<String, RecordRef> references = new LinkedHashMap<>();
        texts.forEach(text -> Evidence.read(text).ifPresent(record -> references.put(text, record)));
        List<String> codes =
                texts.stream().filter(text -> !references.containsKey(text)).toList();
        for (EvidenceKind kind : kinds) {
            kind.known(ids(references.values(), kind)).forEach(id -> {
                RecordRef record = new RecordRef(kind.type(), id);
                add(found, Evidence.written(record), record);
            });
            kind.coded(codes, territory)
                    .forEach((code, ids) -> ids.forEach(id -> add(found, code, new RecordRef(kind.type(), id))));
        }
        return found;
    }

    /** Names those of some records that the caller may read; in their order. */
    Map<RecordRef, String> names(List<RecordRef> records) {
        Map<RecordRef, String> names = new HashMap<>();
        for (EvidenceKind kind : kinds) {
            List<UUID> ids = ids(records, kind);
            if (!ids.isEmpty()) {
                kind.names(ids).forEach((id, name) -> names.put(new RecordRef(kind.type(), id), name));
            }
        }
        return records.stream()
                .filter(names::containsKey)
                .collect(Collectors.toMap(r -> r, names::get, (a, b) -> a, LinkedHashMap::new));
    }

    /** Finds and names the records that the caller may read and some words mean: of each kind the likeliest first. */
    Map<RecordRef, String> suggested(String words, int most) {
        Map<RecordRef, String> names = new LinkedHashMap<>();
        Map<RecordRef, Integer> ranks = new LinkedHashMap<>();
        for (EvidenceKind kind : kinds) {
            int rank = 0;
            for (Map.Entry<UUID, String> each : kind.suggested(words, most).entrySet()) {
                RecordRef record = new RecordRef(kind.type(), each.getKey());
                names.put(record, each.getValue());
                ranks.put(record, rank++);
            }
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(r -> r, names::get, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<UUID> ids(Collection<RecordRef> records, EvidenceKind kind) {
        return records.stream()
                .filter(r -> r.type().equals(kind.type()))
                .map(RecordRef::id)
                .distinct()
                .toList();
    }

    private static void add(Map<String, List<RecordRef>> found, String text, RecordRef record) {
        found.computeIfAbsent(text, k -> new ArrayList<>()).add(record);
    }
}
