package fr.maillage.web.shared.feature;

import java.util.List;
import java.util.Map;

/**
 * Announcement of a feature by itself: a bean {@code <Name>Feature} in its package of {@code web}, found by CDI, so that no
 * list elsewhere names it. It is read once, when the first page is shown.
 *
 * <p>Its texts need no announcement: a key begins with the name of the feature, and {@code Messages} reads it there.
 */
public interface Feature {

    /** Gives the beginning of its texts' keys; also its folder of pages where it is in the navigation. */
    String name();

    /** Its entries in the navigation, named by the text {@code <name>.nav} or {@code <name>.nav.<part>}. */
    default List<NavEntry> navigation() {
        return List.of();
    }

    /**
     * The entries, by their paths, that addresses belong to which begin so and lie in no entry's folder; the longest beginning
     * decides. An entry may be that of another feature.
     */
    default Map<String, String> entryOf() {
        return Map.of();
    }

    /** The kinds of records of which the audit tells, named by {@code <name>.audit.record.<kind>}. */
    default List<RecordPage> records() {
        return List.of();
    }

    /** Its cards on the first pages of groups. */
    default List<HomeCard> homeCards() {
        return List.of();
    }

    /** The page of the guide for addresses that begin so; the longest beginning decides, among all features. */
    default Map<String, String> guide() {
        return Map.of();
    }

    /** The words of the trade to explain on addresses that begin so; they may be those of other features. */
    default Map<String, List<String>> words() {
        return Map.of();
    }

    /** Its own words of the trade, with the texts {@code <name>.word.<key>} and {@code <name>.meaning.<key>}. */
    default List<GlossaryWord> glossary() {
        return List.of();
    }
}
