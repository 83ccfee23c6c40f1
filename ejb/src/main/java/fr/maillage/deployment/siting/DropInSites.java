package fr.maillage.deployment.siting;

import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Permanences that run on the day and whose place has a position. */
@ApplicationScoped
class DropInSites implements SitingSites {

    @EJB
    private DropInService dropIns;

    @Override
    public SitingSource source() {
        return SitingSource.DROP_INS;
    }

    @Override
    public List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day) {
        return dropIns.deployed(territory.code(), day).stream()
                .filter(dropIn -> dropIn.latitude() != null && dropIn.longitude() != null)
                .map(dropIn -> new SitingSite(
                        source().code(),
                        dropIn.code(),
                        dropIn.code() + " · " + dropIn.placeName(),
                        dropIn.communeName(),
                        dropIn.latitude(),
                        dropIn.longitude()))
                .toList();
    }
}
