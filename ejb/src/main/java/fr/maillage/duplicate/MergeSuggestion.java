package fr.maillage.duplicate;

import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.FieldOrigin;
import fr.maillage.place.core.PlaceField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Merge of two records if nobody chose otherwise: the one that a person has worked on stays, else the younger
 * one, else the fuller one; a field comes from the other where the kept one lacks it, or where only the other's value
 * was set by a person.
 *
 * @param kept the record that stays
 * @param fromMerged the fields whose value is taken from the other
 */
public record MergeSuggestion(UUID kept, Set<PlaceField> fromMerged) {

    public MergeSuggestion {
        fromMerged = Set.copyOf(fromMerged);
    }

    static MergeSuggestion of(PlaceDetail first, PlaceDetail second) {
        boolean keepFirst = rank(first, second) >= 0;
        return keeping(keepFirst ? first : second, keepFirst ? second : first);
    }

    private static MergeSuggestion keeping(PlaceDetail kept, PlaceDetail other) {
        Set<PlaceField> taken = EnumSet.noneOf(PlaceField.class);
        for (PlaceField field : other.values().filled()) {
            boolean lacking = kept.values().get(field) == null;
            boolean corrected = byHand(other.origins(), field) && !byHand(kept.origins(), field);
            if (!field.date() && (lacking || corrected)) {
                taken.add(field);
            }
        }
        return new MergeSuggestion(kept.id(), taken);
    }

    /** Positive where the first one is the better to keep. */
    private static int rank(PlaceDetail first, PlaceDetail second) {
        int hand = Long.compare(byHand(first), byHand(second));
        if (hand != 0) {
            return hand;
        }
        int age = date(first).compareTo(date(second));
        return age != 0
                ? age
                : Integer.compare(
                        first.values().filled().size(), second.values().filled().size());
    }

    private static LocalDate date(PlaceDetail place) {
        return place.values().dateMaj() == null ? LocalDate.MIN : place.values().dateMaj();
    }

    private static long byHand(PlaceDetail place) {
        return place.origins().values().stream().filter(FieldOrigin::byHand).count();
    }

    private static boolean byHand(Map<PlaceField, FieldOrigin> origins, PlaceField field) {
        return origins.containsKey(field) && origins.get(field).byHand();
    }
}
