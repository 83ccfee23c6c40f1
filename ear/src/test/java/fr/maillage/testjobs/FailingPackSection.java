package fr.maillage.testjobs;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A section of packs that fails for officers of one territory, and is denied to members there. */
@ApplicationScoped
public class FailingPackSection implements ReportSection {

    /** The town that no other test makes packs for. */
    public static final String TERRITORY = "com:93039";

    public static final String TITLE = "Partie du dossier des essais";

    @Inject
    private BrokenStatement statement;

    @Inject
    private Caller caller;

    @Override
    public String report() {
        return "pack";
    }

    @Override
    public int rank() {
        return 999;
    }

    @Override
    public String title(ReportTexts texts) {
        return TITLE;
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        if (context.territory().code().equals(TERRITORY)) {
            if (context.readers() == Readers.MEMBERS) {
                caller.require(Permission.EDIT_COMMITTEE);
            }
            statement.run();
        }
        return List.of();
    }
}
