package fr.maillage.deployment.intake;

import fr.maillage.intake.IntakeTerritories;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import java.util.List;

/** In which commune a row lies. */
final class RowCommunes {

    private static final String COMMUNE = "com:";

    private RowCommunes() {}

    /**
     * The commune that a row names, else the one that its whole file is for.
     *
     * @param wrong takes why it cannot be told
     * @return null where nothing says one
     */
    static String of(RecordRow row, IntakeTerritories.Now now, List<Violation> wrong) {
        String own = now.of(row, wrong);
        String file = row.constant(Mapping.TERRITORY);
        return own == null && file != null && file.startsWith(COMMUNE) ? file : own;
    }
}
