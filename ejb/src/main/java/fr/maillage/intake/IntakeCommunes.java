package fr.maillage.intake;

import fr.maillage.mapping.model.CommuneResolver;
import fr.maillage.mapping.model.KnownCommune;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The communes of the reference data as files name them. */
@ApplicationScoped
public class IntakeCommunes {

    @Inject
    private TerritoryService territories;

    private volatile Communes latest;

    private record Communes(CommuneDirectory directory, CommuneResolver resolver) {}

    /** Built anew when the reference data have changed; 35,000 names are worth keeping. */
    public CommuneResolver resolver() {
        CommuneDirectory directory = territories.communes();
        Communes known = latest;
        if (known == null || known.directory() != directory) {
            Map<String, Set<String>> formerNames = ReferenceFiles.formerNames();
            known = new Communes(
                    directory,
                    new CommuneResolver(
                            directory.all().stream()
                                    .map(c -> known(c, formerNames.getOrDefault(c.insee(), Set.of())))
                                    .toList(),
                            code -> directory.byInsee(code).map(Commune::insee)));
            latest = known;
        }
        return known.resolver();
    }

    private static KnownCommune known(Commune c, Set<String> formerNames) {
        return new KnownCommune(
                c.id(),
                c.insee(),
                c.name(),
                formerNames,
                c.departementCode(),
                new HashSet<>(c.postalCodes()),
                c.population() == null ? 0 : c.population(),
                c.lat(),
                c.lon());
    }
}
