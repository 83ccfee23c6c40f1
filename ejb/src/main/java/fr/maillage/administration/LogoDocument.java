package fr.maillage.administration;

import fr.maillage.document.DocumentHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The logo is needed as long as it is the committee's. */
@ApplicationScoped
public class LogoDocument implements DocumentHolder {

    @Inject
    private BrandingService branding;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        UUID logo = branding.current().logo();
        return logo != null && documents.contains(logo) ? Set.of(logo) : Set.of();
    }

    @Override
    public void forget(Collection<UUID> documents) {
        // Nobody keeps the logos of before.
    }
}
