package fr.maillage.web.shared.feature;

/**
 * A card of the first page of a group.
 *
 * @param group on whose first page it stands
 * @param rank its place: 10, 20, 30…
 * @param include the file in {@code WEB-INF/includes}, such as {@code offer/home.xhtml}; it shows nothing to whom it has
 *     nothing to say
 */
public record HomeCard(NavGroup group, int rank, String include) {}
