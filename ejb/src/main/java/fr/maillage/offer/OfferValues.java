package fr.maillage.offer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an offer says, each field as texts: one for a text field, codes for a list. Immutable; absent, blank and empty
 * are the same. In normal form days are written as ISO 8601 wants, and codes stand in the order of their list.
 */
public final class OfferValues {

    public static final OfferValues EMPTY = new OfferValues(Map.of());

    private final Map<OfferField, List<String>> entries = new EnumMap<>(OfferField.class);

    /** Blank texts and nulls are left out. */
    public OfferValues(Map<OfferField, ? extends Collection<String>> entries) {
        entries.forEach((field, texts) -> {
            List<String> filled = texts.stream()
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (!filled.isEmpty()) {
                this.entries.put(field, filled);
            }
        });
    }

    /** The one text of a field; null where it is empty. */
    public String text(OfferField field) {
        List<String> texts = entries.get(field);
        return texts == null ? null : texts.get(0);
    }

    /** All texts of a field; never null. */
    public List<String> list(OfferField field) {
        return entries.getOrDefault(field, List.of());
    }

    /** All texts of a field in one, joined by a bar; null where it is empty. */
    public String joined(OfferField field) {
        return entries.containsKey(field) ? String.join("|", entries.get(field)) : null;
    }

    /** The fields that say something. */
    public Set<OfferField> filled() {
        return entries.keySet();
    }

    /** Whether somebody is received elsewhere than in the place: at home. */
    public boolean atHome() {
        return list(OfferField.ASSISTANCE).contains("a-domicile");
    }

    /** Whether it is offered by telephone or screen. */
    public boolean atDistance() {
        return list(OfferField.ASSISTANCE).contains("a-distance");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferValues that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
