package fr.maillage.territory.qpv;

import fr.maillage.norm.DecimalPolicy;
import fr.maillage.shared.Violation;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.model.QpvPolicy;
import fr.maillage.territory.persistence.Node;
import fr.maillage.territory.persistence.StoredNode;
import fr.maillage.territory.qpv.QpvImportReport.RowError;
import fr.maillage.territory.qpv.QpvList.Wanted;
import fr.maillage.territory.reference.QpvFile;
import fr.maillage.territory.reference.QpvFile.Column;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one list of QPV, or of their populations. */
final class QpvRows {

    /** No neighbourhood has ten million inhabitants. */
    private static final int DIGITS = 7;

    /** Estimates come with decimals. */
    private static final int DECIMALS = 6;

    private final QpvFile.Parsed file;
    private final CommuneDirectory directory;
    private final Map<String, StoredNode> known;

    /** @param known the QPV that there are, by their codes as territories */
    QpvRows(QpvFile.Parsed file, CommuneDirectory directory, Map<String, StoredNode> known) {
        this.file = file;
        this.directory = directory;
        this.known = known;
    }

    /** Adds what a row says to what is wanted, or what is wrong with it to the errors. */
    void read(QpvFile.Row row, Map<String, Wanted> wanted, List<RowError> errors) {
        List<RowError> found = new ArrayList<>();
        String code = TerritoryKind.QPV.code(row.code());
        StoredNode old = known.get(code);
        add(found, row, Column.CODE, QpvPolicy.checkCode(row.code()));
        Set<Commune> in = null;
        if (file.list()) {
            add(found, row, Column.NAME, QpvPolicy.checkName(row.name()));
            in = communes(row, found);
        } else if (found.isEmpty() && (old == null || !old.current())) {
            add(found, row, Column.CODE, Optional.of(Violation.of("code", "qpv.unknown", row.code())));
        }
        Integer population = population(row, old, found);
        if (found.isEmpty() && wanted.containsKey(code)) {
            add(found, row, Column.CODE, Optional.of(Violation.of("code", "qpv.repeated", row.code())));
        }
        if (found.isEmpty()) {
            String name = file.list() ? row.name() : old.name();
            wanted.put(code, new Wanted(new Node(TerritoryKind.QPV.name(), code, row.code(), name, population), in));
        }
        errors.addAll(found);
    }

    private Set<Commune> communes(QpvFile.Row row, List<RowError> found) {
        Set<Commune> in = new HashSet<>();
        for (String insee : row.communes()) {
            directory
                    .byInsee(insee)
                    .ifPresentOrElse(
                            in::add,
                            () -> add(
                                    found,
                                    row,
                                    Column.COMMUNES,
                                    Optional.of(Violation.of("communes", "qpv.commune", insee))));
        }
        if (row.communes().isEmpty()) {
            add(found, row, Column.COMMUNES, Optional.of(Violation.of("communes", "required", null)));
        }
        return in;
    }

    /** Gives the population in the row; the known one where it says nothing. */
    private Integer population(QpvFile.Row row, StoredNode old, List<RowError> found) {
        if (row.population().isEmpty()) {
            return old == null ? null : old.population();
        }
        Optional<Integer> said = DecimalPolicy.parse(row.population(), DIGITS, DECIMALS)
                .map(number -> number.setScale(0, RoundingMode.HALF_UP).intValueExact());
        if (said.isEmpty()) {
            add(
                    found,
                    row,
                    Column.POPULATION,
                    Optional.of(Violation.of("population", "qpv.population", row.population())));
        }
        return said.orElse(null);
    }

    private void add(List<RowError> errors, QpvFile.Row row, Column column, Optional<Violation> violation) {
        violation.ifPresent(
                v -> errors.add(new RowError(row.line(), file.columns().get(column), v)));
    }
}
