package fr.maillage.testjobs;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A section that fails on one territory, between two others, and has nothing to say about the rest. */
@ApplicationScoped
public class FailingSection implements ReportSection {

    /** The town that no other test makes reports for. */
    public static final String TERRITORY = "com:93039";

    public static final String TITLE = "Partie des essais";

    @Inject
    private BrokenStatement statement;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 25;
    }

    @Override
    public String title(ReportTexts texts) {
        return TITLE;
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        if (context.territory().code().equals(TERRITORY)) {
            statement.run();
        }
        return List.of();
    }
}
