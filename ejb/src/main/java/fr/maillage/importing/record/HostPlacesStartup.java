package fr.maillage.importing.record;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.place.intake.UneditedPlaceService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * At the first start after the upgrade, archives the places that were made of hosts of conseillers numériques and that
 * nobody has worked with: a host employs people, which is no place where residents are received. In steps, each of its own
 * transaction; a start that is broken off is gone on with by the next one.
 */
@Singleton
@Startup
@DependsOn("TerritoryStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class HostPlacesStartup {

    private static final Logger LOG = System.getLogger(HostPlacesStartup.class.getName());

    @Inject
    private HostPlacesService hosts;

    @Inject
    private UneditedPlaceService places;

    @Inject
    private Caller caller;

    /** Archives them where nobody has looked for them yet; what a person restores afterwards stays. */
    @PostConstruct
    public void archiveOnce() {
        int archived = caller.runAs(CallerIdentity.SYSTEM, () -> hosts.done() ? 0 : archive());
        if (archived > 0) {
            LOG.log(Level.INFO, "{0} places that were hosts of conseillers numériques were archived", archived);
        }
    }

    private int archive() {
        int archived = 0;
        // Records keep one text for all readers, in the language that they are written in.
        String reason = ResourceBundle.getBundle(
                        "fr.maillage.importing.findings",
                        Locale.FRENCH,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("host-archived");
        for (String source : hosts.sources()) {
            UneditedPlaceService.Step step = new UneditedPlaceService.Step(0, 0, true);
            while (step.more()) {
                step = places.archiveOrganisations(source, step.last(), reason);
                archived += step.archived();
            }
        }
        hosts.finish();
        return archived;
    }
}
