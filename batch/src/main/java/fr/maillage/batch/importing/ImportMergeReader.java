package fr.maillage.batch.importing;

import fr.maillage.batch.job.JobItemReader;
import fr.maillage.importing.ImportApplyService;
import fr.maillage.importing.WaitingRow;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The staged rows of one partition; the cursor is the rank of the last one. */
@Named
@Dependent
public class ImportMergeReader extends JobItemReader<WaitingRow> {

    private static final int PAGE = 250;

    @EJB
    private ImportApplyService merging;

    @Inject
    @BatchProperty(name = "part")
    private String part;

    @Inject
    @BatchProperty(name = "weighing")
    private String weighing;

    private Iterator<WaitingRow> page = List.<WaitingRow>of().iterator();
    private long row;
    private boolean handles;

    @Override
    protected void openAt(Optional<String> cursor) {
        row = cursor.map(Long::parseLong).orElse(0L);
        handles = merging.handles(run(), Boolean.parseBoolean(weighing));
    }

    @Override
    protected WaitingRow read() {
        if (handles && !page.hasNext()) {
            page = merging.waiting(run(), Integer.parseInt(part), row, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        WaitingRow next = page.next();
        row = next.row();
        return next;
    }

    @Override
    protected String position() {
        return String.valueOf(row);
    }
}
