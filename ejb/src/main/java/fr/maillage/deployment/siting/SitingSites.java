package fr.maillage.deployment.siting;

import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;

/** Knows sites of one source; found by CDI. */
interface SitingSites {

    SitingSource source();

    /**
     * Those in a territory that have a position, in a few statements.
     *
     * @param text words by which they are limited; null for none
     * @param service by which they are limited; null for any
     */
    List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day);
}
