package fr.maillage.deployment.siting;

import java.util.List;

/**
 * Order of an officer for sites, as she said it: anything may be null, and wrong.
 *
 * @param title what it is called in the list
 * @param territory the code of the territory whose people are to be covered
 * @param existing which sites there are: a code of {@link SitingSource}; null for none
 * @param existingText words by which existing places are limited
 * @param existingService the service by which existing places are limited
 * @param keep how many of the existing sites to keep; null where others are added
 * @param add how many to add; null where some are kept
 * @param candidates where sites may be added: codes of {@link SitingSource} between commas
 * @param candidatesText words by which places among the candidates are limited
 * @param candidatesService the service by which places among the candidates are limited
 * @param radius in metres
 * @param detour how much longer the way is than the straight line
 * @param kind what stands for the people; null for the usual
 * @param need by which people count; null for all of them
 * @param communes codes of communes of each of which at least one site is to be chosen
 * @param seconds how long it may take
 */
public record SitingOrder(
        String title,
        String territory,
        String existing,
        String existingText,
        String existingService,
        String keep,
        String add,
        String candidates,
        String candidatesText,
        String candidatesService,
        String radius,
        String detour,
        String kind,
        String need,
        List<String> communes,
        String seconds) {

    public SitingOrder {
        communes = communes == null ? List.of() : List.copyOf(communes);
    }

    /** Tells if some of the existing sites are kept, and none is added. */
    public boolean keeps() {
        return keep != null;
    }
}
