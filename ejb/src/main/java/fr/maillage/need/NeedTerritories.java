package fr.maillage.need;

import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.shared.Violation;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.QpvCode;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The territories of a file of values: communes by INSEE code, QPV and IRIS by theirs, any by the code of the product. */
@ApplicationScoped
class NeedTerritories {

    private static final int IRIS_DIGITS = 9;

    @Inject
    private TerritoryService territories;

    /**
     * The territory that a cell means. The code of a commune that was merged is refused: the value of a part is not that
     * of the whole.
     *
     * @param wrong takes why there is none
     */
    public Optional<TerritoryView> find(String cell, List<Violation> wrong) {
        String prefix = TerritoryKind.COMMUNE.prefix() + ":";
        Optional<String> insee =
                PostalAddressPolicy.inseeCode(cell.startsWith(prefix) ? cell.substring(prefix.length()) : cell);
        if (insee.isPresent()) {
            return commune(insee.get(), wrong);
        }
        Optional<TerritoryView> found = QpvCode.normalise(cell)
                .map(TerritoryKind.QPV::code)
                .or(() -> iris(cell))
                .or(() -> Optional.of(cell))
                .flatMap(territories::byCode);
        if (found.isEmpty()) {
            wrong.add(Violation.of("territory", "need-territory", cell));
        }
        return found;
    }

    private Optional<TerritoryView> commune(String insee, List<Violation> wrong) {
        CommuneDirectory communes = territories.communes();
        Optional<Commune> today = communes.byInsee(insee);
        if (today.isEmpty()) {
            wrong.add(Violation.of("territory", "need-territory", insee));
        } else if (!today.get().insee().equals(insee)) {
            wrong.add(Violation.of(
                    "territory", "need-territory-former", insee, today.get().name()));
        }
        return today.map(c -> new TerritoryView(
                c.id(),
                null,
                TerritoryKind.COMMUNE,
                TerritoryKind.COMMUNE.code(c.insee()),
                c.insee(),
                c.name(),
                c.population()));
    }

    private static Optional<String> iris(String cell) {
        boolean digits = cell.length() == IRIS_DIGITS && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(TerritoryKind.IRIS.code(cell)) : Optional.empty();
    }
}
