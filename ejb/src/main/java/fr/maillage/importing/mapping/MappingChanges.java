package fr.maillage.importing.mapping;

import fr.maillage.importing.ImportReading;
import fr.maillage.mapping.Mapping;
import fr.maillage.shared.AuditLine.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes that somebody makes to a mapping, field by field; for the audit. */
final class MappingChanges {

    private MappingChanges() {}

    static List<Change> between(Mapping before, Mapping after) {
        List<Change> changes = new ArrayList<>();
        change(changes, "title", before.title(), after.title());
        change(changes, "source", before.source(), after.source());
        Stream.concat(before.rules().stream(), after.rules().stream())
                .map(r -> r.field())
                .distinct()
                .forEach(f -> change(changes, f, words(before, f), words(after, f)));
        return changes;
    }

    private static String words(Mapping mapping, String field) {
        return mapping.rule(field)
                .map(r -> r.transform().code() + " " + String.join(", ", r.columns()))
                .map(ImportReading::shortened)
                .orElse(null);
    }

    private static void change(List<Change> changes, String field, String before, String after) {
        if (before == null ? after != null : !before.equals(after)) {
            changes.add(new Change(field, before, after));
        }
    }
}
