package fr.maillage.diagnosis.statement;

import fr.maillage.shared.Problem;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where respondents live: in a commune, or in a QPV and so in the commune around it. */
@ApplicationScoped
class RespondentHomes {

    private static final String COMMUNE = "com:";

    @Inject
    private TerritoryService territories;

    /** Makes a function that looks homes up with the communes of today, which are asked for once. */
    Function<String, RespondentHome> now() {
        CommuneDirectory communes = territories.communes();
        return code -> commune(communes, code)
                .map(c -> new RespondentHome(c.id(), null))
                .orElseGet(() -> other(code));
    }

    /** A commune of today, without asking the database: files name another one with every respondent. */
    private static Optional<Commune> commune(CommuneDirectory communes, String code) {
        return code == null || !code.startsWith(COMMUNE)
                ? Optional.empty()
                : communes.byInsee(code.substring(COMMUNE.length())).filter(c -> code.equals(COMMUNE + c.insee()));
    }

    private RespondentHome other(String code) {
        TerritoryView territory =
                territories.byCode(code).orElseThrow(() -> Problem.invalid("territory", "unknown-value", code));
        if (territory.kind() == TerritoryKind.COMMUNE) {
            return new RespondentHome(territory.id(), null);
        }
        if (territory.kind() != TerritoryKind.QPV) {
            throw Problem.invalid("territory", "diagnosis-respondent-territory", territory.name());
        }
        List<TerritoryView> communes = territories.containing(territory.id()).stream()
                .filter(t -> t.kind() == TerritoryKind.COMMUNE)
                .toList();
        if (communes.size() != 1) {
            throw Problem.invalid("territory", "diagnosis-respondent-qpv", territory.name());
        }
        return new RespondentHome(communes.get(0).id(), territory.id());
    }
}
