package fr.maillage.deployment.siting;

import fr.maillage.deployment.calendar.Deployment.DeployedHost;
import fr.maillage.deployment.persistence.DeploymentRepository;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hosts of posts, of which only the commune is known. */
@ApplicationScoped
class HostSites implements SitingSites {

    @Inject
    private DeploymentRepository deployment;

    @Inject
    private CommuneSites communes;

    @Override
    public SitingSource source() {
        return SitingSource.HOSTS;
    }

    @Override
    public List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day) {
        Map<String, SitingSite> middles = communes.within(territory, null, null, day).stream()
                .collect(Collectors.toMap(SitingSite::id, Function.identity(), (a, b) -> a));
        return deployment.hosts(territory.id(), day).stream()
                .filter(host -> middles.containsKey(host.place()))
                .map(host -> site(host, middles.get(host.place())))
                .toList();
    }

    private SitingSite site(DeployedHost host, SitingSite middle) {
        return new SitingSite(
                source().code(), host.code(), host.name(), middle.name(), middle.latitude(), middle.longitude());
    }
}
