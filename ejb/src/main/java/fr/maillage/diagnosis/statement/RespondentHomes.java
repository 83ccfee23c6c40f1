package fr.maillage.diagnosis.statement;

import fr.maillage.shared.Problem;
import fr.maillage.territory.Commune;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where respondents live: in a commune, or in a QPV and so in the commune around it. */
@ApplicationScoped
class RespondentHomes {

    private static final String COMMUNE = "com:";

    @Inject
    private TerritoryService territories;

    /**
     * The home that a territory's code means.
     *
     * @throws Problem INVALID on {@code territory} for what is neither commune nor QPV, and for a QPV of several communes,
     *     which does not tell the commune
     */
    RespondentHome of(String code) {
        return commune(code).map(c -> new RespondentHome(c.id(), null)).orElseGet(() -> other(code));
    }

    /** A commune of today, without asking the database: files name another one with every respondent. */
    private Optional<Commune> commune(String code) {
        return code == null || !code.startsWith(COMMUNE)
                ? Optional.empty()
                : territories
                        .communes()
                        .byInsee(code.substring(COMMUNE.length()))
                        .filter(c -> code.equals(COMMUNE + c.insee()));
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
