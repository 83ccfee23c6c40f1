package fr.maillage.place.merge;

import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.core.ValueText;
import fr.maillage.place.model.Provenance;
import fr.maillage.shared.Problem;
import fr.maillage.territory.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Effect of taking a merge back on the record that stayed. Changes nothing itself. */
final class MergeUndo {

    private final StoredPlace kept;
    private final StoredPlace merged;
    private final MergeTrace trace;
    private final LongFunction<String> inseeOf;

    MergeUndo(StoredPlace kept, StoredPlace merged, MergeTrace trace, LongFunction<String> inseeOf) {
        this.kept = kept;
        this.merged = merged;
        this.trace = trace;
        this.inseeOf = inseeOf;
    }

    /** The kept record without what the merge did to it. */
    record Restored(PlaceValues values, Provenance provenance) {}

    /**
     * Lists the differences from what the merge left, by whomever but the source of the merged record. Dates move with every
     * import, so that they do not count.
     */
    List<MergeDifference> differences() {
        List<MergeDifference> differences = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            String current = text(field);
            String left = trace.after().get(field);
            if (!field.date() && !ofMerged(field) && !Objects.equals(current, left)) {
                differences.add(new MergeDifference(field, left, current));
            }
        }
        return differences;
    }

    /**
     * Values and origins as they were before, but for what somebody changed since: that stays.
     *
     * @throws Problem INVALID when a commune of then no longer exists
     */
    Restored restore(Function<String, Optional<Commune>> communeOf) {
        List<PlaceField> stay =
                differences().stream().map(MergeDifference::field).toList();
        PlaceValues.Builder values = kept.values().toBuilder();
        Provenance provenance = kept.place().provenance();
        for (PlaceField field : PlaceField.values()) {
            if (!stay.contains(field) && touched(field)) {
                values.set(field, value(field, communeOf));
                Optional<Provenance.Origin> origin = trace.provenance().of(field.key());
                List<String> key = List.of(field.key());
                provenance = origin.isPresent() ? provenance.with(key, origin.get()) : provenance.without(key);
            }
        }
        return new Restored(AgePolicy.aged(values.build()), provenance);
    }

    /** Tells if the merge, or the source of the merged record after it, had a hand in the field. */
    private boolean touched(PlaceField field) {
        String left = trace.after().get(field);
        if (field.date() && !Objects.equals(text(field), left)) {
            return false;
        }
        return ofMerged(field)
                || !Objects.equals(trace.before().get(field), left)
                || trace.provenance().of(field.key()).isEmpty();
    }

    private boolean ofMerged(PlaceField field) {
        return kept.place()
                .provenance()
                .of(field.key())
                .map(o -> merged.place().sourceId().equals(o.record())
                        && merged.place().source().equals(o.by()))
                .orElse(false);
    }

    private Object value(PlaceField field, Function<String, Optional<Commune>> communeOf) {
        String text = trace.before().get(field);
        return text == null
                ? null
                : ValueText.parse(field, text, communeOf)
                        .orElseThrow(() -> Problem.invalid("commune", "unknown-commune", text));
    }

    private String text(PlaceField field) {
        return ValueText.of(kept.values().get(field), inseeOf);
    }
}
