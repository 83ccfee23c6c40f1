package fr.maillage.funding.persistence;

import fr.maillage.shared.RecordRef;
import fr.maillage.shared.persistence.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Conditions on rows that name records of other features. */
final class Refs {

    private Refs() {}

    /**
     * The condition that a row is about one of some records.
     *
     * @param records at least one
     * @param into takes the parameters
     */
    static String among(String alias, Collection<RecordRef> records, List<Object> into) {
        Map<String, List<String>> ids = new TreeMap<>();
        records.forEach(ref -> ids.computeIfAbsent(ref.type(), t -> new ArrayList<>())
                .add(ref.id().toString()));
        List<String> either = new ArrayList<>();
        ids.forEach((type, some) -> {
            either.add("(" + alias + ".record_type = ? and " + alias + ".record_uuid in (" + Rows.marks(some) + "))");
            into.add(type);
            into.addAll(some);
        });
        return "(" + String.join(" or ", either) + ")";
    }
}
